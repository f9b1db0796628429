import type { Copy } from '#core/compose/copy.ts'
import type { Direction } from '#core/compose/direction.ts'
import type { PhotoLook } from '#core/assets/saliency/read-saliency.ts'
import type { Asset } from '#core/design/design.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'

/** A picture ready to be placed: `visible` is the part of it that can be seen, in fractions of the whole. */
export interface Picture {
  readonly asset: Asset
  readonly visible: Box
  readonly recolor: ImageLayer['recolor']
  readonly alt: string
  /** Mean OKLCH lightness of a drawing, 0 to 1; null where it was not measured. */
  readonly lightness: number | null
}

/** A photo, or a cut-out that the designer gave. */
export interface PhotoPicture extends Picture {
  readonly look: PhotoLook
  /** It stands on transparency: a hero of its own shape, never a ground. */
  readonly isCutOut: boolean
}

/** The logo, with what its own pixels say of the grounds that it can stand on. */
export interface LogoPicture extends Picture {
  /** Share of its own opaque pixels that reach 3:1 on a colour. */
  readonly clarityOn: (color: string) => number
  /** Share of them that can be made out at all there: 1.7:1. */
  readonly visibilityOn: (color: string) => number
}

/** The one idea that the design is built around; the first picture leads and the others keep it company. */
export type Hero =
  | { readonly kind: 'illustration'; readonly pictures: readonly [Picture, ...Picture[]] }
  | { readonly kind: 'photo'; readonly photos: readonly [PhotoPicture, ...PhotoPicture[]] }
  | { readonly kind: 'type' }

/** All that layout is given to place. */
export interface Content {
  readonly artboard: Size
  readonly copy: Copy
  readonly direction: Direction
  readonly hero: Hero
  readonly logo: LogoPicture | null
  readonly typesetter: Typesetter
  /** Nothing fitted in the usual ways: hierarchy may give way before a word is lost. */
  readonly isSqueezed?: boolean
}
