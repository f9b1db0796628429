import type { FontChoice, FontPair, Mood } from '#core/compose/direction.ts'
import { families } from './families.ts'

export interface PairEntry {
  readonly pair: FontPair
  readonly moods: readonly Mood[]
  readonly headlineCase: 'as-typed' | 'upper' | 'title'
}

interface Row {
  readonly display: string
  readonly weight: number
  readonly text: string
  readonly moods: string
  readonly tracking: number
  readonly leading: number
  readonly isItalic: boolean
  readonly headlineCase: PairEntry['headlineCase']
}

type Options = Partial<Pick<Row, 'isItalic' | 'headlineCase'>>

const row = (display: string, weight: number, text: string, tracking: number, leading: number, moods: string, options: Options = {}): Row => ({
  display, weight, text, tracking, leading, moods, isItalic: options.isItalic ?? false, headlineCase: options.headlineCase ?? 'as-typed',
})

const upper: Options = { headlineCase: 'upper' }
const italic: Options = { isItalic: true }

const rows: readonly Row[] = [
  row('Fraunces', 700, 'DM Sans', -18, 1.02, 'organic fresh editorial cozy'),
  row('Fraunces', 600, 'Nunito', -15, 1.04, 'cozy romantic organic kids'),
  row('Fraunces', 800, 'Work Sans', -20, 1, 'rustic retro festive heritage', italic),
  row('Playfair Display', 700, 'Montserrat', -12, 1.04, 'luxury editorial romantic festive'),
  row('Playfair Display', 800, 'Work Sans', -15, 1.02, 'editorial heritage cultural'),
  row('Playfair Display', 600, 'Jost', -8, 1.06, 'romantic luxury', italic),
  row('Cormorant Garamond', 600, 'Jost', -8, 1, 'luxury minimal romantic'),
  row('Cormorant Garamond', 700, 'Montserrat', -6, 1, 'romantic luxury editorial', italic),
  row('DM Serif Display', 400, 'DM Sans', -8, 1.04, 'editorial cozy organic cultural'),
  row('DM Serif Display', 400, 'Manrope', -6, 1.04, 'romantic luxury fresh', italic),
  row('Lora', 700, 'Nunito', -10, 1.08, 'cozy organic romantic rustic'),
  row('Lora', 600, 'Work Sans', -10, 1.08, 'organic editorial heritage clinical'),
  row('Bodoni Moda', 700, 'Jost', -12, 1.02, 'luxury editorial cultural'),
  row('Abril Fatface', 400, 'Work Sans', -5, 1.04, 'editorial retro festive cultural'),
  row('Abril Fatface', 400, 'Jost', -5, 1.04, 'festive heritage retro romantic'),
  row('EB Garamond', 700, 'Commissioner', -10, 1.02, 'heritage luxury editorial cultural'),
  row('EB Garamond', 600, 'Manrope', -8, 1.02, 'romantic luxury minimal', italic),
  row('Yeseva One', 400, 'Montserrat', 0, 1.08, 'festive romantic heritage cozy'),
  row('Yeseva One', 400, 'Jost', 0, 1.08, 'festive luxury cozy'),
  row('Alegreya', 800, 'Commissioner', -8, 1, 'heritage rustic festive cozy'),
  row('Alegreya', 700, 'Fira Sans Condensed', -8, 1.02, 'rustic heritage cultural organic'),
  row('Literata', 700, 'Commissioner', -15, 1.06, 'editorial organic cozy corporate'),
  row('Literata', 800, 'Inter', -18, 1.04, 'editorial corporate cultural fresh'),
  row('Young Serif', 400, 'Nunito', -10, 1.08, 'cozy organic rustic retro'),
  row('Young Serif', 400, 'Work Sans', -10, 1.08, 'heritage rustic editorial'),
  row('GFS Didot', 400, 'Commissioner', -5, 1.08, 'luxury editorial'),
  row('Cinzel', 700, 'EB Garamond', 20, 1.12, 'luxury heritage', upper),
  row('Cinzel', 600, 'Jost', 25, 1.12, 'luxury heritage festive', upper),
  row('Inter', 800, 'Inter', -28, 1.04, 'corporate tech clinical minimal bold-sale'),
  row('Manrope', 800, 'Manrope', -25, 1.06, 'clinical fresh tech minimal corporate'),
  row('Manrope', 800, 'Inter', -25, 1.06, 'fresh bold-sale sport clinical'),
  row('DM Sans', 800, 'DM Sans', -25, 1.04, 'fresh minimal clinical playful'),
  row('Outfit', 700, 'DM Sans', -18, 1.06, 'fresh clinical tech minimal'),
  row('Outfit', 800, 'Nunito', -18, 1.04, 'playful fresh bold-sale'),
  row('Poppins', 700, 'Poppins', -22, 1.1, 'fresh playful bold-sale corporate'),
  row('Poppins', 800, 'Work Sans', -22, 1.08, 'bold-sale playful sport'),
  row('Montserrat', 800, 'Montserrat', -20, 1.06, 'bold-sale sport corporate festive'),
  row('Montserrat', 700, 'Lora', -15, 1.08, 'luxury corporate fresh'),
  row('Jost', 600, 'Jost', -12, 1.06, 'minimal clinical retro fresh'),
  row('Jost', 500, 'Lora', -8, 1.08, 'minimal editorial romantic'),
  row('Rubik', 800, 'Rubik', -15, 1.06, 'kids playful bold-sale sport'),
  row('Commissioner', 800, 'Commissioner', -20, 1.04, 'corporate clinical minimal bold-sale'),
  row('Work Sans', 800, 'Work Sans', -22, 1.04, 'corporate bold-sale minimal'),
  row('Sora', 700, 'Manrope', -25, 1.08, 'tech fresh clinical'),
  row('Sora', 800, 'Inter', -25, 1.08, 'tech street sport'),
  row('Space Grotesk', 700, 'Inter', -25, 1.04, 'tech cultural corporate street'),
  row('Space Grotesk', 700, 'Space Grotesk', -22, 1.04, 'tech cultural minimal'),
  row('Bricolage Grotesque', 800, 'DM Sans', -22, 1, 'cultural fresh playful street bold-sale'),
  row('Bricolage Grotesque', 700, 'Nunito', -18, 1.02, 'organic playful cozy retro'),
  row('Plus Jakarta Sans', 800, 'Plus Jakarta Sans', -25, 1.08, 'corporate fresh tech clinical'),
  row('Unbounded', 800, 'Manrope', -15, 1.12, 'tech street cultural'),
  row('Unbounded', 700, 'Space Grotesk', -12, 1.14, 'tech street sport'),
  row('Archivo', 900, 'Archivo', -22, 1, 'sport street bold-sale', upper),
  row('Archivo', 800, 'Work Sans', -22, 1.02, 'corporate cultural bold-sale tech'),
  row('Oswald', 700, 'Work Sans', -5, 1.06, 'sport bold-sale rustic', upper),
  row('Oswald', 600, 'Lora', 0, 1.1, 'rustic heritage editorial', upper),
  row('Bebas Neue', 400, 'Archivo', 10, 0.98, 'street sport bold-sale', upper),
  row('Bebas Neue', 400, 'Montserrat', 12, 0.98, 'street cultural retro', upper),
  row('Anton', 400, 'Work Sans', 2, 1.06, 'street bold-sale sport', upper),
  row('Anton', 400, 'Space Grotesk', 2, 1.06, 'street cultural', upper),
  row('Barlow Condensed', 800, 'Barlow Condensed', 0, 0.98, 'sport bold-sale street', { headlineCase: 'upper', isItalic: true }),
  row('Barlow Condensed', 700, 'Inter', -2, 1, 'sport tech rustic', upper),
  row('Fira Sans Condensed', 800, 'Inter', -10, 1, 'sport street bold-sale', upper),
  row('Fira Sans Condensed', 800, 'Commissioner', -10, 1.02, 'cultural corporate tech street'),
  row('Roboto Slab', 800, 'Commissioner', -15, 1.08, 'rustic retro heritage corporate'),
  row('Roboto Slab', 700, 'Alegreya', -12, 1.08, 'rustic heritage'),
  row('Alfa Slab One', 400, 'Zilla Slab', 0, 1.08, 'rustic retro heritage'),
  row('Alfa Slab One', 400, 'Work Sans', 0, 1.08, 'retro rustic bold-sale street'),
  row('Zilla Slab', 700, 'Work Sans', -12, 1.04, 'rustic heritage corporate'),
  row('Comfortaa', 700, 'Manrope', -15, 1.1, 'kids playful clinical retro'),
  row('Comfortaa', 700, 'Comfortaa', -12, 1.1, 'kids playful'),
  row('Fredoka', 700, 'Nunito', -5, 1.04, 'kids playful'),
  row('Fredoka', 600, 'Outfit', -5, 1.04, 'kids playful fresh'),
  row('Baloo 2', 800, 'Nunito', -10, 0.98, 'kids playful festive'),
  row('Nunito', 900, 'Nunito', -15, 1.06, 'kids playful cozy fresh'),
  row('Lobster', 400, 'Roboto Slab', 0, 1.08, 'retro rustic'),
  row('Lobster', 400, 'Montserrat', 0, 1.08, 'retro festive cozy'),
  row('Pacifico', 400, 'Nunito', 0, 1.2, 'retro kids cozy'),
  row('Caveat', 700, 'Nunito', 0, 0.96, 'cozy kids'),
  row('Dancing Script', 700, 'Lora', 0, 1.08, 'romantic'),
  row('Great Vibes', 400, 'Cormorant Garamond', 0, 1.1, 'romantic'),
  row('Righteous', 400, 'Outfit', 0, 1.08, 'retro festive playful'),
  row('Righteous', 400, 'Poppins', 0, 1.08, 'retro playful street'),
  row('Bungee', 400, 'Space Grotesk', 0, 1.04, 'street retro', upper),
  row('Bungee', 400, 'Nunito', 0, 1.04, 'kids retro', upper),
  row('JetBrains Mono', 800, 'Inter', -35, 1.12, 'tech'),
  row('JetBrains Mono', 700, 'Space Grotesk', -35, 1.12, 'tech cultural'),
]

