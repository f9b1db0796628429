import type { Direction } from '#core/compose/direction.ts'
import { centerX, centerY, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { ellipsePath, polygonPath, smoothThrough } from '#core/geometry/path.ts'
import type { Path, Point, Segment } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { ShapeDraft } from '../ground.ts'
import { flat, pathDraft, stroke } from './draft.ts'

export const dividerForms = ['line', 'dots', 'wave', 'diamond', 'double', 'zigzag', 'taper'] as const
export type DividerForm = (typeof dividerForms)[number]

export function dividerFormFor({ mood, shapes }: Direction): DividerForm {
  if (mood === 'luxury' || mood === 'heritage') return 'diamond'
  if (mood === 'kids' || mood === 'playful' || shapes === 'organic') return 'wave'
  if (mood === 'rustic' || mood === 'cozy') return 'taper'
  return mood === 'retro' ? 'double' : mood === 'festive' ? 'dots' : shapes === 'cut' ? 'zigzag' : 'line'
}

const weigh = (direction: Direction, height: number): number => Math.max(0.8, height * { hair: 0.08, regular: 0.14, heavy: 0.28 }[direction.lineWeight])

/** A rule between groups of words, in the middle of a low, wide box. */
export function drawDivider(form: DividerForm, box: Box, color: string, direction: Direction): ShapeDraft[] {
  const width = weigh(direction, box.height)
  const [x, y, middle, end] = [box.x, centerY(box), centerX(box), right(box)]
  const line = (from: number, to: number, at = y): Segment[] => [{ op: 'M', to: { x: from, y: at } }, { op: 'L', to: { x: to, y: at } }]
  const stroked = (path: Path, dash: readonly number[] = []): ShapeDraft[] => [pathDraft('Divider', 'decoration', path, { strokes: stroke(color, width, dash) })]
  switch (form) {
    case 'line':
      return stroked(line(x, end))
    case 'double':
      return stroked([...line(x, end, y - width * 1.4), ...line(x, end, y + width * 1.4)])
    case 'dots':
      return [pathDraft('Divider', 'decoration', [-2, -1, 0, 1, 2].flatMap((index) =>
        ellipsePath({ x: middle + index * box.height * 0.9, y }, box.height * (index === 0 ? 0.24 : 0.16))), { fills: flat(color) })]
    case 'diamond': {
      const r = box.height * 0.34
      return [
        pathDraft('Divider', 'decoration', [...line(x, middle - r * 2.4), ...line(middle + r * 2.4, end)], { strokes: stroke(color, width) }),
        pathDraft('Divider diamond', 'decoration', polygonPath([{ x: middle, y: y - r }, { x: middle + r, y }, { x: middle, y: y + r }, { x: middle - r, y }]), { fills: flat(color) }),
      ]
    }
    case 'wave':
    case 'zigzag': {
      const count = Math.max(4, Math.round(box.width / Math.max(1, box.height * 1.1))) 
      const points: Point[] = Array.from({ length: count + 1 }, (_, index) => ({ x: x + (box.width * index) / count, y: y + (index % 2 === 0 ? 0.3 : -0.3) * box.height }))
      return stroked([{ op: 'M', to: points[0]! }, ...(form === 'wave' ? smoothThrough(points) : points.slice(1).map((to): Segment => ({ op: 'L', to })))])
    }
    case 'taper': {
      const half = width * 0.8
      return [pathDraft('Divider', 'decoration', polygonPath([{ x, y }, { x: middle, y: y - half }, { x: end, y }, { x: middle, y: y + half }]), { fills: flat(color) })]
    }
  }
}

export const emphasisForms = ['underline', 'swoosh', 'brush', 'circle', 'double'] as const
export type EmphasisForm = (typeof emphasisForms)[number]

/** A mark by hand for the word whose ink box is `word`: `brush` goes behind it, the others below or around. */
export function drawEmphasis(form: EmphasisForm, word: Box, color: string, direction: Direction, random: Random): ShapeDraft[] {
  const width = Math.max(1, word.height * { hair: 0.045, regular: 0.08, heavy: 0.13 }[direction.lineWeight])
  const [x, end, foot] = [word.x, right(word), word.y + word.height]
  const hand = (points: readonly Point[], thickness: (share: number) => number, name: string): ShapeDraft[] => [
    pathDraft(name, 'decoration', inkedPath(points, thickness), { fills: flat(color) }),
  ]
  switch (form) {
    case 'underline':
      return hand([{ x, y: foot + width * 1.6 }, { x: (x + end) / 2, y: foot + width * 1.25 }, { x: end, y: foot + width * 1.5 }], (share) => width * (1 - share * 0.25), 'Underline')
    case 'swoosh':
      return hand([
        { x: x - width, y: foot + width * 2.6 }, { x: x + word.width * 0.35, y: foot + width * 1.3 }, { x: x + word.width * 0.7, y: foot + width }, { x: end + width, y: foot + width * 1.9 },
      ], (share) => width * (0.3 + 1.3 * Math.sin(Math.PI * Math.min(1, share * 0.8 + 0.1))), 'Swoosh')
    case 'double':
      return [0, 1].flatMap((index) => hand([
        { x: x + index * word.width * 0.14, y: foot + width * (1.6 + index * 1.9) }, { x: (x + end) / 2, y: foot + width * (1.3 + index * 1.9) }, { x: end - index * word.width * 0.1, y: foot + width * (1.55 + index * 1.9) },
      ], (share) => width * (0.9 - share * 0.4), `Underline ${index + 1}`))
    case 'brush': {
      const rough = (): number => random.between(-0.05, 0.05) * word.height
      const top = word.y + word.height * 0.42
      const low = foot + word.height * 0.1
      return [pathDraft('Brush', 'decoration', polygonPath([
        { x: x - word.height * 0.14, y: top + rough() }, { x: x + word.width * 0.3, y: top + rough() * 0.6 }, { x: end + word.height * 0.1, y: top - word.height * 0.05 },
        { x: end + word.height * 0.2, y: (top + low) / 2 + rough() }, { x: end + word.height * 0.08, y: low + rough() * 0.5 }, { x: x + word.width * 0.5, y: low + rough() * 0.5 },
        { x: x - word.height * 0.05, y: low + word.height * 0.03 }, { x: x - word.height * 0.2, y: (top + low) / 2 + rough() },
      ]), { fills: flat(color) })]
    }
    case 'circle': {
      const [cx, cy, rx, ry] = [centerX(word), centerY(word), word.width * 0.58, word.height * 0.78]
      const start = random.between(-2.6, -2.2)
      return hand(Array.from({ length: 22 }, (_, index) => {
        const share = index / 21
        const angle = start + share * 6.9
        const grow = 1 + share * 0.06
        return { x: cx + Math.cos(angle) * rx * grow, y: cy + Math.sin(angle) * ry * grow }
      }), (share) => width * (0.35 + 0.65 * Math.sin(Math.PI * (0.1 + share * 0.85))), 'Ring by hand')
    }
  }
}

/** A stroke whose width changes along the way, as its outline. */
function inkedPath(points: readonly Point[], thickness: (share: number) => number): Path {
  const sides = points.map((point, index) => {
    const [before, after] = [points[Math.max(0, index - 1)]!, points[Math.min(points.length - 1, index + 1)]!]
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const half = thickness(index / (points.length - 1)) / 2
    const normal = { x: (-(after.y - before.y) / length) * half, y: ((after.x - before.x) / length) * half }
    return [{ x: point.x + normal.x, y: point.y + normal.y }, { x: point.x - normal.x, y: point.y - normal.y }] as const
  })
  const there = sides.map(([side]) => side)
  const back = sides.map(([, side]) => side).reverse()
  return [{ op: 'M', to: there[0]! }, ...smoothThrough(there), { op: 'L', to: back[0]! }, ...smoothThrough(back), { op: 'Z' }]
}
