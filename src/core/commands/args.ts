import { z } from 'zod'
import { LayerId } from '#core/design/ids.ts'
import { ShapeLayer } from '#core/design/layer.ts'

export const LayerIds = z.array(LayerId).max(20000)

/** Anything finite: what a design cannot hold is brought to the nearest that it can. */
export const Length = z.number()

export const BoxArgs = z.strictObject({ x: Length, y: Length, width: Length, height: Length, angleDeg: Length.optional() })
export type BoxArgs = z.infer<typeof BoxArgs>

export const Fills = ShapeLayer.shape.fills.unwrap()
export const Strokes = ShapeLayer.shape.strokes.unwrap()
export const Effects = ShapeLayer.shape.effects.unwrap()
export const Opacity = ShapeLayer.shape.opacity.unwrap()
