import type { Role } from '#core/design/layer.ts'
import type { Size } from '#core/geometry/box.ts'
import { stackNeeds } from '#core/layout/problem/stack-needs.ts'
import type { StackedNeed } from '#core/layout/problem/stack-needs.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'
import type { Wording } from '#core/layout/text-block.ts'

/** A text of its own, or of a block: words, and what they need at their own size. */
export interface PlannedText {
  readonly wording: Wording
  readonly need: TextNeed
}

/** One text of a block, `ratio` times as large as the block, `gap` ems of the block below the one before. */
export interface BlockMember extends PlannedText {
  readonly ratio: number
  readonly gap: number
}

export interface TextBlockPlan {
  readonly role: Role
  readonly members: readonly BlockMember[]
  readonly need: StackedNeed
}

/** What is read in one breath: the headline with what leads to it and what follows, and what is looked up. */
const leading: readonly Role[] = ['eyebrow', 'headline', 'subhead']
const lookedUp: readonly Role[] = ['date', 'price', 'contact', 'legal']

/** Under the least that hierarchy needs by this much, so that a block can be set small without its lines growing too small. */
const play = 0.8
/** And no larger than this over its best: second lines grow with their headline. */
const growth = 1.35
/** Above a headline under its eyebrow, above what follows it, and between facts, in ems. */
const gaps = { headline: 0.3, after: 0.42, fact: 0.55 }

/** Puts together what stays together, where `room` holds it; `isFree` says which roles may go with others. The texts that were joined come as one block where the first of them stood. */
export function joinBlocks(texts: readonly PlannedText[], isFree: (role: Role) => boolean, room: Size): (PlannedText | TextBlockPlan)[] {
  const joined = [leading, lookedUp].flatMap((roles) => {
    const members = texts.filter(({ wording: { role } }) => roles.includes(role) && isFree(role))
    const block = members.length < 2 || (roles === leading && !members.some(({ wording }) => wording.role === 'headline')) ? null : roles === leading ? joinLeading(members, room) : joinFacts(members, room)
    return block === null ? [] : [{ members, block }]
  })
  return texts.flatMap((text) => {
    const found = joined.find(({ members }) => members.includes(text))
    return found === undefined ? text : found.members[0] === text ? found.block : []
  })
}

function joinLeading(texts: readonly PlannedText[], room: Size): TextBlockPlan | null {
  const headline = texts.find(({ wording }) => wording.role === 'headline')!
  const members = texts.map((text, index): BlockMember => text === headline
    ? { ...text, ratio: 1, gap: index === 0 ? 0 : gaps.headline }
    : { ...text, ratio: (play * text.need.least) / headline.need.least, gap: index === 0 ? 0 : gaps.after })
  return toBlock('headline', members, headline.need, room)
}

function joinFacts(texts: readonly PlannedText[], room: Size): TextBlockPlan | null {
  const [first] = texts as [PlannedText, ...PlannedText[]]
  return toBlock(first.wording.role, texts.map((text, index): BlockMember => ({ ...text, ratio: text.need.best / first.need.best, gap: index === 0 ? 0 : gaps.fact })), first.need, room)
}

/** Null where its texts have no room as one. */
function toBlock(role: Role, members: readonly BlockMember[], lead: TextNeed, room: Size): TextBlockPlan | null {
  const least = Math.max(lead.least, ...members.map(({ need, ratio }) => need.least / ratio))
  const sets = stackNeeds(members.map(({ need, ratio, gap }) => ({ sets: need.sets, ratio, gap })))
    .filter(({ width, height }) => width * least <= room.width && height * least <= room.height)
  if (sets.length === 0) return null
  const best = Math.max(lead.best, least)
  return { role, members, need: { sets, least, best, most: Math.max(least, Math.min(lead.most, best * growth)), pad: { width: 0, height: 0 } } }
}
