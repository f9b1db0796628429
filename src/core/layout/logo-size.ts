import type { Palette } from '#core/compose/direction.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Content, LogoPicture } from './content.ts'
import { marginOf } from './frame.ts'
import type { Surface } from './frame.ts'
import { isPoster } from './type-scale.ts'

const groundsOf = (palette: Palette, on: Surface): readonly string[] =>
  on === 'field' ? [palette.field, palette.fieldShade] : on === 'surface' ? [palette.surface] : [palette.ground, palette.groundShade]

/**
 * Whether a logo may stand on a colour as it is. Critique calls it lost when 40 % of its pixels are under 3:1; long before that
 * its small words go, which are few pixels: so no part of it may melt away altogether.
 */
export const isClearOn = (logo: LogoPicture, color: string): boolean => logo.clarityOn(color) >= 0.68 && logo.visibilityOn(color) >= 0.94

/** Another ground first, a plate last (art direction). */
export const needsPlate = ({ logo, direction: { palette } }: Content, on: Surface): boolean =>
  logo !== null && (on === 'photo' || groundsOf(palette, on).some((ground) => !isClearOn(logo, ground)))

/**
 * The colour on which the logo shows best: of those that keep it from being lost, the one that hides least of it. The palette's
 * own colours first, plain white or near black where none of them is good enough.
 */
export function plateColor({ logo, direction: { palette } }: Content): string {
  if (logo === null) return palette.surface
  const value = (color: string): number => logo.clarityOn(color) + 1.5 * logo.visibilityOn(color) + (logo.clarityOn(color) >= 0.66 ? 2 : 0)
  const best = (colors: readonly string[]): string =>
    colors.reduce((found, color) => (value(color) > value(found) + 0.03 ? color : found))
  const own = best([palette.surface, palette.ground, palette.field, palette.ink])
  return isClearOn(logo, own) ? own : best([own, '#ffffff', '#0a0908'])
}

/** Air between a logo and the edge of its plate. */
export const platePad = (height: number): { readonly x: number; readonly y: number } => ({ x: height * 0.34, y: height * 0.24 })

/**
 * Logos of one optical weight: the same area whatever their shape, never under 18 px high (16 is the floor that critique
 * holds), never wider or higher than `most`.
 */
export function logoSize(content: Content, most: Size): Size | null {
  const { logo, artboard } = content
  if (logo === null) return null
  const aspect = (logo.asset.width * logo.visible.width) / (logo.asset.height * logo.visible.height)
  const share = isPoster(artboard) ? 0.024 : 0.038
  const short = Math.min(artboard.width, artboard.height)
  const wanted = Math.sqrt((artboard.width * artboard.height * share) / aspect)
  const tallest = Math.min(most.height, short < 130 ? short * 0.7 : short * (aspect < 1.3 ? 0.24 : 0.16))
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
