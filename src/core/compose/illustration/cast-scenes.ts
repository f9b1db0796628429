import type { Random } from '#core/geometry/random.ts'
import type { Match } from './find-illustrations.ts'
import type { IllustrationQuery } from './illustration-query.ts'
import type { Illustration, IllustrationIndex } from './illustration-index.ts'
import { singulars } from './look-up-phrase.ts'
import { welcomes } from './welcomes.ts'

/** A drawing that leads a design, and what is seen with it, nearest first; nobody is better company than somebody wrong. */
export interface Scene {
  readonly lead: Illustration
  readonly company: readonly Illustration[]
}

/** How far under the best a drawing may lie and still mean the same. */
const sameMeaning = 0.13
/** A topic that weighs less beside the first is a side of the matter. */
const sideTopic = 0.83
/** A topic that weighs less beside the heaviest one drawn is named in passing. */
const passing = 0.4
/** From here a topic leads before the occasion. */
const sureTopic = 0.75
const maxScenes = 4
const maxCompany = 3
/** Company of the brief's own other topics must be nearly as sure as a lead. */
const surelyMeant = 0.76
/** Below this weight a topic is a turn of phrase as often as a thing. */
const sideCompany = 0.5

const stems = (id: string): string[] => id.split('-').filter((part) => part.length > 3 && !['with', 'glass', 'food', 'person', 'shoe', 'womans', 'mans'].includes(part))
/** Two drawings of one thing say nothing together: house and houses, shrimp and fried shrimp. */
const isSameThing = (one: Illustration, other: Illustration): boolean =>
  one.id === other.id || stems(one.id).some((stem) => stems(other.id).some((part) => part === stem || part === `${stem}s` || stem === `${part}s`))

const isNamed = ({ item, term }: Match): boolean => [term, ...singulars(term)].includes(item.name)
/** Fish and shellfish count as food: what is out of place beside a dish is out of place beside them. */
const isEaten = ({ group, subgroup }: Illustration): boolean => group === 'food-drink' || subgroup === 'animal-marine'
const isBeast = ({ subgroup }: Illustration): boolean => /^animal-(mammal|bird|amphibian|reptile)/.test(subgroup)
const isFigure = ({ group, id }: Illustration): boolean => (group === 'people-body' || group === 'smileys-emotion') && !/heart|letter|ghost|robot|biceps/.test(id)

/** What may stand beside anything at all. */
const isSociable = (item: Illustration): boolean => !item.isTile && !item.id.startsWith('fork-and-knife') && !isFigure(item) && (!item.isSymbol || item.id.startsWith('musical-'))

/** Of one kind in the narrow sense: two fish, two flowers, two dishes. */
const isKin = (one: Illustration, other: Illustration): boolean => one.subgroup === other.subgroup && /^(animal|plant|food)/.test(one.subgroup)

/** Without the drawings of what the brief names in passing, where there is one of the matter itself. */
function dropPassing(matches: readonly Match[]): readonly Match[] {
  const heaviest = Math.max(0, ...matches.map(({ weight }) => weight))
  const isPassing = ({ source, weight }: Match): boolean => source === 'topic' && weight < passing * heaviest
  return matches.some((match) => match.source === 'topic' && !match.isStandIn && !isPassing(match)) ? matches.filter((match) => !isPassing(match)) : matches
}

/** Which drawings may lead: as sure as the best, of topics that weigh as much, or of the same kind. */
function listLeads(found: readonly Match[]): Match[] {
  const matches = dropPassing(found)
  // The occasion is the company of what is sold at it, unless nothing sure is said of that.
  const best = matches.find(({ source, score, isStandIn }) => source === 'topic' && !isStandIn && score >= sureTopic) ?? matches[0]
  if (best === undefined) return []
  const heaviest = Math.max(...matches.map(({ weight }) => weight))
  const close = matches.filter(({ score }) => score >= best.score - sameMeaning)
  const isExact = isNamed(best)
  const hasThing = close.some(({ isStandIn, source }) => !isStandIn && source === 'topic')
  const leads = close.filter((match) => {
    const { item, source, weight, isStandIn, term } = match
    if (match === best) return true
    if (source !== 'topic') return best.source !== 'topic' || (source === 'occasion' && !hasThing)
    if (isStandIn && hasThing) return false
    // Where a drawing is of the very thing that is named, what is merely near it does not replace it.
    if (term === best.term) return !isExact || isNamed(match)
    return weight >= sideTopic * heaviest || (!isExact && isKin(item, best.item))
  })
  const whole = leads.filter((match) => !match.item.isTile || (match === best && isExact))
  return whole.length > 0 ? whole : leads
}

/** How gladly a match leads: by its nearness to the best. */
function eagerness({ item, score }: Match, best: number): number {
  const near = Math.exp(-(best - score) / 0.09)
  return near * (isFigure(item) ? 0.6 : 1)
}

function keepCompany(index: IllustrationIndex, lead: Match, matches: readonly Match[], isWelcome: (item: Illustration) => boolean): Illustration[] {
  const suits = (match: Match): boolean =>
    isSociable(match.item) && !match.isStandIn && !(isBeast(match.item) && !isNamed(match)) &&
    !(isBeast(match.item) && isEaten(lead.item)) && !(match.item.group === 'animals-nature' && match.item.subgroup === 'animal-bug')
  const crosses = (match: Match): boolean => isEaten(match.item) !== isEaten(lead.item)
  const isMeant = (match: Match): boolean =>
    match.score >= surelyMeant && (match.source === 'occasion' || (match.source === 'topic' && match.weight >= sideCompany && !crosses(match)))
  const heard = new Set([lead.term])
  const others = matches.filter((match) => {
    if (heard.has(match.term) || !isMeant(match) || !suits(match)) return false
    heard.add(match.term)
    return true
  })
  const siblings = matches.filter((match) => match.term === lead.term && (suits(match) || (lead.isStandIn && isSociable(match.item) && isEaten(match.item) === isEaten(lead.item))))
  // What the lead is seen with is only asked where the lead is the thing itself, and nothing else is drawn of the brief's own.
  const seen = lead.isStandIn || lead.item.subgroup === 'dishware' || !isNamed(lead) && siblings.length > 0 ? [] : index.companions(lead.item.id).filter(isSociable)
  const company: Illustration[] = []
  for (const item of [...others.slice(0, 2).map((match) => match.item), ...siblings.map((match) => match.item), ...seen.slice(0, 3)]) {
    if (company.length < maxCompany && isWelcome(item) && ![lead.item, ...company].some((other) => isSameThing(other, item))) company.push(item)
  }
  return company
}

/** Casts what was found: several scenes, the one to prefer first, drawn by chance among those that mean the same. */
export function castScenes(index: IllustrationIndex, query: Omit<IllustrationQuery, 'count'>, matches: readonly Match[], random: Random): Scene[] {
  const leads = listLeads(matches)
  const best = leads[0]?.score ?? 0
  const isWelcome = welcomes({ ...query, count: 0 })
  return leads
    .map((match) => ({ match, key: random.next() ** (1 / eagerness(match, best)) }))
    .sort((one, other) => other.key - one.key || (one.match.item.id < other.match.item.id ? -1 : 1))
    .slice(0, maxScenes)
    .map(({ match }) => ({ lead: match.item, company: keepCompany(index, match, matches, isWelcome) }))
}
