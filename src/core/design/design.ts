import { z } from 'zod'
import { ArtboardId, AssetId, ColorId, LayerId, StyleId } from './ids.ts'
import { Layer } from './layer.ts'
import { Color, HexColor } from './paint.ts'

export const designVersion = 1

/** 16,384 px: the longest side that browsers, sharp and Figma all still draw. */
export const maxArtboardSide = 16384
const side = z.number().min(1).max(maxArtboardSide)

export const Artboard = z.strictObject({
  id: ArtboardId,
  name: z.string().min(1).max(200),
  width: side,
  height: side,
  background: Color,
  /** From back to front. */
  children: z.array(LayerId).max(10000),
})
export type Artboard = z.infer<typeof Artboard>

export const ColorToken = z.strictObject({ id: ColorId, name: z.string().min(1).max(120), value: HexColor })
export type ColorToken = z.infer<typeof ColorToken>

export const TextStyle = z.strictObject({
  id: StyleId,
  name: z.string().min(1).max(120),
  family: z.string().min(1).max(120),
  weight: z.number().int().min(100).max(900),
  isItalic: z.boolean(),
  leading: z.number().min(0.5).max(4),
  tracking: z.number().min(-500).max(2000),
})
export type TextStyle = z.infer<typeof TextStyle>

export const Asset = z.strictObject({
  id: AssetId,
  /** Beside the design.json, as `assets/<sha256>.<extension>`. */
  extension: z.enum(['svg', 'png', 'jpg', 'webp', 'avif', 'gif']),
  /** Natural size in pixels, or the view box of an SVG. */
  width: z.number().positive().max(1048576),
  height: z.number().positive().max(1048576),
  name: z.string().max(300),
  /** Where it came from: the designer's own file, or the bundled set and its licence. */
  source: z.string().max(300).default(''),
})
export type Asset = z.infer<typeof Asset>

/** Where the design came from: what a re-run or a variation on one axis starts with. */
export const Origin = z.strictObject({
  request: z.string().max(200000),
  seed: z.number().int().min(0).max(4294967295),
  layout: z.string().max(200),
  palette: z.string().max(200),
  type: z.string().max(200),
  background: z.string().max(200),
  illustration: z.string().max(200),
})
export type Origin = z.infer<typeof Origin>

export const Design = z.strictObject({
  format: z.literal('broadside'),
  version: z.literal(designVersion),
  title: z.string().max(500),
  description: z.string().max(5000).default(''),
  /** BCP 47. */
  lang: z.string().min(2).max(35),
  artboards: z.record(ArtboardId, Artboard),
  layers: z.record(LayerId, Layer),
  colors: z.record(ColorId, ColorToken),
  styles: z.record(StyleId, TextStyle),
  assets: z.record(AssetId, Asset),
  origin: Origin.nullable().default(null),
})
export type Design = z.infer<typeof Design>
