import type { Wish, WishRef } from '#core/brief/wishes/wish.ts'
import type { Role } from '#core/design/layer.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Constraint } from './constraint.ts'
import type { Region } from './constraint.ts'
import { keepFeasible, reachableShare } from './keep-feasible.ts'
import { makeRoom } from './make-room.ts'
import { isPlaced } from './problem.ts'
import type { LayoutElement } from './problem.ts'
import { fitNeed } from './text-need.ts'
import type { WishFrame } from './wish-frame.ts'

export interface BoundWishes {
  readonly constraints: Constraint[]
  /** Wishes of things that this page has not, or that cannot be on a page of its size. */
  readonly unbound: Wish[]
}

/** Wishes as constraints on the elements of one layout problem. */
export function bindWishes(wishes: readonly Wish[], elements: readonly LayoutElement[], frame?: WishFrame): BoundWishes {
  const named = new Set(wishes.flatMap((wish) => (isGroup(wish.of) ? [] : findElements(wish.of, elements, new Set()))))
  const constraints = new Map<string, { readonly constraint: Constraint; readonly wish: Wish }>()
  const unbound: Wish[] = []
  for (const wish of wishes) {
    const bound = bindWish(wish, elements, named, frame)
    if (bound === null) unbound.push(wish)
    else for (const constraint of bound) constraints.set(JSON.stringify(constraint), { constraint, wish })
  }
  const all = [...constraints.values()]
  const own = joinConcentric(all.map(({ constraint }) => constraint), elements)
  if (frame === undefined) return { constraints: own, unbound }
  const able = own.map((constraint) => (constraint.kind === 'size' ? reduceSize(constraint, own, elements, frame) : constraint))
  // What was said of a thing itself goes before what was said of all, what was measured before a mere direction, and of two places the later.
  const ranks = able.map((constraint, index) => rankOf(constraint, all[index]?.wish))
  const places = able.map((constraint, index) => (constraint.kind === 'region' ? able.findLastIndex((other, later) => later > index && other.kind === 'region' && other.element === constraint.element && ranks[later] === ranks[index]) : -1))
  const order = able.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]! || Number(places[a]! >= 0) - Number(places[b]! >= 0) || a - b)
  const inOrder = order.map((index) => able[index]!)
  const isPossible = keepFeasible(inOrder, makeRoom(elements, able, frame), frame)
  const isKept = able.map((_, index) => isPossible[order.indexOf(index)]!)
  const refused = all.flatMap(({ wish }, index) => (isKept[index] === true || unbound.includes(wish) ? [] : [wish]))
  return { constraints: able.filter((_, index) => isKept[index]), unbound: [...unbound, ...new Set(refused)] }
}

function rankOf(constraint: Constraint, wish: Wish | undefined): number {
  if (wish === undefined || isGroup(wish.of)) return wish === undefined ? 0 : 2
  return constraint.kind === 'region' && wish.kind === 'region' && wish.isLoose ? 1 : 0
}

/** What shares both middles with something that carries things lies on it: beside it there is no such place. */
function joinConcentric(constraints: readonly Constraint[], elements: readonly LayoutElement[]): Constraint[] {
  const pairs = constraints.flatMap((one) => (one.kind === 'center' && one.axis === 'x' && one.on !== 'page' && constraints.some((other) => other.kind === 'center' && other.axis === 'y' && other.element === one.element && other.on === one.on) ? [[one.element, one.on] as const] : []))
  return [...constraints, ...pairs.flatMap(([element, on]): Constraint[] => {
    const isLying = constraints.some((one) => (one.kind === 'cover' || one.kind === 'inside') && ((one.element === element && one.other === on) || (one.element === on && one.other === element)))
    if (isLying) return []
    const [outer, inner] = weightOf(elements[on]!) >= weightOf(elements[element]!) ? [on, element] : [element, on]
    return weightOf(elements[outer]!) === 0 ? [] : [{ kind: 'inside', element: inner, other: outer }]
  })]
}

/** How much a thing is made to lie under others. */
const weightOf = ({ kind, role }: LayoutElement): number => (kind === 'underlay' ? 4 : kind !== 'image' || role === 'logo' ? 0 : role === 'badge' ? 1 : 2)

