import { area, bottom, centerX, centerY, intersection, right, type Box } from '#core/geometry/box.ts'

/** Something that stands on a page: what it is for, and where, in shares of the page's sides. */
export interface PlacedRole {
  /** Things of one role are compared with each other: a role of design layers, or an element's id. */
  readonly role: string
  readonly box: Box
}

/**
 * How unlike two arrangements of the same things are, from 0 (box for box the same) to 1: the mean over the roles of both,
 * weighted by how large they stand on the page, of half of 1 − GIoU; what only one of them has counts whole. GIoU tells near
 * from far where boxes no longer meet: Rezatofighi et al. 2019, "Generalized Intersection over Union".
 */
export function layoutDistance(a: readonly PlacedRole[], b: readonly PlacedRole[]): number {
  let sum = 0
  let weight = 0
  const add = (value: number, size: number): void => {
    const own = Math.sqrt(Math.max(size, 0.0025))
    sum += value * own
    weight += own
  }
  for (const role of new Set([...a, ...b].map((one) => one.role))) {
    const left = boxesOf(a, role)
    const others = boxesOf(b, role)
    const pairs = left.flatMap((one, row) => others.map((other, column) => ({ row, column, apart: boxDistance(one, other) }))).sort((one, other) => one.apart - other.apart)
    const rows = new Set<number>()
    const columns = new Set<number>()
    for (const { row, column, apart } of pairs) {
      if (rows.has(row) || columns.has(column)) continue
      rows.add(row)
      columns.add(column)
      add(apart, (area(left[row]!) + area(others[column]!)) / 2)
    }
    left.forEach((box, row) => rows.has(row) || add(1, area(box)))
    others.forEach((box, column) => columns.has(column) || add(1, area(box)))
  }
  return weight === 0 ? 0 : sum / weight
}

const boxesOf = (placed: readonly PlacedRole[], role: string): Box[] => placed.filter((one) => one.role === role).map(({ box }) => box)

/** Half of 1 − GIoU: 0 for the same box, 0.5 for two that touch and fill their common frame, 1 for two far apart. */
export function boxDistance(a: Box, b: Box): number {
  const shared = intersection(a, b)
  const common = shared === null ? 0 : area(shared)
  const joined = area(a) + area(b) - common
  const frame = area({
    width: Math.max(right(a), right(b)) - Math.min(a.x, b.x),
    height: Math.max(bottom(a), bottom(b)) - Math.min(a.y, b.y),
  })
  // Boxes without extent are compared as points.
  if (joined <= 0 || frame <= 0) return Math.min(1, Math.hypot(centerX(a) - centerX(b), centerY(a) - centerY(b)))
  return Math.max(0, 1 - (common / joined - (frame - joined) / frame)) / 2
}

/** Boxes of one page in shares of its sides. */
export const toShare = (box: Box, page: { readonly width: number; readonly height: number }): Box => ({
  x: box.x / page.width,
  y: box.y / page.height,
  width: box.width / page.width,
  height: box.height / page.height,
})
