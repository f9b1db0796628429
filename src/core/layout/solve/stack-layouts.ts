import { inset } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Role } from '#core/design/layer.ts'
import type { Layout, LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { readingTurns } from '../problem/reading-turns.ts'
import { readDomains } from './read-extents.ts'

/** Where pictures stand in a column of words. */
const pictureTurns: Partial<Readonly<Record<Role, number>>> = { logo: 0, hero: 3.5, illustration: 3.5, badge: 5.5 }
const turnOf = ({ role }: LayoutElement): number => readingTurns[role] ?? pictureTurns[role] ?? 9

/** The share of a column that an element asks for: what it must have, and a little for what it would like. */
function appetite({ least, text, kind }: LayoutElement, width: number): number {
  if (text === null) return least.height + (kind === 'image' ? width * 0.4 : 0)
  const heights = text.sets.map((set) => {
    const fits = (set.width + 2 * text.pad.width) * text.least <= width
    return fits ? (set.height + 2 * text.pad.height) * (text.least * 0.6 + text.best * 0.4) : Infinity
  })
  const lowest = Math.min(...heights)
  return lowest === Infinity ? text.least * 2 : lowest
}

/**
 * Plain layouts to start from where a proposal leads nowhere: everything in reading order in one, two … columns or rows,
 * panels around what they hold. Rough: boxes do not fit what they hold yet.
 */
export function stackLayouts(problem: LayoutProblem): Layout[] {
  const { page, margin, elements } = problem
  const held = new Set(elements.flatMap(({ holds }) => holds))
  const roots = elements.map((_, index) => index).filter((index) => !held.has(index))
  const inner = { x: margin, y: margin, width: page.width - 2 * margin, height: page.height - 2 * margin }
  const wide = page.width / page.height
  const counts = [...new Set([1, 2, Math.round(Math.sqrt(roots.length * wide)), 3, roots.length])].filter((count) => count >= 1 && count <= roots.length)
  return counts.sort((a, b) => Math.abs(Math.log(a / Math.max(1, wide))) - Math.abs(Math.log(b / Math.max(1, wide)))).map((columns) => {
    const boxes: Box[] = elements.map(() => inner)
    fillColumns(problem, roots.filter((index) => !elements[index]!.bleeds), inner, columns, boxes)
    for (const index of roots) if (elements[index]!.bleeds) boxes[index] = { x: 0, y: 0, width: page.width, height: page.height }
    return moveIntoDomains(problem, boxes)
  })
}

function fillColumns(problem: LayoutProblem, indices: readonly number[], into: Box, columns: number, boxes: Box[]): void {
  const { elements, margin } = problem
  const ordered = [...indices].sort((a, b) => turnOf(elements[a]!) - turnOf(elements[b]!) || a - b)
  const gap = Math.min(margin, into.width * 0.06, into.height * 0.06)
  const width = (into.width - gap * (columns - 1)) / columns
  const needs = new Map(ordered.map((index) => [index, needOf(problem, index, width)]))
  const total = [...needs.values()].reduce((sum, need) => sum + need, 0)
  let column = 0
  let filled = 0
  const stacks: number[][] = Array.from({ length: columns }, () => [])
  for (const index of ordered) {
    const need = needs.get(index)!
    if (column < columns - 1 && filled + need / 2 > (total / columns) * (column + 1)) column++
    stacks[column]!.push(index)
    filled += need
  }
  stacks.forEach((stack, at) => {
    const sum = stack.reduce((all, index) => all + needs.get(index)!, 0)
    const room = into.height - gap * Math.max(0, stack.length - 1)
    let y = into.y
    for (const index of stack) {
      const height = Math.max(1, (room * needs.get(index)!) / Math.max(1, sum))
      const box = { x: into.x + (width + gap) * at, y, width, height }
      boxes[index] = box
      const { holds } = elements[index]!
      if (holds.length > 0) fillColumns(problem, holds, inset(box, gap * 0.6), box.width > box.height * 2.5 ? Math.min(holds.length, 3) : 1, boxes)
      y += height + gap
    }
  })
}

const needOf = (problem: LayoutProblem, index: number, width: number): number =>
  Math.max(appetite(problem.elements[index]!, width), problem.elements[index]!.holds.reduce((sum, held) => sum + needOf(problem, held, width * 0.9) * 1.2, 0), 1)

/** Towards where each may lie at all, so that what is bound to a region starts in it. */
function moveIntoDomains(problem: LayoutProblem, boxes: readonly Box[]): Layout {
  const domains = readDomains(problem)
  return boxes.map((box, index) => {
    const { left, top, right, bottom } = domains[index]!
    const width = Math.min(box.width, Math.max(1, right - left))
    const height = Math.min(box.height, Math.max(1, bottom - top))
    return { x: Math.max(left, Math.min(right - width, box.x)), y: Math.max(top, Math.min(bottom - height, box.y)), width, height, ...problem.elements[index]!.fixed }
  })
}
