import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Asset } from '#core/design/design.ts'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import type { Thumbnail } from '#core/color/picture-look.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { readAsset } from '#main/assets/read-asset.ts'
import type { LoadedPicture } from '#main/assets/read-asset.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'

const fonts = createFonts()
const outliner = { draw: rasterize, lookAtPhoto: (pixels: Thumbnail) => Promise.resolve(readSaliency(pixels)), typesetter: createTypesetter(fonts), families: fonts.families.map(({ family }) => family) }

const fixtures = new URL('../../fixtures/', import.meta.url).pathname
const logo = (name: string): string => join(fixtures, 'logos', name)
const photo = (name: string): string => join(fixtures, 'photos', name)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-assets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function put(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

async function read(path: string, kind: 'logo' | 'photo' = 'logo'): Promise<LoadedPicture> {
  const result = await readAsset(path, kind, outliner)
  if (!result.ok) throw new Error(result.faults[0]!.message)
  return result.value
}

async function refusal(path: string): Promise<string> {
  const result = await readAsset(path, 'logo', outliner)
  expect(result.ok).toBe(false)
  if (result.ok) return ''
  expect(result.faults[0]!.path).toBe(path)
  return result.faults[0]!.message
}

const bytesOf = ({ loaded }: LoadedPicture): Uint8Array => (loaded.kind === 'svg' ? new TextEncoder().encode(loaded.text) : loaded.bytes)

describe('readAsset', () => {
  it('reads every fixture into a valid asset named by the hash of its stored bytes', async () => {
    for (const name of await readdir(join(fixtures, 'logos'))) {
      const picture = await read(logo(name))
      expect(Asset.parse(picture.asset)).toEqual(picture.asset)
      expect(picture.asset.id).toBe(`asset:${createHash('sha256').update(bytesOf(picture)).digest('hex')}`)
      expect(picture.look.colors.length).toBeGreaterThan(0)
      expect(picture.look.boxColor).toBeNull()
    }
  })

  it.each([
    ['brindlewick.svg', ['#1c2f4a', '#b98a3e']],
    ['nivolo.svg', ['#5b3df5', '#12b5cb']],
    ['voltara.png', ['#ffd31f']],
    ['pawfolk.svg', ['#6b3f1d', '#f08a24']],
  ])('knows the colours of %s', async (name, colors) => {
    expect((await read(logo(name))).look.colors.map((color) => color.hex)).toEqual(colors)
  })

  it.each(['fernhollow-on-white.svg', 'coppertide-on-white.png'])('lifts %s off its white box, and says so', async (name) => {
    const picture = await read(logo(name))
    expect(picture.notes.join(' ')).toMatch(/box behind the logo was taken away/)
    expect(picture.look.visibleBox.width).toBeLessThan(0.95)
    expect(picture.asset.extension).toBe(name.endsWith('svg') ? 'svg' : 'png')
  })

  it('keeps the bytes of a photo that needs nothing done, and finds its subject', async () => {
    const picture = await read(photo('cup-at-window.jpg'), 'photo')
    expect(Buffer.compare(Buffer.from(bytesOf(picture)), await readFile(photo('cup-at-window.jpg')))).toBe(0)
    expect(picture.photo!.focus.x).toBeGreaterThan(0.55)
    expect(picture.asset).toMatchObject({ extension: 'jpg', width: 1200, height: 800 })
  })

  it('goes by content, not by name', async () => {
    const path = await put('drawing.png', await readFile(logo('nivolo.svg')))
    expect((await read(path)).asset.extension).toBe('svg')
  })

  it('turns a photo upright and strips its metadata', async () => {
    const turned = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#336699' } })
      .composite([{ input: { create: { width: 20, height: 10, channels: 3, background: '#ffcc00' } }, left: 3, top: 3 }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const picture = await read(await put('turned.jpg', turned), 'photo')
    expect([picture.asset.width, picture.asset.height]).toEqual([30, 60])
    const meta = await sharp(bytesOf(picture)).metadata()
    expect(meta.orientation).toBeUndefined()
    expect(meta.exif).toBeUndefined()
  })

  it('reduces a huge photo', async () => {
    const huge = await sharp({ create: { width: 5000, height: 1000, channels: 3, background: '#336699' } }).jpeg().toBuffer()
    const picture = await read(await put('huge.jpg', huge), 'photo')
    expect([picture.asset.width, picture.asset.height]).toEqual([4096, 819])
  })

  it.each(['png', 'webp', 'avif', 'gif', 'tiff'] as const)('reads %s', async (format) => {
    const bytes = await sharp(logo('voltara.png')).flatten({ background: '#101010' }).toFormat(format).toBuffer()
    const picture = await read(await put(`a.${format}`, bytes), 'photo')
    expect(picture.asset.extension).toBe(['tiff', 'webp', 'avif'].includes(format) ? 'jpg' : format)
    expect(picture.asset.width).toBe(596)
  })

  it('outlines live text, also where it is all there is, and says in what', async () => {
    const picture = await read(logo('quillstone.svg'))
    expect(new TextDecoder().decode(bytesOf(picture))).not.toContain('<text')
    expect(picture.notes).toEqual([
      "The logo's text is live and was outlined in Inter for Helvetica; export it with outlines to keep its own letters.",
    ])
    expect(picture.look.visibleBox.width).toBeGreaterThan(0.6)
    expect((await read(logo('marrowhill.svg'))).notes).toContain("The logo's live text was outlined in Playfair Display.")
  })

  it('refuses what is missing, empty, no picture, cut off or hostile, in one sentence each', async () => {
    const jpg = await readFile(photo('fruit-on-cloth.jpg'))
    const png = await readFile(logo('voltara.png'))
    const bomb = await sharp({ create: { width: 12000, height: 9000, channels: 3, background: '#fff' } }).png().toBuffer()
    const cases: readonly (readonly [string, RegExp])[] = [
      [join(folder, 'nothing.svg'), /does not exist/],
      [folder, /is not a file/],
      [await put('empty.png', ''), /is empty/],
      [await put('words.png', 'just some words'), /not a picture/],
      [await put('page.svg', '<html><body>svg</body></html>'), /not a picture/],
      [await put('cut.jpg', jpg.subarray(0, jpg.length / 2)), /truncated/],
      [await put('cut.png', png.subarray(0, png.length - 2000)), /truncated|damaged/],
      [await put('cut.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0'), /well-formed/],
      [await put('bomb.svg', '<!DOCTYPE svg [<!ENTITY a "x">]><svg xmlns="http://www.w3.org/2000/svg"/>'), /entities/],
      [await put('blank.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'), /draws nothing/],
      [await put('bomb.png', bomb), /more than 100 megapixels/],
      [await put('header.png', png.subarray(0, 12)), /truncated|damaged/],
    ]
    for (const [path, expected] of cases) {
      const message = await refusal(path)
      expect(message).toMatch(expected)
      expect(message).not.toMatch(/\n|vips|libspng|Error:/)
    }
  })

  it('disarms a hostile SVG and says what it left out', async () => {
    const path = await put('hostile.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="x()"><script>x()</script><rect width="5" height="9" fill="#abc"/></svg>')
    const picture = await read(path)
    expect(picture.loaded).toMatchObject({ kind: 'svg' })
    expect(new TextDecoder().decode(bytesOf(picture))).not.toMatch(/script|onload/)
    expect(picture.notes.join(' ')).toContain('<script>')
  })
})