const scriptRows: Readonly<Record<string, readonly Row[]>> = {
  'zh-hans': [
    row('Noto Sans SC', 900, 'Noto Sans SC', 0, 1.2, ''), row('Noto Serif SC', 900, 'Noto Sans SC', 0, 1.22, ''),
    row('Noto Serif SC', 600, 'Noto Serif SC', 20, 1.25, ''), row('Noto Sans SC', 700, 'Noto Serif SC', 10, 1.22, ''),
  ],
  'zh-hant': [
    row('Noto Sans TC', 900, 'Noto Sans TC', 0, 1.2, ''), row('Noto Serif TC', 900, 'Noto Sans TC', 0, 1.22, ''),
    row('Noto Serif TC', 600, 'Noto Serif TC', 20, 1.25, ''), row('Noto Sans TC', 700, 'Noto Serif TC', 10, 1.22, ''),
  ],
  ja: [
    row('Noto Sans JP', 900, 'Noto Sans JP', 0, 1.22, ''), row('Noto Serif JP', 900, 'Noto Sans JP', 0, 1.25, ''),
    row('Noto Serif JP', 600, 'Noto Serif JP', 20, 1.28, ''), row('Noto Sans JP', 700, 'Noto Serif JP', 10, 1.25, ''),
  ],
  ko: [
    row('Noto Sans KR', 900, 'Noto Sans KR', -10, 1.22, ''), row('Noto Serif KR', 900, 'Noto Sans KR', -10, 1.25, ''),
    row('Noto Serif KR', 600, 'Noto Serif KR', 0, 1.28, ''), row('Noto Sans KR', 700, 'Noto Serif KR', 0, 1.25, ''),
  ],
  arabic: [
    row('Noto Kufi Arabic', 800, 'Noto Sans Arabic', 0, 1.4, ''), row('Noto Sans Arabic', 900, 'Noto Sans Arabic', 0, 1.35, ''),
    row('Noto Naskh Arabic', 700, 'Noto Sans Arabic', 0, 1.4, ''), row('Rubik', 800, 'Rubik', 0, 1.3, ''),
  ],
  hebrew: [
    row('Noto Sans Hebrew', 900, 'Noto Sans Hebrew', 0, 1.15, ''), row('Noto Serif Hebrew', 800, 'Noto Sans Hebrew', 0, 1.18, ''),
    row('Rubik', 800, 'Rubik', 0, 1.12, ''), row('Fredoka', 700, 'Rubik', 0, 1.1, ''),
  ],
  devanagari: [
    row('Baloo 2', 800, 'Baloo 2', 0, 1.2, ''), row('Poppins', 800, 'Poppins', 0, 1.25, ''), row('Noto Sans', 900, 'Noto Sans', 0, 1.3, ''),
  ],
}

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

