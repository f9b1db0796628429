import type { Role } from '#core/design/layer.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Constraint } from './constraint.ts'
import type { SaliencyGrid } from './saliency-grid.ts'
import type { TextNeed } from './text-need.ts'

/** The most elements that one problem may have. */
export const mostElements = 20

/**
 * `text` shrinks to its ink; `button` is a label with its air; `image` keeps its aspect or is cropped; `underlay` is a panel
 * or seal under what it holds.
 */
export type ElementKind = 'text' | 'button' | 'image' | 'underlay'

/** Something to be placed, whatever it will be drawn as. */
export interface LayoutElement {
  readonly id: string
  readonly kind: ElementKind
  readonly role: Role
  /** From 0, the last thing seen, to 1, the first. */
  readonly priority: number
  /** Of `text` and `button`; null for the others. */
  readonly text: TextNeed | null
  /** Width over height that an image keeps; null where it may be cropped, and for what has no shape of its own. */
  readonly aspect: number | null
  /** The least and the most that its box may measure; of a text, its ink. */
  readonly least: Size
  readonly most: Size
  /** Indices of what an underlay holds. Empty for the others. */
  readonly holds: readonly number[]
  /** Elements of one group stand near one another: a headline and its second line. -1: none. */
  readonly group: number
  /** What may not change: a whole box, or some of its numbers. Null where nothing is fixed. */
  readonly fixed: Partial<Box> | null
  /** It may reach over the page's edge, and others may lie on it: a hero cut-out; never text. */
  readonly bleeds: boolean
  /** How near to the page's sides, and to its top and bottom, it may come where that is nearer than the margin: of what was asked to be as large as the page. */
  readonly rim?: { readonly x: number; readonly y: number }
}

/** Whether nothing about where it stands may change. */
export const isPlaced = ({ fixed }: Pick<LayoutElement, 'fixed'>): boolean => fixed?.x !== undefined && fixed.y !== undefined && fixed.width !== undefined && fixed.height !== undefined

/** Everything that layout must arrange on one page, apart from colour and style. */
export interface LayoutProblem {
  readonly page: Size
  /** The distance that everything which does not bleed keeps from the edges. */
  readonly margin: number
  readonly elements: readonly LayoutElement[]
  readonly constraints: readonly Constraint[]
  /** What must stay visible of a picture that fills the page; null on a plain ground. */
  readonly saliency: SaliencyGrid | null
  /** Words are read from the right. */
  readonly isRightToLeft: boolean
}

/** One box for each element, in the problem's order, in page pixels. */
export type Layout = readonly Box[]

/** How layouts are held where millions are compared: x, y, width, height of one element after the other. */
export type FlatLayout = Float64Array

export const flatten = (layout: Layout): FlatLayout => Float64Array.from(layout.flatMap(({ x, y, width, height }) => [x, y, width, height]))

export const unflatten = (flat: FlatLayout): Layout =>
  Array.from({ length: flat.length / 4 }, (_, index) => ({ x: flat[index * 4]!, y: flat[index * 4 + 1]!, width: flat[index * 4 + 2]!, height: flat[index * 4 + 3]! }))
