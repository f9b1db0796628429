import { describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Content } from '#core/layout/content.ts'
import { shapeOf } from '#core/layout/frame.ts'
import { mustShowAll } from '#core/layout/photo/part-page.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { bannerSizes, contentFor, noticeCopy, photo } from '../../../support/layout-content.ts'

const given = (count: number): Content['hero'] => {
  const [first, ...rest] = Array.from({ length: count }, (_, index) => photo(`photo ${index}`))
  return { kind: 'photo', photos: [first!, ...rest] }
}

describe('several photos', () => {
  it.each([2, 3, 4, 5, 6])('are all shown where there is room: %d', (count) => {
    for (const [width, height] of [...bannerSizes, [1080, 1350], [1080, 1080], [1200, 628]] as const) {
      for (const rest of [{}, { copy: noticeCopy }]) {
        const content = contentFor(width, height, { hero: given(count), ...rest })
        if (!mustShowAll(content)) continue
        const shape = shapeOf(content.artboard)
        const placed = archetypes.flatMap((archetype) => {
          if (archetype.suits(content, shape) <= 0) return []
          return placeFrame(content, archetype.id, archetype.frame(content, shape, createRandom(count))) ?? []
        })
        expect(placed.length, `${width}x${height}`).toBeGreaterThan(0)
        for (const { archetype, hero, companions } of placed) expect([hero, ...companions], `${archetype} ${width}x${height}`).toHaveLength(count)
      }
    }
  })
})
