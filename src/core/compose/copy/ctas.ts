import type { Lengths } from '#core/compose/copy.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Facets } from './facets.ts'
import { countWords, typeset } from './grammar.ts'
import { ctaByCategory, ctaLabels, noticeCtas } from './words/cta-labels.ts'

/** Labels for the button, best first; none when nothing is asked. Dictated words are kept to the letter. */
export function writeCtas(facets: Facets, random: Random): Lengths[] {
  const { category, offers } = facets.brief
  // A sale with an address to buy at asks for it without saying so.
  const isSelling = !facets.brief.action.isAsked && facets.notice === null && facets.event === null && facets.isDeal && facets.brief.facts.some((fact) => fact.kind === 'url')
  const action = isSelling ? { ...facets.brief.action, isAsked: true, verb: 'shop' } : facets.brief.action
  if (!action.isAsked) return []
  if (action.text !== '') return [[typeset(action.text)]]
  const verb = refine(action.verb, facets)
  const noticed = facets.notice === null ? [] : (noticeCtas[facets.notice.kind] ?? [])
  const own = noticed.length > 0 ? noticed : [...facets.families.slice(0, 2), category.value].flatMap((family) => ctaByCategory[`${family}:${verb}`] ?? []).slice(0, 3)
  const plain = facets.notice !== null && own.length > 0 ? [] : (ctaLabels[verb] ?? ctaLabels['learn']!)
  const isFree = offers.some((offer) => offer.kind === 'free' && /^(?:workshop|class|event|session|course|webinar|seminar|lesson)$/.test(offer.tail)) || facets.brief.facts.some((fact) => /^free to attend$/i.test(fact.text))
  const first = verb === 'register' && isFree ? [['Sign up free', 'Sign up']] : []
  const labels = [...first, ...random.shuffle(own), ...random.shuffle(plain)]
  const isSale = /\bsale\b/i.test(facets.told)
  return labels.filter((label) => isSale || !label[0]!.includes('sale')).filter((label) => label.every((text) => countWords(text) <= 3)).map((label) => [...new Set(label)])
}

/** The web address makes a visit a look, an order online a click; a seller of goods makes `visit` shopping. */
function refine(verb: string, facets: Facets): string {
  const { brief } = facets
  const isOnline = brief.facts.some((fact) => fact.kind === 'url') || /\bwebsite|online\b/i.test(brief.purpose.value)
  if (verb === 'visit' && isOnline) return facets.isDeal || /purchase|buy|shop/i.test(brief.purpose.value) ? 'shop' : 'explore'
  if (verb === 'visit' && facets.isDeal && /^(?:retail|fashion)$/.test(brief.category.value)) return 'shop'
  return verb
}
