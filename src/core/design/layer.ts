import { z } from 'zod'
import { AssetId, LayerId, StyleId } from './ids.ts'
import { Color, Effect, Paint, Stroke } from './paint.ts'

export const Role = z.enum([
  'headline', 'subhead', 'eyebrow', 'body', 'cta', 'logo', 'hero', 'illustration', 'badge', 'date', 'price',
  'contact', 'legal', 'decoration', 'panel', 'background', 'other',
])
export type Role = z.infer<typeof Role>

export const Blend = z.enum([
  'normal', 'multiply', 'screen', 'overlay', 'darken', 'lighten', 'soft-light', 'hard-light', 'color-dodge',
  'color-burn', 'difference', 'exclusion', 'hue', 'saturation', 'color', 'luminosity',
])
export type Blend = z.infer<typeof Blend>

/** 2^20 px is beyond any sheet we export, and keeps every sum far from the edge of a float. */
const coordinate = z.number().min(-1048576).max(1048576)
const extent = z.number().nonnegative().max(1048576)
const opacity = z.number().min(0).max(1).default(1)

const Common = z.strictObject({
  id: LayerId,
  name: z.string().min(1).max(200),
  role: Role.default('other'),
  opacity,
  blend: Blend.default('normal'),
  isHidden: z.boolean().default(false),
  /** Names of the fields that no command, re-layout or variation may change; `*` locks the whole layer. */
  locks: z.array(z.string().min(1).max(40)).max(64).default([]),
})

/** Place in artboard pixels before rotation; the rotation is clockwise about the box's own centre. */
const Placed = Common.extend({
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  angleDeg: z.number().min(-360).max(360).default(0),
  effects: z.array(Effect).max(8).default([]),
})

const Weight = z.number().int().min(100).max(900)
const FontSize = z.number().positive().max(16384)
/** In thousandths of an em, as in every type tool. */
const Tracking = z.number().min(-500).max(2000)
const Features = z.record(z.string().regex(/^[A-Za-z0-9]{4}$/), z.number().int().min(0).max(99))

/** What a run does not say, its layer says. */
export const Run = z.strictObject({
  text: z.string().max(100000),
  family: z.string().min(1).max(120).optional(),
  weight: Weight.optional(),
  isItalic: z.boolean().optional(),
  fontSize: FontSize.optional(),
  tracking: Tracking.optional(),
  color: Color.optional(),
  features: Features.optional(),
  /** Pixels up from the baseline. */
  rise: z.number().min(-16384).max(16384).optional(),
})
export type Run = z.infer<typeof Run>

export const TextLayer = Placed.extend({
  kind: z.literal('text'),
  runs: z.array(Run).min(1).max(1000),
  /** The shared text style that family, weight, tracking and leading were taken from, if any. */
  style: StyleId.nullable().default(null),
  family: z.string().min(1).max(120),
  weight: Weight.default(400),
  isItalic: z.boolean().default(false),
  fontSize: FontSize,
  /** Distance from baseline to baseline, as a multiple of the font size. */
  leading: z.number().min(0.5).max(4).default(1.2),
  tracking: Tracking.default(0),
  color: Color,
  align: z.enum(['start', 'center', 'end']).default('start'),
  verticalAlign: z.enum(['top', 'middle', 'bottom']).default('top'),
  /** `box`: lines are broken at the layer's width; `none`: only at hard line feeds. */
  wrap: z.enum(['box', 'none']).default('box'),
  letterCase: z.enum(['as-typed', 'upper', 'lower', 'title']).default('as-typed'),
  features: Features.default({}),
  /** BCP 47; chooses shaping, line breaking and the fallback family. Empty: the design's own. */
  lang: z.string().max(35).default(''),
})
export type TextLayer = z.infer<typeof TextLayer>

const Fraction = z.number().min(0).max(1)
export const Mask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ellipse') }),
  z.strictObject({ kind: z.literal('rect'), radius: z.number().nonnegative().max(1048576) }),
  /** A closed path in fractions of the layer's box. */
  z.strictObject({ kind: z.literal('path'), d: z.string().max(200000) }),
])
export type Mask = z.infer<typeof Mask>

export const ImageLayer = Placed.extend({
  kind: z.literal('image'),
  asset: AssetId,
  /** How the cropped picture fills the box. `fill` stretches. */
  fit: z.enum(['cover', 'contain', 'fill']).default('contain'),
  /** The part of the picture that is used, in fractions of the picture. */
  crop: z
    .strictObject({ x: Fraction, y: Fraction, width: Fraction.gt(0), height: Fraction.gt(0) })
    .default({ x: 0, y: 0, width: 1, height: 1 }),
  /** With `cover`, which point of the crop stays in view, in fractions. */
  focus: z.strictObject({ x: Fraction, y: Fraction }).default({ x: 0.5, y: 0.5 }),
  mask: Mask.nullable().default(null),
  /** For vector assets: colours of the picture and the design's colours that stand for them. */
  recolor: z
    .array(z.strictObject({ from: z.string().regex(/^#[0-9a-f]{6}$/), to: Color }))
    .max(512)
    .default([]),
  isFlippedX: z.boolean().default(false),
  alt: z.string().max(2000).default(''),
})
export type ImageLayer = z.infer<typeof ImageLayer>

export const Outline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rect'), radius: z.number().nonnegative().max(1048576).default(0) }),
  z.strictObject({ kind: z.literal('ellipse') }),
  /** SVG path data in a box of `width` × `height`, stretched to the layer's box. Holes by the even-odd rule. */
  z.strictObject({ kind: z.literal('path'), d: z.string().min(1).max(1000000), width: extent.gt(0), height: extent.gt(0) }),
])
export type Outline = z.infer<typeof Outline>

export const ShapeLayer = Placed.extend({
  kind: z.literal('shape'),
  outline: Outline,
  /** Painted in order, the first at the back. */
  fills: z.array(Paint).max(16).default([]),
  strokes: z.array(Stroke).max(8).default([]),
})
export type ShapeLayer = z.infer<typeof ShapeLayer>

export const GroupLayer = Common.extend({
  kind: z.literal('group'),
  /** From back to front. */
  children: z.array(LayerId).max(10000),
  /** A child whose silhouette clips the others; it is not drawn itself. */
  mask: LayerId.nullable().default(null),
})
export type GroupLayer = z.infer<typeof GroupLayer>

export const Layer = z.discriminatedUnion('kind', [TextLayer, ImageLayer, ShapeLayer, GroupLayer])
export type Layer = z.infer<typeof Layer>
export type PlacedLayer = TextLayer | ImageLayer | ShapeLayer
