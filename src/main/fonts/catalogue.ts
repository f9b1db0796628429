import type { Classification } from '#core/typography/font-index/font-index.ts'

/** A bundled family as its package names it, and what the package cannot say. */
export interface CatalogueEntry {
  readonly package: string
  readonly classification: Classification
  /** Which of a variable package's files is used; `wght` unless told. */
  readonly axes?: 'wght' | 'opsz'
  /** Axes other than weight are fixed here, so that a family looks the same in every renderer and at every size. */
  readonly pins?: Readonly<Record<string, number>>
}

const variable = (name: string, classification: Classification): CatalogueEntry => ({
  package: `@fontsource-variable/${name}`,
  classification,
})
const still = (name: string, classification: Classification): CatalogueEntry => ({ package: `@fontsource/${name}`, classification })

/** An optical size cut for headlines: these families are in the bundle for their display drawings. */
const optical = (name: string, classification: Classification, opsz: number): CatalogueEntry => ({
  ...variable(name, classification),
  axes: 'opsz',
  pins: { opsz },
})

/** The order is the order of the index, and of ties. */
export const catalogue: readonly CatalogueEntry[] = [
  optical('fraunces', 'serif', 72),
  variable('playfair-display', 'serif'),
  variable('cormorant-garamond', 'serif'),
  still('dm-serif-display', 'serif'),
  variable('lora', 'serif'),
  optical('bodoni-moda', 'serif', 28),
  still('abril-fatface', 'display'),
  variable('eb-garamond', 'serif'),
  still('yeseva-one', 'serif'),
  variable('alegreya', 'serif'),
  optical('literata', 'serif', 24),
  still('young-serif', 'serif'),
  still('gfs-didot', 'serif'),
  variable('inter', 'sans'),
  variable('manrope', 'sans'),
  variable('dm-sans', 'sans'),
  variable('outfit', 'sans'),
  still('poppins', 'sans'),
  variable('montserrat', 'sans'),
  variable('jost', 'sans'),
  variable('nunito', 'sans'),
  variable('rubik', 'sans'),
  variable('commissioner', 'sans'),
  variable('work-sans', 'sans'),
  variable('sora', 'sans'),
  variable('space-grotesk', 'sans'),
  optical('bricolage-grotesque', 'sans', 48),
  variable('plus-jakarta-sans', 'sans'),
  variable('unbounded', 'display'),
  variable('archivo', 'sans'),
  variable('oswald', 'sans'),
  still('bebas-neue', 'display'),
  still('anton', 'display'),
  still('barlow-condensed', 'sans'),
  still('fira-sans-condensed', 'sans'),
  variable('roboto-slab', 'slab'),
  still('alfa-slab-one', 'slab'),
  still('zilla-slab', 'slab'),
  variable('comfortaa', 'display'),
  variable('fredoka', 'display'),
  variable('baloo-2', 'display'),
  still('lobster', 'script'),
  still('pacifico', 'script'),
  variable('caveat', 'script'),
  variable('dancing-script', 'script'),
  still('great-vibes', 'script'),
  variable('cinzel', 'serif'),
  variable('jetbrains-mono', 'mono'),
  still('righteous', 'display'),
  still('bungee', 'display'),
  variable('noto-sans', 'sans'),
  variable('noto-serif', 'serif'),
  variable('noto-sans-sc', 'sans'),
  variable('noto-sans-tc', 'sans'),
  variable('noto-sans-jp', 'sans'),
  variable('noto-sans-kr', 'sans'),
  variable('noto-serif-sc', 'serif'),
  variable('noto-serif-tc', 'serif'),
  variable('noto-serif-jp', 'serif'),
  variable('noto-serif-kr', 'serif'),
  variable('noto-sans-arabic', 'sans'),
  variable('noto-kufi-arabic', 'display'),
  variable('noto-naskh-arabic', 'serif'),
  variable('noto-sans-hebrew', 'sans'),
  variable('noto-serif-hebrew', 'serif'),
  still('noto-sans-symbols-2', 'sans'),
  variable('noto-emoji', 'sans'),
]
