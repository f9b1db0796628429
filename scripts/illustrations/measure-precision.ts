import { castScenes } from '../../src/core/compose/illustration/cast-scenes.ts'
import { createRandom } from '../../src/core/geometry/random.ts'
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
  /** Leads of scenes that chance may choose, and those of them that are right. */
  readonly leads: number
  readonly rightLeads: number
  readonly wrongLeads: readonly string[]
  readonly missed: readonly string[]
}

/** Asks for each topic alone, with nothing known of the business, and holds the first answer against a person's judgement. */
export function measurePrecision(index: IllustrationIndex, accepted: Readonly<Record<string, readonly string[]>>): Precision {
  const wrong: string[] = []
  const missed: string[] = []
  let answered = 0
  let leads = 0
  const wrongLeads: string[] = []
  for (const [topic, drawings] of Object.entries(accepted)) {
    const query = { topics: [{ text: topic, head: '', weight: 1 }], category: 'other', occasion: 'none' } as const
    const matches = findIllustrations(index, { ...query, count: 16 })
    const [match] = matches
    for (const { lead } of castScenes(index, query, matches, createRandom(1))) {
      leads += 1
      if (!drawings.includes(lead.id)) wrongLeads.push(`${topic} → ${lead.id}`)
    }
    if (match === undefined) {
      if (drawings.length > 0) missed.push(topic)
      continue
    }
    answered += 1
    if (!drawings.includes(match.item.id)) wrong.push(`${match.why}`)
  }
  const topics = Object.keys(accepted).length
  const drawable = Object.values(accepted).filter((drawings) => drawings.length > 0).length
  return { topics, answered, right: answered - wrong.length, drawable, wrong, missed, leads, rightLeads: leads - wrongLeads.length, wrongLeads }
}
