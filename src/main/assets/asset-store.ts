import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset } from '#core/design/design.ts'
import { writeWhole } from '#main/write-whole.ts'

export interface AssetStore {
  pathOf(asset: Pick<Asset, 'id' | 'extension'>): string
  has(asset: Pick<Asset, 'id' | 'extension'>): Promise<boolean>
  /** The bytes must be those that the id names. */
  put(asset: Pick<Asset, 'id' | 'extension'>, bytes: Uint8Array | string): Promise<void>
}

/** The studio's pictures, each once under its sha256, laid out as beside a design.json: `assets/<sha256>.<extension>`. */
export function createAssetStore(dataFolder: string, partFolder: string): AssetStore {
  const pathOf: AssetStore['pathOf'] = ({ id, extension }) => join(dataFolder, 'assets', `${id.slice('asset:'.length)}.${extension}`)
  const has: AssetStore['has'] = (asset) => stat(pathOf(asset)).then((info) => info.isFile(), () => false)
  return {
    pathOf,
    has,
    async put(asset, bytes) {
      if (!(await has(asset))) await writeWhole(pathOf(asset), bytes, partFolder)
    },
  }
}
