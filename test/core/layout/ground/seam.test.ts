import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '#core/geometry/path.ts'
import { createRandom } from '#core/geometry/random.ts'
import { createSeam } from '#core/layout/ground/seam.ts'
import type { SeamForm } from '#core/layout/ground/seam.ts'

const forms: readonly SeamForm[] = ['straight', 'wave', 'swell', 'hollow', 'slant', 'lean', 'scallops', 'hills', 'steps', 'teeth']
const page = { width: 300, height: 250 }
const nothing = { ground: [], field: [] }
const lead = { x: 250, y: 200 }
const along = Array.from({ length: 60 }, (_, index) => index / 59)

describe.each(forms)('a %s seam', (form) => {
  it('stays between the plan\'s two depths from any side', () => {
    fc.assert(fc.property(
      fc.constantFrom('left', 'right', 'top', 'bottom'), fc.double({ min: 20, max: 120, noNaN: true }), fc.double({ min: 1.2, max: 90, noNaN: true }), fc.integer(),
      (side, from, play, seed) => {
        const seam = createSeam({ kind: 'side', side, from, to: from + play }, page, nothing, form, lead, createRandom(seed))
        for (const u of along) {
          expect(seam.depthAt(u)).toBeGreaterThan(from)
          expect(seam.depthAt(u)).toBeLessThan(from + play)
        }
      },
    ))
  })

  it('keeps words on their own colour', () => {
    const ground = [{ x: 20, y: 60, width: 118, height: 40 }]
    const field = [{ x: 176, y: 150, width: 100, height: 30 }]
    for (let seed = 0; seed < 30; seed++) {
      const seam = createSeam({ kind: 'side', side: 'right', from: 110, to: 180 }, page, { ground, field }, form, lead, createRandom(seed))
      for (const y of [60, 80, 100]) expect(seam.isField({ x: 138, y })).toBe(false)
      for (const y of [150, 165, 180]) expect(seam.isField({ x: 176, y }, -0.5)).toBe(true)
    }
  })

  it('parts the page into two regions that meet', () => {
    const seam = createSeam({ kind: 'side', side: 'bottom', from: 60, to: 80 }, page, nothing, form, lead, createRandom(3))
    const [field, ground] = [boundsOf(seam.region('field')), boundsOf(seam.region('ground'))]
    expect([field.y + field.height, ground.y, field.width, ground.width]).toEqual([250, 0, 300, 300])
    expect(ground.height).toBeGreaterThan(field.y - 0.5)
  })
})

it('rises towards the hero where there is room', () => {
  const seam = createSeam({ kind: 'side', side: 'bottom', from: 50, to: 150 }, page, nothing, 'wave', lead, createRandom(1))
  expect(seam.depthAt(1)).toBeGreaterThan(seam.depthAt(0) + 40)
})
