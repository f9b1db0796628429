import type { Artboard, Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Color } from '#core/design/paint.ts'
import type { Face, Typesetter } from '#core/typography/text-spec.ts'
import type { AssetLoader } from './assets.ts'
import type { FormatNumber } from './format-number.ts'
import type { Element } from './xml.ts'

/**
 * `web`: live text in embedded fonts. `figma`: what Figma's importer keeps. `outline`: text as paths, the same everywhere.
 */
export type Profile = 'web' | 'figma' | 'outline'

/** Something a profile cannot say, and what was drawn instead. */
export interface Approximation {
  readonly layer: LayerId
  readonly what: string
}

/** What every part of the drawing is handed: the design, its helpers, and where to put what stands beside the layers. */
export interface Scene {
  readonly profile: Profile
  readonly isDraft: boolean
  readonly design: Design
  readonly artboard: Artboard
  readonly typesetter: Typesetter
  readonly assets: AssetLoader
  readonly number: FormatNumber
  color(color: Color): string
  /** The element id of a layer: its name, made unique and safe. */
  idOf(layer: LayerId): string
  /** A new unique id for a definition. */
  nameDefinition(kind: string): string
  /** Puts an element into `<defs>` and answers `url(#its-id)`. */
  define(kind: string, make: (id: string) => Element): string
  approximate(layer: LayerId, what: string): void
  /** Remembers that live text uses a face, for what and with which OpenType features. */
  useFace(face: Face, text: string, features: readonly string[]): void
}
