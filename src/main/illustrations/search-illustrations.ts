import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import type { Illustration } from '#core/compose/illustration/illustration-index.ts'
import { plainWords } from '#core/compose/illustration/look-up-phrase.ts'
import { translateTopics } from '#core/compose/illustration/translate-topics.ts'
import type { Illustrations } from './create-illustrations.ts'

const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/, 'ja'], [/\p{Script=Hangul}/u, 'ko'], [/\p{Script=Han}/u, 'zh'], [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Cyrillic}/u, 'ru'], [/\p{Script=Greek}/u, 'el'],
]
/** First in a list that nobody has narrowed: things that can stand alone, then people, then scenes and signs. */
const browsingRank = ({ group, isSymbol, isTile }: Illustration): number => (isSymbol ? 3 : isTile ? 2 : group === 'smileys-emotion' || group === 'people-body' ? 1 : 0)

/** Drawings for words of any language, best first: those whose name says it, then those that show it. Nothing asked: all of them. */
export function searchIllustrations({ index, words }: Illustrations, query: string, lang: string, limit: number): Illustration[] {
  const asked = query.normalize('NFKC').trim()
  if (asked === '') return index.items.toSorted((a, b) => browsingRank(a) - browsingRank(b)).slice(0, limit)
  const own = scripts.find(([shape]) => shape.test(asked))?.[1]
  const tongue = own === undefined || lang.toLowerCase().startsWith(own) ? lang : own
  const table = /^en\b/i.test(tongue) ? null : words(tongue)
  const plain = { text: asked.toLowerCase(), head: plainWords(asked).at(-1) ?? asked.toLowerCase(), weight: 1 }
  const topics = table === null ? [plain] : [...translateTopics([plain], asked, tongue, table), plain]
  const found = new Map<string, Illustration>()
  for (const topic of topics) for (const item of findNamed(index.items, topic.text)) found.set(item.id, item)
  for (const { item } of findIllustrations(index, { topics, category: 'other', occasion: 'none', count: limit })) found.set(item.id, item)
  return [...found.values()].slice(0, limit)
}

/** Each word begins a word of the name; the whole name first. */
function findNamed(items: readonly Illustration[], text: string): Illustration[] {
  const asked = plainWords(text)
  if (asked.length === 0) return []
  return items
    .filter(({ name }) => {
      const own = name.toLowerCase().split(/[\s-]+/)
      return asked.every((word) => own.some((part) => part.startsWith(word)))
    })
    .toSorted((a, b) => a.name.length - b.name.length)
}
