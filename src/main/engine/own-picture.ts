import type { Asset } from '#core/design/design.ts'
import type { LoadedAsset } from '#core/export/assets.ts'

/** A picture of our own, ready to stand in a design. */
export interface OwnPicture {
  readonly asset: Asset
  readonly loaded: LoadedAsset
}
