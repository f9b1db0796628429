import type { Brief } from '#core/brief/brief.ts'
import { offerText } from '#core/brief/offers.ts'
import type { Copy } from '#core/compose/copy.ts'
import type { Random } from '#core/geometry/random.ts'

/** Different copies for one brief, best first. */
export function writeCopies(brief: Brief, random: Random, count: number): Copy[] {
  void random
  const title = brief.quotes[0]?.text ?? brief.topics[0]?.text ?? 'Hello'
  const headline = [title[0]!.toUpperCase() + title.slice(1)]
  const copy: Copy = {
    lang: brief.lang, headline, eyebrow: [], subhead: brief.topics[1] === undefined ? [] : [brief.topics[1].text], body: [],
    cta: brief.action.isAsked ? [brief.action.text || 'Learn more'] : [], offer: brief.offers[0] ?? null,
    facts: brief.facts.filter((fact) => fact.text !== title && (brief.offers[0] === undefined || fact.text !== offerText(brief.offers[0]))), shown: brief.facts.filter((fact) => fact.text === title).map((fact) => fact.text),
  }
  return Array.from({ length: Math.max(1, count) }, () => copy)
}
