import { bottom, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { indexOfPart } from './plan-column.ts'
import type { ColumnPlan } from './plan-column.ts'

/** So often words come first, beside a picture and above it: reading starts there, and what is drawn stands at the page's foot. */
const wordsLead = { beside: 0.94, above: 0.9 }

/** A found layout, mostly with its words where reading starts and the picture after them; turned round where it was the other way. */
export function leadWithWords(plan: ColumnPlan, layout: Layout, random: Random): Layout {
  const { crop, problem: { page } } = plan
  const picture = layout[indexOfPart(plan, 'picture')]
  const words = layout[indexOfPart(plan, 'card')] ?? layout[indexOfPart(plan, 'words')]
  if (crop !== null || picture === undefined || words === undefined) return layout
  const turn = (box: Box): Box => ({ ...box, x: page.width - right(box) })
  const flip = (box: Box): Box => ({ ...box, y: page.height - bottom(box) })
  if (right(picture) <= words.x) return random.chance(wordsLead.beside) ? layout.map(turn) : layout
  // A mark stays at the head of the page.
  const logo = layout[indexOfPart(plan, 'logo')]
  const isHeaded = logo !== undefined && logo.y < page.height / 2
  if (bottom(picture) <= words.y && !isHeaded) return random.chance(wordsLead.above) ? layout.map(flip) : layout
  return layout
}
