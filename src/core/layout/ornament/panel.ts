import { mixColors } from '#core/color/mix.ts'
import type { Direction } from '#core/compose/direction.ts'
import type { Box } from '#core/geometry/box.ts'
import { archPath, corneredPath } from '#core/geometry/path-corners.ts'
import type { Path, Segment } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { ShapeDraft } from '../ground.ts'
import { drop, flat, pathDraft } from './draft.ts'

export const panelForms = ['square', 'rounded', 'arch', 'ticket', 'cut', 'leaf', 'torn', 'plaque'] as const
export type PanelForm = (typeof panelForms)[number]

/** A card that carries words or a logo. */
export function drawPanel(form: PanelForm, box: Box, color: string, direction: Direction, random: Random): ShapeDraft[] {
  const size = Math.min(box.width, box.height)
  const shadow = mixColors(direction.palette.field, '#000000', 0.75)
  return [pathDraft('Card', 'panel', panelPath(form, box, random), { fills: flat(color), effects: drop(size * 0.7, shadow, 0.22) })]
}

export function panelPath(form: PanelForm, box: Box, random: Random): Path {
  const size = Math.min(box.width, box.height)
  switch (form) {
    case 'square':
      return corneredPath(box, 'square', 0)
    case 'rounded':
      return corneredPath(box, 'round', size * 0.09)
    case 'arch':
      return archPath(box, Math.min(box.width / 2, box.height * 0.4))
    case 'cut':
      return corneredPath(box, 'cut', size * 0.12)
    case 'leaf':
      return corneredPath(box, 'round', [size * 0.3, size * 0.05, size * 0.3, size * 0.05])
    case 'plaque':
      return corneredPath(box, 'bite', size * 0.1)
    case 'ticket':
      return notchedPath(box, size * 0.09)
    case 'torn':
      return tornPath(box, size * 0.035, random)
  }
}

/** A half-round notch in the middle of both short sides. */
function notchedPath(box: Box, radius: number): Path {
  const isWide = box.width >= box.height
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const k = 0.5522847498 * radius
  const [l, t, r, b] = [box.x, box.y, box.x + box.width, box.y + box.height]
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): Segment => ({ op: 'C', first: { x: x1, y: y1 }, second: { x: x2, y: y2 }, to: { x, y } })
  const line = (x: number, y: number): Segment => ({ op: 'L', to: { x, y } })
  if (isWide) {
    return [
      { op: 'M', to: { x: l, y: t } }, line(r, t), line(r, cy - radius),
      curve(r - k, cy - radius, r - radius, cy - k, r - radius, cy), curve(r - radius, cy + k, r - k, cy + radius, r, cy + radius),
      line(r, b), line(l, b), line(l, cy + radius),
      curve(l + k, cy + radius, l + radius, cy + k, l + radius, cy), curve(l + radius, cy - k, l + k, cy - radius, l, cy - radius), { op: 'Z' },
    ]
  }
  return [
    { op: 'M', to: { x: l, y: t } }, line(cx - radius, t),
    curve(cx - radius, t + k, cx - k, t + radius, cx, t + radius), curve(cx + k, t + radius, cx + radius, t + k, cx + radius, t),
    line(r, t), line(r, b), line(cx + radius, b),
    curve(cx + radius, b - k, cx + k, b - radius, cx, b - radius), curve(cx - k, b - radius, cx - radius, b - k, cx - radius, b),
    line(l, b), { op: 'Z' },
  ]
}

/** Straight at its sides, torn by hand at top and foot; never outside its box. */
function tornPath(box: Box, depth: number, random: Random): Path {
  const edge = (from: number, to: number, y: number, inward: number): Segment[] => {
    const count = Math.max(8, Math.min(60, Math.round(box.width / Math.max(depth * 0.9, 2))))
    let drift = 0.5
    return Array.from({ length: count + 1 }, (_, index): Segment => {
      drift = Math.min(1, Math.max(0, drift * 0.75 + random.next() * 0.25 + random.between(-0.16, 0.16)))
      const wander = index === 0 || index === count ? 0 : random.between(-0.3, 0.3)
      return { op: 'L', to: { x: from + ((to - from) * (index + wander)) / count, y: y + inward * drift * depth } }
    })
  }
  const top = edge(box.x, box.x + box.width, box.y, 1)
  const foot = edge(box.x + box.width, box.x, box.y + box.height, -1)
  const [first] = top
  return [{ op: 'M', to: (first as Extract<Segment, { op: 'M' | 'L' }>).to }, ...top.slice(1), ...foot, { op: 'Z' }]
}
