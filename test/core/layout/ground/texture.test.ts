import { describe, expect, it } from 'vitest'
import { luminance, luminanceContrast } from '#core/color/contrast.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { Design } from '#core/design/design.ts'
import { createRandom } from '#core/geometry/random.ts'
import { painters } from '#core/layout/ground/painters.ts'
import { createTiles } from '#main/engine/create-tiles.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { direction } from '../../../support/layout-content.ts'
import { groundDesign, groundPalettes } from '../../../support/random-ground.ts'
import { typesetter } from '../../../support/test-fonts.ts'

const tiles = await createTiles()
const textures = ['grain', 'paper', 'canvas', 'halftone'] as const
const plain = painters.find((painter) => painter.id === 'plain')!
const words = { x: 20, y: 60, width: 150, height: 60 }

/** Mean luminance of what words lie on. */
function meanLuminance(palette: (typeof groundPalettes)[number], texture: (typeof textures)[number] | 'none'): number {
  const brief = {
    artboard: { width: 300, height: 250 }, direction: { ...direction, palette, texture }, field: { kind: 'none' as const }, hero: null,
    calm: [{ box: words, on: 'ground' as const }], tiles: Object.fromEntries(Object.entries(tiles).map(([name, { asset }]) => [name, asset])),
  }
  const bare = groundDesign(brief, plain.paint(brief, createRandom(1)))
  const design = { ...bare, assets: Object.fromEntries(Object.values(tiles).map(({ asset }) => [asset.id, asset])) } as Design
  const byId = new Map(Object.values(tiles).map(({ asset, loaded }) => [asset.id, loaded]))
  const { svg } = exportSvg(design, { profile: 'outline', typesetter, assets: (id) => byId.get(id)! })
  expect(svg.includes('<pattern')).toBe(texture !== 'none')
  const { width, data } = rasterize(svg)
  let sum = 0
  for (let y = words.y; y < words.y + words.height; y++) {
    for (let x = words.x; x < words.x + words.width; x++) {
      const at = (y * width + x) * 4
      sum += luminance(`#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`)
    }
  }
  return sum / (words.width * words.height)
}

describe.each(textures)('the %s texture', (texture) => {
  it.each(groundPalettes.map((palette) => [palette.ground, palette] as const))('takes at most 4 %% of the contrast with ink on %s', (_ground, palette) => {
    const ink = luminance(palette.ink)
    const [bare, textured] = [luminanceContrast(ink, meanLuminance(palette, 'none')), luminanceContrast(ink, meanLuminance(palette, texture))]
    expect(Math.abs(textured / bare - 1)).toBeLessThanOrEqual(0.04)
    expect(textured).not.toBe(bare)
  })
})
