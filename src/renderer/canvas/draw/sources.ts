import type { Design } from '#core/design/design.ts'
import type { Color } from '#core/design/paint.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { Pictures } from '../pictures.ts'
import type { Glyphs } from './glyphs.ts'

/** What a drawing is made from, besides its layer. */
export interface Sources {
  readonly design: Design
  readonly typesetter: Typesetter
  readonly glyphs: Glyphs
  readonly pictures: Pictures
  color(color: Color): string
}
