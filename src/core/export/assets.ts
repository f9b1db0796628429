import type { AssetId } from '#core/design/ids.ts'

/** The bytes of an asset, handed to the renderers. `text` of an SVG is already sanitised. */
export type LoadedAsset =
  | { readonly kind: 'svg'; readonly text: string }
  | { readonly kind: 'raster'; readonly mime: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif' | 'image/gif'; readonly bytes: Uint8Array }

export type AssetLoader = (id: AssetId) => LoadedAsset
