/** How often each value stands in the list, most first, as shares of the whole. */
export function shares(values: readonly string[]): { value: string; share: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, share: count / values.length })).sort((a, b) => b.share - a.share)
}
