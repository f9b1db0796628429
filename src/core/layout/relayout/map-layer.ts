import type { ImageLayer, Layer, Outline, PlacedLayer, Run, TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import type { Effect, Stroke } from '#core/design/paint.ts'
import type { Box } from '#core/geometry/box.ts'

/** A place on one page and the same place on another; both factors are pixels of the new one for a pixel of the old one. */
export interface Mapping {
  readonly x: (x: number) => number
  readonly y: (y: number) => number
  readonly scaleX: number
  readonly scaleY: number
}

/** Carries one box onto another. */
export function mapBox(from: Box, to: Box): Mapping {
  const scaleX = from.width > 0 ? to.width / from.width : 1
  const scaleY = from.height > 0 ? to.height / from.height : 1
  return { x: (x) => to.x + (x - from.x) * scaleX, y: (y) => to.y + (y - from.y) * scaleY, scaleX, scaleY }
}

/** Scales alike both ways, the middle of one box onto the middle of the other. */
export function mapMiddle(from: Box, to: Box, scale: number): Mapping {
  const [fromX, fromY] = [from.x + from.width / 2, from.y + from.height / 2]
  const [toX, toY] = [to.x + to.width / 2, to.y + to.height / 2]
  return { x: (x) => toX + (x - fromX) * scale, y: (y) => toY + (y - fromY) * scale, scaleX: scale, scaleY: scale }
}

const placeFields = ['x', 'y', 'width', 'height'] as const

/** A lock on its place, or on all of it, keeps a layer where it is. */
export const isPlaceLocked = (layer: Layer): boolean => isLocked(layer, ...placeFields, 'fontSize', 'angleDeg')

/**
 * The layer carried along: its box by the mapping (a turned one about its own middle), and what is drawn in proportion to it,
 * lines, radii, effects and type, by the mean of the two factors.
 */
export function mapLayer<Kind extends PlacedLayer>(layer: Kind, mapping: Mapping): Kind {
  if (isPlaceLocked(layer)) return layer
  const scale = Math.sqrt(mapping.scaleX * mapping.scaleY)
  const isTurned = layer.angleDeg % 90 !== 0
  const isOnSide = !isTurned && layer.angleDeg % 180 !== 0
  const [scaleX, scaleY] = isTurned ? [scale, scale] : isOnSide ? [mapping.scaleY, mapping.scaleX] : [mapping.scaleX, mapping.scaleY]
  const width = layer.width * scaleX
  const height = layer.height * scaleY
  const middle = { x: mapping.x(layer.x + layer.width / 2), y: mapping.y(layer.y + layer.height / 2) }
  const placed = { ...layer, x: middle.x - width / 2, y: middle.y - height / 2, width, height, effects: isLocked(layer, 'effects') ? layer.effects : layer.effects.map((effect) => scaleEffect(effect, scale)) }
  if (placed.kind === 'text') return scaleType(placed as TextLayer, scale) as Kind
  if (placed.kind === 'image') return { ...placed, mask: scaleMask((placed as ImageLayer).mask, scale) } as Kind
  return {
    ...placed,
    outline: isLocked(layer, 'outline') ? placed.outline : scaleOutline(placed.outline, Math.min(mapping.scaleX, mapping.scaleY, scale)),
    strokes: isLocked(layer, 'strokes') ? placed.strokes : placed.strokes.map((stroke) => scaleStroke(stroke, scale)),
  } as Kind
}

/** The text in another size, its runs in proportion. */
export function scaleType(layer: TextLayer, by: number): TextLayer {
  if (by === 1 || isLocked(layer, 'fontSize')) return layer
  return { ...layer, fontSize: layer.fontSize * by, runs: isLocked(layer, 'runs') ? layer.runs : layer.runs.map((run) => scaleRun(run, by)) }
}

const scaleRun = (run: Run, by: number): Run => ({
  ...run,
  ...(run.fontSize === undefined ? {} : { fontSize: run.fontSize * by }),
  ...(run.rise === undefined ? {} : { rise: run.rise * by }),
})

export const scaleEffect = (effect: Effect, by: number): Effect =>
  effect.kind === 'shadow' ? { ...effect, dx: effect.dx * by, dy: effect.dy * by, blur: effect.blur * by } : { ...effect, radius: Math.max(0.01, effect.radius * by) }

const scaleStroke = (stroke: Stroke, by: number): Stroke => ({ ...stroke, width: Math.max(0.1, stroke.width * by), dash: stroke.dash.map((dash) => dash * by) })
const scaleOutline = (outline: Outline, by: number): Outline => (outline.kind === 'rect' ? { ...outline, radius: outline.radius * by } : outline)
const scaleMask = (mask: ImageLayer['mask'], by: number): ImageLayer['mask'] => (mask?.kind === 'rect' ? { ...mask, radius: mask.radius * by } : mask)
