import type { AssetLoader } from '#core/export/assets.ts'
import type { AssetFile } from '#main/engine/job.ts'

/** The files that lie beside a candidate, as the renderers take them. */
export const loaderOf = (files: readonly AssetFile[]): AssetLoader => (id) => {
  const file = files.find(({ name }) => name.includes(id.slice('asset:'.length)))!
  return file.name.endsWith('.svg')
    ? { kind: 'svg', text: new TextDecoder().decode(file.bytes) }
    : { kind: 'raster', mime: file.name.endsWith('.png') ? 'image/png' : 'image/jpeg', bytes: file.bytes }
}
