import { describe, expect, it } from 'vitest'
import { centerX } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { contentFor, photo, saleCopy } from '../../../support/layout-content.ts'

const looking = (gaze: -1 | 0 | 1) => ({ ...photo('somebody'), look: { ...photo('somebody').look, gaze } })

describe('turnToGaze', () => {
  it.each([['en', -1], ['en', 1], ['ar', -1], ['ar', 1]] as const)('lets somebody look into the page: %s, %d', (lang, gaze) => {
    const hero = { kind: 'photo', photos: [looking(gaze)] } as const
    const content = contentFor(600, 400, { hero, copy: { ...saleCopy, lang } })
    const sides = archetypes.filter(({ id }) => ['split', 'halo', 'wave-split', 'arch'].includes(id)).flatMap((archetype) => [1, 2, 3, 4].flatMap((seed) => {
      const placed = placeFrame(content, archetype.id, archetype.frame(content, 'landscape', createRandom(seed)))
      return placed?.hero == null ? [] : [Math.sign(centerX(placed.hero.box) - 300)]
    }))
    expect(sides.length).toBeGreaterThan(8)
    expect(new Set(sides)).toEqual(new Set([-gaze]))
  })
})
