import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import sharp from 'sharp'
import { unzipSync } from 'fflate'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { Parsed } from '#core/design/fault.ts'
import { describeFault, parseDesign, parseDesignText } from '#core/design/parse.ts'
import { readSvgDesign } from '#core/export/svg-design.ts'
import { createAssetStore } from '#main/assets/asset-store.ts'
import { sniffPicture } from '#main/assets/sniff-picture.ts'
import { BadInput } from '#main/bad-input.ts'
import { findCarriedPictures } from './carried-pictures.ts'
import type { ReadDesignJob } from './job.ts'
import { assetFileName } from './load-assets.ts'
import type { EngineTools } from './tools.ts'

const maxFileBytes = 64 * 1024 * 1024
const maxUnpackedBytes = 512 * 1024 * 1024
const maxPixels = 100_000_000

type FindPicture = (asset: Asset) => Promise<Uint8Array | null>

/**
 * A design from a design.json, an SVG that carries one, or the archive that the studio exports, with its pictures put into
 * the store. Pictures are trusted no more than others from outside. Throws `BadInput`.
 */
export async function readDesignFile({ path, dataFolder, partFolder }: ReadDesignJob, tools: EngineTools): Promise<Design> {
  const name = basename(path)
  const info = await stat(path).catch(() => null)
  if (info === null || !info.isFile()) throw new BadInput(`${name}: does not exist`)
  if (info.size > maxFileBytes) throw new BadInput(`${name}: is larger than ${maxFileBytes / 1024 / 1024} MB`)
  const bytes = await readFile(path)
  const { parsed, find } = readBytes(bytes, name, dirname(path))
  if (!parsed.ok) throw new BadInput(`${name}: ${describeFault(parsed.faults[0]!)}`)
  const store = createAssetStore(dataFolder, partFolder)
  let design = parsed.value
  for (const asset of Object.values(parsed.value.assets)) {
    if (await store.has(asset)) continue
    const own = findOwn(asset, tools)
    if (own !== null) {
      await store.put(asset, own)
      continue
    }
    const found = await find(asset)
    if (found === null || hash(found) !== asset.id) throw new BadInput(`${name}: its picture ${JSON.stringify(asset.name || asset.id)} is not in the file; bring it in as an SVG or archive that carries its pictures`)
    const clean = await cleanPicture(asset, found, name)
    const id: Asset['id'] = `asset:${createHash('sha256').update(clean).digest('hex')}`
    if (!(await store.has({ ...asset, id }))) await store.put({ ...asset, id }, clean)
    if (id !== asset.id) design = renameAsset(design, asset.id, id)
  }
  return design
}

const hash = (bytes: Uint8Array): string => `asset:${createHash('sha256').update(bytes).digest('hex')}`

function readBytes(bytes: Uint8Array, name: string, folder: string): { parsed: Parsed<Design>; find: FindPicture } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const files = unpack(bytes, name)
    const at = [...files.keys()].filter((path) => basename(path) === 'design.json').sort((a, b) => a.length - b.length)[0]
    if (at === undefined) throw new BadInput(`${name}: holds no design.json`)
    const beside = at.slice(0, -'design.json'.length)
    return { parsed: parseDesignText(new TextDecoder().decode(files.get(at))), find: (asset) => Promise.resolve(files.get(beside + assetFileName(asset)) ?? null) }
  }
  const text = new TextDecoder().decode(bytes)
  if (/^\uFEFF?\s*</.test(text)) {
    const carried = findCarriedPictures(text)
    return { parsed: readSvgDesign(text), find: ({ id }) => Promise.resolve(carried.get(id.slice('asset:'.length)) ?? null) }
  }
  return { parsed: parseDesignText(text), find: (asset) => readFile(join(folder, assetFileName(asset))).catch(() => null) }
}

function unpack(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter({ name: path, originalSize }) {
        if (!/(^|\/)(design\.json|assets\/[0-9a-f]{64}\.[a-z]{3,4})$/.test(path)) return false
        total += originalSize
        if (total > maxUnpackedBytes) throw new BadInput(`${name}: unpacks to more than ${maxUnpackedBytes / 1024 / 1024} MB`)
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${name}: is a damaged archive`)
  }
}

/** Drawings and textures that come with Broadside need not come with a file. */
function findOwn(asset: Asset, { illustrations, tiles }: EngineTools): Uint8Array | null {
  const item = asset.extension === 'svg' ? illustrations.index.items.find((known) => known.name === asset.name) : undefined
  const own = [...(item === undefined ? [] : [illustrations.load(item.id)]), ...Object.values(tiles)].find((picture) => picture.asset.id === asset.id)
  if (own === undefined) return null
  return own.loaded.kind === 'svg' ? new TextEncoder().encode(own.loaded.text) : own.loaded.bytes
}

async function cleanPicture({ extension, name: title }: Asset, bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (sniffPicture(bytes) !== extension) throw new BadInput(`${name}: its picture ${JSON.stringify(title)} is not of the kind that it says`)
  if (extension === 'svg') {
    const clean = sanitizeSvg(new TextDecoder().decode(bytes))
    if (!clean.ok) throw new BadInput(`${name}: its picture ${JSON.stringify(title)} ${clean.faults.map((fault) => fault.message).join('; ')}`)
    return new TextEncoder().encode(clean.value.text)
  }
  const meta = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null)
  if (meta === null) throw new BadInput(`${name}: its picture ${JSON.stringify(title)} is damaged and cannot be decoded`)
  if (meta.width * meta.height > maxPixels) throw new BadInput(`${name}: its picture ${JSON.stringify(title)} has more than ${maxPixels / 1_000_000} megapixels`)
  return bytes
}

/** The same design with a picture under another id, wherever it stands. */
function renameAsset(design: Design, from: string, to: string): Design {
  const renamed = parseDesign(JSON.parse(JSON.stringify(design).replaceAll(from, to)))
  if (!renamed.ok) throw new BadInput(describeFault(renamed.faults[0]!))
  return renamed.value
}
