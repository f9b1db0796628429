import type { Random } from '#core/geometry/random.ts'
import type { Scores } from '#core/critique/finding.ts'
import { lookDistance } from '#core/critique/look/look-distance.ts'
import type { DesignLook } from '#core/critique/look/measure-look.ts'
import { groupScores } from '#core/critique/scores/group-scores.ts'
import { sortFronts } from './sort-fronts.ts'

/** What choice sees of a candidate that was looked at. */
export interface Weighed {
  readonly archetype: string
  readonly painter: string
  readonly fontPair: string
  readonly palette: string
  readonly picture: string
  readonly copy: number
  /** How many gates it breaks. */
  readonly faultCount: number
  /** How many of the designer's wishes for the layout it does not keep. */
  readonly unkeptCount: number
  readonly hasPlate: boolean
  readonly scores: Scores
  readonly look: DesignLook
}

/** Smaller steps between two scores say nothing. */
const scoreStep = 0.04
/** A logo on a plate is never as good as a logo on a ground that shows it: of the order that its page has, this is left. */
const plateLeaves = 0.86
/** What may be shown is at most this much worse than the best there is, while there is enough of it. */
const qualityFloor = 0.16

/** Beyond this many wishes one more that is not kept makes no difference. */
const mostUnkept = 20
const faultTier = 3 * (mostUnkept + 1)

/** How unlike two candidates are at arm's length: most by what stands where and in which colours, then by what they are made of. */
export const candidateDistance = (a: Weighed, b: Weighed): number =>
  0.62 * lookDistance(a.look, b.look) + (a.archetype === b.archetype ? 0 : 0.2) + (a.fontPair === b.fontPair ? 0 : 0.07) +
  (a.palette === b.palette ? 0 : 0.07) + (a.picture === b.picture ? 0 : 0.06) + (a.painter === b.painter ? 0 : 0.04)

/**
 * The best candidates that also differ, best first.
 *
 * Gates come first: what breaks one is taken only when there is not enough without; then what was asked for. Then Pareto fronts over message, order,
 * picture and colour: whole fronts are let in until there are enough, and what another beats on every side waits (NSGA-II, Deb
 * et al. 2002). Then spread: each choice is the one furthest from those chosen; the first leads by its score.
 *
 * Scores within a hair of each other say little, so `random` leans the choice toward an archetype, a palette and a ground: all
 * sizes of one request lean the same way and make a family, and a hundred requests do not all end in one layout.
 *
 * `taken` are there already: the others differ from them too.
 */
export function chooseCandidates<T extends Weighed>(weighed: readonly T[], count: number, random: Random, taken: readonly T[] = []): T[] {
  const best = Math.max(...[...weighed, ...taken].filter(({ faultCount }) => faultCount === 0).map(({ scores }) => scores.overall))
  const fronts = sortFronts(weighed.map(sidesOf), scoreStep)
  const isGood = ({ faultCount, scores }: T): boolean => faultCount === 0 && scores.overall >= best - qualityFloor
  const among = weighed.flatMap((candidate, index) => (isGood(candidate) ? [fronts[index]!] : [])).sort((a, b) => a - b)
  // One is the best; of several there are to be twice as many, so that they can differ.
  const lastFront = among[Math.min(among.length, count === 1 ? 1 : 2 * count) - 1] ?? 0
  const rest = weighed.map((candidate, index) => ({
    candidate,
    value: candidate.scores.overall - (candidate.hasPlate ? 0.1 : 0),
    lean: leanOf(candidate, random),
    // Tiers: sound, good and beaten by few; sound and good; sound; all that again for each wish that is not kept; then the fewer faults the better.
    tier: candidate.faultCount > 0 ? faultTier + candidate.faultCount : 3 * Math.min(candidate.unkeptCount, mostUnkept) + (!isGood(candidate) ? 2 : fronts[index]! > lastFront ? 1 : 0),
    // From all that are shown; one that is alone is far from nothing.
    apart: taken.length === 0 ? null : nearest(candidate, taken),
  }))
  const chosen: T[] = []
  while (chosen.length < count && rest.length > 0) {
    const rate = ({ value, lean, tier, apart }: (typeof rest)[number]): number =>
      apart === null ? value + lean - tier * 10 : apart + 0.5 * value + 0.15 * lean - tier * 10
    const next = rest.reduce((most, other) => (rate(other) > rate(most) ? other : most))
    chosen.push(next.candidate)
    rest.splice(rest.indexOf(next), 1)
    if (chosen.length < count) for (const other of rest) other.apart = Math.min(other.apart ?? 1, candidateDistance(other.candidate, next.candidate))
  }
  return chosen
}

/** How far a candidate is from the nearest of others. */
export const nearest = (candidate: Weighed, others: readonly Weighed[]): number => Math.min(1, ...others.map((other) => candidateDistance(candidate, other)))

function sidesOf({ scores, hasPlate }: Weighed): number[] {
  const { message, order, picture, color } = groupScores(scores)
  return [message, hasPlate ? order * plateLeaves : order, picture, color]
}

const leanOf = ({ archetype, palette, painter }: Weighed, random: Random): number =>
  random.fork(`layout ${archetype}`).next() * 0.12 + random.fork(`palette ${palette}`).next() * 0.24 + random.fork(`ground ${painter}`).next() * 0.06 +
  // People who saw both, and not which was which, preferred what was found for the page to what was drawn up beforehand.
  (archetype.startsWith('found-') ? 0.06 : 0) +
  // A ground that is a photo is always busier than a painted one, and what people keep: it is not weighed against them.
  (painter === 'photo' ? 0.12 : 0)
