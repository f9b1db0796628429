import type { Role } from '#core/design/layer.ts'
import type { Region } from '#core/layout/problem/constraint.ts'
import type { Wish, WishRef } from '../wish.ts'
import { canHold } from '../find-conflicts.ts'
import type { Heard } from './decode-hearing.ts'
import { heardRoles } from './hearing.ts'
import type { HeardRole } from './hearing.ts'

/** How likely what was read by rule must be to stay, and what was heard besides to be added, where each word was read by rule and where not. */
export interface Trust {
  readonly keep: { readonly sure: number; readonly unsure: number }
  readonly add: { readonly sure: number; readonly unsure: number }
}

/** Chosen on lines that neither the rules nor the model had seen. */
export const usualTrust: Trust = { keep: { sure: 0, unsure: 0.02 }, add: { sure: 0.6, unsure: 0.4 } }

/** A drawing is heard as the picture. */
const refOf = (role: HeardRole): WishRef => ({ roles: role === 'hero' ? ['hero', 'illustration'] : [role] })
const rolesOf = (ref: WishRef): readonly Role[] | null => (typeof ref === 'object' && 'roles' in ref ? ref.roles.map((role) => (role === 'illustration' ? 'hero' : role)) : null)

export interface Weighed {
  /** Of what was read by rule. */
  readonly kept: readonly Wish[]
  /** What was heard besides. */
  readonly added: readonly Wish[]
  /** Nothing is in doubt: words that the rules do not know were heard. */
  readonly isClear: boolean
}

const likely = 0.6
/** What the model cannot know counts so much where not all was read by rule. */
const doubted = 0.5
/** Between these a chance is no answer. */
const doubt = { from: 0.15, to: 0.75 }

/**
 * What a passage asks, by the rules' reading of it and the model's: what both know, what the rules alone can say, and what the
 * model alone understood; of what contradicts each other, the likelier.
 */
export function weighHearing(read: readonly Wish[], isSure: boolean, heard: readonly Heard[], trust: Trust = usualTrust): Weighed {
  const least = isSure ? { keep: trust.keep.sure, add: trust.add.sure } : { keep: trust.keep.unsure, add: trust.add.unsure }
  const known = read.flatMap((wish) => {
    const chance = chanceOf(wish, heard)
    if (!canHear(wish)) return [{ wish, chance: isSure ? 1 : Math.max(chance, doubted), isRead: true }]
    return chance >= least.keep || heard.some((one) => isTurnedAway(wish, one)) ? [{ wish, chance: isSure ? 1 : chance, isRead: true }] : []
  })
  const more = heard.filter((one) => one.chance >= least.add && !known.some(({ wish }) => says(wish, one) || isTurnedAway(wish, one))).map((one) => ({ wish: toWish(one), chance: one.chance, isRead: false }))
  const agreed: { readonly wish: Wish; readonly isRead: boolean }[] = []
  // Where each word was read by rule the rules come first. What was read, is likely and contradicts is the writer's own contradiction, and is told as such.
  for (const { wish, chance, isRead } of [...known, ...more].sort((one, other) => other.chance - one.chance)) {
    if ((isRead && chance >= likely) || canHold([...agreed.map((one) => one.wish), wish])) agreed.push({ wish, isRead })
  }
  return {
    kept: read.filter((wish) => agreed.some((one) => one.wish === wish)), added: agreed.flatMap(({ wish, isRead }) => (isRead ? [] : [wish])),
    isClear: agreed.length > 0 && heard.some(({ chance }) => chance > doubt.to) && heard.every(({ chance }) => chance < doubt.from || chance > doubt.to),
  }
}

const heardNames = new Set<string>(heardRoles)
/** A part that the model does not know: it hears another in its stead. */
const isUnheard = (ref: WishRef): boolean => rolesOf(ref)?.every((role) => !heardNames.has(role)) ?? false

/** Whether the model knows such wishes: those of single parts. */
function canHear(wish: Wish): boolean {
  if (wish.kind === 'clear') return false
  const other = wish.kind === 'region' ? 'page' : wish.kind === 'center' ? wish.on : wish.other
  const isHeard = (ref: WishRef): boolean => rolesOf(ref) !== null && !isUnheard(ref)
  return isHeard(wish.of) && (other === 'page' || isHeard(other))
}

/** The rules have a part kept out of where the model would have it: they know a `not` that it missed. */
function isTurnedAway(wish: Wish, heard: Heard): boolean {
  if (wish.kind !== 'region' || heard.kind !== 'region' || !(rolesOf(wish.of)?.includes(heard.element) ?? isInGroup(wish.of, heard.element))) return false
  const [one, other] = [wish.region, heard.region]
  const tiles = (a: number, aLength: number, b: number, bLength: number): boolean => isNear(aLength + bLength, 1, 0.03) && (isNear(a, b + bLength, 0.03) || isNear(b, a + aLength, 0.03))
  return (tiles(one.x, one.width, other.x, other.width) && isNear(one.height, other.height, 0.03)) || (tiles(one.y, one.height, other.y, other.height) && isNear(one.width, other.width, 0.03))
}

