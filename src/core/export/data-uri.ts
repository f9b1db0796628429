import type { LoadedAsset } from './assets.ts'
import { toBase64 } from './base64.ts'

export const toDataUri = (asset: Extract<LoadedAsset, { kind: 'raster' }>): string => `data:${asset.mime};base64,${toBase64(asset.bytes)}`
