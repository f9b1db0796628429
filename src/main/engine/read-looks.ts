import type { FindLook, PhotoLook } from '#core/assets/saliency/read-saliency.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { isDesigners } from './is-designers.ts'
import type { EngineTools } from './tools.ts'

/** Looks at the photos that a design shows, as generation looks at those that it is given. */
export async function readLooks(design: Design, assets: AssetLoader, tools: EngineTools): Promise<FindLook> {
  const shown = new Set(Object.values(design.layers).flatMap((layer) => (layer.kind === 'image' && layer.role !== 'logo' ? [layer.asset] : [])))
  const looks = new Map<AssetId, PhotoLook>()
  for (const asset of Object.values(design.assets)) {
    const loaded = shown.has(asset.id) && isDesigners(asset) ? assets(asset.id) : null
    if (loaded?.kind === 'raster') looks.set(asset.id, await tools.lookAtPhoto(asset.id, loaded.bytes))
  }
  return (id) => looks.get(id) ?? null
}
