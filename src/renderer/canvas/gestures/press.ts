import { hasHandlesFor } from '../overlay/draw-overlay.ts'
import type { Grip } from '../overlay/handles.ts'
import { createDrawGesture, isDrawTool } from './draw-gesture.ts'
import { createEndGesture } from './end-gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { isBackdrop, targetOf } from './hit-test.ts'
import { createMarqueeGesture } from './marquee-gesture.ts'
import { createMoveGesture } from './move-gesture.ts'
import type { Picked } from './pick.ts'
import { createResizeGesture } from './resize-gesture.ts'
import { createRotateGesture } from './rotate-gesture.ts'

/** What a press may become: a drag of its own kind, or a click. */
export interface Press {
  /** Made once the pointer has moved far enough. */
  drag(pointer: Pointer): Gesture | null
  /** Let go where it was pressed. */
  click(pointer: Pointer): void
}

/**
 * A press on empty ground, on a layer, or on a handle. What is selected changes on pressing, as a drag may follow. The
 * poster's background is ground to a drag: it moves only by Mod, by its handles or by keys.
 */
export function pressAt(ground: Ground, start: Pointer, grip: Grip | null, picked: Picked | null): Press {
  const { studio } = ground
  const before = studio.state()
  const { tool, selection, design, artboard, entered } = before
  if (isDrawTool(tool)) {
    const draw = createDrawGesture(ground, tool, start)
    return { drag: () => draw, click: () => draw.end(start) }
  }
  if (grip !== null) {
    const drag = (): Gesture | null =>
      grip.kind === 'resize' ? createResizeGesture(ground, selection, grip.handle, start)
      : grip.kind === 'end' ? createEndGesture(ground, selection[0]!, grip.end, start)
      : createRotateGesture(ground, selection, start)
    return { drag, click: () => {} }
  }
  if (picked === null) {
    if (!start.isShift) studio.select([], null)
    return { drag: () => createMarqueeGesture(ground, start, before), click: () => {} }
  }
  const { target, held } = picked
  const isChosen = selection.includes(target.id)
  if (start.isShift) {
    return {
      drag: () => (held !== null ? createMoveGesture(ground, studio.state().selection, start) : createMarqueeGesture(ground, start, before)),
      click: () => studio.select(isChosen ? selection.filter((id) => id !== target.id) : [...selection.filter((id) => targetOf(design, id, target.entered, false).id !== target.id || id === target.id), target.id], target.entered),
    }
  }
  const choose = (): void => studio.select([target.id], target.entered)
  const isGround = design.layers[target.id]?.role === 'background'
  if ((held === null || isGround) && isBackdrop(design, artboard, target.id) && !start.isMod) {
    return {
      drag() {
        studio.select([], target.entered === entered ? entered : null)
        return createMarqueeGesture(ground, start, before)
      },
      click: choose,
    }
  }
  if (held === null) choose()
  return {
    drag: () => (hasHandlesFor(design, studio.state().selection) ? createMoveGesture(ground, studio.state().selection, start) : null),
    click: choose,
  }
}
