import { z } from 'zod'
import { AssetId, ColorId } from './ids.ts'

export const HexColor = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour like #1a2b3c')

/** A colour token of the design, or a colour of its own. Transparency is never in the colour, always in an `opacity`. */
export const Color = z.union([ColorId, HexColor])
export type Color = z.infer<typeof Color>

const unit = z.number().min(0).max(1)
const Opacity = unit.default(1)

const Stop = z.strictObject({ offset: unit, color: Color, opacity: Opacity })

/** Gradient geometry is in fractions of the layer's own box: 0,0 its top left and 1,1 its bottom right. */
const fraction = z.number().min(-8).max(8)

export const SolidPaint = z.strictObject({ kind: z.literal('solid'), color: Color, opacity: Opacity })
export const LinearPaint = z.strictObject({
  kind: z.literal('linear'),
  x1: fraction,
  y1: fraction,
  x2: fraction,
  y2: fraction,
  stops: z.array(Stop).min(2).max(16),
})
/** A circle in pixels: `radius` is a fraction of the longer side of the layer's box. */
export const RadialPaint = z.strictObject({
  kind: z.literal('radial'),
  cx: fraction,
  cy: fraction,
  radius: z.number().positive().max(16),
  stops: z.array(Stop).min(2).max(16),
})
/** A raster tile repeated from the artboard's top left; `scale` is design pixels for one tile pixel. */
export const TilePaint = z.strictObject({
  kind: z.literal('tile'),
  asset: AssetId,
  scale: z.number().positive().max(64),
  opacity: Opacity,
})

export const Paint = z.discriminatedUnion('kind', [SolidPaint, LinearPaint, RadialPaint, TilePaint])
export type Paint = z.infer<typeof Paint>

export const Stroke = z.strictObject({
  color: Color,
  opacity: Opacity,
  width: z.number().positive().max(4096),
  dash: z.array(z.number().nonnegative().max(4096)).max(8).default([]),
  cap: z.enum(['butt', 'round', 'square']).default('butt'),
  join: z.enum(['miter', 'round', 'bevel']).default('miter'),
})
export type Stroke = z.infer<typeof Stroke>

/** A blurred, shifted copy of the layer's own silhouette behind it; `blur` is the standard deviation in pixels. */
export const Shadow = z.strictObject({
  kind: z.literal('shadow'),
  dx: z.number().min(-4096).max(4096),
  dy: z.number().min(-4096).max(4096),
  blur: z.number().nonnegative().max(1024),
  color: Color,
  opacity: Opacity,
})
/** The layer itself blurred: soft glows and contact shadows. `radius` is the standard deviation in pixels. */
export const Blur = z.strictObject({ kind: z.literal('blur'), radius: z.number().positive().max(1024) })

export const Effect = z.discriminatedUnion('kind', [Shadow, Blur])
export type Effect = z.infer<typeof Effect>
