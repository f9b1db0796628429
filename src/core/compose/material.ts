import type { Brief } from '#core/brief/brief.ts'
import type { LogoPicture, PhotoPicture, Picture } from '#core/layout/content.ts'
import type { GroundBrief } from '#core/layout/ground.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { Copy } from './copy.ts'
import type { Direction, Palette } from './direction.ts'

/** Everything that was understood and found for one request, before a size is chosen. */
export interface Material {
  readonly brief: Brief
  readonly copies: readonly Copy[]
  readonly directions: readonly Direction[]
  readonly logo: LogoPicture | null
  readonly photos: readonly PhotoPicture[]
  /** The scenes that were found, in the colours of a palette, the likeliest first: a leader and what is seen with it. */
  readonly scenes: (palette: Palette) => readonly (readonly Picture[])[]
  readonly tiles: GroundBrief['tiles']
  readonly typesetter: Typesetter
  /** The archetype that is asked for; others stand in only where it cannot hold the content. */
  readonly layout?: string | null
  /** The painter that is asked for; others stand in only where it cannot paint. */
  readonly painter?: string | null
}
