import type { Role } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { union } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { stackNeeds } from '../problem/stack-needs.ts'
import type { StackedNeed } from '../problem/stack-needs.ts'
import type { TextNeed } from '../problem/text-need.ts'
import type { BlockMember, Unit } from './unit.ts'

/** A unit and, of a text, what it needs on the new page. */
export interface NeededUnit {
  readonly unit: Unit
  readonly need: TextNeed | null
}

/** What is read in one breath: the headline with what leads to it and what follows, and what is looked up. */
const leading: readonly Role[] = ['eyebrow', 'headline', 'subhead', 'body']
const lookedUp: readonly Role[] = ['date', 'price', 'contact', 'legal', 'body']

/** Under the least that hierarchy needs by this much, so that a block can be set small without its lines growing too small. */
const play = 0.8
/** And no larger than this over its best: second lines grow with their headline. */
const growth = 1.5

/** Puts together what the design itself sets one under another; what a designer has put elsewhere stays by itself. Panels hold the blocks of what they held. */
export function joinUnits(all: readonly NeededUnit[]): NeededUnit[] {
  const joined: { readonly members: readonly NeededUnit[]; readonly block: NeededUnit }[] = []
  for (const seal of new Set(all.flatMap(({ unit }) => unit.seal ?? []))) {
    const members = all.filter(({ unit }) => unit.seal === seal).sort((a, b) => readBefore(a.unit.box, b.unit.box))
    const block = members.length < 2 ? null : joinSeal(members)
    if (block !== null) joined.push({ members, block })
  }
  for (const roles of [leading, lookedUp]) {
    const free = all.filter(({ unit }) => unit.form === 'text' && unit.seal === null && !unit.isFixed && !isLocked(unit.text!, 'align', 'fontSize', 'width') && roles.includes(unit.role) && joined.every(({ members }) => members.every((one) => one.unit !== unit)))
    for (const members of stacksOf(free, all)) {
      if (members.length < 2 || (roles === leading && members.every(({ unit }) => unit.role !== 'headline'))) continue
      const block = roles === leading ? joinLeading(members) : joinFacts(members)
      if (block !== null) joined.push({ members, block })
    }
  }
  const kept = all.flatMap((one) => {
    const found = joined.find(({ members }) => members.includes(one))
    return found === undefined ? [one] : found.members[0] === one ? [found.block] : []
  })
  const placeOf = (old: number): number[] => {
    const at = kept.findIndex(({ unit }) => unit === all[old]!.unit || unit.members.some((member) => member.unit === all[old]!.unit))
    return at < 0 ? [] : [at]
  }
  return kept.map(({ unit, need }) => ({ unit: unit.holds.length === 0 ? unit : { ...unit, holds: [...new Set(unit.holds.flatMap(placeOf))] }, need }))
}

/** Texts of one column, near one another, on the same panel or on none, with nothing between them; from top to bottom. */
function stacksOf(free: readonly NeededUnit[], all: readonly NeededUnit[]): NeededUnit[][] {
  const panelOf = (one: NeededUnit): number => all.findIndex(({ unit }) => unit.holds.some((held) => all[held] === one))
  const stacks: NeededUnit[][] = []
  for (const one of [...free].sort((a, b) => a.unit.box.y - b.unit.box.y)) {
    const stack = stacks.find((members) => {
      const last = members.at(-1)!
      return isUnder(one.unit, last.unit) && panelOf(one) === panelOf(last) && all.every(({ unit }) => unit === one.unit || unit === last.unit || unit.form === 'panel' || unit.form === 'photo' || !isBetween(unit.box, last.unit.box, one.unit.box))
    })
    if (stack === undefined) stacks.push([one])
    else stack.push(one)
  }
  return stacks.map((members) => [...members].sort((a, b) => a.unit.box.y - b.unit.box.y))
}

function isUnder(low: Unit, high: Unit): boolean {
  const gap = low.box.y - high.box.y - high.box.height
  const size = Math.max(low.text!.fontSize, high.text!.fontSize)
  const shared = Math.min(low.box.x + low.box.width, high.box.x + high.box.width) - Math.max(low.box.x, high.box.x)
  return gap > -0.35 * size && gap < 1.6 * size && shared > Math.min(low.box.width, high.box.width) * 0.5
}

const isBetween = (box: Box, high: Box, low: Box): boolean => {
  const middle = box.y + box.height / 2
  return middle > high.y + high.height && middle < low.y && Math.min(box.x + box.width, low.x + low.width) > Math.max(box.x, low.x)
}

/** Side by side from the left, else from the top. */
const readBefore = (a: Box, b: Box): number => (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > Math.min(a.height, b.height) * 0.5 ? a.x - b.x : a.y - b.y)

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The air that the design has above a text, in ems of `size`. */
const gapOf = (members: readonly NeededUnit[], index: number, size: number): number =>
  index === 0 ? 0 : (members[index]!.unit.box.y - members[index - 1]!.unit.box.y - members[index - 1]!.unit.box.height) / size

function joinLeading(members: readonly NeededUnit[]): NeededUnit | null {
  const head = members.find(({ unit }) => unit.role === 'headline')!
  return toBlock('headline', head, members.map((member, index): BlockMember => ({
    unit: member.unit, need: member.need!, ratio: member === head ? 1 : Math.min(1, (play * member.need!.least) / head.need!.least),
    gap: index === 0 ? 0 : clamp(gapOf(members, index, head.unit.text!.fontSize), member === head ? 0.3 : 0.38, 0.62),
  })))
}

function joinFacts(members: readonly NeededUnit[]): NeededUnit | null {
  const first = members[0]!
  return toBlock(first.unit.role, first, members.map(({ unit, need }, index): BlockMember => ({
    unit, need: need!, ratio: need!.best / first.need!.best, gap: index === 0 ? 0 : clamp(gapOf(members, index, first.unit.text!.fontSize), 0.45, 0.75),
  })))
}

/** What stood in one seal stays together without it: the figure, and its words under it. */
function joinSeal(members: readonly NeededUnit[]): NeededUnit | null {
  const lead = members.reduce((best, one) => (one.unit.text!.fontSize > best.unit.text!.fontSize ? one : best))
  return toBlock(lead.unit.role, lead, members.map(({ unit, need }, index): BlockMember => ({
    unit, need: need!, ratio: Math.max(0.5, unit.text!.fontSize / lead.unit.text!.fontSize), gap: index === 0 ? 0 : 0.3,
  })))
}

function toBlock(role: Role, lead: NeededUnit, members: readonly BlockMember[]): NeededUnit | null {
  const sets = stackNeeds(members.map(({ need, ratio, gap }) => ({ sets: need.sets, ratio, gap })))
  if (sets.length === 0) return null
  const least = Math.max(lead.need!.least, ...members.map(({ need, ratio }) => need.least / ratio))
  const best = Math.max(lead.need!.best, least)
  const need: StackedNeed = { sets, least, best, most: Math.max(least * 1.001, Math.min(lead.need!.most, best * growth)), pad: { width: 0, height: 0 } }
  const units = members.map(({ unit }) => unit)
  return {
    unit: {
      ...lead.unit, form: 'block', seal: null, role, layers: units.flatMap(({ layers }) => layers), box: union(units.map(({ box }) => box))!, text: null, sets: [], members,
      smallestSize: Math.min(...units.map(({ smallestSize }) => smallestSize)), priority: Math.max(...units.map(({ priority }) => priority)),
    },
    need,
  }
}
