import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { Approximation } from '#core/export/scene.ts'
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
  /** What could not be carried over as it is. */
  readonly approximations: readonly Approximation[]
}

export interface ExportWanted {
  readonly to: ExportKind
  readonly scale: number
  /** An SVG that opens again as the design it was. */
  readonly hasDesign?: boolean
}

export function exportDesign(design: Design, assets: AssetLoader, { to, scale, hasDesign }: ExportWanted, { typesetter, fonts }: EngineTools): ExportedFile {
  const artboard = Object.values(design.artboards)[0]
  if (artboard === undefined) throw new BadInput('artboards: the design has none, so there is nothing to draw')
  const width = Math.round(artboard.width * scale)
  const height = Math.round(artboard.height * scale)
  if (to === 'png' && width * height > maxPixels) {
    throw new BadInput(`--scale ${scale}: ${width}x${height} is more than ${maxPixels / 1_000_000} megapixels; choose a smaller scale`)
  }
  const { svg, approximations } = exportSvg(design, {
    profile: profiles[to],
    hasDesign,
    typesetter,
    assets,
    embedFont: (faceId, text) => fonts.subset(faceId, text),
  })
  return { bytes: to === 'png' ? encodePng(svg, { scale }) : new TextEncoder().encode(svg), width, height, approximations }
}
