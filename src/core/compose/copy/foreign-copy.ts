import type { Brief } from '#core/brief/brief.ts'
import { offerText } from '#core/brief/offers.ts'
import { quotesOf } from '#core/brief/quotes.ts'
import type { Copy } from '#core/compose/copy.ts'
import { factsOf } from './facets.ts'
import { capitalize } from './grammar.ts'
import { findForeignClause } from './own-clauses.ts'
import { foreignCta } from './words/cta-labels.ts'

/** A title cut from a longer sentence may end with the comma that parted it from the rest. */
const withoutComma = (text: string): string => text.replace(/[\s,;:،؛、，；：]+$/u, '')

/** Outside English nothing is made up: the request's own short clauses, its facts, and a button in its language. */
export function writeForeignCopy(brief: Brief, count: number): Copy[] {
  const quotes = quotesOf(brief).filter((quote) => quote.role !== 'cta')
  const main = quotes.find((quote) => quote.role === 'headline') ?? quotes.find((quote) => quote.role === 'copy')
  const headline = capitalize(withoutComma(main?.text ?? brief.topics[0]?.text ?? brief.brand.value))
  const second = quotes.find((quote) => quote !== main && quote.role !== 'brand')?.text ?? findForeignClause(brief, headline)
  const labels = foreignCta[brief.lang.slice(0, 2)]
  const cta = !brief.action.isAsked ? [] : brief.action.text !== '' ? [brief.action.text] : [...(labels?.[brief.action.verb] ?? labels?.['learn'] ?? [])]
  const lines = [headline, second, ...cta].filter((line) => line !== '').map((line) => line.toLowerCase())
  const isShown = (text: string): boolean => lines.some((line) => line.includes(withoutComma(text).toLowerCase()))
  const offer = brief.offers.find((entry) => !isShown(offerText(entry))) ?? null
  const drawn = offer === null ? '' : offerText(offer)
  const copy: Copy = {
    lang: brief.lang, headline: headline === '' ? ['·'] : [headline], eyebrow: [], subhead: second === '' ? [] : [second], body: [], cta, offer,
    facts: brief.facts.filter((fact) => !isShown(fact.text) && fact.text !== drawn), shown: factsOf(brief).filter(isShown),
  }
  return Array.from({ length: Math.max(1, count) }, () => copy)
}
