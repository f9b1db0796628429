import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { TextLayout, Typesetter } from '#core/typography/text-spec.ts'

export interface Picture {
  readonly width: number
  readonly height: number
  /** RGBA. */
  readonly data: Uint8Array
}

/** The glyphs' outlines, black on white, as one SVG. */
export function drawLayouts(typesetter: Typesetter, layouts: readonly TextLayout[], width: number): string {
  let top = 12
  const paths: string[] = []
  for (const layout of layouts) {
    for (const run of layout.lines.flatMap((line) => line.runs)) {
      const scale = run.fontSize / typesetter.unitsPerEm(run.face.id)
      for (const glyph of run.glyphs) {
        const d = typesetter.glyphPath(run.face.id, glyph.id)
        if (d !== '') paths.push(`<path transform="translate(${12 + run.x + glyph.x} ${top + run.baseline + glyph.y}) scale(${scale} ${-scale})" d="${d}"/>`)
      }
    }
    top += layout.height + 12
  }
  const height = Math.ceil(top)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 24}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${paths.join('')}</svg>`
}

export function rasterize(svg: string): Picture & { readonly png: Uint8Array } {
  const image = new Resvg(svg).render()
  return { width: image.width, height: image.height, data: image.pixels, png: image.asPng() }
}

export async function readPng(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** Part of the pixels that differ by more than 32 of 255 in any channel; 1 for pictures of different sizes. */
export function differingPart(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  let differing = 0
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    for (let channel = 0; channel < 4; channel++) {
      if (Math.abs(a.data[pixel + channel]! - b.data[pixel + channel]!) > 32) {
        differing++
        break
      }
    }
  }
  return differing / (a.data.length / 4)
}
