import type { Random } from '#core/geometry/random.ts'
import type { Box } from '#core/geometry/box.ts'
import type { LayoutProblem } from '../problem/problem.ts'
import { fillColumn, fillColumns } from './fill-column.ts'
import type { Align } from './fill-column.ts'
import { gridCells, gridOf, justify, placePicture } from './fill-frame.ts'
import type { Filled } from './fill-frame.ts'
import type { Block } from './list-blocks.ts'

/** Blocks that belong together: a group, a panel, a picture with its caption, or one text alone. */
function bundle(blocks: readonly Block[]): Block[][] {
  const bundles: Block[][] = []
  for (const block of blocks) {
    const own = block.kind === 'text' && block.group !== -1 ? bundles.find(([first]) => first!.kind === 'text' && first!.group === block.group) : undefined
    if (own === undefined) bundles.push([block])
    else own.push(block)
  }
  return bundles
}

/**
 * Everything in a grid: what leads at the head (or, on wide pages, at the side), then lists, pictures and panels in equal
 * cells, and at the foot what is read last. For sets that no poster has: many pictures, many lists.
 */
export function fillGrid(problem: LayoutProblem, blocks: readonly Block[], random: Random): Filled {
  const { page, margin, elements } = problem
  const boxes: Box[] = elements.map(() => ({ x: margin, y: margin, width: 1, height: 1 }))
  const inner = { x: margin, y: margin, width: page.width - 2 * margin, height: page.height - 2 * margin }
  const bundles = bundle(blocks)
  const leads = (bundle: readonly Block[]) => bundle.some(({ role, kind, priority }) => role === 'headline' || role === 'logo' || (kind === 'text' && priority > 0.9))
  const ends = (bundle: readonly Block[]) => bundle.every(({ role, kind }) => kind === 'text' && (role === 'cta' || role === 'contact' || role === 'legal'))
  const head = bundles.filter(leads).flat().sort((a, b) => Number(b.role === 'logo') - Number(a.role === 'logo'))
  const foot = bundles.filter((each) => ends(each) && !leads(each)).flat()
  const cells = bundles.filter((each) => !leads(each) && !ends(each))
  const isWide = page.width / page.height > 1.25
  const gap = Math.min(margin, inner.width * 0.05, inner.height * 0.05)
  const align: Align = random.chance(0.35) ? 'center' : problem.isRightToLeft ? 'end' : 'start'
  const load = (own: readonly Block[]) => own.reduce((sum, block) => sum + (block.priority > 0.9 ? 2 : 1) * Math.max(1, block.indices.length), 0)
  const total = load(head) + load(foot) + load(cells.flat()) * 1.4
  let crowding = 0
  let field: Box
  if (cells.length === 0) field = { ...inner, height: 0 }
  else if (isWide) {
    const share = Math.max(0.26, Math.min(0.5, (load(head) + load(foot)) / Math.max(1, total) + random.between(-0.03, 0.08)))
    const side = { ...inner, width: inner.width * share }
    const isRight = problem.isRightToLeft !== random.chance(0.15)
    field = { x: isRight ? inner.x : inner.x + side.width + gap * 1.5, y: inner.y, width: inner.width - side.width - gap * 1.5, height: inner.height }
    const place = isRight ? { ...side, x: inner.x + inner.width - side.width } : side
    crowding = Math.max(crowding, fillColumns(problem, [...head, ...foot], place, align, 'middle', boxes).crowding)
  } else {
    const headShare = Math.max(0.18, Math.min(0.45, load(head) / Math.max(1, total) + random.between(0, 0.08)))
    const footShare = foot.length === 0 ? 0 : Math.max(0.06, Math.min(0.25, (load(foot) / Math.max(1, total)) * 0.8))
    const headBox = { ...inner, height: inner.height * headShare }
    field = { ...inner, y: inner.y + headBox.height + gap, height: inner.height * (1 - headShare - footShare) - gap * (foot.length === 0 ? 1 : 2) }
    const footBox = { ...inner, y: inner.y + inner.height * (1 - footShare), height: inner.height * footShare }
    crowding = Math.max(fillColumns(problem, head, headBox, align, 'middle', boxes).crowding, fillColumns(problem, foot, footBox, align, 'bottom', boxes).crowding)
  }
  if (cells.length === 0) {
    const { crowding: own } = fillColumns(problem, [...head, ...foot], inner, align, 'middle', boxes)
    return { layout: boxes, crowding: own }
  }
  if (cells.length > 1 && cells.every(([first, ...more]) => more.length === 0 && first!.kind === 'picture' && first!.indices.length === 1)) {
    justify(problem, cells.flat(), field, gap, boxes)
    return { layout: boxes, crowding }
  }
  const grid = gridOf(field, cells.length, random.pick([0.8, 1.1, 1.6, 2.4]))
  const places = gridCells(field, grid, gap)
  cells.forEach((own, index) => {
    const place = places[index]!
    const [first] = own
    if (first!.kind === 'picture' && own.length === 1) placePicture(problem, first!, place, { x: align === 'center' ? 0.5 : align === 'end' ? 1 : 0, y: 0 }, boxes)
    else crowding = Math.max(crowding, fillColumn(problem, own, place, align, 'top', boxes).crowding)
  })
  return { layout: boxes, crowding }
}
