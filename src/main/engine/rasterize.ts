import { Resvg } from '@resvg/resvg-js'
import type { Pixels } from '#core/critique/pixels.ts'

/** Draws an outline SVG. Nothing of this machine goes in: there is no text left to draw, so no fonts are loaded. */
const render = (svg: string, scale: number) =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: scale === 1 ? { mode: 'original' } : { mode: 'zoom', value: scale }, logLevel: 'off' }).render()

export function rasterize(svg: string, { scale = 1 }: { scale?: number } = {}): Pixels {
  const image = render(svg, scale)
  const data = new Uint8Array(image.pixels)
  separateAlpha(data)
  return { width: image.width, height: image.height, scale, data }
}

export const encodePng = (svg: string, { scale = 1 }: { scale?: number } = {}): Uint8Array => new Uint8Array(render(svg, scale).asPng())

/** The renderer hands out colours multiplied by their alpha. */
function separateAlpha(data: Uint8Array): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!
    if (alpha === 255 || alpha === 0) continue
    data[at] = Math.min(255, Math.round((data[at]! * 255) / alpha))
    data[at + 1] = Math.min(255, Math.round((data[at + 1]! * 255) / alpha))
    data[at + 2] = Math.min(255, Math.round((data[at + 2]! * 255) / alpha))
  }
}
