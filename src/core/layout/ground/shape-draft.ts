import type { Role } from '#core/design/layer.ts'
import type { Paint } from '#core/design/paint.ts'
import type { Box } from '#core/geometry/box.ts'
import { boundsOf, writePath } from '#core/geometry/path.ts'
import type { Path, Point } from '#core/geometry/path.ts'
import type { ShapeDraft } from '../ground.ts'

export interface Stop {
  readonly at: number
  readonly color: string
  readonly opacity?: number
}

type Rest = Partial<Pick<ShapeDraft, 'opacity' | 'effects' | 'strokes' | 'role'>>

const draft = (name: string, box: Box, outline: ShapeDraft['outline'], fills: readonly Paint[], rest: Rest): ShapeDraft => ({
  kind: 'shape', name, role: 'background' satisfies Role, ...box, angleDeg: 0, opacity: 1, blend: 'normal', isHidden: false, locks: [],
  effects: [], outline, fills: [...fills], strokes: [], ...rest,
})

export const rectDraft = (name: string, box: Box, fills: readonly Paint[], rest: Rest = {}): ShapeDraft =>
  draft(name, box, { kind: 'rect', radius: 0 }, fills, rest)

export const discDraft = (name: string, center: Point, radius: number, fills: readonly Paint[], rest: Rest = {}): ShapeDraft =>
  draft(name, { x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius * 2 }, { kind: 'ellipse' }, fills, rest)

/** A layer as large as what it draws; nothing for an empty path. Gradients are built for the layer's own box. */
export function pathDraft(name: string, path: Path, fillsFor: (box: Box) => readonly Paint[], rest: Rest = {}): ShapeDraft[] {
  const box = boundsOf(path)
  if (path.length === 0 || box.width < 0.05 || box.height < 0.05) return []
  const d = writePath(path, box, Math.max(box.width, box.height) > 600 ? 1 : 2)
  return [draft(name, box, { kind: 'path', d, width: box.width, height: box.height }, fillsFor(box), rest)]
}

export const solid = (color: string, opacity = 1): Paint => ({ kind: 'solid', color: color as `#${string}`, opacity })

const toStops = (stops: readonly Stop[]) =>
  stops.map(({ at, color, opacity = 1 }) => ({ offset: Math.min(1, Math.max(0, at)), color: color as `#${string}`, opacity }))

/** What the schema lets a gradient's geometry reach, in boxes. */
const reach = (fraction: number): number => Math.min(8, Math.max(-8, fraction))

/** From one point of the artboard to another, whatever the box. */
export const linearBetween = (box: Box, from: Point, to: Point, stops: readonly Stop[]): Paint => ({
  kind: 'linear',
  x1: reach((from.x - box.x) / box.width), y1: reach((from.y - box.y) / box.height),
  x2: reach((to.x - box.x) / box.width), y2: reach((to.y - box.y) / box.height),
  stops: toStops(stops),
})

/** Around a point of the artboard, `radius` in pixels. */
export const radialAt = (box: Box, center: Point, radius: number, stops: readonly Stop[]): Paint => ({
  kind: 'radial',
  cx: reach((center.x - box.x) / box.width), cy: reach((center.y - box.y) / box.height),
  radius: Math.min(16, Math.max(0.001, radius / Math.max(box.width, box.height))),
  stops: toStops(stops),
})
