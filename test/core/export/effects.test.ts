import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDesign } from '#core/design/parse.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { typesetter } from '../../support/test-fonts.ts'

/** A blurred shape with a shadow at `x`,`y` of a square artboard, as pixels. */
function draw(side: number, x: number, y: number, angleDeg: number, blur: number) {
  const shape = { id: 'layer:s', name: 'Shape', kind: 'shape', x, y, width: 80, height: 40, angleDeg, outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: '#d6336c' }] }
  const effects = [{ kind: 'shadow', dx: 14, dy: -9, blur, color: '#101418', opacity: 0.8 }, ...(blur > 4 ? [{ kind: 'blur', radius: 3 }] : [])]
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'Shadow', lang: 'en',
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: side, height: side, background: '#ffffff', children: ['layer:s'] } },
    layers: { 'layer:s': { ...shape, effects } }, colors: {}, styles: {}, assets: {},
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return rasterize(exportSvg(parsed.value, { profile: 'outline', typesetter, assets: () => { throw new Error('no assets') } }).svg)
}

it('blurs at the edge of the artboard as in the middle of a larger one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 110 }), fc.integer({ min: -60, max: 110 }), fc.constantFrom(0, 30, 90, -145), fc.constantFrom(2, 6, 15), (x, y, angleDeg, blur) => {
      const small = draw(100, x, y, angleDeg, blur)
      const large = draw(500, x + 200, y + 200, angleDeg, blur)
      let most = 0
      for (let row = 0; row < 100; row++) {
        for (let at = 0; at < 400; at++) most = Math.max(most, Math.abs(small.data[row * 400 + at]! - large.data[(row + 200) * 2000 + 800 + at]!))
      }
      // A turned filter is resampled on a grid that starts at its region; a cut one would differ by its whole colour.
      expect(most).toBeLessThanOrEqual(32)
    }),
    { numRuns: 60 },
  )
})

/** A round picture with a shadow and a glow of its own, how light each pixel of 100 × 100 is from 0 to 1. */
function drawPicture(isDraft: boolean, hasShadow: boolean): number[] {
  const text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><filter id="f"><feGaussianBlur stdDeviation="1"/></filter></defs><circle cx="5" cy="5" r="5" fill="#8899aa"/><circle cx="5" cy="5" r="1" fill="#99aabb" filter="url(#f)"/></svg>'
  const id = `asset:${'0'.repeat(64)}`
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'Shadow', lang: 'en',
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 100, height: 100, background: '#ffffff', children: ['layer:p'] } },
    layers: {
      'layer:p': {
        id: 'layer:p', name: 'Picture', kind: 'image', asset: id, x: 30, y: 25, width: 40, height: 40,
        effects: hasShadow ? [{ kind: 'shadow', dx: 3, dy: 6, blur: 5, color: '#101418', opacity: 0.5 }] : [],
      },
    },
    colors: {}, styles: {}, assets: { [id]: { id, extension: 'svg', width: 10, height: 10, name: 'round', source: '' } },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const { svg } = exportSvg(parsed.value, { profile: 'outline', typesetter, assets: () => ({ kind: 'svg', text }), isDraft })
  expect(svg.includes('<filter')).toBe(!isDraft)
  const { data } = rasterize(svg)
  return Array.from({ length: 10000 }, (_, index) => data[index * 4]! / 255)
}

it('sketches the shadow of a picture in a draft: no filter is drawn, and nearly the same is seen', () => {
  const exact = drawPicture(false, true)
  const apart = (other: readonly number[]): number => exact.reduce((sum, value, index) => sum + Math.abs(value - other[index]!), 0) / exact.length
  expect(apart(drawPicture(true, true))).toBeLessThan(apart(drawPicture(true, false)) / 4)
})
