import type { ResultOf } from '#contract/calls.ts'
import { fontPairs, pairsForLanguage } from '#core/compose/direction/font-pairs.ts'
import type { Fonts } from './create-fonts.ts'

/** One language for each list of pairs that a script has of its own. */
const languagesWithPairs = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'ar', 'he', 'hi'] as const

export function listFonts({ families }: Fonts): ResultOf<'fonts.list'> {
  const entries = [...fontPairs, ...languagesWithPairs.flatMap((lang) => pairsForLanguage(lang) ?? [])]
  const pairs = new Map(entries.map(({ pair }) => [pair.id, { id: pair.id, display: pair.display.family, text: pair.text.family }]))
  return {
    families: families.map(({ family, classification, weights, hasItalic, scripts }) => ({ family, classification, weights: [...weights], hasItalic, scripts: [...scripts] })),
    pairs: [...pairs.values()],
  }
}
