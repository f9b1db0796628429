import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset, Design } from '#core/design/design.ts'
import { assetFileName } from './load-assets.ts'

/** The bytes of a design's picture as its file has them; null for one that is not the design's own. */
export type OwnFiles = (asset: Asset) => Uint8Array | null

/** Reads the pictures beside a design as they are: what is drawn is cleaned first, and would no longer have the hash that names it. */
export async function readOwnFiles(design: Design, folder: string): Promise<OwnFiles> {
  const files = new Map(await Promise.all(Object.values(design.assets).map(async (asset): Promise<[string, Uint8Array]> => [asset.id, await readFile(join(folder, assetFileName(asset)))])))
  return ({ id }) => files.get(id) ?? null
}
