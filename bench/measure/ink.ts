import type { Pixels } from '#core/critique/pixels.ts'
import type { Artboard, Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { Box } from '#core/geometry/box.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import type { EngineTools } from '#main/engine/tools.ts'

/** How far beyond the artboard is looked for ink that should not be there, in pixels. */
export const pad = 24

export interface Picture {
  readonly design: Design
  readonly artboard: Artboard
  readonly assets: AssetLoader
  readonly tools: EngineTools
}

/** A picture of some layers, on transparency and with `pad` pixels of room on every side. */
export interface Ink extends Pixels {
  /** Of all that is at least half opaque, in artboard pixels; null when nothing is. */
  readonly bounds: Box | null
}

const isPlaced = (layer: Layer): layer is Exclude<Layer, { kind: 'group' }> => layer.kind !== 'group'

/** Draws `layers` alone, at an artboard pixel a pixel, without their shadows: what is measured is what they say. */
export function drawInk({ design, artboard, assets, tools }: Picture, layers: ReadonlySet<LayerId>, solid = 128): Ink {
  const shifted = Object.fromEntries(
    Object.entries(design.layers).map(([id, layer]) => [id, isPlaced(layer) ? { ...layer, x: layer.x + pad, y: layer.y + pad, effects: [] } : layer]),
  )
  const grown = { ...artboard, width: Math.round(artboard.width) + 2 * pad, height: Math.round(artboard.height) + 2 * pad }
  const padded = { ...design, layers: shifted, artboards: { [artboard.id]: grown } } as Design
  const { svg } = exportSvg(padded, { profile: 'outline', typesetter: tools.typesetter, assets, onlyLayers: layers })
  const pixels = rasterize(svg)
  return { ...pixels, bounds: findBounds(pixels, solid) }
}

function findBounds({ width, height, data }: Pixels, solid: number): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < solid) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  return right < 0 ? null : { x: left - pad, y: top - pad, width: right - left + 1, height: bottom - top + 1 }
}

/** The artboard without the named layers, at its own size: what lies behind them. */
export function drawBehind({ design, artboard, assets, tools }: Picture, hidden: ReadonlySet<LayerId>): Pixels {
  const { svg } = exportSvg(design, { profile: 'outline', typesetter: tools.typesetter, assets, artboard: artboard.id, hiddenLayers: hidden })
  return rasterize(svg)
}
