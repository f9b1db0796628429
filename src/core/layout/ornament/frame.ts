import type { Direction } from '#core/compose/direction.ts'
import { bottom, inset, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { corneredPath, edgedPath } from '#core/geometry/path-corners.ts'
import { ellipsePath, polygonPath } from '#core/geometry/path.ts'
import type { Path, Point, Segment } from '#core/geometry/path.ts'
import type { ShapeDraft } from '../ground.ts'
import { flat, pathDraft, stroke } from './draft.ts'

export const frameForms = ['hairline', 'double', 'ticks', 'deco', 'scalloped', 'notched', 'dotted', 'plaque'] as const
export type FrameForm = (typeof frameForms)[number]

export function frameFormFor({ mood, shapes }: Direction): FrameForm {
  if (mood === 'luxury') return 'deco'
  if (mood === 'heritage' || mood === 'rustic') return shapes === 'ornate' ? 'plaque' : 'double'
  if (mood === 'romantic' || mood === 'festive') return 'notched'
  if (mood === 'kids' || mood === 'playful') return 'scalloped'
  if (mood === 'retro') return 'dotted'
  return mood === 'tech' || mood === 'corporate' || mood === 'editorial' ? 'ticks' : 'hairline'
}

/** A frame whose outermost line runs along `box`; `depth` of it inward may be used. */
export function drawFrame(form: FrameForm, box: Box, color: string, depth: number, direction: Direction): ShapeDraft[] {
  const short = Math.min(box.width, box.height)
  const line = Math.max(0.8, short * { hair: 0.0025, regular: 0.005, heavy: 0.01 }[direction.lineWeight])
  const thin = Math.max(0.6, line * 0.5)
  const gap = Math.min(depth * 0.55, Math.max(line * 2.4, short * 0.013))
  const lobe = Math.min(Math.max(6, short * 0.07), short * 0.3)
  const arm = Math.min(short * 0.16, depth * 4)
  const draw = (name: string, path: Path, width: number, dash: readonly number[] = []): ShapeDraft => pathDraft(name, 'decoration', path, { strokes: stroke(color, width, dash) })
  switch (form) {
    case 'hairline':
      return [draw('Frame', corneredPath(box, 'square', 0), line)]
    case 'double':
      return [draw('Outer frame', corneredPath(box, 'square', 0), line), draw('Inner frame', corneredPath(inset(box, gap), 'square', 0), thin)]
    case 'ticks':
      return [draw('Corner ticks', atCorners(box, (at) => [[at(0, arm), at(0, 0), at(arm, 0)]]), line)]
    case 'deco': {
      const step = gap
      // Two lines that step back at the corners, and a diamond in each step: the corner of a cinema programme of 1928.
      return [
        draw('Outer frame', steppedPath(box, step * 1.6), line),
        draw('Inner frame', steppedPath(inset(box, gap), step * 1.6), thin),
        pathDraft('Corner diamonds', 'decoration', diamonds(box, step * 0.42, step * 0.4), { fills: flat(color) }),
      ]
    }
    case 'scalloped':
      return [draw('Scalloped frame', edgedPath(inset(box, lobe * 0.7), lobe, 'out', 0.96), line)]
    case 'notched':
      return [draw('Outer frame', corneredPath(box, 'bite', gap * 2.4), line), draw('Inner frame', corneredPath(inset(box, gap * 0.7), 'bite', gap * 2.4), thin)]
    case 'dotted':
      return [draw('Frame', corneredPath(box, 'round', gap * 1.6), line), draw('Dotted frame', corneredPath(inset(box, gap), 'round', gap * 1.1), line, [0.01, line * 3])]
    case 'plaque':
      return [
        draw('Outer frame', corneredPath(box, 'square', 0), line),
        draw('Inner frame', corneredPath(inset(box, gap), 'bite', gap * 2), thin),
        pathDraft('Corner dots', 'decoration', cornerDots(box, gap * 1.9, Math.max(0.8, gap * 0.34)), { fills: flat(color) }),
      ]
  }
}

/** Draws in one corner, with axes that point inward, and again in the three others. */
function atCorners({ x, y, width, height }: Box, draw: (at: (dx: number, dy: number) => Point) => readonly (readonly Point[])[]): Path {
  const corners = [[x, y, 1, 1], [x + width, y, -1, 1], [x + width, y + height, -1, -1], [x, y + height, 1, -1]] as const
  return corners.flatMap(([cx, cy, sx, sy]) =>
    draw((dx, dy) => ({ x: cx + dx * sx, y: cy + dy * sy })).flatMap((points) => points.map((to, index): Segment => ({ op: index === 0 ? 'M' : 'L', to }))))
}

function steppedPath(box: Box, step: number): Path {
  const [l, t, r, b] = [box.x, box.y, right(box), bottom(box)]
  const s = Math.min(step, box.width / 6, box.height / 6)
  const h = s / 2
  return polygonPath([
    { x: l + s, y: t }, { x: r - s, y: t }, { x: r - s, y: t + h }, { x: r - h, y: t + h }, { x: r - h, y: t + s }, { x: r, y: t + s },
    { x: r, y: b - s }, { x: r - h, y: b - s }, { x: r - h, y: b - h }, { x: r - s, y: b - h }, { x: r - s, y: b }, { x: l + s, y: b },
    { x: l + s, y: b - h }, { x: l + h, y: b - h }, { x: l + h, y: b - s }, { x: l, y: b - s }, { x: l, y: t + s }, { x: l + h, y: t + s }, { x: l + h, y: t + h }, { x: l + s, y: t + h },
  ])
}

const cornerPoints = (box: Box, at: number): Point[] => {
  const inner = inset(box, at)
  return [{ x: inner.x, y: inner.y }, { x: right(inner), y: inner.y }, { x: right(inner), y: bottom(inner) }, { x: inner.x, y: bottom(inner) }]
}

const diamonds = (box: Box, at: number, radius: number): Path =>
  cornerPoints(box, at).flatMap(({ x, y }) => polygonPath([{ x, y: y - radius }, { x: x + radius, y }, { x, y: y + radius }, { x: x - radius, y }]))

const cornerDots = (box: Box, at: number, radius: number): Path => cornerPoints(box, at).flatMap((point) => ellipsePath(point, radius))
