import bidiModule from 'bidi-js'
import type { Bidi } from 'bidi-js'

/** The package's types describe its ES module as if it were CommonJS. */
const bidi = (bidiModule as unknown as () => Bidi)()

/** Hebrew, Arabic and their relatives, and every mark that can turn the direction of a line. */
const rightToLeftChar = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const strongLeft = /\p{L}/u

/**
 * A hyphen between digits is read as a separator that keeps them together, so that `555-0142` is not turned round in
 * Arabic, where UAX #9 would see two numbers. Same length, for levels alone.
 */
const hyphenInNumber = /(?<=[0-9])[-+](?=[0-9])/g

export interface BidiParagraph {
  readonly isRightToLeft: boolean
  /** UAX #9 embedding level of every UTF-16 unit; null: all lie at the level of a left-to-right paragraph. */
  readonly levels: Uint8Array | null
}

/**
 * The first strong character decides the base direction. A language that is read from the right decides it for all that holds
 * a letter or number of its own, a name in Latin before it or not.
 */
export function findLevels(text: string, isRightToLeftLang: boolean): BidiParagraph {
  if (!rightToLeftChar.test(text)) {
    if (!isRightToLeftLang || strongLeft.test(text)) return { isRightToLeft: false, levels: null }
  }
  const hasStrong = strongLeft.test(text)
  const result = bidi.getEmbeddingLevels(text.replace(hyphenInNumber, ','), isRightToLeftLang ? 'rtl' : hasStrong ? 'auto' : 'ltr')
  const isRightToLeft = ((result.paragraphs[0]?.level ?? (isRightToLeftLang ? 1 : 0)) & 1) === 1
  return { isRightToLeft, levels: result.levels }
}

/** UAX #9, L2: the order in which pieces of a line stand from left to right. */
export function orderVisually(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  const lowestOdd = Math.min(...levels.filter((level) => level & 1), Number.POSITIVE_INFINITY)
  for (let level = highest; level >= lowestOdd; level--) {
    let start = 0
    while (start < order.length) {
      if (levels[order[start]!]! < level) {
        start++
        continue
      }
      let end = start
      while (end < order.length && levels[order[end]!]! >= level) end++
      order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order
}
