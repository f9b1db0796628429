import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'
import { BadInput } from '#main/bad-input.ts'

const mimes = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' } as const
const maxPixels = 100_000_000

/** `assets/<sha256>.<extension>`: how a design's picture is called beside its design.json. */
export const assetFileName = (asset: Asset): string => `assets/${asset.id.slice('asset:'.length)}.${asset.extension}`

/**
 * Reads the pictures that a stored design names from beside it, and trusts none of them: each must have the hash that
 * names it, and SVG is cleaned again. Throws `BadInput`.
 */
export async function loadAssets(design: Design, folder: string): Promise<AssetLoader> {
  const loaded = new Map<string, LoadedAsset>()
  for (const asset of Object.values(design.assets)) loaded.set(asset.id, await loadAsset(asset, join(folder, assetFileName(asset))))
  return (id) => {
    const found = loaded.get(id)
    if (found === undefined) throw new RangeError(`the design names no asset ${id}`)
    return found
  }
}

async function loadAsset({ id, extension }: Asset, path: string): Promise<LoadedAsset> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${path}: ${error.code === 'ENOENT' ? 'the design names this picture, and it is not there' : `cannot be read (${error.code})`}`)
  })
  if (`asset:${createHash('sha256').update(bytes).digest('hex')}` !== id) throw new BadInput(`${path}: is not the picture that the design names; its bytes were changed`)
  if (extension === 'svg') {
    const clean = sanitizeSvg(bytes.toString('utf8'))
    if (!clean.ok) throw new BadInput(`${path}: ${clean.faults.map((fault) => fault.message).join('; ')}`)
    return { kind: 'svg', text: clean.value.text }
  }
  const meta = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => {
    throw new BadInput(`${path}: is damaged and cannot be decoded`)
  })
  if (meta.width * meta.height > maxPixels) throw new BadInput(`${path}: has more than ${maxPixels / 1_000_000} megapixels`)
  // The renderer draws neither of these; the file beside the design stays as it is.
  if (extension === 'webp' || extension === 'avif') return { kind: 'raster', mime: 'image/png', bytes: await sharp(bytes).png().toBuffer() }
  return { kind: 'raster', mime: mimes[extension], bytes }
}
