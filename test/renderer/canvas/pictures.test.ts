import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asset } from '#core/design/design.ts'
import type { LoadedAsset } from '#core/export/assets.ts'
import type * as PicturesModule from '#renderer/canvas/pictures.ts'
import { openPage, type OpenPage } from '../../support/browser-page.ts'
import { findBrowser } from '../../support/find-browser.ts'

declare const modules: { pictures: typeof PicturesModule }

const files = new Map<string, LoadedAsset>()
function keep(extension: Asset['extension'], width: number, height: number, loaded: LoadedAsset): Asset {
  const id: Asset['id'] = `asset:${createHash('sha256').update(loaded.kind === 'svg' ? loaded.text : loaded.bytes).digest('hex')}`
  files.set(id, loaded)
  return { id, extension, width, height, name: 'picture', source: '' }
}

describe.skipIf(findBrowser() === null)('pictures on the canvas', () => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage({ modules: { pictures: '/src/renderer/canvas/pictures.ts' }, assets: (id) => files.get(id)! })
  })
  afterAll(() => opened.close())

  it('comes at the size that is needed, and larger when it is', async () => {
    const bytes = await sharp({ create: { width: 2048, height: 1024, channels: 3, background: '#e8590c' } }).png().toBuffer()
    const asset = keep('png', 2048, 1024, { kind: 'raster', mime: 'image/png', bytes })
    const seen = await opened.page.evaluate(async (asset) => {
      const pictures = modules.pictures.createPictures()
      const told: string[] = []
      pictures.onLoaded((id) => told.push(id))
      const wanted = { asset, recolor: [] }
      const widths = [pictures.take(wanted, 300)?.width ?? 0]
      await pictures.settled()
      widths.push(pictures.take(wanted, 300)!.width)
      // Until the larger one comes, the smaller one is shown.
      widths.push(pictures.take(wanted, 1800)!.width)
      await pictures.settled()
      widths.push(pictures.take(wanted, 1800)!.width)
      pictures.dispose()
      return { widths, told: told.length }
    }, asset)
    expect(seen).toEqual({ widths: [0, 512, 512, 2048], told: 2 })
  })

  it('is a vector in the colours that are asked for', async () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" preserveAspectRatio="xMinYMin slice"><rect width="10" height="10" fill="#d6336c"/></svg>'
    const asset = keep('svg', 10, 10, { kind: 'svg', text })
    const colors = await opened.page.evaluate(async (asset) => {
      const pictures = modules.pictures.createPictures()
      const colorOf = async (recolor: { from: string; to: string }[]): Promise<string> => {
        pictures.take({ asset, recolor }, 100)
        await pictures.settled()
        const canvas = new OffscreenCanvas(40, 20)
        const context = canvas.getContext('2d')!
        context.drawImage(pictures.take({ asset, recolor }, 100)!.source, 0, 0, 40, 20)
        return [...context.getImageData(38, 18, 1, 1).data].join(' ')
      }
      return [await colorOf([]), await colorOf([{ from: '#d6336c', to: '#123456' }])]
    }, asset)
    expect(colors).toEqual(['214 51 108 255', '18 52 86 255'])
  })

  it('is asked for again after the wire broke', async () => {
    const asset = keep('svg', 10, 10, { kind: 'svg', text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>' })
    const tries = await opened.page.evaluate(async (asset) => {
      let tries = 0
      const pictures = modules.pictures.createPictures({
        load: async () => {
          if (++tries < 2) throw new TypeError('Failed to fetch')
          return new Blob(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>'])
        },
      })
      const wanted = { asset, recolor: [] }
      await new Promise<void>((resolve) => {
        pictures.onLoaded(() => {
          if (pictures.take(wanted, 10) !== null) resolve()
        })
        pictures.take(wanted, 10)
      })
      return tries
    }, asset)
    expect(tries).toBe(2)
  })
})
