import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Content } from './content.ts'
import type { FieldPlan } from './ground.ts'
import type { PhotoTone } from './photo/tone.ts'

/** What lies under a part of the foreground. */
export type Surface = 'ground' | 'field' | 'surface' | 'photo'

export interface Anchor {
  /** 0 left or top, 0.5 middle, 1 right or bottom. */
  readonly x: number
  readonly y: number
}

export interface HeroPlace {
  /** May reach past the artboard: what bleeds is cropped by its edge. */
  readonly box: Box
  /** `free`: the cut-out itself, whole, inside the box; the others crop a photo, or set the cut-out on a shape. */
  readonly form: 'free' | 'circle' | 'arch' | 'rect' | 'bleed'
  /** Where in the box a cut-out of another shape settles. */
  readonly anchor: Anchor
  /** It stands on something and throws a contact shadow. */
  readonly isStanding: boolean
  readonly on: Surface
  /** It stays in its box: a line around the page is not to be crossed. */
  readonly isHeld?: boolean
  /** Of a photo: the part of it that fills the box, in fractions of it; found for the box where it is not given. */
  readonly crop?: Box
}

export interface PanelPlan {
  readonly box: Box
  readonly form: 'rect' | 'round' | 'ticket' | 'arch'
  readonly color: 'surface' | 'field' | 'accent' | 'ground'
}

/** The plan of one composition: who stands where, before a word is measured. */
export interface Frame {
  readonly field: FieldPlan
  readonly text: {
    readonly box: Box
    readonly on: Surface
    readonly align: 'start' | 'center' | 'end'
    readonly verticalAlign: 'top' | 'middle' | 'bottom'
  }
  /** In the stack above the headline, or settled in a box of its own. */
  readonly logo: { readonly place: 'stack' } | { readonly place: 'box'; readonly box: Box; readonly anchor: Anchor; readonly on: Surface }
  readonly cta: { readonly place: 'stack' } | { readonly place: 'box'; readonly box: Box; readonly anchor: Anchor; readonly on: Surface }
  readonly facts: { readonly place: 'stack' } | { readonly place: 'box'; readonly box: Box; readonly anchor: Anchor; readonly on: Surface }
  /** The offer drawn as a seal in its own box, in the stack, or as the hero itself in the hero's box. */
  readonly offer: { readonly place: 'stack' } | { readonly place: 'badge'; readonly box: Box } | { readonly place: 'hero' }
  /** The offer's figure, when it is the hero. */
  readonly figure: Box | null
  readonly hero: HeroPlace | null
  /** More heroes, cropped by the edges: filled by the companions in turn. */
  readonly companions: readonly HeroPlace[]
  readonly panels: readonly PanelPlan[]
  readonly ornament: 'none' | 'frame' | 'corners'
  /** The tallest that the headline's capitals may be set, as a fraction of the text box's height. */
  readonly headlineShare: number
  /** Of words on a photo; the palette's own ground unless told. */
  readonly photoTone?: PhotoTone
}

/** The shape of an artboard decides the composition more than anything else does. */
export type Shape = 'strip' | 'landscape' | 'square' | 'portrait' | 'tower'

export function shapeOf({ width, height }: Size): Shape {
  const aspect = width / height
  if (aspect >= 5 || (aspect >= 2.6 && height < 130)) return 'strip'
  if (aspect >= 1.3) return 'landscape'
  if (aspect >= 0.85) return 'square'
  return aspect >= 0.48 ? 'portrait' : 'tower'
}

/** Margins of 6 % of the short side, never under 6 px; a strip breathes by its height. */
export const marginOf = ({ width, height }: Size): number => {
  const short = Math.min(width, height)
  return Math.round(Math.max(6, short * (shapeOf({ width, height }) === 'strip' ? 0.11 : 0.064)))
}

export interface Archetype {
  readonly id: string
  /** From 0 (cannot hold this content on this artboard) to 1 (made for it). */
  suits(content: Content, shape: Shape): number
  frame(content: Content, shape: Shape, random: Random): Frame
}
