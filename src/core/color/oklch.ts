import { clampChroma, modeLrgb, modeOklab, modeOklch, modeRgb, useMode } from 'culori/fn'
import type { Oklch as CuloriOklch, Rgb } from 'culori/fn'

// Luminance and clamping look their modes up by name.
useMode(modeLrgb)
const toRgb = useMode(modeRgb)
const toCuloriOklab = useMode(modeOklab)
const toCuloriOklch = useMode(modeOklch)

/** Lightness 0…1, chroma 0…about 0.37 in sRGB, hue in degrees 0…360 (0 for a grey). Source: Ottosson 2020, "A perceptual color space". */
export interface Oklch {
  readonly l: number
  readonly c: number
  readonly h: number
}

export interface Oklab {
  readonly l: number
  readonly a: number
  readonly b: number
}

const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255

export const toSrgb = (hex: string): Rgb => ({ mode: 'rgb', r: channel(hex, 1), g: channel(hex, 3), b: channel(hex, 5) })

export function toOklch(hex: string): Oklch {
  const { l, c, h } = toCuloriOklch(toSrgb(hex))
  // Below this chroma the hue of an 8-bit grey is rounding noise.
  return c < 0.002 ? { l, c: 0, h: 0 } : { l, c, h: h ?? 0 }
}

export function toOklab(hex: string): Oklab {
  const { l, a, b } = toCuloriOklab(toSrgb(hex))
  return { l, a, b }
}

const byte = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0')

const toHexText = ({ r, g, b }: Rgb): string => `#${byte(r)}${byte(g)}${byte(b)}`

/** Colours outside sRGB keep lightness and hue and give up chroma. */
export function toHex({ l, c, h }: Oklch): string {
  const lightness = Math.min(1, Math.max(0, l))
  const wanted: CuloriOklch = { mode: 'oklch', l: lightness, c: Math.max(0, c), h: wrapHue(h) }
  const rgb = toRgb(wanted)
  // Half an 8-bit step outside is inside once rounded; clamping it would give chroma away.
  const isInside = [rgb.r, rgb.g, rgb.b].every((value) => value > -0.002 && value < 1.002)
  return toHexText(isInside ? rgb : toRgb(clampChroma(wanted, 'oklch', 'rgb')))
}

export const oklabToHex = ({ l, a, b }: Oklab): string =>
  toHex({ l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI })

export const wrapHue = (h: number): number => ((h % 360) + 360) % 360

/** The shorter way round, from 0 to 180. */
export function hueDistance(a: number, b: number): number {
  const apart = Math.abs(wrapHue(a) - wrapHue(b))
  return Math.min(apart, 360 - apart)
}

/** The chroma that sRGB still has at this lightness and hue, at most `wanted`. */
export const chromaWithin = (l: number, h: number, wanted: number): number => toOklch(toHex({ l, c: wanted, h })).c
