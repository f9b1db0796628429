import type { Occasion, Topic } from '#core/brief/brief.ts'
import type { IllustrationQuery } from './illustration-query.ts'
import type { Illustration, IllustrationIndex } from './illustration-index.ts'
import { lookUpPhrase, singulars } from './look-up-phrase.ts'
import { welcomes } from './welcomes.ts'
import { adaptToCategory, categoryTerms, occasionTerms } from './scene-terms.ts'

export interface Match {
  readonly item: Illustration
  /** From 0 to 1; nothing under the confidence of a search is returned. */
  readonly score: number
  /** How it was found: `knitted blanket → yarn (activities)`. */
  readonly why: string
  /** The words that led to it. */
  readonly term: string
  /** How surely it shows those words, whatever they weigh in the brief. */
  readonly certainty: number
  /** What those words are to the brief. */
  readonly source: 'topic' | 'occasion' | 'audience' | 'category'
  /** Of the topic, from 0 to 1; the rest stands in and weighs nothing. */
  readonly weight: number
  /** It stands in for a whole line of business (a plate for any restaurant), or so do the words that led to it. */
  readonly isStandIn: boolean
}

/** Under this a type, numeral or shape hero is better than a guess. */
export const minConfidence = 0.58

/** Stand-ins for a whole line of business: they yield to the thing itself wherever one is named. */
const standIns = new Set([
  'fork-and-knife-with-plate', 'fork-and-knife', 'pot-of-food', 'shallow-pan-of-food', 'shopping-bags', 'label', 'shopping-cart', 'wrapped-gift', 'party-popper',
  'confetti-ball',
])
const speaksOf = (term: string, item: Illustration): boolean =>
  item.name.split(' ').some((word) => ['plate', 'label', 'cart', 'confetti'].includes(word) && [term, ...singulars(term)].includes(word))
const standInWeight = 0.86
/** What a second topic that leads to the same drawing adds. */
const agreement = 0.1

const seasons: ReadonlySet<Occasion> = new Set<Occasion>(['spring', 'summer', 'autumn', 'winter'])

interface Candidate {
  readonly item: Illustration
  best: number
  sum: number
  /** Of the words that led to it most surely. */
  lead: Pick<Match, 'term' | 'certainty' | 'source' | 'weight'>
}

/** How fit a drawing is to be the one large thing: people, moods, hands and signs only where they are what is asked for. */
function heroFitness(item: Illustration, certainty: number): number {
  const isNamed = certainty >= 0.9
  if (item.group === 'smileys-emotion' && item.subgroup.startsWith('face') && item.subgroup !== 'face-costume') return isNamed ? 0.9 : 0.5
  if (item.group === 'people-body' && item.subgroup !== 'body-parts' && item.subgroup !== 'hand-prop') return isNamed ? 0.95 : 0.7
  // A scene in a square frame reads as a button; where a free-standing thing says nearly the same, that is drawn.
  if (item.isTile) return certainty >= 0.95 ? 0.98 : 0.85
  if (item.isSymbol) return isNamed ? 0.97 : 0.75
  return 1
}

/**
 * The drawings that show what a brief is about, best first; none where nothing is sure enough.
 * Topics count by weight and by agreement: what two topics lead to beats what one does.
 */
export function findIllustrations(index: IllustrationIndex, query: IllustrationQuery): Match[] {
  const candidates = new Map<string, Candidate>()
  const add = (item: Illustration, rank: number, lead: Candidate['lead']): void => {
    const known = candidates.get(item.id)
    if (known === undefined) candidates.set(item.id, { item, best: rank, sum: rank, lead })
    else {
      known.sum += rank
      if (rank > known.best) Object.assign(known, { best: rank, lead })
    }
  }
  const isWelcome = welcomes(query)
  const isTable = query.category === 'food' || query.category === 'drink'
  /** Words that are best shown by a stand-in. */
  const general = new Set<string>()
  const consider = (text: string, head: string, share: number, source: Match['source'], weight = 0): void => {
    const heard = new Set<string>()
    for (const hit of lookUpPhrase(index, text, head).slice(0, 12)) {
      const { item, score } = adaptToCategory(index, hit, query.category, text)
      const sure = score * heroFitness(item, hit.certainty)
      if (sure < minConfidence || !isWelcome(item)) continue
      // A plate stands in for a restaurant, and is the very thing where plates are sold.
      if (standIns.has(item.id) && !heard.has(hit.term) && (isTable || !speaksOf(hit.term, item))) general.add(hit.term)
      heard.add(hit.term)
      add(item, sure * share, { term: hit.term, certainty: hit.certainty, source, weight })
    }
  }
  // What only comes along is not drawn.
  query.topics.filter(({ isSide }) => isSide !== true).forEach(({ text, head, weight }, order) =>
    consider(text, head, (0.7 + 0.3 * weight) * (1 - 0.02 * Math.min(order, 8)), 'topic', weight))
  const occasion = occasionTerms[query.occasion]
  // A season dates what is sold and is seldom the thing itself: anything drawn for a topic comes before its leaves and snow.
  if (occasion !== undefined) consider(occasion, occasion, seasons.has(query.occasion) ? 0.62 : 0.9, 'occasion')
  if (candidates.size === 0 && query.audience !== undefined) consider(query.audience, '', 0.75, 'audience')
  if (candidates.size === 0) {
    const category = categoryTerms[query.category]
    if (category !== undefined) consider(category, category, 0.7, 'category')
  }
  return rankCandidates([...candidates.values()], general, isTable).slice(0, query.count)
}

function rankCandidates(candidates: readonly Candidate[], general: ReadonlySet<string>, isTable: boolean): Match[] {
  const isGeneral = ({ item, lead }: Candidate): boolean => general.has(lead.term) || (standIns.has(item.id) && (isTable || !speaksOf(lead.term, item)))
  const hasThing = candidates.some((candidate) => !isGeneral(candidate))
  return candidates
    .map((candidate) => {
      const { item, best, sum, lead } = candidate
      const isStandIn = isGeneral(candidate)
      const agreed = Math.min(1, best + agreement * (sum - best))
      const score = isStandIn && hasThing ? Math.max(agreed * standInWeight, Math.min(agreed, minConfidence)) : agreed
      return { item, score, why: `${lead.term} → ${item.name} (${item.group})`, ...lead, isStandIn }
    })
    .filter(({ score }) => score >= minConfidence)
    .sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1))
}
