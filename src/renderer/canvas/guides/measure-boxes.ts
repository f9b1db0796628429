import { bottom, centerX, centerY, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Axis, Guide } from '#core/geometry/snap.ts'

/** How far `from` lies from `to`: across the gap where they are apart, else from each side to the same side. */
export function measureBoxes(from: Box, to: Box): readonly Guide[] {
  const gapX = Math.max(to.x - right(from), from.x - right(to))
  const gapY = Math.max(to.y - bottom(from), from.y - bottom(to))
  if (gapX < 0 && gapY < 0) return [...sides(from, to, 'x'), ...sides(from, to, 'y')]
  return [...(gapX > 0 ? withExtension(across(from, to, 'x'), from, to) : []), ...(gapY > 0 ? withExtension(across(from, to, 'y'), from, to) : [])]
}

function across(from: Box, to: Box, axis: Axis): Guide {
  const [low, high] = axis === 'x' ? [from.x, right(from)] : [from.y, bottom(from)]
  const [otherLow, otherHigh] = axis === 'x' ? [to.x, right(to)] : [to.y, bottom(to)]
  const at = axis === 'x' ? shared(from.y, bottom(from), to.y, bottom(to)) : shared(from.x, right(from), to.x, right(to))
  return otherLow >= high ? { kind: 'gap', axis, at, from: high, to: otherLow } : { kind: 'gap', axis, at, from: otherHigh, to: low }
}

/** Where the distance ends beside the other box, a faint line leads there. */
function withExtension(gap: Guide, from: Box, to: Box): readonly Guide[] {
  const isLevel = gap.axis === 'x'
  const [low, high] = isLevel ? [to.y, bottom(to)] : [to.x, right(to)]
  if (gap.at >= low && gap.at <= high) return [gap]
  const isBefore = isLevel ? to.x < from.x : to.y < from.y
  const end = gap.at < low ? low : high
  return [gap, { kind: 'line', axis: gap.axis, at: isBefore ? gap.from : gap.to, from: Math.min(gap.at, end), to: Math.max(gap.at, end), isFaint: true }]
}

/** The middle of what two extents share, or of the first where they share nothing. */
function shared(low: number, high: number, otherLow: number, otherHigh: number): number {
  const [from, to] = [Math.max(low, otherLow), Math.min(high, otherHigh)]
  return from < to ? (from + to) / 2 : (low + high) / 2
}

function sides(from: Box, to: Box, axis: Axis): readonly Guide[] {
  const at = axis === 'x' ? centerY(from) : centerX(from)
  const pairs: readonly (readonly [number, number])[] = axis === 'x' ? [[from.x, to.x], [right(from), right(to)]] : [[from.y, to.y], [bottom(from), bottom(to)]]
  return pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ kind: 'gap', axis, at, from: Math.min(a, b), to: Math.max(a, b) }))
}
