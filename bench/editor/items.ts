export interface Item {
  readonly id: string
  readonly kind: 'rect' | 'ellipse' | 'text'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
  readonly text: string
}

export interface Items {
  readonly items: readonly Item[]
  /** Of `items`: fifty that are one group. */
  readonly group: readonly string[]
}

/** What is dragged lies apart from all else, so that the pointer meets it first; both half way up the stack. */
export const single = { id: 'single', x: 1100, y: 60, width: 90, height: 60 }
export const groupBox = { x: 1060, y: 420, width: 180, height: 180 }
export const board = { width: 1280, height: 800 }

const colors = ['#e8590c', '#d6336c', '#1c7ed6', '#2f9e44', '#f2b705', '#7048e8']
const words = ['Fresh bread', 'Every day', 'Open late', 'Figs & cheese', 'Only this week']

/** `count` shapes and texts, the same every time: on a board of 1280 × 800. */
export function makeItems(count: number): Items {
  const make = (index: number, x: number, y: number, width: number, height: number, id = `item-${index}`): Item => {
    const kind = index % 4 === 3 ? 'text' : index % 4 === 1 ? 'ellipse' : 'rect'
    return { id, kind, x, y, width, height: kind === 'text' ? 24 : height, color: colors[index % colors.length]!, text: words[index % words.length]! }
  }
  const others = Array.from({ length: count - 51 }, (_, index) =>
    make(index, 20 + ((index * 137) % 880), 20 + ((index * 211) % 700), 60 + ((index * 31) % 60), 30 + ((index * 17) % 50)))
  const grouped = Array.from({ length: 50 }, (_, index) =>
    make(index * 2, groupBox.x + (index % 10) * 18, groupBox.y + Math.floor(index / 10) * 36, 16, 32, `grouped-${index}`))
  const half = Math.floor(others.length / 2)
  const one: Item = { ...single, kind: 'rect', color: '#101418', text: '' }
  return { items: [...others.slice(0, half), one, ...grouped, ...others.slice(half)], group: grouped.map(({ id }) => id) }
}