const clampWeight = (family: string, weight: number): number => {
  const [min, max] = families[family]?.weights ?? [100, 900]
  return Math.min(max, Math.max(min, weight))
}

function toEntry({ display, weight, text, tracking, leading, moods, isItalic, headlineCase }: Row): PairEntry {
  const choose = (family: string, wanted: number, more: Partial<FontChoice>): FontChoice => ({
    family, weight: clampWeight(family, wanted), isItalic: false, tracking: 0, leading: 1.4, ...more,
  })
  return {
    moods: moods.split(' ') as Mood[],
    headlineCase,
    pair: {
      id: `${slug(display)}-${weight}${isItalic ? 'i' : ''}+${slug(text)}`,
      display: choose(display, weight, { isItalic, tracking, leading }),
      text: choose(text, 400, {}),
      label: choose(text, 700, { tracking: 10, leading: 1.2 }),
      minDisplaySize: families[display]?.minSize ?? 14,
    },
  }
}

export const fontPairs: readonly PairEntry[] = rows.map(toEntry)

const scriptPairs: ReadonlyMap<string, readonly PairEntry[]> = new Map(
  Object.entries(scriptRows).map(([name, list]) => [name, list.map(toEntry)]),
)

/** For languages whose script only some families hold; null where the Latin list serves. */
export function pairsForLanguage(lang: string): readonly PairEntry[] | null {
  const [language, ...rest] = lang.toLowerCase().split('-')
  const isTraditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part))
  if (language === 'zh' || language === 'yue') return scriptPairs.get(isTraditional || language === 'yue' ? 'zh-hant' : 'zh-hans')!
  if (language === 'ja' || language === 'ko') return scriptPairs.get(language)!
  if (['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'].includes(language!)) return scriptPairs.get('arabic')!
  if (['he', 'iw', 'yi'].includes(language!)) return scriptPairs.get('hebrew')!
  return ['hi', 'mr', 'ne', 'sa'].includes(language!) ? scriptPairs.get('devanagari')! : null
}

const cyrillic = ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']

/** The script letter of `families` that a language needs beyond Latin, or null. */
export function scriptForLanguage(lang: string): string | null {
  const language = lang.toLowerCase().split('-')[0]!
  if (language === 'el') return 'g'
  if (language === 'vi') return 'v'
  return cyrillic.includes(language) && !/latn/i.test(lang) ? 'c' : null
}

export const coversScript = (entry: PairEntry, script: string): boolean =>
  [entry.pair.display, entry.pair.text].every((choice) => families[choice.family]?.scripts.includes(script) ?? false)
