import type { Role } from '#core/design/layer.ts'
import type { Color, Effect, Paint } from '#core/design/paint.ts'
import type { Box } from '#core/geometry/box.ts'
import { boundsOf, writePath } from '#core/geometry/path.ts'
import type { Path } from '#core/geometry/path.ts'
import type { ShapeDraft } from '../ground.ts'

export type Look = Partial<Pick<ShapeDraft, 'opacity' | 'effects' | 'fills' | 'strokes' | 'angleDeg'>>

export const flat = (color: string, opacity = 1): Paint[] => [{ kind: 'solid', color: color as Color, opacity }]

export const stroke = (color: string, width: number, dash: readonly number[] = [], opacity = 1): ShapeDraft['strokes'] => [
  { color: color as Color, opacity, width: Math.max(0.5, width), dash: [...dash], cap: dash.length > 0 ? 'round' : 'butt', join: 'miter' },
]

/** Light falls from the top left in every design: the lower colour at the bottom right. */
export const lit = (from: string, to: string): Paint[] => [
  { kind: 'linear', x1: 0.1, y1: 0, x2: 0.9, y2: 1, stops: [{ offset: 0, color: from as Color, opacity: 1 }, { offset: 1, color: to as Color, opacity: 1 }] },
]

export const drop = (size: number, color: string, opacity = 0.26): Effect[] => [
  { kind: 'shadow', dx: round(size * 0.008), dy: round(size * 0.025), blur: round(size * 0.035), color: color as Color, opacity },
]

const round = (value: number): number => Math.round(value * 100) / 100

export const shapeDraft = (name: string, role: Role, box: Box, outline: ShapeDraft['outline'], look: Look): ShapeDraft => ({
  kind: 'shape', name, role, x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height), angleDeg: 0, opacity: 1,
  blend: 'normal', isHidden: false, locks: [], effects: [], outline, fills: [], strokes: [], ...look,
})

/** The path as a layer whose box hugs it. */
export function pathDraft(name: string, role: Role, path: Path, look: Look): ShapeDraft {
  const box = boundsOf(path)
  const size = { width: Math.max(0.01, box.width), height: Math.max(0.01, box.height) }
  return shapeDraft(name, role, { ...box, ...size }, { kind: 'path', d: writePath(path, box, 2), width: round(size.width) || 0.01, height: round(size.height) || 0.01 }, look)
}

export const rectDraft = (name: string, role: Role, box: Box, radius: number, look: Look): ShapeDraft =>
  shapeDraft(name, role, box, { kind: 'rect', radius: round(radius) }, look)

export const ellipseDraft = (name: string, role: Role, box: Box, look: Look): ShapeDraft => shapeDraft(name, role, box, { kind: 'ellipse' }, look)
