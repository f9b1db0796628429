import type { Asset } from '#core/design/design.ts'
import { createAssetStore } from '#main/assets/asset-store.ts'
import { BadInput } from '#main/bad-input.ts'
import type { ReadUploadJob } from './job.ts'
import type { EngineTools } from './tools.ts'

/** A dropped picture, cleaned and made ready, in the store. Throws `BadInput` with one sentence. */
export async function readUpload({ path, as, dataFolder, partFolder }: ReadUploadJob, tools: EngineTools): Promise<Asset> {
  const read = await tools.readAsset(path, as)
  if (!read.ok) throw new BadInput(read.faults[0]!.message)
  const { asset, loaded } = read.value
  await createAssetStore(dataFolder, partFolder).put(asset, loaded.kind === 'svg' ? loaded.text : loaded.bytes)
  return asset
}
