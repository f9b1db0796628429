import { boundsOf } from '#core/design/bounds-of.ts'
import type { LayerId } from '#core/design/ids.ts'
import { measureBoxes } from '../guides/measure-boxes.ts'
import { gripCursor } from '../overlay/cursors.ts'
import { handleFrame, lineOf } from '../overlay/draw-overlay.ts'
import { endAt, gripAt } from '../overlay/handles.ts'
import type { Grip } from '../overlay/handles.ts'
import { isDrawTool } from './draw-gesture.ts'
import { frameOf } from './frame.ts'
import type { Ground, Pointer } from './gesture.ts'
import type { PathTest } from './hit-test.ts'
import { pickAt } from './pick.ts'

export interface Hover {
  /** The handle at the pointer. */
  gripAt(pointer: Pointer, isCoarse: boolean): Grip | null
  /** What a pointer that is not pressed points at: its outline, its cursor, with Alt its distance. */
  follow(pointer: Pointer, isOver: boolean): void
  /** The cursor for what is there now. */
  showCursor(pointer: Pointer | null): void
  leave(): void
  setPanning(isPanning: boolean): void
  readonly isPanning: boolean
}

export function createHover({ studio, view, mark }: Ground, element: HTMLElement, isInPath: PathTest): Hover {
  let isPanning = false
  let isMeasuring = false

  function gripUnder({ screen, isMod }: Pointer, isCoarse: boolean): Grip | null {
    const { design, selection, viewport, tool, editing } = studio.state()
    if (tool !== 'select' || editing !== null || isPanning || isMod) return null
    const shown = handleFrame(design, selection, viewport, view())
    if (shown === null) return null
    return lineOf(design, selection) === null ? gripAt(shown, screen, isCoarse) : endAt(shown, screen, isCoarse)
  }

  function showCursor(pointer: Pointer | null): void {
    const { tool, selection, design } = studio.state()
    const grip = pointer === null ? null : gripUnder(pointer, false)
    const own = isPanning || tool === 'pan' ? 'grab' : isDrawTool(tool) ? (tool === 'text' ? 'text' : 'crosshair') : 'default'
    const cursor = grip === null ? own : gripCursor(grip, frameOf(design, selection)?.angleDeg ?? 0)
    if (element.style.cursor !== cursor) element.style.cursor = cursor
  }

  /** How far what is selected lies from what the pointer is over, or from the artboard's edges. */
  function measure(isWanted: boolean, over: LayerId | null): void {
    const { design, artboard, selection } = studio.state()
    const from = isWanted ? boundsOf(design, selection) : null
    if (from === null && !isMeasuring) return
    isMeasuring = from !== null
    const { width, height } = design.artboards[artboard]!
    const to = over === null || selection.includes(over) ? { x: 0, y: 0, width, height } : boundsOf(design, [over])
    mark({ guides: from === null || to === null ? [] : measureBoxes(from, to) })
  }

  function pointAt(id: LayerId | null): void {
    if (id !== studio.state().hovered) studio.set({ hovered: id })
  }

  return {
    gripAt: gripUnder,
    showCursor,
    follow(pointer, isOver) {
      const { tool, editing } = studio.state()
      const canPick = isOver && tool === 'select' && editing === null && !isPanning
      showCursor(isOver ? pointer : null)
      const picked = canPick && gripUnder(pointer, false) === null ? pickAt(studio.state(), pointer.point, pointer.isMod, isInPath) : null
      pointAt(picked?.target.id ?? null)
      measure(canPick && pointer.isAlt, picked?.target.id ?? null)
    },
    leave() {
      measure(false, null)
      pointAt(null)
    },
    setPanning(next) {
      isPanning = next
    },
    get isPanning() {
      return isPanning
    },
  }
}
