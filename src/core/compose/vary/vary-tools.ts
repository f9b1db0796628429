import type { Brief } from '#core/brief/brief.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'
import type { Critique } from '#core/critique/critique-design.ts'
import type { Views } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Picture } from '#core/layout/content.ts'
import type { GroundBrief } from '#core/layout/ground.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { RecolorPicture } from './recolor-design.ts'

export type Judged = Critique & { readonly views: Views }

/** What variations are made of, found once for a design. */
export interface VaryTools {
  readonly typesetter: Typesetter
  /** A critique of the design, and the pictures that it was made on. */
  readonly judge: (design: Design) => Judged
  /** Art directions that suit what the design says, the likeliest first. */
  readonly directions: readonly Direction[]
  readonly brief: Brief
  /** Scenes that suit what the design says, each a leading drawing and its company, in the colours of a palette. */
  readonly scenes: (palette: Palette) => readonly (readonly Picture[])[]
  readonly recolor: (palette: Palette) => RecolorPicture
  readonly tiles: GroundBrief['tiles']
  /** Other layouts of the same design in its own size, its ground untouched; how likely to please they are is for `judge` to say. */
  readonly layouts: (design: Design, random: Random) => AsyncIterable<Design>
}
