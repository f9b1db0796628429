import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Asset } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'

/** Pictures made here, so that no test needs a file from elsewhere. */
export interface TestAssets {
  readonly photo: Asset
  readonly cutOut: Asset
  readonly tile: Asset
  readonly flower: Asset
  readonly badge: Asset
  readonly all: Readonly<Record<AssetId, Asset>>
  readonly load: AssetLoader
}

const flowerSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><defs><radialGradient id="a" cx="16" cy="16" r="15" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#ffe066"/><stop offset="1" stop-color="#d6336c"/></radialGradient></defs><g fill="url(#a)">${[0, 60, 120, 180, 240, 300].map((angle) => `<ellipse cx="16" cy="8" rx="5" ry="7" transform="rotate(${angle} 16 16)"/>`).join('')}</g><circle cx="16" cy="16" r="5" fill="#5c3d00"/></svg>`
const badgeSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="10 5 120 40" fill="none"><clipPath id="a"><rect x="10" y="5" width="120" height="40" rx="8"/></clipPath><g clip-path="url(#a)"><rect x="0" y="0" width="100%" height="200%" fill="#123a6b"/><path d="M20 35L40 12L60 35Z" fill="#f2b705"/><path d="M70 15H120M70 25H110M70 35H120" stroke="#ffffff" stroke-width="4"/></g></svg>`

export async function createTestAssets(): Promise<TestAssets> {
  const bytes = new Map<AssetId, LoadedAsset>()
  const all: Record<AssetId, Asset> = {}
  const add = (name: string, extension: Asset['extension'], width: number, height: number, loaded: LoadedAsset): Asset => {
    const digest = createHash('sha256').update(loaded.kind === 'svg' ? loaded.text : loaded.bytes).digest('hex')
    const asset: Asset = { id: `asset:${digest}`, extension, width, height, name, source: 'made by the tests' }
    bytes.set(asset.id, loaded)
    all[asset.id] = asset
    return asset
  }
  const draw = (svg: string) => sharp(Buffer.from(svg))
  const photoSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#7fb4e6"/><stop offset="1" stop-color="#f6d8b0"/></linearGradient></defs><rect width="240" height="160" fill="url(#s)"/><circle cx="180" cy="45" r="22" fill="#fff3c4"/><path d="M0 120Q60 70 120 110T240 95V160H0Z" fill="#3f6b4f"/><path d="M0 140Q80 110 240 135V160H0Z" fill="#24452f"/></svg>`
  const cutOutSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><circle cx="50" cy="50" r="46" fill="#e8590c"/><circle cx="50" cy="50" r="20" fill="#fff4e6"/></svg>`
  const tileSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="6" cy="6" r="4" fill="#000000" fill-opacity="0.8"/><circle cx="18" cy="18" r="4" fill="#ffffff" fill-opacity="0.8"/></svg>`
  return {
    photo: add('photo', 'jpg', 240, 160, { kind: 'raster', mime: 'image/jpeg', bytes: await draw(photoSvg).jpeg({ quality: 92 }).toBuffer() }),
    cutOut: add('cut-out', 'png', 100, 100, { kind: 'raster', mime: 'image/png', bytes: await draw(cutOutSvg).png().toBuffer() }),
    tile: add('tile', 'png', 24, 24, { kind: 'raster', mime: 'image/png', bytes: await draw(tileSvg).png().toBuffer() }),
    flower: add('flower', 'svg', 32, 32, { kind: 'svg', text: flowerSvg }),
    badge: add('badge', 'svg', 120, 40, { kind: 'svg', text: badgeSvg }),
    all,
    load: (id) => bytes.get(id)!,
  }
}
