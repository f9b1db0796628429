/** A card as it lies on the page. */
export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const middle = ({ x, y, width, height }: Placed): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 })
const overlaps = (a: Placed, b: Placed): boolean => a.y < b.y + b.height && b.y < a.y + a.height

/** The card that an arrow key leads to: left and right as one reads, up and down the nearest of the next row; null at the edge. */
export function findNeighbor(cards: readonly Placed[], from: string, key: ArrowKey): string | null {
  const at = cards.findIndex(({ id }) => id === from)
  const own = cards[at]
  if (own === undefined) return cards[0]?.id ?? null
  if (key === 'ArrowLeft') return cards[at - 1]?.id ?? null
  if (key === 'ArrowRight') return cards[at + 1]?.id ?? null
  const center = middle(own)
  const beyond = cards.filter((card) => !overlaps(card, own) && (key === 'ArrowDown' ? middle(card).y > center.y : middle(card).y < center.y))
  const nearest = beyond.reduce<Placed | null>((best, card) => (best === null || Math.abs(middle(card).y - center.y) < Math.abs(middle(best).y - center.y) ? card : best), null)
  if (nearest === null) return null
  const row = beyond.filter((card) => overlaps(card, nearest))
  return row.reduce((best, card) => (Math.abs(middle(card).x - center.x) < Math.abs(middle(best).x - center.x) ? card : best)).id
}
