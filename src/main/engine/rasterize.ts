import { Resvg, type RenderedImage, type ResvgRenderOptions } from '@resvg/resvg-js'
import type { Pixels } from '#core/critique/pixels.ts'
import { right, bottom, type Size } from '#core/geometry/box.ts'
import { measureLayers, type Layers } from './measure-layers.ts'

interface RasterizeOptions {
  /** Picture pixels for one design pixel. */
  readonly scale?: number
}

/** Throws a RangeError for a design that reaches so far beyond its artboard that it cannot be drawn. */
export function rasterize(svg: string, { scale = 1 }: RasterizeOptions = {}): Pixels {
  const image = render(svg, scale)
  const { buffer, byteOffset, byteLength } = image.pixels
  const data = new Uint8Array(buffer, byteOffset, byteLength)
  separateAlpha(data)
  return { width: image.width, height: image.height, scale, data }
}

export const encodePng = (svg: string, { scale = 1 }: RasterizeOptions = {}): Uint8Array => new Uint8Array(render(svg, scale).asPng())

/** Draws an outline SVG. Nothing of this machine goes in: there is no text left to draw, so no fonts are loaded. */
function render(svg: string, scale: number): RenderedImage {
  const options: ResvgRenderOptions = { font: { loadSystemFonts: false }, logLevel: 'off' }
  const fitTo: ResvgRenderOptions['fitTo'] = scale === 1 ? { mode: 'original' } : { mode: 'zoom', value: scale }
  let text = svg
  let drawing = new Resvg(text, { ...options, fitTo })
  const artboard = { width: drawing.width, height: drawing.height }
  const canvas = { width: Math.max(1, Math.round(artboard.width * scale)), height: Math.max(1, Math.round(artboard.height * scale)) }
  const plain = drawing.toString()
  let layers = measureLayers(plain, scale)
  if (layers.excessive.size > 0) {
    text = plain.replace(/ filter="url\(#([^)"]*)\)"/g, (whole, id: string) => (layers.excessive.has(id) ? '' : whole))
    drawing = new Resvg(text, { ...options, fitTo })
    layers = measureLayers(drawing.toString(), scale)
  }
  const room = roomFor(layers, artboard, canvas)
  if (room.width <= canvas.width && room.height <= canvas.height) return drawing.render()
  const crop = { left: 0, top: 0, right: canvas.width, bottom: canvas.height }
  const seen = { width: (room.width * artboard.width) / canvas.width, height: (room.height * artboard.height) / canvas.height }
  return new Resvg(enlarge(text, room, seen), { ...options, crop }).render()
}

const maxPixels = 100_000_000

/**
 * The canvas that a drawing with these layers needs, with its own in the top left, in pixels. resvg draws masked, clipped,
 * faded and filtered groups apart, cuts them to what lies within two canvases of where the group around them begins, and ends
 * the process over a group or a filter's step that this leaves with another size or none (linebender/resvg#1079,
 * thx/resvg-js#413). Two canvases as wide as all such groups together leave each of them whole. Empty canvas costs next to
 * nothing.
 */
function roomFor({ around, depth }: Layers, artboard: Size, canvas: Size): Size {
  if (around === null) return canvas
  // The renderer adds two pixels on each side of each group.
  const slack = 4 * depth + 8
  const half = (start: number, end: number, own: number, scale: number): number => Math.max(own, Math.ceil((Math.max(end * scale, own) - Math.min(start * scale, 0) + slack) / 2))
  const room = {
    width: half(around.x, right(around), canvas.width, canvas.width / artboard.width),
    height: half(around.y, bottom(around), canvas.height, canvas.height / artboard.height),
  }
  if (!(room.width * room.height <= maxPixels)) {
    throw new RangeError(`what is drawn spreads over ${Math.round(around.width)} × ${Math.round(around.height)} px, too far from an artboard of ${artboard.width} × ${artboard.height} px`)
  }
  return room
}

const rootTag = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/
const frame = /\s(?:width|height|viewBox|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')/g

/** The same picture, pixel for pixel, with empty canvas to the right of it and below. */
const enlarge = (svg: string, room: Size, seen: Size): string =>
  svg.replace(rootTag, (tag) =>
    tag.replace(frame, '').replace(/^<svg/, `<svg width="${room.width}" height="${room.height}" viewBox="0 0 ${seen.width} ${seen.height}" preserveAspectRatio="none"`),
  )

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
