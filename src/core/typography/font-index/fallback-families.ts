import type { Classification } from './font-index.ts'

/** [with serifs, without] of a script. */
const byScript: Readonly<Record<string, readonly [serif: string, sans: string]>> = {
  Latn: ['Noto Serif', 'Noto Sans'],
  Grek: ['Noto Serif', 'Noto Sans'],
  Cyrl: ['Noto Serif', 'Noto Sans'],
  Arab: ['Noto Naskh Arabic', 'Noto Sans Arabic'],
  Hebr: ['Noto Serif Hebrew', 'Noto Sans Hebrew'],
  Hira: ['Noto Serif JP', 'Noto Sans JP'],
  Kana: ['Noto Serif JP', 'Noto Sans JP'],
  Hang: ['Noto Serif KR', 'Noto Sans KR'],
  Bopo: ['Noto Serif TC', 'Noto Sans TC'],
}
/** Greek and Cyrillic that keep the look of a slab or a typewriter. */
const kin: Readonly<Partial<Record<Classification, string>>> = { slab: 'Roboto Slab', mono: 'JetBrains Mono' }

const simplified: readonly [string, string] = ['Noto Serif SC', 'Noto Sans SC']
const traditional: readonly [string, string] = ['Noto Serif TC', 'Noto Sans TC']

const hanByLang: readonly (readonly [pattern: RegExp, families: readonly [string, string]])[] = [
  [/^ja(?:-|$)/i, ['Noto Serif JP', 'Noto Sans JP']],
  [/^ko(?:-|$)/i, ['Noto Serif KR', 'Noto Sans KR']],
  [/^(?:yue|zh)\b.*-(?:Hant|TW|HK|MO)\b|^yue$/i, traditional],
  [/^/, simplified],
]

/** Families for what a font lacks, best first: the script's own, the other East Asian ones, then the widest and the symbols. */
export function fallbackFamilies(script: string, classification: Classification, lang: string): readonly string[] {
  const side = classification === 'serif' ? 0 : 1
  const han = hanByLang.find(([pattern]) => pattern.test(lang))![1]
  const own = script === 'Hani' ? han : (byScript[script] ?? byScript.Latn!)
  const relative = script === 'Latn' || script === 'Grek' || script === 'Cyrl' ? kin[classification] : undefined
  const wide = [byScript.Latn!, han, simplified, traditional, byScript.Hira!, byScript.Hang!, byScript.Arab!, byScript.Hebr!]
  return [...new Set([...(relative === undefined ? [] : [relative]), own[side], ...wide.map((pair) => pair[side]), 'Noto Sans', 'Noto Sans Symbols 2', 'Noto Emoji'])]
}
