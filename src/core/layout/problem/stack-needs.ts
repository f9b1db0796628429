import type { TextNeed, TextSet } from './text-need.ts'

/** One text of a block; its size is `ratio` times the block's. */
export interface StackedText {
  readonly sets: readonly TextSet[]
  readonly ratio: number
  /** Air above it, in ems of the block's size; of the first it is not counted. */
  readonly gap: number
}

/** A way to set a whole block: its own measures in ems, and how each of its texts is set. */
export interface StackedSet extends TextSet {
  readonly parts: readonly TextSet[]
}

/**
 * The ways to set texts that belong together one under another, as wide as the widest: for each column that one of them asks
 * for, every text on as few lines as it can. From wide and low to narrow and high; empty where one of them cannot be set.
 */
export function stackNeeds(texts: readonly StackedText[]): StackedSet[] {
  const columns = [...new Set(texts.flatMap(({ sets, ratio }) => sets.map(({ width }) => width * ratio)))].sort((a, b) => b - a)
  const sets: StackedSet[] = []
  for (const column of columns) {
    const parts = texts.map(({ sets: own, ratio }) => own.find(({ width }) => width * ratio <= column + 1e-9))
    if (!parts.every((part) => part !== undefined)) break
    const width = Math.max(...parts.map((part, index) => part.width * texts[index]!.ratio))
    const height = parts.reduce((sum, part, index) => sum + part.height * texts[index]!.ratio + (index === 0 ? 0 : texts[index]!.gap), 0)
    const last = sets.at(-1)
    if (last !== undefined && width > last.width - 0.02) continue
    // What is no higher than a wider one takes its place.
    if (last !== undefined && height <= last.height + 0.01) sets.pop()
    sets.push({ lines: parts.reduce((sum, { lines }) => sum + lines, 0), width, height, parts })
  }
  return sets
}

/** A need whose sets are those of a block. */
export interface StackedNeed extends TextNeed {
  readonly sets: readonly StackedSet[]
}
