import { isPlaced } from '#core/layout/problem/problem.ts'
import type { LayoutProblem } from '#core/layout/problem/problem.ts'
import { readingTurns } from '#core/layout/problem/reading-turns.ts'

/** Numbers for the kinds of element, for typed arrays. */
export const textKind = 0
export const buttonKind = 1
export const imageKind = 2
export const underlayKind = 3
const kindNumbers = { text: textKind, button: buttonKind, image: imageKind, underlay: underlayKind } as const

/** What never changes while layouts of one problem are scored, in typed arrays; lengths are the count of elements unless said otherwise. */
export interface ProblemFacts {
  readonly problem: LayoutProblem
  readonly count: number
  readonly width: number
  readonly height: number
  readonly short: number
  /** Root of the page's area. */
  readonly side: number
  readonly margin: number
  readonly kinds: Uint8Array
  /** 1 for texts and buttons. */
  readonly hasText: Uint8Array
  readonly bleeds: Uint8Array
  readonly isLogo: Uint8Array
  /** 1 for images that are pictures: not logos, not seals. */
  readonly isPicture: Uint8Array
  readonly priorities: Float64Array
  /** The innermost underlay that holds it, or -1. */
  readonly parents: Int8Array
  readonly groups: Int8Array
  /** -1: no turn. */
  readonly turns: Int8Array
  /** Number of the role, so that like is compared with like. */
  readonly roles: Uint8Array
  /** The text that leads: the first of the highest priority; -1 without one. */
  readonly lead: number
  /** Count squared: 1 where two may lie on one another. */
  readonly mayOverlap: Uint8Array
  /** The sets of element i are at `setStarts[i]` to `setStarts[i + 1]`, widths and heights in ems with a button's air. */
  readonly setStarts: Int16Array
  readonly setWidths: Float64Array
  readonly setHeights: Float64Array
  readonly leastSizes: Float64Array
  readonly bestSizes: Float64Array
  readonly mostSizes: Float64Array
}

/** May i and j lie on one another: one holds or covers the other, one bleeds, both are fixed there, or one is what the other's panel lies on. */
function findMayOverlap({ elements, constraints }: LayoutProblem): Uint8Array {
  const count = elements.length
  const holds = new Uint8Array(count * count)
  elements.forEach((element, index) => element.holds.forEach((held) => { holds[index * count + held] = 1 }))
  for (const constraint of constraints) {
    if (constraint.kind === 'cover') holds[constraint.element * count + constraint.other] = 1
    if (constraint.kind === 'inside') holds[constraint.other * count + constraint.element] = 1
  }
  for (let through = 0; through < count; through++) {
    for (let outer = 0; outer < count; outer++) {
      if (holds[outer * count + through] === 0) continue
      for (let inner = 0; inner < count; inner++) if (holds[through * count + inner] === 1) holds[outer * count + inner] = 1
    }
  }
  const may = new Uint8Array(count * count)
  const allow = (a: number, b: number) => { may[a * count + b] = may[b * count + a] = 1 }
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a === b || holds[a * count + b] === 1 || elements[a]!.bleeds || (isPlaced(elements[a]!) && isPlaced(elements[b]!))) allow(a, b)
      if (holds[a * count + b] === 1) elements.forEach((element, index) => { if (element.kind === 'underlay' && element.holds.includes(b)) allow(index, a) })
    }
  }
  return may
}

/** Reads a problem once, for scoring many layouts of it. */
export function readProblem(problem: LayoutProblem): ProblemFacts {
  const { elements, page } = problem
  const count = elements.length
  const parents = new Int8Array(count).fill(-1)
  elements.forEach((element, index) => {
    for (const held of element.holds) {
      const known = parents[held]!
      if (known === -1 || elements[known]!.holds.length > element.holds.length) parents[held] = index
    }
  })
  const roleNames = [...new Set(elements.map(({ role }) => role))]
  const setStarts = new Int16Array(count + 1)
  const widths: number[] = []
  const heights: number[] = []
  elements.forEach(({ text }, index) => {
    for (const set of text?.sets ?? []) {
      widths.push(set.width + 2 * text!.pad.width)
      heights.push(set.height + 2 * text!.pad.height)
    }
    setStarts[index + 1] = widths.length
  })
  let lead = -1
  elements.forEach(({ kind, priority }, index) => {
    if (kind === 'text' && (lead === -1 || priority > elements[lead]!.priority)) lead = index
  })
  return {
    problem,
    count,
    width: page.width,
    height: page.height,
    short: Math.min(page.width, page.height),
    side: Math.sqrt(page.width * page.height),
    margin: problem.margin,
    kinds: Uint8Array.from(elements, ({ kind }) => kindNumbers[kind]),
    hasText: Uint8Array.from(elements, ({ text }) => (text === null ? 0 : 1)),
    bleeds: Uint8Array.from(elements, ({ bleeds }) => (bleeds ? 1 : 0)),
    isLogo: Uint8Array.from(elements, ({ role }) => (role === 'logo' ? 1 : 0)),
    isPicture: Uint8Array.from(elements, ({ kind, role }) => (kind === 'image' && role !== 'logo' && role !== 'badge' ? 1 : 0)),
    priorities: Float64Array.from(elements, ({ priority }) => priority),
    parents,
    groups: Int8Array.from(elements, ({ group }) => group),
    turns: Int8Array.from(elements, ({ role, kind }) => (kind === 'underlay' || kind === 'image' ? -1 : readingTurns[role] ?? -1)),
    roles: Uint8Array.from(elements, ({ role }) => roleNames.indexOf(role)),
    lead,
    mayOverlap: findMayOverlap(problem),
    setStarts,
    setWidths: Float64Array.from(widths),
    setHeights: Float64Array.from(heights),
    leastSizes: Float64Array.from(elements, ({ text }) => text?.least ?? 0),
    bestSizes: Float64Array.from(elements, ({ text }) => text?.best ?? 0),
    mostSizes: Float64Array.from(elements, ({ text }) => text?.most ?? 0),
  }
}
