/** One of the items at random that is not in use; null where there is none. */
export function pickOther<Item>(items: readonly Item[], isInUse: (item: Item) => boolean): Item | null {
  const others = items.filter((item) => !isInUse(item))
  return others[Math.floor(Math.random() * others.length)] ?? null
}
