import type { LayoutElement } from '../problem/problem.ts'

/** The elements without one of them; panels forget it, and a panel that holds nothing more goes too. */
export function dropElement(elements: readonly LayoutElement[], dropped: number): LayoutElement[] {
  const kept = elements
    .map((element, index) => ({ element, index }))
    .filter(({ element, index }) => index !== dropped && !(element.holds.length === 1 && element.holds[0] === dropped))
  const places = new Map(kept.map(({ index }, place) => [index, place]))
  return kept.map(({ element }) => ({ ...element, holds: element.holds.flatMap((held) => places.get(held) ?? []) }))
}
