import { createInterface } from 'node:readline'
import { inlineSvg } from '#core/export/inline-svg.ts'
import { createFormat } from '#core/export/format-number.ts'
import { element, writeXml } from '#core/export/xml.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'
import { rasterize } from '#main/engine/rasterize.ts'

/** A drawing laid over a canvas that may cut it. Made of whole tens, so that every scale with one decimal keeps whole pixels. */
export interface Crop {
  readonly drawing: { readonly id: string } | { readonly svg: string }
  readonly canvas: Size
  readonly picture: Box
  readonly angleDeg: number
  readonly scale: number
}

/** One line of standard output for each line of standard input; a crop that ends the process is the first without one. */
export interface Tried {
  /** Too far out to be drawn, and said so. */
  readonly isRefused: boolean
  /** The share of the canvas where any channel is off by more than rounding. */
  readonly off: number
  /** The share of the canvas that has any ink when the drawing is drawn whole. */
  readonly ink: number
}

const illustrations = createIllustrations()
const maxSide = 4000

function draw({ drawing, picture, angleDeg }: Crop, canvas: Size, shift: number): string {
  const text = 'id' in drawing ? illustrations.read(drawing.id) : drawing.svg
  const number = createFormat(2)
  const placed = { ...picture, x: picture.x + shift, y: picture.y + shift }
  const inline = inlineSvg(text, { width: 32, height: 32 }, placed, number)!
  const turn = `rotate(${angleDeg} ${placed.x + placed.width / 2} ${placed.y + placed.height / 2})`
  const clip = element('clipPath', { id: 'clip' }, [element('rect', { x: number(placed.x), y: number(placed.y), width: number(placed.width), height: number(placed.height) })])
  const body = element('g', { transform: turn, opacity: '0.9' }, [element('g', { 'clip-path': 'url(#clip)' }, [inline])])
  return writeXml(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: number(canvas.width), height: number(canvas.height), viewBox: `0 0 ${canvas.width} ${canvas.height}` }, [element('defs', {}, [clip]), body]),
  )
}

function tryCrop(crop: Crop): Tried {
  const { canvas, scale, picture } = crop
  const seen = rasterize(draw(crop, canvas, 0), { scale })
  const side = Math.ceil((Math.max(picture.width, picture.height) * 1.5) / 10) * 10
  const shift = Math.max(0, Math.ceil((side - Math.min(0, picture.x, picture.y)) / 10) * 10)
  const reach = Math.max(picture.x + picture.width, picture.y + picture.height, canvas.width, canvas.height)
  const wide = Math.ceil(Math.min(maxSide, shift + reach + side) / 10) * 10
  const whole = rasterize(draw(crop, { width: wide, height: wide }, shift), { scale })
  const from = Math.round(shift * scale)
  let off = 0
  let ink = 0
  for (let y = 0; y < seen.height; y++) {
    for (let x = 0; x < seen.width; x++) {
      const a = (y * seen.width + x) * 4
      const b = ((y + from) * whole.width + x + from) * 4
      const [alphaA, alphaB] = [seen.data[a + 3]!, whole.data[b + 3]!]
      if (alphaB > 0) ink++
      let worst = Math.abs(alphaA - alphaB)
      for (let c = 0; c < 3; c++) worst = Math.max(worst, Math.abs(seen.data[a + c]! * alphaA - whole.data[b + c]! * alphaB) / 255)
      if (worst > 3) off++
    }
  }
  const pixels = seen.width * seen.height
  return { isRefused: false, off: off / pixels, ink: ink / pixels }
}

function tryOrRefuse(crop: Crop): Tried {
  try {
    return tryCrop(crop)
  } catch (error) {
    if (error instanceof RangeError) return { isRefused: true, off: 0, ink: 0 }
    throw error
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line !== '') process.stdout.write(`${JSON.stringify(tryOrRefuse(JSON.parse(line) as Crop))}\n`)
}