/** A picture that keeps its shape fills what it can of a place. */
function reduceSize(constraint: Extract<Constraint, { kind: 'size' }>, all: readonly Constraint[], elements: readonly LayoutElement[], frame: WishFrame): Constraint {
  const element = elements[constraint.element]!
  if (constraint.of !== 'page' || constraint.relation === 'at-most' || element.aspect === null || element.kind !== 'image' || (constraint.relation === 'equal' && constraint.share < 0.98)) return constraint
  const place = all.find((one) => one.kind === 'region' && one.element === constraint.element)
  const share = reachableShare(constraint.relation === 'equal' ? { ...element, rim: { x: constraint.side === 'width' ? 0 : frame.margin, y: constraint.side === 'height' ? 0 : frame.margin } } : element, constraint.side, place?.kind === 'region' ? place.region : { x: 0, y: 0, width: 1, height: 1 }, frame)
  return share < constraint.share ? { ...constraint, relation: 'at-least', share: share * 0.97 } : constraint
}

const isGroup = (ref: WishRef): boolean => typeof ref === 'string' || 'group' in ref

/** Null where there is nothing to bind to. */
function bindWish(wish: Wish, elements: readonly LayoutElement[], named: ReadonlySet<number>, frame: WishFrame | undefined): Constraint[] | null {
  const of = findElements(wish.of, elements, named)
  if (of.length === 0) return null
  const others = 'other' in wish && wish.other !== 'page' ? findElements(wish.other, elements, named) : wish.kind === 'center' && wish.on !== 'page' ? findElements(wish.on, elements, named) : null
  if (others !== null && others.length === 0) return null
  const pairs = (others ?? []).flatMap((other) => of.filter((element) => element !== other && !isFixedPair(elements, element, other)).map((element) => [element, other] as const))
  if (others !== null && pairs.length === 0) return null
  switch (wish.kind) {
    case 'clear':
      return []
    case 'region': {
      const out = of.map((element): Constraint | null => {
        const region = frame === undefined ? wish.region : fitRegion(wish.region, wish.isLoose, elements[element]!, frame)
        return region === null ? null : { kind: 'region', element, region }
      })
      return out.includes(null) && out.every((one) => one === null) ? null : out.filter((one) => one !== null)
    }
    case 'order':
      return pairs.filter(([element, other]) => !holds(elements, element, other)).map(([element, other]) => ({ kind: 'order', element, side: wish.side, other }))
    case 'center':
      return wish.on === 'page' ? of.map((element) => ({ kind: 'center', element, axis: wish.axis, on: 'page' })) : pairs.map(([element, on]) => ({ kind: 'center', element, axis: wish.axis, on }))
    case 'cover':
    case 'inside':
      return pairs.map(([element, other]) => ({ kind: wish.kind, element, other }))
    case 'align':
      return pairs.map(([element, other]) => ({ kind: 'align', element, edge: wish.edge, other }))
    case 'size': {
      const { side, relation, share } = wish
      // Only pictures and panels reach from edge to edge; words fill their column.
      const isOpen = (element: number): boolean => ['image', 'underlay'].includes(elements[element]!.kind) && elements[element]!.role !== 'logo' && elements[element]!.role !== 'badge'
      if (wish.other === 'page') return of.map((element) => (relation === 'equal' && share > 0.98 && !isOpen(element) ? { kind: 'size', element, side, relation: 'at-least', share: 0.8, of: 'page' } : { kind: 'size', element, side, relation, share, of: 'page' }))
      return pairs.map(([element, other]) => ({ kind: 'size', element, side, relation, share, of: other }))
    }
  }
}

/** What may not move is as it is. */
const isFixedPair = (elements: readonly LayoutElement[], one: number, other: number): boolean => isPlaced(elements[one]!) && isPlaced(elements[other]!)

/** An underlay and what it holds lie on one another, so neither is above. */
const holds = (elements: readonly LayoutElement[], one: number, other: number): boolean => elements[one]!.holds.includes(other) || elements[other]!.holds.includes(one)

/** A picture or ground that fills the page is no part of what is laid out on it. */
const isGround = ({ kind, role, bleeds }: LayoutElement): boolean => role === 'background' || (bleeds && (role === 'decoration' || kind === 'underlay'))

