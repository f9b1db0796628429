import { deltaEok } from '#core/color/mix.ts'
import type { Palette } from '#core/compose/direction.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Content, LogoPicture } from './content.ts'
import { marginOf, shapeOf } from './frame.ts'
import type { Surface } from './frame.ts'
import { isPoster } from './type-scale.ts'

const groundsOf = (palette: Palette, on: Surface): readonly string[] =>
  on === 'field' ? [palette.field, palette.fieldShade] : on === 'surface' ? [palette.surface] : [palette.ground, palette.groundShade]

/**
 * Whether a logo may stand on a colour as it is. Critique calls it lost when 40 % of its pixels are under 3:1; long before that
 * its small words go, which are few pixels: so no part of it may melt away altogether.
 */
export const isClearOn = (logo: LogoPicture, color: string): boolean => logo.clarityOn(color) >= 0.68 && logo.visibilityOn(color) >= 0.94

/** Nearer colours than this, in OKLab, are one surface to the eye: a plate of such a colour would only set its logo in. */
const leastStep = 0.1
/** A plate shows the logo at least so much better than what it lies on. */
const leastGain = 0.05

const clarity = (logo: LogoPicture, color: string): number =>
  logo.clarityOn(color) + 1.5 * logo.visibilityOn(color) + (logo.clarityOn(color) >= 0.66 ? 2 : 0)

/**
 * The colour of the plate that a logo needs where it would be lost, another ground coming first and a plate last (art direction):
 * of those on which it shows, the one that hides least of it, the palette's own before plain white or near black. Null where it
 * needs none, or where none could be told from the surface and served it better.
 */
export function plateFor({ logo, direction: { palette } }: Content, on: Surface): string | null {
  if (logo === null) return null
  const grounds = on === 'photo' ? [] : groundsOf(palette, on)
  if (grounds.length > 0 && grounds.every((ground) => isClearOn(logo, ground))) return null
  const bare = Math.min(...grounds.map((ground) => clarity(logo, ground)))
  const parts = (color: string): boolean => grounds.every((ground) => deltaEok(color, ground) >= leastStep) && (grounds.length === 0 || clarity(logo, color) > bare + leastGain)
  const best = (colors: readonly string[]): string | null =>
    colors.filter(parts).reduce<string | null>((found, color) => (found === null || clarity(logo, color) > clarity(logo, found) + 0.03 ? color : found), null)
  const own = best([palette.surface, palette.ground, palette.field, palette.ink])
  return own !== null && isClearOn(logo, own) ? own : best([...(own === null ? [] : [own]), '#ffffff', '#0a0908'])
}

export const needsPlate = (content: Content, on: Surface): boolean => plateFor(content, on) !== null

/** Air between a logo and the edge of its plate. */
export const platePad = (height: number): { readonly x: number; readonly y: number } => ({ x: height * 0.34, y: height * 0.24 })

/** Wide and low: a mark of its usual size would take from the headline's. */
export const isBillboard = (artboard: Size): boolean => shapeOf(artboard) === 'landscape' && artboard.width > artboard.height * 2.4

/**
 * Logos of one optical weight: the same area whatever their shape, never under 18 px high (16 is the floor that critique
 * holds), never wider or higher than `most`.
 */
export function logoSize(content: Content, most: Size): Size | null {
  const { logo, artboard } = content
  if (logo === null) return null
  const aspect = (logo.asset.width * logo.visible.width) / (logo.asset.height * logo.visible.height)
  const share = isPoster(artboard) ? 0.018 : isBillboard(artboard) ? 0.024 : 0.034
  const short = Math.min(artboard.width, artboard.height)
  const wanted = Math.sqrt((artboard.width * artboard.height * share) / aspect)
  const tallest = Math.min(most.height, short < 130 ? short * 0.7 : short * (aspect < 1.3 ? (isPoster(artboard) ? 0.13 : 0.2) : 0.16))
  let height = Math.max(18, Math.min(wanted, tallest))
  let width = height * aspect
  if (width > most.width) {
    width = most.width
    height = width / aspect
  }
  if (height >= 16.5) return { width, height }
  // Wider than its place before it is high enough to read: it may take the whole width, and then is what it is.
  const widest = artboard.width - 2 * Math.min(4, marginOf(artboard))
  return 16.5 * aspect <= widest ? { width: 16.5 * aspect, height: 16.5 } : { width: widest, height: widest / aspect }
}
