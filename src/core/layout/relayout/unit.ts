import type { LayerId } from '#core/design/ids.ts'
import type { Role, TextLayer } from '#core/design/layer.ts'
import type { Box } from '#core/geometry/box.ts'
import type { TextNeed } from '../problem/text-need.ts'
import type { BrokenSet } from './measure-layer-text.ts'

/**
 * How a part of a design takes a new place: `text` is set anew; `button` is a label set anew with its shapes around it; `photo`
 * fills its box and is cropped; `rigid` is scaled as a whole, its words with it; `panel` is stretched around what it holds;
 * `photos` fill theirs together, each cropped; `block` is several texts that are read in one breath, set one under another.
 */
export type UnitForm = 'text' | 'button' | 'photo' | 'rigid' | 'panel' | 'photos' | 'block'

/** One text of a block, `ratio` times as large as the block, `gap` ems of the block below the one before. */
export interface BlockMember {
  readonly unit: Unit
  readonly need: TextNeed
  readonly ratio: number
  readonly gap: number
}

/** Something that layout moves as one. */
export interface Unit {
  readonly form: UnitForm
  readonly role: Role
  /** The layers with a place, from back to front. */
  readonly layers: readonly LayerId[]
  /** Around all that is seen of it, turned things as they stand; of a text, its ink. */
  readonly box: Box
  /** The text or label that is set anew; null for the others. */
  readonly text: TextLayer | null
  /** The ways to set it, in ems of its own size; empty for the others. */
  readonly sets: readonly BrokenSet[]
  /** Of the words in it, the smallest; Infinity without words. */
  readonly smallestSize: number
  /** From 0 to 1: how soon it is seen, and how late it is given up. */
  readonly priority: number
  /** A lock holds its place. */
  readonly isFixed: boolean
  /** Cut-outs may reach over the page's edge. */
  readonly bleeds: boolean
  /** Clear space that it needs on all sides, in pixels at its present size. */
  readonly air: number
  /** How high the mark itself is, of a logo with its border and plate; 0 for the others. */
  readonly markHeight: number
  /** Indices of the units that lie on a panel. */
  readonly holds: readonly number[]
  /** Of a text that stands by itself where its seal has no room: the seal's first layer. */
  readonly seal: LayerId | null
  /** Of a block, from top to bottom; empty for the others. */
  readonly members: readonly BlockMember[]
}

/** What was found on an artboard, apart from its ground. */
export interface Units {
  readonly units: readonly Unit[]
  /** Photos that fill the page, veils and frames: they go with the page. */
  readonly pageWide: readonly LayerId[]
  /** Ornaments of their own, and what is hidden: they keep their place in proportion. */
  readonly loose: readonly LayerId[]
}

const priorities: Readonly<Record<Role, number>> = {
  headline: 1, hero: 0.95, cta: 0.88, logo: 0.86, price: 0.8, badge: 0.78, illustration: 0.7, subhead: 0.62, date: 0.6, contact: 0.55, body: 0.45, other: 0.4,
  eyebrow: 0.35, legal: 0.3, panel: 0.25, decoration: 0.1, background: 0,
}

export const priorityOf = (role: Role): number => priorities[role]
