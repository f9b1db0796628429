import { applyRecolor, type ColorSwap } from '#core/compose/illustration/apply-recolor.ts'
import type { Asset } from '#core/design/design.ts'
import { createFormat } from '#core/export/format-number.ts'
import { inlineSvg } from '#core/export/inline-svg.ts'
import { element, writeXml } from '#core/export/xml.ts'

/** A picture of the design in the colours that it is to have; a raster has no `recolor`. */
export interface WantedPicture {
  readonly asset: Asset
  readonly recolor: readonly ColorSwap[]
}

/** Drawn at any size from `source`, whose own size in pixels is `width` × `height`. */
export interface LoadedPicture {
  readonly source: CanvasImageSource
  readonly width: number
  readonly height: number
}

export interface Pictures {
  /**
   * The picture for a width in device pixels, or the best there is until that one comes; null while there is none. What
   * comes later is told to `onLoaded`.
   */
  take(wanted: WantedPicture, deviceWidth: number): LoadedPicture | null
  onLoaded(listener: (assetId: string) => void): () => void
  /** Done when nothing is on its way any more. */
  settled(): Promise<void>
  dispose(): void
}

export interface PictureFiles {
  /** The file of an asset; rejects where it cannot be had. */
  load(asset: Asset): Promise<Blob>
}

/** Decoded rasters of 256 MB; what was not drawn for the longest goes first. */
const maxPixels = 64e6
const maxVectors = 200
/** A wire that broke is mended by then; what fails so often is not to be had. */
const retryDelayMs = 4000
const maxTries = 5

interface Entry {
  readonly loaded: LoadedPicture
  readonly pixels: number
  readonly dispose: () => void
}

/** Served by every host of the studio under its sha256. */
export const assetUrl = (asset: Pick<Asset, 'id' | 'extension'>): string => `/assets/${asset.id.slice('asset:'.length)}.${asset.extension}`

const fetchFile: PictureFiles = {
  async load(asset) {
    const response = await fetch(assetUrl(asset))
    if (!response.ok) throw new Error(`${assetUrl(asset)} answered ${response.status}`)
    return response.blob()
  },
}

export function createPictures(files: PictureFiles = fetchFile): Pictures {
  const entries = new Map<string, Entry>()
  const coming = new Map<string, Promise<void>>()
  const blobs = new Map<string, Promise<Blob>>()
  const failures = new Map<string, { readonly count: number; readonly again: ReturnType<typeof setTimeout> | undefined }>()
  const listeners = new Set<(assetId: string) => void>()
  let pixels = 0
  let isDisposed = false

  function drop(key: string): void {
    const entry = entries.get(key)
    if (entry === undefined) return
    entries.delete(key)
    pixels -= entry.pixels
    entry.dispose()
  }

  function touch(key: string): Entry | undefined {
    const entry = entries.get(key)
    if (entry === undefined) return undefined
    entries.delete(key)
    entries.set(key, entry)
    return entry
  }

  function fetchOnce(asset: Asset): Promise<Blob> {
    let blob = blobs.get(asset.id)
    if (blob === undefined) {
      blob = files.load(asset).finally(() => blobs.delete(asset.id))
      blobs.set(asset.id, blob)
    }
    return blob
  }

  const tell = (assetId: string): void => {
    if (!isDisposed) for (const listener of [...listeners]) listener(assetId)
  }

  /** Whoever draws it asks again when it is told so. */
  function noteFailure(key: string, assetId: string): void {
    const count = (failures.get(key)?.count ?? 0) + 1
    const again = setTimeout(() => {
      failures.set(key, { count, again: undefined })
      if (count < maxTries) tell(assetId)
    }, retryDelayMs)
    failures.set(key, { count, again })
  }

  function load(key: string, asset: Asset, make: (blob: Blob) => Promise<Entry>): void {
    if (coming.has(key) || failures.get(key)?.again !== undefined || (failures.get(key)?.count ?? 0) >= maxTries) return
    const done = fetchOnce(asset)
      .then(make)
      .then((entry) => {
        if (isDisposed) return entry.dispose()
        failures.delete(key)
        drop(key)
        entries.set(key, entry)
        pixels += entry.pixels
        for (const oldest of [...entries.keys()]) {
          if ((pixels <= maxPixels && entries.size <= maxVectors) || oldest === key) break
          drop(oldest)
        }
      })
      .catch(() => noteFailure(key, asset.id))
      .finally(() => {
        coming.delete(key)
        if (entries.has(key)) tell(asset.id)
      })
    coming.set(key, done)
  }

  function takeVector({ asset, recolor }: WantedPicture): LoadedPicture | null {
    const key = `${asset.id}|${recolor.map(({ from, to }) => from + to).join('')}`
    const entry = touch(key)
    if (entry === undefined) load(key, asset, (blob) => openVector(blob, asset, recolor))
    return entry?.loaded ?? null
  }

  function takeRaster({ asset }: WantedPicture, deviceWidth: number): LoadedPicture | null {
    const wanted = stepFor(asset, deviceWidth)
    const key = (step: number): string => `${asset.id}/${step}`
    const exact = touch(key(wanted))
    if (exact !== undefined) return exact.loaded
    load(key(wanted), asset, (blob) => openRaster(blob, asset, wanted))
    for (let step = 0; step <= lastStep; step++) {
      const other = entries.get(key(step))
      if (other !== undefined) return other.loaded
    }
    return null
  }

  return {
    take: (wanted, deviceWidth) => (wanted.asset.extension === 'svg' ? takeVector(wanted) : takeRaster(wanted, deviceWidth)),
    onLoaded(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async settled() {
      while (coming.size > 0) await Promise.all(coming.values())
    },
    dispose() {
      isDisposed = true
      listeners.clear()
      for (const { again } of failures.values()) clearTimeout(again)
      for (const key of [...entries.keys()]) drop(key)
    },
  }
}

/** Rasters are kept whole, halved, quartered …: the smallest that still has a pixel for each of the device's. */
const lastStep = 6
function stepFor(asset: Asset, deviceWidth: number): number {
  let step = 0
  while (step < lastStep && asset.width / 2 ** (step + 1) >= deviceWidth && asset.width / 2 ** (step + 1) >= 256) step++
  return step
}

async function openRaster(blob: Blob, asset: Asset, step: number): Promise<Entry> {
  const bitmap = await (step === 0 ? createImageBitmap(blob) : createImageBitmap(blob, { resizeWidth: Math.ceil(asset.width / 2 ** step), resizeHeight: Math.ceil(asset.height / 2 ** step), resizeQuality: 'high' }))
  return { loaded: { source: bitmap, width: bitmap.width, height: bitmap.height }, pixels: bitmap.width * bitmap.height, dispose: () => bitmap.close() }
}

/** As an image of its own that fills the asset's box exactly, whatever its root says. */
async function openVector(blob: Blob, asset: Asset, recolor: readonly ColorSwap[]): Promise<Entry> {
  const { width, height } = asset
  const drawing = inlineSvg(applyRecolor(await blob.text(), recolor), asset, { x: 0, y: 0, width, height }, createFormat(4))
  const root = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` }, drawing === null ? [] : [drawing])
  const url = URL.createObjectURL(new Blob([writeXml(root)], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } finally {
    URL.revokeObjectURL(url)
  }
  return { loaded: { source: image, width, height }, pixels: 0, dispose: () => undefined }
}
