import type { Category, Occasion, Topic } from '#core/brief/brief.ts'
import type { Illustration, IllustrationIndex } from './illustration-index.ts'
import { lookUpPhrase } from './look-up-phrase.ts'
import { adaptToCategory, categoryTerms, occasionTerms } from './scene-terms.ts'

export interface IllustrationQuery {
  /** Most important first. */
  readonly topics: readonly Pick<Topic, 'text' | 'head' | 'weight'>[]
  readonly category: Category
  readonly occasion: Occasion
  readonly audience?: string
  readonly count: number
}

export interface Match {
  readonly item: Illustration
  /** From 0 to 1; nothing under the confidence of a search is returned. */
  readonly score: number
  /** How it was found: `knitted blanket → yarn (activities)`. */
  readonly why: string
  /** What may be composed beside it, nearest first. */
  readonly companions: readonly Illustration[]
}

/** Under this a type, numeral or shape hero is better than a guess. */
export const minConfidence = 0.58
const maxCompanions = 4

/** Stand-ins for a whole line of business: they yield to the thing itself wherever one is named. */
const standIns = new Set([
  'fork-and-knife-with-plate', 'fork-and-knife', 'pot-of-food', 'shopping-bags', 'label', 'shopping-cart', 'wrapped-gift', 'party-popper', 'confetti-ball',
])
const standInWeight = 0.86
/** What a second topic that leads to the same drawing adds. */
const agreement = 0.1

interface Candidate {
  readonly item: Illustration
  best: number
  sum: number
  /** The words that led to it most surely. */
  term: string
}

/** A scene in a square frame reads as a button; where a free-standing thing says nearly the same, that is drawn. */
const isFramed = ({ subgroup, fill, width, height }: Illustration): boolean =>
  fill > 0.93 && Math.abs(width / height - 1) < 0.08 && /^(sky|place|event|av-symbol|other-symbol|religion)/.test(subgroup)

/** How fit a drawing is to be the one large thing: people, moods, hands and signs only where they are what is asked for. */
function heroFitness(item: Illustration, certainty: number): number {
  const isNamed = certainty >= 0.9
  if (item.group === 'smileys-emotion' && item.subgroup.startsWith('face') && item.subgroup !== 'face-costume') return isNamed ? 0.9 : 0.5
  if (item.group === 'people-body' && item.subgroup !== 'body-parts' && item.subgroup !== 'hand-prop') return isNamed ? 0.95 : 0.7
  if (isFramed(item)) return 0.93
  if (item.isSymbol) return isNamed ? 0.97 : 0.75
  return 1
}

/**
 * The drawings that show what a brief is about, best first; none where nothing is sure enough.
 * Topics count by weight and by agreement: what two topics lead to beats what one does.
 */
export function findIllustrations(index: IllustrationIndex, query: IllustrationQuery): Match[] {
  const candidates = new Map<string, Candidate>()
  const add = (item: Illustration, rank: number, term: string): void => {
    const known = candidates.get(item.id)
    if (known === undefined) candidates.set(item.id, { item, best: rank, sum: rank, term })
    else {
      known.sum += rank
      if (rank > known.best) Object.assign(known, { best: rank, term })
    }
  }
  const consider = (text: string, head: string, weight: number): void => {
    for (const hit of lookUpPhrase(index, text, head).slice(0, 12)) {
      const { item, score } = adaptToCategory(index, hit, query.category, text)
      const sure = score * heroFitness(item, hit.certainty)
      if (sure >= minConfidence) add(item, sure * weight, hit.term)
    }
  }
  query.topics.forEach(({ text, head, weight }, order) => consider(text, head, (0.7 + 0.3 * weight) * (1 - 0.02 * Math.min(order, 8))))
  const occasion = occasionTerms[query.occasion]
  if (occasion !== undefined) consider(occasion, occasion, 0.9)
  if (candidates.size === 0 && query.audience !== undefined) consider(query.audience, '', 0.75)
  if (candidates.size === 0) {
    const category = categoryTerms[query.category]
    if (category !== undefined) consider(category, category, 0.7)
  }
  return rankCandidates([...candidates.values()])
    .slice(0, query.count)
    .map(({ item, score, term }) => ({
      item, score, why: `${term} → ${item.name} (${item.group})`, companions: index.companions(item.id).slice(0, maxCompanions),
    }))
}

function rankCandidates(candidates: readonly Candidate[]): { item: Illustration; score: number; term: string }[] {
  const named = new Set(candidates.filter(({ item }) => !standIns.has(item.id)).map(({ term }) => term))
  return candidates
    .map(({ item, best, sum, term }) => {
      const agreed = Math.min(1, best + agreement * (sum - best))
      const yields = standIns.has(item.id) && [...named].some((other) => other !== term)
      return { item, term, score: yields ? Math.max(agreed * standInWeight, Math.min(agreed, minConfidence)) : agreed }
    })
    .filter(({ score }) => score >= minConfidence)
    .sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1))
}
