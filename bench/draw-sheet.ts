import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import sharp from 'sharp'

export interface SheetPicture {
  readonly file: string
  /** Under the picture. */
  readonly label: string
}

const gap = 24
const labelHeight = 22
const ground = '#e9e7e3'

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

interface Cell {
  readonly picture: SheetPicture
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
}

/** Pictures in rows as wide as the sheet, each at its own size or made to fit `maxSide`, with its label under it. */
export async function drawSheet(file: string, pictures: readonly SheetPicture[], { width, maxSide = Infinity }: { width: number; maxSide?: number }): Promise<void> {
  const cells: Cell[] = []
  let [x, y, rowHeight] = [gap, gap, 0]
  for (const picture of pictures) {
    const meta = await sharp(picture.file).metadata()
    const scale = Math.min(1, maxSide / Math.max(meta.width, meta.height))
    const size = { width: Math.round(meta.width * scale), height: Math.round(meta.height * scale) }
    if (x > gap && x + size.width + gap > width) {
      x = gap
      y += rowHeight + labelHeight + gap
      rowHeight = 0
    }
    cells.push({ picture, ...size, x, y })
    x += size.width + gap
    rowHeight = Math.max(rowHeight, size.height)
  }
  const height = y + rowHeight + labelHeight + gap
  const widest = Math.max(width, ...cells.map((cell) => cell.x + cell.width + gap))
  const labels = cells.map(({ x, y, height, picture }) => `<text x="${x}" y="${y + height + 16}">${escape(picture.label)}</text>`).join('')
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${widest}" height="${height}" font-family="sans-serif" font-size="12" fill="#55524d">${labels}</svg>`
  const layers = await Promise.all(
    cells.map(async ({ picture, x, y, width, height }) => ({ input: await sharp(picture.file).resize(width, height).png().toBuffer(), left: x, top: y })),
  )
  mkdirSync(dirname(file), { recursive: true })
  await sharp({ create: { width: widest, height, channels: 3, background: ground } })
    .composite([...layers, { input: Buffer.from(text), left: 0, top: 0 }])
    .png()
    .toFile(file)
}
