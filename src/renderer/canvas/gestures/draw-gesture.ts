import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Design } from '#core/design/design.ts'
import type { Tool } from '#renderer/studio/studio.ts'
import type { Frame } from './frame.ts'
import { formatLength, noMarks, snapReach } from './gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { lineBetween, lineOutline, straighten } from './line.ts'
import { boxBetween } from './marquee-gesture.ts'
import { addedRoots } from './move-gesture.ts'
import { snapperFor } from './snapping.ts'

export type DrawTool = Exclude<Tool, 'select' | 'pan'>
export const isDrawTool = (tool: Tool): tool is DrawTool => tool !== 'select' && tool !== 'pan'

/** Design pixels: what a click draws. */
const defaultSide = 100
const lineWidth = 4

/** Draws a new layer from corner to corner; Shift makes it square, Alt draws from the centre, a click takes the default size. */
export function createDrawGesture(ground: Ground, tool: DrawTool, start: Pointer): Gesture {
  const { studio } = ground
  const { design, artboard, viewport } = studio.state()
  const snapper = snapperFor(design, artboard, null, [])
  const isSnapping = (pointer: Pointer): boolean => ground.isSnapping() && !pointer.isMod
  const first = snapPoint(start)
  let frame: Frame | null = null

  function snapPoint(pointer: Pointer): Point {
    const whole = { x: Math.round(pointer.point.x), y: Math.round(pointer.point.y) }
    if (!isSnapping(pointer)) return whole
    const snap = snapper.edges({ ...whole, width: 0, height: 0 }, { x: 'left', y: 'top' }, snapReach / viewport.zoom)
    return { x: whole.x + snap.dx, y: whole.y + snap.dy }
  }

  function drawn(pointer: Pointer): Frame {
    const to = snapPoint(pointer)
    const box = tool === 'line' ? null : boxFrom(first, to, pointer)
    if (box !== null) return { ...box, angleDeg: 0 }
    return lineFrame(first, pointer.isShift ? straighten(first, to, 45) : to, pointer.isAlt)
  }

  return {
    label: 'Draw',
    cursor: 'crosshair',
    pansAtEdges: true,
    move(pointer) {
      frame = drawn(pointer)
      const edges = { x: pointer.point.x < first.x ? 'left' : 'right', y: pointer.point.y < first.y ? 'top' : 'bottom' } as const
      const text = tool === 'line' ? `${formatLength(frame.width)} · ${formatLength(frame.angleDeg)}°` : `${formatLength(frame.width)} × ${formatLength(frame.height)}`
      ground.mark({ draft: { kind: tool, frame }, hasHandles: false, label: { text, screen: pointer.screen }, guides: tool !== 'line' && isSnapping(pointer) ? snapper.guides(frame, edges) : [] })
    },
    end() {
      ground.mark(noMarks)
      const before = studio.state().design
      const step = tool === 'text' ? studio.beginStep('Add text') : null
      addDrawn(ground, tool, frame !== null && Math.max(frame.width, frame.height) >= 2 ? frame : null, first)
      const [added] = addedRoots(before, studio.state().design)
      studio.set({ tool: 'select' })
      if (added !== undefined) {
        studio.select([added], null)
        if (tool === 'text') ground.editNew(added)
      }
      // While the text is edited its own step keeps this one open.
      step?.end()
    },
    cancel: () => ground.mark(noMarks),
  }
}

function boxFrom(first: Point, to: Point, { isShift, isAlt }: Pointer): Box {
  let [dx, dy] = [to.x - first.x, to.y - first.y]
  if (isShift) {
    const side = Math.max(Math.abs(dx), Math.abs(dy))
    dx = dx < 0 ? -side : side
    dy = dy < 0 ? -side : side
  }
  const end = { x: first.x + dx, y: first.y + dy }
  return boxBetween(isAlt ? { x: first.x - dx, y: first.y - dy } : first, end)
}

function lineFrame(first: Point, to: Point, isFromCenter: boolean): Frame {
  return lineBetween(isFromCenter ? { x: 2 * first.x - to.x, y: 2 * first.y - to.y } : first, to, lineWidth)
}

function addDrawn({ studio }: Ground, tool: DrawTool, frame: Frame | null, at: Point): void {
  const { design, artboard } = studio.state()
  const board = design.artboards[artboard]!
  const square = { ...at, width: defaultSide, height: defaultSide }
  if (tool === 'text') {
    const wide = Math.max(defaultSide, Math.min(board.width / 2, board.width - at.x - 16))
    studio.run('texts.add', { artboard, box: frame ?? { ...at, width: Math.round(wide), height: Math.round(Math.min(board.width, board.height) / 16) }, text: '' })
  } else if (tool === 'line') {
    const box = frame ?? { x: at.x, y: at.y - lineWidth / 2, width: 2 * defaultSide, height: lineWidth, angleDeg: 0 }
    studio.run('shapes.add', { artboard, box, outline: lineOutline, fills: [], strokes: [{ color: lineColor(design), opacity: 1, width: lineWidth, dash: [], cap: 'butt', join: 'miter' }] })
  } else studio.run('shapes.add', { artboard, box: frame ?? square, outline: tool === 'rect' ? { kind: 'rect', radius: 0 } : { kind: 'ellipse' } })
}

const lineColor = ({ colors }: Design): `color:${string}` | string =>
  Object.hasOwn(colors, 'color:accent') ? 'color:accent' : (Object.keys(colors)[0] ?? '#444444')
