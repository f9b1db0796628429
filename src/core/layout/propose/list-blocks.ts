import type { Role } from '#core/design/layer.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { readingTurns } from '../problem/reading-turns.ts'

/** What stands together and is placed as one: a text, a picture with its caption, a panel with what it holds. */
export interface Block {
  /** Indices of elements; the picture, or the panel, is the first. */
  readonly kind: 'text' | 'picture' | 'panel'
  readonly indices: readonly number[]
  /** In a panel: the blocks on it. */
  readonly inner: readonly Block[]
  readonly group: number
  readonly role: Role
  readonly priority: number
}

/** When a reader comes to it; what has no turn of its own comes before the last things. */
const turnOf = ({ role }: { readonly role: Role }): number => readingTurns[role] ?? 5.5

/** The blocks of a problem, texts in the order in which they are read, groups together; logos and seals are blocks of their own. */
export function listBlocks({ elements }: LayoutProblem): Block[] {
  const held = new Set(elements.flatMap(({ holds }) => holds))
  return listOf(elements, [...elements.keys()].filter((index) => !held.has(index)))
}

const isFree = ({ role }: LayoutElement): boolean => role !== 'logo' && role !== 'badge'

function listOf(elements: readonly LayoutElement[], indices: readonly number[]): Block[] {
  const used = new Set<number>()
  const blocks: Block[] = []
  for (const index of indices) {
    const element = elements[index]!
    if (used.has(index) || element.kind === 'text' || element.kind === 'button') continue
    used.add(index)
    const base = { group: element.group, role: element.role, priority: element.priority }
    if (element.kind === 'underlay') {
      const inner = listOf(elements, element.holds)
      const lead = inner.reduce<Block | null>((best, block) => (best === null || block.priority > best.priority ? block : best), null)
      blocks.push({ kind: 'panel', indices: [index], inner, group: lead?.group ?? -1, role: lead?.role ?? element.role, priority: Math.max(element.priority, lead?.priority ?? 0) })
      continue
    }
    // A picture takes the words of its group along, where it is the only picture of it.
    const isAlone = element.group !== -1 && isFree(element) && indices.filter((other) => elements[other]!.kind === 'image' && elements[other]!.group === element.group).length === 1
    const words = isAlone ? indices.filter((other) => elements[other]!.group === element.group && elements[other]!.kind === 'text' && elements[other]!.role !== 'headline') : []
    for (const word of words) used.add(word)
    blocks.push({ kind: 'picture', indices: [index, ...words], inner: [], ...base })
  }
  for (const index of indices) {
    if (used.has(index)) continue
    const { group, role, priority } = elements[index]!
    blocks.push({ kind: 'text', indices: [index], inner: [], group, role, priority })
  }
  // A group is read where its first line is.
  const firstTurn = (block: Block): number => (block.group === -1 ? turnOf(block) : Math.min(...blocks.filter(({ group }) => group === block.group).map(turnOf)))
  const seat = (block: Block): number => block.indices[0]!
  const groupSeat = (block: Block): number => (block.group === -1 ? seat(block) : Math.min(...blocks.filter(({ group }) => group === block.group).map(seat)))
  return blocks.sort((a, b) => firstTurn(a) - firstTurn(b) || groupSeat(a) - groupSeat(b) || turnOf(a) - turnOf(b) || seat(a) - seat(b))
}
