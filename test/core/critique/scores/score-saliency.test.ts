import { describe, expect, it } from 'vitest'
import { scoreSaliency } from '#core/critique/scores/score-saliency.ts'
import { measureDesign } from '#core/critique/measure-design.ts'
import { mapSide, type SaliencyMap } from '#core/assets/saliency/saliency-map.ts'
import type { Design } from '#core/design/design.ts'
import type { LoadedAsset } from '#core/export/assets.ts'
import { createHash } from 'node:crypto'
import { encodePng } from '#main/engine/rasterize.ts'
import { assets, image, makeDesign, renderViews, shape, text, typesetter } from '../render-views.ts'

/** A photo of one bright thing at the right of a dull wall. */
const png = encodePng('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="250"><rect width="300" height="250" fill="#46525a"/><circle cx="225" cy="125" r="60" fill="#f2a33c"/></svg>')
const photo = `asset:${createHash('sha256').update(png).digest('hex')}`
const loaded: LoadedAsset = { kind: 'raster', mime: 'image/png', bytes: png }
const subject: SaliencyMap = {
  columns: mapSide, rows: mapSide,
  values: Float32Array.from({ length: mapSide * mapSide }, (_, cell) => (Math.hypot(((cell % mapSide) + 0.5) / mapSide - 0.75, ((Math.floor(cell / mapSide) + 0.5) / mapSide - 0.5) * 0.83) < 0.2 ? 1 : 0.05)),
}

function make(changes: Parameters<typeof makeDesign>[0]): Design {
  return makeDesign(changes, [300, 250], { photo: { ...image('hero', [0, 0, 300, 250]), asset: photo, fit: 'cover' } }, {
    assets: { [photo]: { id: photo, extension: 'png', width: 300, height: 250, name: 'photo' } },
  })
}
function score(changes: Parameters<typeof makeDesign>[0], isKnown: boolean): number {
  const design = make(changes)
  return scoreSaliency(measureDesign({ design, typesetter, views: renderViews(design, 1, () => loaded), ...(isKnown ? { findSaliency: () => subject } : {}) }))
}
const headline = (x: number) => ({ headline: text('Bright things', 'headline', [x, 100, 120, 60], { fontSize: 24, weight: 700, color: '#ffffff' }) })

describe('scoreSaliency', () => {
  it.each([true, false])('[C7] likes words on the calm side of a photo, its saliency known: %s', (isKnown) => {
    expect(score(headline(15), isKnown)).toBeGreaterThan(0.9)
    expect(score(headline(170), isKnown)).toBeLessThan(0.4)
  })
  it('[C7] sees what a card hides', () => {
    const card = (x: number) => ({ card: shape('panel', [x, 40, 130, 170], '#ffffff'), headline: text('Bright', 'headline', [x + 15, 100, 100, 40], { fontSize: 24 }) })
    expect(score(card(160), true)).toBeLessThan(score(card(10), true) - 0.4)
  })
  it('[C7] likes a crop that keeps the subject', () => {
    const crop = (x: number) => ({ photo: { crop: { x, y: 0, width: 0.5, height: 1 } } })
    expect(score(crop(0.5), true)).toBeGreaterThan(score(crop(0), true) + 0.3)
  })
  it('[C7] likes words beside a drawing and not on it', () => {
    const drawn = (changes: Parameters<typeof makeDesign>[0]) => {
      const design = makeDesign(changes)
      return scoreSaliency(measureDesign({ design, typesetter, views: renderViews(design) }))
    }
    expect(Object.keys(assets)).toContain('hero')
    expect(drawn({})).toBe(1)
    expect(drawn({ headline: { x: 110, width: 160 } })).toBeLessThan(0.8)
  })
})
