import type { Box, Size } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { isHeld } from '#core/commands/edit-layers.ts'
import type { StudioState, Viewport } from '#renderer/studio/studio.ts'
import { frameBounds, frameCorner, frameCorners, frameOf } from '../gestures/frame.ts'
import type { Frame } from '../gestures/frame.ts'
import { formatLength } from '../gestures/gesture.ts'
import type { Marks } from '../gestures/gesture.ts'
import { isLine } from '../gestures/line.ts'
import { drawGuides } from '../guides/draw-guides.ts'
import { toScreen } from '../viewport.ts'
import { endPoints, handlePoints, handleSide, knobDistance, knobPoint, knobRadius, screenFrame } from './handles.ts'
import type { Pen } from './pen.ts'

export interface OverlayScene {
  readonly state: StudioState
  /** As the picture is drawn: the studio's own, on whole device pixels. */
  readonly viewport: Viewport
  /** As the gesture that runs would leave it. */
  readonly design: Design
  readonly marks: Marks
  readonly view: Size
  /** A place that a panel points at. */
  readonly marked: Box | null
}

/** Selection, handles, guides and labels, all of the same size at every zoom. */
export function drawOverlay(pen: Pen, { state, viewport, design, marks, view, marked }: OverlayScene): void {
  const { selection, entered, editing, hovered } = state
  const { mark, onMark, edge } = pen.theme
  const screenOf = (point: Point): Point => toScreen(viewport, view, point)
  const outline = (id: LayerId, width: number, dash: readonly number[] = []): void => {
    const frame = frameOf(design, [id])
    if (frame !== null) pen.polygon(frameCorners(screenFrame(frame, viewport, view)), mark, width, dash)
  }
  const { width, height } = design.artboards[state.artboard]!
  const board = screenFrame({ x: 0, y: 0, width, height, angleDeg: 0 }, viewport, view)
  pen.polygon(frameCorners({ ...board, x: board.x - 0.5, y: board.y - 0.5, width: board.width + 1, height: board.height + 1 }), edge, 1)
  if (entered !== null && design.layers[entered] !== undefined) outline(entered, 1, [4, 3])
  if (hovered !== null && !selection.includes(hovered) && marks.hasHandles) outline(hovered, 2)
  // What a tool draws will be what is selected.
  const isChosen = selection.length > 0 && marks.draft === null
  if (isChosen && (marks.marquee === null || selection.length < 200)) for (const id of selection) if (selection.length > 1 || !marks.hasHandles) outline(id, 1)
  const frame = marks.frame ?? frameOf(design, selection)
  if (frame !== null && isChosen) {
    const shown = screenFrame(frame, viewport, view)
    pen.polygon(frameCorners(shown), mark, marks.marquee === null ? 1.25 : 1)
    if (marks.hasHandles && editing === null && state.tool === 'select') {
      if (hasHandlesFor(state.design, selection)) drawHandles(pen, shown)
      const below = lowestPoint(shown)
      if (marks.guides.length === 0 && below.y > 0 && below.y + 30 < view.height && below.x > 0 && below.x < view.width) pen.label(lineOf(design, selection) === null ? `${formatLength(frame.width)} × ${formatLength(frame.height)}` : formatLength(frame.width), { x: below.x, y: below.y + 18 }, onMark, mark)
    }
  }
  if (marks.draft !== null) {
    const draft = screenFrame(marks.draft.frame, viewport, view)
    const [center, corners] = [screenOf({ x: marks.draft.frame.x + marks.draft.frame.width / 2, y: marks.draft.frame.y + marks.draft.frame.height / 2 }), frameCorners(draft)]
    if (marks.draft.kind === 'ellipse') pen.ellipse(center, draft.width / 2, draft.height / 2, 0, { stroke: mark, width: 1 })
    if (marks.draft.kind === 'line') pen.line(frameCorner(draft, 0, 0.5), frameCorner(draft, 1, 0.5), mark, 2)
    else pen.polygon(corners, mark, 1, marks.draft.kind === 'ellipse' ? [3, 3] : [])
  }
  if (marks.marquee !== null) {
    const corners = frameCorners(screenFrame({ ...marks.marquee, angleDeg: 0 }, viewport, view))
    pen.fill(corners, mark, 0.1)
    pen.polygon(corners, mark, 1)
  }
  if (marked !== null) pen.polygon(frameCorners(screenFrame({ ...marked, angleDeg: 0 }, viewport, view)), pen.theme.guide, 2, [5, 3])
  drawGuides(pen, marks.guides, screenOf)
  if (marks.label !== null) pen.label(marks.label.text, { x: marks.label.screen.x + 14, y: marks.label.screen.y + 30 }, onMark, mark)

  function drawHandles(pen: Pen, shown: Frame): void {
    if (lineOf(design, selection) !== null) {
      for (const { at } of endPoints(shown)) pen.ellipse(at, knobRadius, knobRadius, 0, { fill: onMark, stroke: mark, width: 1.25 })
      return
    }
    const knob = knobPoint(shown)
    pen.line(frameCorner(shown, 0.5, 0), knob, mark, 1)
    pen.ellipse(knob, knobRadius, knobRadius, 0, { fill: onMark, stroke: mark, width: 1.25 })
    for (const { at } of handlePoints(shown)) pen.square(at, handleSide, shown.angleDeg, onMark, mark)
  }
}

/** The line, where that is all that is selected. */
export function lineOf(design: Design, ids: readonly LayerId[]): LayerId | null {
  const layer = ids.length === 1 ? design.layers[ids[0]!] : undefined
  return layer !== undefined && layer.kind !== 'group' && isLine(layer) ? layer.id : null
}

/** At least one of the layers may be moved. */
export const hasHandlesFor = (design: Design, ids: readonly LayerId[]): boolean => ids.some((id) => !isHeld(design, id))

/** The middle of the lower edge of what a turned frame covers. */
function lowestPoint(frame: Frame): Point {
  const bounds = frameBounds(frame)
  const isUpright = frame.angleDeg % 90 === 0
  const knobBelow = Math.abs(frame.angleDeg) > 135 ? knobDistance : 0
  return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height + (isUpright ? knobBelow : 0) }
}

/** The frame that handles sit on, in CSS pixels. Null when nothing is selected or all of it is locked. */
export function handleFrame(design: Design, selection: readonly LayerId[], viewport: Viewport, view: Size): Frame | null {
  const frame = selection.length === 0 || !hasHandlesFor(design, selection) ? null : frameOf(design, selection)
  return frame === null ? null : screenFrame(frame, viewport, view)
}
