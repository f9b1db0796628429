import type { Random } from '#core/geometry/random.ts'

/** Draws by weight, so that what suits comes first without always being the same. */
export function orderByWeight<T>(items: readonly T[], weight: (item: T) => number, random: Random): T[] {
  return items
    .map((item) => ({ item, key: weight(item) <= 0 ? -1 : random.next() ** (1 / weight(item)) }))
    .filter(({ key }) => key >= 0)
    .sort((a, b) => b.key - a.key)
    .map(({ item }) => item)
}
