import type { PictureLook } from '#core/color/picture-look.ts'
import type { Choices } from '#core/compose/choices.ts'
import type { Direction } from '#core/compose/direction.ts'
import { fontPairs, pairsForLanguage } from './font-pairs.ts'
import { fitLogo } from './logo-fit.ts'

/** The directions with the palette and the font pair that the designer has fixed; moods, shapes and grounds stay their own. */
export function correctDirections(directions: readonly Direction[], { palette, fonts }: Choices, lang: string, logo: PictureLook | null): Direction[] {
  const own = directions.find((direction) => direction.fonts.id === fonts)
  const known = [...(pairsForLanguage(lang) ?? []), ...fontPairs].find(({ pair }) => pair.id === fonts)
  const typed: Pick<Direction, 'fonts' | 'headlineCase'> | undefined =
    own ?? (known === undefined ? undefined : { fonts: known.pair, headlineCase: known.headlineCase })
  return directions.map((direction) => ({
    ...direction,
    ...(typed === undefined ? {} : { fonts: typed.fonts, headlineCase: typed.headlineCase }),
    ...(palette === null ? {} : { palette, logoOn: fitLogo(logo, palette).on }),
  }))
}
