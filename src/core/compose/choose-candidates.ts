import type { Random } from '#core/geometry/random.ts'
import type { Scores } from '#core/critique/finding.ts'

/** What choice sees of a candidate that was looked at. */
export interface Weighed {
  readonly archetype: string
  readonly painter: string
  readonly fontPair: string
  readonly palette: string
  readonly copy: number
  readonly faultCount: number
  readonly hasPlate: boolean
  readonly scores: Scores
}

/** How much a candidate resembles one already chosen: 0 nothing in common. */
const likeness = (a: Weighed, b: Weighed): number =>
  (a.archetype === b.archetype ? 0.5 : 0) + (a.fontPair === b.fontPair ? 0.2 : 0) + (a.painter === b.painter ? 0.16 : 0) +
  (a.palette === b.palette ? 0.12 : 0) + (a.copy === b.copy ? 0.03 : 0)

/**
 * The best candidates that also differ: maximal marginal relevance (Carbonell & Goldstein 1998) over score and likeness.
 * Candidates with faults come only when there are not enough without. Scores within a hair of each other say little, so
 * `random` leans each choice toward an archetype, a palette and a ground of its own: all sizes of one request lean the same way
 * and make a family, and a hundred requests do not all end in one layout. Best first.
 * `taken` are there already: the others differ from them too.
 */
export function chooseCandidates<T extends Weighed>(weighed: readonly T[], count: number, random: Random, taken: readonly T[] = []): T[] {
  const lean = ({ archetype, palette, painter }: Weighed): number =>
    random.fork(`layout ${archetype}`).next() * 0.12 + random.fork(`palette ${palette}`).next() * 0.24 + random.fork(`ground ${painter}`).next() * 0.06 +
    // A ground that is a photo is always busier than a painted one, and what people keep: it is not weighed against them.
    (painter === 'photo' ? 0.12 : 0)
  const chosen: T[] = []
  const rest = [...weighed]
  while (chosen.length < count && rest.length > 0) {
    let bestIndex = 0
    let bestValue = -Infinity
    rest.forEach((candidate, index) => {
      const closest = Math.max(0, ...[...taken, ...chosen].map((other) => likeness(candidate, other)))
      const value = candidate.scores.overall + lean(candidate) - closest * 0.55 - candidate.faultCount * 10 - (candidate.hasPlate ? 0.14 : 0)
      if (value > bestValue) {
        bestValue = value
        bestIndex = index
      }
    })
    chosen.push(...rest.splice(bestIndex, 1))
  }
  return chosen
}
