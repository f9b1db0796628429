import { isPlaced } from '../problem/problem.ts'
import type { FlatLayout, LayoutProblem } from '../problem/problem.ts'

/** Boxes as a search changes them: each function keeps a text's box the exact ink of a set and a size, and takes along what a panel holds. */
export interface SearchSpace {
  readonly problem: LayoutProblem
  readonly count: number
  /** Indices that something may still change about, and of these the texts and buttons, the resizable images, the panels. */
  readonly movable: readonly number[]
  readonly texts: readonly number[]
  readonly images: readonly number[]
  readonly panels: readonly number[]
  /** The innermost panel that holds it, or -1. */
  readonly parents: Int8Array
  readonly inner: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  translate(flat: FlatLayout, index: number, byX: number, byY: number): void
  /** Sets a text's size and set; the box keeps the place of its anchor, 0 to 1 along each side. */
  setText(flat: FlatLayout, index: number, size: number, set: number, anchorX: number, anchorY: number): void
  /** The size and the set that a text's box holds now. */
  readText(flat: FlatLayout, index: number): { size: number; set: number }
  /** Sets an image's or a panel's width or height; what keeps its aspect follows. */
  setSide(flat: FlatLayout, index: number, isWidth: boolean, length: number, anchorX: number, anchorY: number): void
  /** Puts right what is cheap to put right: fixed numbers, limits of size, the margins, panels around what they hold. */
  settle(flat: FlatLayout): void
}

/** The share of a bleeding element that stays on the page along each side. */
const seenShare = 0.75

export function createSearchSpace(problem: LayoutProblem): SearchSpace {
  const { elements, page, margin } = problem
  const count = elements.length
  const parents = new Int8Array(count).fill(-1)
  elements.forEach(({ holds }, index) => holds.forEach((held) => {
    if (parents[held] === -1 || elements[parents[held]!]!.holds.length > holds.length) parents[held] = index
  }))
  const isWholeFixed = elements.map(isPlaced)
  const movable = [...elements.keys()].filter((index) => !isWholeFixed[index])
  const texts = movable.filter((index) => elements[index]!.text !== null)
  const images = movable.filter((index) => elements[index]!.kind === 'image')
  const panels = movable.filter((index) => elements[index]!.kind === 'underlay' && elements[index]!.holds.length > 0)
  const inner = { left: margin, top: margin, right: page.width - margin, bottom: page.height - margin }
  /** Innermost first, so that an outer panel wraps what inner ones became. */
  const byDepth = [...panels].sort((a, b) => elements[a]!.holds.length - elements[b]!.holds.length)
  const found = { size: 0, set: 0 }

  const space: SearchSpace = {
    problem, count, movable, texts, images, panels, parents, inner,
    translate(flat, index, byX, byY) {
      flat[index * 4]! += byX
      flat[index * 4 + 1]! += byY
      for (const held of elements[index]!.holds) {
        flat[held * 4]! += byX
        flat[held * 4 + 1]! += byY
      }
    },
    setText(flat, index, size, set, anchorX, anchorY) {
      const need = elements[index]!.text!
      const { width: em, height: tall } = need.sets[set]!
      const room = Math.min((inner.right - inner.left) / (em + 2 * need.pad.width), (inner.bottom - inner.top) / (tall + 2 * need.pad.height), need.most)
      const font = Math.max(need.least, Math.min(size, room))
      const width = (em + 2 * need.pad.width) * font
      const height = (tall + 2 * need.pad.height) * font
      flat[index * 4]! += (flat[index * 4 + 2]! - width) * anchorX
      flat[index * 4 + 1]! += (flat[index * 4 + 3]! - height) * anchorY
      flat[index * 4 + 2] = width
      flat[index * 4 + 3] = height
    },
    readText(flat, index) {
      const { sets, pad, most } = elements[index]!.text!
      found.size = -1
      for (let set = 0; set < sets.length; set++) {
        const size = Math.min(flat[index * 4 + 2]! / (sets[set]!.width + 2 * pad.width), flat[index * 4 + 3]! / (sets[set]!.height + 2 * pad.height))
        if (size <= found.size) continue
        found.size = size
        found.set = set
      }
      found.size = Math.min(found.size, most)
      return found
    },
    setSide(flat, index, isWidth, length, anchorX, anchorY) {
      const { aspect, least, most } = elements[index]!
      let width = isWidth ? length : aspect === null ? flat[index * 4 + 2]! : length * aspect
      width = Math.max(least.width, Math.min(most.width, width))
      let height = !isWidth && aspect === null ? length : aspect === null ? flat[index * 4 + 3]! : width / aspect
      height = Math.max(least.height, Math.min(most.height, height))
      if (aspect !== null) width = height * aspect
      flat[index * 4]! += (flat[index * 4 + 2]! - width) * anchorX
      flat[index * 4 + 1]! += (flat[index * 4 + 3]! - height) * anchorY
      flat[index * 4 + 2] = width
      flat[index * 4 + 3] = height
    },
    settle(flat) {
      for (const index of byDepth) {
        for (const held of elements[index]!.holds) {
          const right = Math.max(flat[index * 4]! + flat[index * 4 + 2]!, flat[held * 4]! + flat[held * 4 + 2]!)
          const bottom = Math.max(flat[index * 4 + 1]! + flat[index * 4 + 3]!, flat[held * 4 + 1]! + flat[held * 4 + 3]!)
          flat[index * 4] = Math.min(flat[index * 4]!, flat[held * 4]!)
          flat[index * 4 + 1] = Math.min(flat[index * 4 + 1]!, flat[held * 4 + 1]!)
          flat[index * 4 + 2] = right - flat[index * 4]!
          flat[index * 4 + 3] = bottom - flat[index * 4 + 1]!
        }
      }
      for (const index of movable) {
        const { fixed, bleeds, rim } = elements[index]!
        const at = index * 4
        const width = flat[at + 2]!
        const height = flat[at + 3]!
        const hideX = bleeds ? margin + width * (1 - seenShare) : rim === undefined ? 0 : margin - rim.x
        const hideY = bleeds ? margin + height * (1 - seenShare) : rim === undefined ? 0 : margin - rim.y
        const x = Math.max(inner.left - hideX, Math.min(inner.right - width + hideX, flat[at]!))
        const y = Math.max(inner.top - hideY, Math.min(inner.bottom - height + hideY, flat[at + 1]!))
        if (x !== flat[at] || y !== flat[at + 1]) space.translate(flat, index, x - flat[at]!, y - flat[at + 1]!)
        if (fixed === null) continue
        if (fixed.width !== undefined) flat[at + 2] = fixed.width
        if (fixed.height !== undefined) flat[at + 3] = fixed.height
        if (fixed.x !== undefined) flat[at] = fixed.x
        if (fixed.y !== undefined) flat[at + 1] = fixed.y
      }
      for (let index = 0; index < count; index++) {
        const { fixed } = elements[index]!
        if (!isWholeFixed[index]) continue
        flat[index * 4] = fixed!.x!
        flat[index * 4 + 1] = fixed!.y!
        flat[index * 4 + 2] = fixed!.width!
        flat[index * 4 + 3] = fixed!.height!
      }
    },
  }
  return space
}
