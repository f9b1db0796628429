import type { Brief } from '#core/brief/brief.ts'
import { offerText } from '#core/brief/offers.ts'
import type { Copy } from '#core/compose/copy.ts'
import { factsOf, readFacets } from './facets.ts'
import { typeset } from './grammar.ts'
import { isNaming, subjectWords } from './naming.ts'
import { longestShared } from './overlap.ts'

export interface CopyProblem {
  readonly line: string
  readonly message: string
}

/** At most this many words in a row may be the request's own. */
export const maxShared = 5

const dangling = /\b(?:for|of|with|to|and|or|the|a|an|at|by|from|your|our)$/i
const doubled = /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/iu
const wrongAn = /\ban (?=(?:[bcdfgjklmnpqrstvwxyz]|uni[^nm]|use|one\b))(?!(?:hour|honest|heir|[A-Z]{2}))/i
const wrongA = /\ba (?=[aeiou])(?!(?:uni|use|usu|util|eur|one))/i

/** Texts of the request that any line may repeat in full: facts, quotes, names. */
export function allowedTexts(brief: Brief): string[] {
  const names = brief.topics.filter((topic) => /\p{Lu}.*\s\p{Lu}/u.test(topic.text)).map((topic) => topic.text)
  return [...factsOf(brief), ...brief.quotes.map((quote) => quote.text), ...names, brief.brand.value, brief.action.text].filter((text) => text !== '')
}

export function isOwnWording(line: string, brief: Brief, allowed: readonly string[] = allowedTexts(brief)): boolean {
  return longestShared(line, brief.request, allowed) <= maxShared
}

/** Whatever lengths a layout takes, headline and subhead together say what it is about, and the shortest headline alone does. */
function namingProblems(brief: Brief, copy: Copy): CopyProblem[] {
  if (!copy.lang.startsWith('en')) return []
  const facets = readFacets(brief)
  const subject = subjectWords(facets)
  // Words that the request hands over are printed as they are.
  const given = new Set([...brief.quotes.map((quote) => typeset(quote.text)), facets.ordered?.title ?? ''].map((text) => text.toLowerCase()))
  const shortest = copy.headline[copy.headline.length - 1] ?? ''
  if (subject.size === 0 || copy.headline.every((line) => given.has(line.toLowerCase()))) return []
  const isSaidBelow = copy.subhead.length > 0 && copy.subhead.every((line) => isNaming(line, subject))
  const mute = copy.headline.filter((line) => !isNaming(line, subject) && (!isSaidBelow || line === shortest))
  return mute.map((line) => ({ line, message: 'does not say what it is about' }))
}

/** What is wrong with a copy: borrowed wording, figures from nowhere, lost facts, broken grammar. */
export function checkCopy(brief: Brief, copy: Copy): CopyProblem[] {
  const out: CopyProblem[] = []
  const allowed = allowedTexts(brief)
  const exact = new Set(allowed.map((text) => text.toLowerCase()))
  const lines = [...copy.headline, ...copy.eyebrow, ...copy.subhead, ...copy.body, ...copy.cta]
  for (const line of lines) {
    const say = (message: string): void => void out.push({ line, message })
    if (!isOwnWording(line, brief, allowed)) say('shares more than five words in a row with the request')
    for (const figure of line.match(/\d+/g) ?? []) if (!brief.request.includes(figure)) say(`the figure ${figure} is not in the request`)
    if (/[{}]/.test(line)) say('has an empty slot')
    if (line.trim() !== line || line === '') say('is empty or padded')
    if (exact.has(line.toLowerCase()) || !copy.lang.startsWith('en')) continue
    if (doubled.test(line)) say('says a word twice')
    if (dangling.test(line.replace(/[.!?…]$/, ''))) say('ends in the middle')
    if (wrongAn.test(line) || wrongA.test(line)) say('has the wrong article')
  }
  for (const problem of namingProblems(brief, copy)) out.push(problem)
  const drawn = copy.offer === null ? '' : offerText(copy.offer).toLowerCase()
  const says = (lines: readonly string[]): boolean => drawn !== '' && lines.some((line) => line.toLowerCase().includes(drawn))
  if (says(copy.headline) && says(copy.subhead)) out.push({ line: drawn, message: 'is an offer said over and over' })
  if (copy.headline.length === 0) out.push({ line: '', message: 'has no headline' })
  const shown = new Set([...copy.shown, ...copy.facts.map((fact) => fact.text), ...(copy.offer === null ? [] : [offerText(copy.offer)])].map((text) => text.toLowerCase()))
  for (const fact of factsOf(brief)) if (!shown.has(fact.toLowerCase())) out.push({ line: fact, message: 'is a fact that nothing shows' })
  return out
}
