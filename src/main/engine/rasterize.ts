import { Resvg, type RenderedImage, type ResvgRenderOptions } from '@resvg/resvg-js'
import type { Pixels } from '#core/critique/pixels.ts'

interface RasterizeOptions {
  /** Picture pixels for one design pixel. */
  readonly scale?: number
}

/** Throws a RangeError for a design that reaches so far beyond its artboard that it cannot be drawn. */
export function rasterize(svg: string, { scale = 1 }: RasterizeOptions = {}): Pixels {
  const image = render(svg, scale)
  const data = new Uint8Array(image.pixels)
  separateAlpha(data)
  return { width: image.width, height: image.height, scale, data }
}

export const encodePng = (svg: string, { scale = 1 }: RasterizeOptions = {}): Uint8Array => new Uint8Array(render(svg, scale).asPng())

/** Draws an outline SVG. Nothing of this machine goes in: there is no text left to draw, so no fonts are loaded. */
function render(svg: string, scale: number): RenderedImage {
  const options: ResvgRenderOptions = { font: { loadSystemFonts: false }, fitTo: scale === 1 ? { mode: 'original' } : { mode: 'zoom', value: scale }, logLevel: 'off' }
  const wide = widenCanvas(svg, scale)
  return wide === null ? new Resvg(svg, options).render() : new Resvg(wide.svg, { ...options, crop: wide.crop }).render()
}

const farReachingRoot = /^(<svg\b[^>]*?) width="([\d.]+)" height="([\d.]+)" viewBox="0 0 [\d.]+ [\d.]+"([^>]*?) data-reach="([\d.]+) ([\d.]+)"/
const maxPixels = 100_000_000

/**
 * resvg ends the process (thx/resvg-js#413) over a group more than three canvases to the right of, or below, the start of
 * the group around it. A design that spreads so far is drawn on a wider canvas and cut out of it.
 */
function widenCanvas(svg: string, scale: number): { svg: string; crop: NonNullable<ResvgRenderOptions['crop']> } | null {
  const [whole, open, widthText, heightText, rest, reachX, reachY] = farReachingRoot.exec(svg) ?? []
  if (whole === undefined) return null
  const width = Number(widthText)
  const height = Number(heightText)
  // r canvases of room on each side make a canvas of 2r + 1, and three of those are safe.
  const roomFor = (reach: number): number => Math.max(0, Math.ceil((reach / 2.5 - 1) / 2))
  const roomX = roomFor(Number(reachX))
  const roomY = roomFor(Number(reachY))
  const wide = width * (2 * roomX + 1)
  const high = height * (2 * roomY + 1)
  if (wide * high * scale * scale > maxPixels) {
    throw new RangeError(`layers spread over ${Math.max(Number(reachX), Number(reachY))} times the artboard, which is too far to draw`)
  }
  const left = Math.round(width * roomX * scale)
  const top = Math.round(height * roomY * scale)
  return {
    svg: `${open} width="${wide}" height="${high}" viewBox="${-width * roomX} ${-height * roomY} ${wide} ${high}"${rest}${svg.slice(whole.length)}`,
    crop: { left, top, right: left + Math.round(width * scale), bottom: top + Math.round(height * scale) },
  }
}

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
