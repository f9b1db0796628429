import { findIllustrations } from '../../src/core/compose/illustration/find-illustrations.ts'
import type { IllustrationIndex } from '../../src/core/compose/illustration/illustration-index.ts'

export interface Precision {
  readonly topics: number
  /** Topics for which something was drawn. */
  readonly answered: number
  readonly right: number
  /** Topics that have an accepted drawing at all. */
  readonly drawable: number
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/** Asks for each topic alone, with nothing known of the business, and holds the first answer against a person's judgement. */
export function measurePrecision(index: IllustrationIndex, accepted: Readonly<Record<string, readonly string[]>>): Precision {
  const wrong: string[] = []
  const missed: string[] = []
  let answered = 0
  for (const [topic, drawings] of Object.entries(accepted)) {
    const [match] = findIllustrations(index, { topics: [{ text: topic, head: '', weight: 1 }], category: 'other', occasion: 'none', count: 1 })
    if (match === undefined) {
      if (drawings.length > 0) missed.push(topic)
      continue
    }
    answered += 1
    if (!drawings.includes(match.item.id)) wrong.push(`${match.why}`)
  }
  const topics = Object.keys(accepted).length
  const drawable = Object.values(accepted).filter((drawings) => drawings.length > 0).length
  return { topics, answered, right: answered - wrong.length, drawable, wrong, missed }
}
