import { bottom, centerX, centerY, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Axis, Guide } from '#core/geometry/snap.ts'

/** How far `from` lies from `to`: across the gap where they are apart, else from each side to the same side. */
export function measureBoxes(from: Box, to: Box): readonly Guide[] {
  const gapX = Math.max(to.x - right(from), from.x - right(to))
  const gapY = Math.max(to.y - bottom(from), from.y - bottom(to))
  if (gapX < 0 && gapY < 0) return [...sides(from, to, 'x'), ...sides(from, to, 'y')]
  return [...(gapX > 0 ? [across(from, to, 'x')] : []), ...(gapY > 0 ? [across(from, to, 'y')] : [])]
}

function across(from: Box, to: Box, axis: Axis): Guide {
  const [low, high] = axis === 'x' ? [from.x, right(from)] : [from.y, bottom(from)]
  const [otherLow, otherHigh] = axis === 'x' ? [to.x, right(to)] : [to.y, bottom(to)]
  const at = axis === 'x' ? shared(from.y, bottom(from), to.y, bottom(to)) : shared(from.x, right(from), to.x, right(to))
  return otherLow >= high ? { kind: 'gap', axis, at, from: high, to: otherLow } : { kind: 'gap', axis, at, from: otherHigh, to: low }
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
