import { toOklab } from '#core/color/oklch.ts'
import type { Palette } from '#core/compose/direction.ts'

/** Which pair of the palette's colours words on a photo take: the veil under them, and their ink. */
export type PhotoTone = 'ground' | 'field' | 'inverse'

export const photoTones: readonly PhotoTone[] = ['ground', 'inverse', 'field']

export const veilColor = (palette: Palette, tone: PhotoTone): string => (tone === 'field' ? palette.field : tone === 'inverse' ? palette.ink : palette.ground)

export const inkOnPhoto = (palette: Palette, tone: PhotoTone): string => (tone === 'field' ? palette.onField : tone === 'inverse' ? palette.ground : palette.ink)

/** The palette's own ground leads, where another colour is not plainly nearer to what is there. */
const lead: Readonly<Record<PhotoTone, number>> = { ground: 0, inverse: 0.06, field: 0.1 }

/** The tone whose veil changes a photo of that colour (OKLab) least, and by how much. */
export function toneFor(palette: Palette, color: { readonly l: number; readonly a: number; readonly b: number }): { readonly tone: PhotoTone; readonly change: number } {
  const choices = photoTones.map((tone) => {
    const veil = toOklab(veilColor(palette, tone))
    // A veil of another hue is seen as a stain long before one of another lightness is.
    return { tone, change: Math.hypot(veil.l - color.l, 2 * (veil.a - color.a), 2 * (veil.b - color.b)) + lead[tone] }
  })
  return choices.reduce((best, choice) => (choice.change < best.change ? choice : best))
}
