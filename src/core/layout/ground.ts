import type { Asset } from '#core/design/design.ts'
import type { ShapeLayer } from '#core/design/layer.ts'
import type { Direction } from '#core/compose/direction.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'

/** A layer before it has an id: whoever assembles the design names it. */
export type ShapeDraft = Omit<ShapeLayer, 'id'>

/** Which of the two large colours lies somewhere. */
export type GroundColor = 'ground' | 'field'

/**
 * Where the palette's `field` takes over from its `ground`. `sides`: the seam may wander between `from` and `to`
 * (pixels from the named side, so that `field` always covers the first `from` pixels and never more than `to`).
 * `patch`: the field is a shape of its own inside `box`, behind the hero.
 */
export type FieldPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'side'; readonly side: 'left' | 'right' | 'top' | 'bottom'; readonly from: number; readonly to: number }
  | { readonly kind: 'patch'; readonly box: Box }

/** What a background painter is told of the foreground that it paints for. */
export interface GroundBrief {
  readonly artboard: Size
  readonly direction: Direction
  readonly field: FieldPlan
  /**
   * Every block of text, every button and the logo. Inside, only the named colour and its shade may lie (`ground` and
   * `groundShade`, or `field` and `fieldShade`) and detail fades out, so that text keeps its contrast.
   */
  readonly calm: readonly { readonly box: Box; readonly on: GroundColor }[]
  /** Where the hero stands: shapes behind it may sing and lead the eye to it. */
  readonly hero: Box | null
  /** Grey tiles with transparency, by texture name: `grain`, `paper`, `canvas`, `halftone`. */
  readonly tiles: Readonly<Record<string, Asset>>
}

export interface Painter {
  readonly id: string
  /** From 0 (cannot) to 1 (made for it). */
  suits(brief: GroundBrief): number
  /** From back to front. The artboard itself is already filled with `palette.ground`. */
  paint(brief: GroundBrief, random: Random): ShapeDraft[]
}