/** How likely the model finds a wish that was read by rule. */
const chanceOf = (wish: Wish, heard: readonly Heard[]): number => heard.reduce((most, one) => (says(wish, one) ? Math.max(most, one.chance) : most), 0)

const isNear = (one: number, other: number, by: number): boolean => Math.abs(one - other) <= by

/** What is loosely `at the top` may be the upper half or the upper third. */
function isSamePlace(wish: Extract<Wish, { kind: 'region' }>, region: Region): boolean {
  const { x, y, width, height } = wish.region
  if (isNear(x, region.x, 0.025) && isNear(y, region.y, 0.025) && isNear(width, region.width, 0.025) && isNear(height, region.height, 0.025)) return true
  const isIn = x >= region.x - 0.01 && y >= region.y - 0.01 && x + width <= region.x + region.width + 0.01 && y + height <= region.y + region.height + 0.01
  return wish.isLoose && isIn
}

/** Whether a wish says what was heard. */
function says(wish: Wish, heard: Heard): boolean {
  const isOf = (ref: WishRef | 'page', role: HeardRole | 'page'): boolean => (ref === 'page' || role === 'page' ? ref === role : isUnheard(ref) || (rolesOf(ref)?.includes(role) ?? isInGroup(ref, role)))
  const isPair = (one: WishRef | 'page', other: WishRef | 'page', a: HeardRole, b: HeardRole | 'page'): boolean => isOf(one, a) && isOf(other, b)
  switch (wish.kind) {
    case 'region':
      return heard.kind === 'region' && isOf(wish.of, heard.element) && isSamePlace(wish, heard.region)
    case 'order': {
      if (heard.kind !== 'order') return false
      const isTurned = wish.side === 'below' || wish.side === 'right-of'
      const side = isTurned ? (wish.side === 'below' ? 'above' : 'left-of') : wish.side
      return side === heard.side && (isTurned ? isPair(wish.other, wish.of, heard.element, heard.other) : isPair(wish.of, wish.other, heard.element, heard.other))
    }
    case 'center':
      return heard.kind === 'center' && wish.axis === heard.axis && (isPair(wish.of, wish.on, heard.element, heard.on) || (heard.on !== 'page' && isPair(wish.on, wish.of, heard.element, heard.on)))
    case 'cover':
    case 'inside':
      return heard.kind === 'inside' && (wish.kind === 'inside' ? isPair(wish.of, wish.other, heard.element, heard.other) : isPair(wish.other, wish.of, heard.element, heard.other))
    case 'align':
      return heard.kind === 'align' && wish.edge === heard.edge && (isPair(wish.of, wish.other, heard.element, heard.other) || isPair(wish.other, wish.of, heard.element, heard.other))
    case 'size': {
      if (heard.kind !== 'size' || wish.side !== heard.side) return false
      if (isPair(wish.of, wish.other, heard.element, heard.of)) return wish.relation === heard.relation && isNear(wish.share, heard.share, 0.02)
      return heard.of !== 'page' && isPair(wish.other, wish.of, heard.element, heard.of) && wish.relation === turned[heard.relation] && isNear(wish.share * heard.share, 1, 0.03)
    }
    case 'clear':
      return false
  }
}

const turned = { equal: 'equal', 'at-least': 'at-most', 'at-most': 'at-least' } as const
const texts = new Set<HeardRole>(['headline', 'subhead', 'eyebrow', 'body', 'price', 'date', 'contact'])

function isInGroup(ref: WishRef, role: HeardRole): boolean {
  if (typeof ref === 'object' && 'roles' in ref) return false
  if (typeof ref === 'object' && (ref.but as readonly string[]).includes(role)) return false
  const group = typeof ref === 'object' ? ref.group : ref
  return group === 'everything' || group === 'rest' || (group === 'text' ? texts.has(role) : group === 'images' ? role === 'hero' || role === 'badge' : false)
}

function toWish(heard: Heard): Wish {
  const of = refOf(heard.element)
  const partner = (role: HeardRole | 'page'): WishRef | 'page' => (role === 'page' ? role : refOf(role))
  switch (heard.kind) {
    case 'region':
      return { kind: 'region', of, region: heard.region, isLoose: false }
    case 'order':
      return { kind: 'order', of, side: heard.side, other: refOf(heard.other) }
    case 'center':
      return { kind: 'center', of, axis: heard.axis, on: partner(heard.on) }
    case 'inside':
      return { kind: 'inside', of, other: refOf(heard.other) }
    case 'align':
      return { kind: 'align', of, edge: heard.edge, other: refOf(heard.other) }
    case 'size':
      return { kind: 'size', of, side: heard.side, relation: heard.relation, share: heard.share, other: partner(heard.of) }
  }
}
