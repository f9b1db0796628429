import { readdirSync, readFileSync } from 'node:fs'
import { foldWord } from '../../src/core/compose/illustration/foreign-words.ts'
import type { Drawing } from './select-drawings.ts'

/** What advertisements in other languages are about: `English term: words or stems`, one file a language; `any` for words that travel. */
const glossary = new URL('glossary/', import.meta.url)
const emojibase = (lang: string): URL => new URL(`../../node_modules/emojibase-data/${lang}/data.json`, import.meta.url)

/** Languages for which the emoji standard's names are at hand. */
const named = ['bn', 'da', 'de', 'es', 'et', 'fi', 'fr', 'hi', 'hu', 'it', 'ja', 'ko', 'lt', 'nb', 'nl', 'pl', 'pt', 'ru', 'sv', 'th', 'uk', 'vi', 'zh']
/** Other spellings that are read into the same table. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = { zh: ['zh-hant'] }

/** Things whose names stand in any advertisement without being what it is about: how to call, pay, come in and when. */
const commonplace =
  /telephone|mobile-phone|mail|envelope|letter|calendar|hourglass|clock|watch|pushpin|map|banknote|credit-card|ticket|placard|label|key$|link|memo|page|^pen|book$|notebook|door|window|house|^bank$|^office|^city|^star$|^star-|^ring$|^fire$|^rock$|^link|sparkle|trackball|^hole|moon|^sun-|stopwatch|receipt|newspaper|megaphone|loudspeaker|^bell|check|magnifying|^sos|^top|^ice$|clipboard|^pill|^wood$|^bone$|^spoon$|^scroll|^hut|^orange|^school|^hotel|^stop|package|postbox|inbox|outbox|^gear$|^knot|^coin|avocado|-face$|^wind|^fog|^ear$|^eye/

const isTelling = ({ id, group, isSymbol }: Drawing): boolean =>
  !isSymbol && !['people-body', 'smileys-emotion', 'symbols'].includes(group) && !commonplace.test(id)

const rowsOf = (lang: string): { term: string; words: string[] }[] =>
  readFileSync(new URL(`${lang}.txt`, glossary), 'utf8').trim().split('\n').map((row) => {
    const cut = row.indexOf(': ')
    return { term: row.slice(0, cut), words: row.slice(cut + 2).split(', ') }
  })

/** One letter of an unspaced script is a part of many words. */
const minLetters = (lang: string): number => (['zh', 'ja'].includes(lang) ? 2 : lang === 'ko' ? 2 : 3)

/** Language → its table: `word<TAB>English term`, sorted. */
export function buildWords(drawings: readonly Drawing[], isKnown: (term: string) => boolean): Map<string, string> {
  const glossaries = readdirSync(glossary).map((file) => file.replace('.txt', ''))
  const tables = new Map<string, string>()
  for (const lang of [...new Set([...named, ...glossaries])].filter((one) => one !== 'any').sort()) {
    const terms = new Map<string, string>()
    for (const source of named.includes(lang) ? [lang, ...(alsoNamed[lang] ?? [])] : []) {
      const rows = JSON.parse(readFileSync(emojibase(source), 'utf8')) as { label: string; hexcode: string }[]
      const labels = new Map(rows.map(({ hexcode, label }) => [hexcode, label]))
      for (const drawing of drawings.filter(isTelling)) {
        const label = foldWord(labels.get(drawing.hexcode) ?? '').replace(/[():,]/g, '').trim()
        if (label.length >= minLetters(lang) && label.split(' ').length <= 3 && !terms.has(label)) terms.set(label, drawing.name)
      }
    }
    for (const { term, words } of [...rowsOf('any'), ...(glossaries.includes(lang) ? rowsOf(lang) : [])]) {
      if (!isKnown(term)) throw new Error(`glossary: ${lang}: the index does not know ${term}`)
      for (const word of words) terms.set(foldWord(word), term)
    }
    const lines = [...terms].map(([word, term]) => `${word}\t${term}`).sort((one, other) => (one < other ? -1 : 1))
    tables.set(lang, `${lines.join('\n')}\n`)
  }
  return tables
}
