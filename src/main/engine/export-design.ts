import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { BadInput } from '#main/bad-input.ts'
import type { ExportKind } from './job.ts'
import { encodePng } from './rasterize.ts'
import type { EngineTools } from './tools.ts'

const profiles = { svg: 'web', 'svg-figma': 'figma', 'svg-outline': 'outline', png: 'outline' } as const
/** A picture of this many pixels takes about a gibibyte while it is drawn. */
const maxPixels = 100_000_000

export interface ExportedFile {
  readonly bytes: Uint8Array
  /** In pixels for a PNG, in design pixels for an SVG. */
  readonly width: number
  readonly height: number
}

export function exportDesign(design: Design, assets: AssetLoader, { to, scale }: { to: ExportKind; scale: number }, { typesetter, fonts }: EngineTools): ExportedFile {
  const artboard = Object.values(design.artboards)[0]
  if (artboard === undefined) throw new BadInput('artboards: the design has none, so there is nothing to draw')
  const width = Math.round(artboard.width * scale)
  const height = Math.round(artboard.height * scale)
  if (to === 'png' && width * height > maxPixels) {
    throw new BadInput(`--scale ${scale}: ${width}x${height} is more than ${maxPixels / 1_000_000} megapixels; choose a smaller scale`)
  }
  const { svg } = exportSvg(design, {
    profile: profiles[to],
    typesetter,
    assets,
    embedFont: (faceId, text) => fonts.subset(faceId, text),
  })
  return { bytes: to === 'png' ? encodePng(svg, { scale }) : new TextEncoder().encode(svg), width, height }
}