/** Indices of what a wish speaks of, in the problem's order. */
export function findElements(ref: WishRef, elements: readonly LayoutElement[], named: ReadonlySet<number>): number[] {
  const where = (isMeant: (element: LayoutElement, index: number) => boolean): number[] => elements.flatMap((element, index) => (isMeant(element, index) ? [index] : []))
  if (ref === 'everything') return where((element) => !isGround(element))
  if (ref === 'rest') return where((element, index) => !isGround(element) && !named.has(index))
  if (ref === 'text') return where(({ kind }) => kind === 'text')
  if (ref === 'images') return where(({ kind, role }) => kind === 'image' && role !== 'logo' && role !== 'background')
  if ('group' in ref) {
    const left = new Set(ref.but.flatMap((role) => findElements({ roles: [role] }, elements, named)))
    return findElements(ref.group, elements, named).filter((index) => !left.has(index))
  }
  const { roles, nth, isAll } = ref
  if (nth !== undefined) {
    const all = where(({ role }) => roles.includes(role))
    const one = all.at(nth === -1 ? -1 : nth - 1)
    return one === undefined ? [] : [one]
  }
  for (const role of roles) {
    const all = where((element) => element.role === role)
    if (all.length > 0) return isAll === true ? all : [likeliest(all, elements)]
  }
  const kin = kinOf(roles[0]!, elements)
  return kin === null ? [] : [kin]
}

const likeliest = (indices: readonly number[], elements: readonly LayoutElement[]): number => indices.reduce((best, index) => (elements[index]!.priority > elements[best]!.priority ? index : best))

/** What stands for a part that the page has not by that name: its only picture, its only panel, its only button. */
function kinOf(role: Role, elements: readonly LayoutElement[]): number | null {
  const kinds = { hero: 'image', illustration: 'image', panel: 'underlay', cta: 'button' } as const
  const kind = kinds[role as keyof typeof kinds]
  if (kind === undefined) return null
  const all = elements.flatMap((element, index) => (element.kind === kind && element.role !== 'logo' && !isGround(element) ? [index] : []))
  return all.length === 1 ? all[0]! : null
}

/** How far a loose region may reach before it says nothing. */
const steps = [1 / 3, 0.42, 0.5, 0.6, 0.75]

/** The region, reaching further where it is loose and the element would be cramped in it; null where it cannot lie there at all. */
function fitRegion(region: Region, isLoose: boolean, element: LayoutElement, { page, margin }: WishFrame): Region | null {
  if (!isLoose) return hasRoom(region, element, page, margin, true) ? region : null
  const grown = [region, ...steps.map((step) => growRegion(region, step))].find((one) => hasRoom(one, element, page, margin, false))
  return grown ?? [region, ...steps.map((step) => growRegion(region, step)), { x: 0, y: 0, width: 1, height: 1 }].find((one) => hasRoom(one, element, page, margin, true)) ?? null
}

/** Each side that is not whole becomes at least `share` long and keeps to the edge that it is at. */
function growRegion({ x, y, width, height }: Region, share: number): Region {
  const wide = width < 1 ? Math.max(width, share) : 1
  const high = height < 1 ? Math.max(height, share) : 1
  return { x: x === 0 ? 0 : 1 - wide, y: y === 0 ? 0 : 1 - high, width: wide, height: high }
}

/** The share of its least size that a picture keeps in a place that is asked for. */
const leastGiven = 0.45

/** A text is cramped under three quarters of its best size. */
const comfort = 0.75

function hasRoom(region: Region, element: LayoutElement, page: Size, margin: number, isLeast: boolean): boolean {
  const rim = element.bleeds ? 0 : margin
  const length = (start: number, share: number, whole: number): number => Math.min((start + share) * whole, whole - rim) - Math.max(start * whole, rim)
  const width = length(region.x, region.width, page.width)
  const height = length(region.y, region.height, page.height)
  const { least, text, aspect } = element
  if (isPlaced(element)) return true
  // A picture gives way to what is asked of its place, down to a size at which it still counts.
  const give = element.kind === 'image' && element.role !== 'logo' && isLeast ? leastGiven : 1
  if (width < least.width * give - 0.5 || height < least.height * give - 0.5) return false
  if (text !== null) return fitNeed(text, width, height).size >= (isLeast ? text.least : Math.max(text.least, Math.min(text.best * comfort, text.most)))
  return aspect === null || Math.min(width, height * aspect) >= least.width * give - 0.5
}
