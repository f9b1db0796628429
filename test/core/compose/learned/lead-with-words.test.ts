import { describe, expect, it } from 'vitest'
import { leadWithWords } from '#core/compose/learned/lead-with-words.ts'
import { indexOfPart, planColumn } from '#core/compose/learned/plan-column.ts'
import { createRandom } from '#core/geometry/random.ts'
import { contentFor } from '../../../support/layout-content.ts'

const plan = planColumn(contentFor(1200, 628), 'column', false)!
const headed = planColumn(contentFor(1080, 1350), 'column', true)!
const [words, picture] = [indexOfPart(plan, 'words'), indexOfPart(plan, 'picture')]
const place = (at: Readonly<Record<number, object>>, count: number) => Array.from({ length: count }, (_, index) => ({ x: 60, y: 60, width: 300, height: 300, ...at[index] }))
const seeds = Array.from({ length: 200 }, (_, seed) => createRandom(seed))

describe('leadWithWords', () => {
  it('turns most pages that are read across to their words, and keeps every box its size', () => {
    const layout = place({ [words]: { x: 700 }, [picture]: { x: 100 } }, plan.parts.length)
    const turned = seeds.map((random) => leadWithWords(plan, layout, random))
    const led = turned.filter((one) => one[words]!.x < one[picture]!.x)
    expect(led.length).toBeGreaterThan(140)
    expect(led.length).toBeLessThan(200)
    for (const one of turned) expect(one.map(({ width, height, y }) => [width, height, y])).toEqual(layout.map(({ width, height, y }) => [width, height, y]))
  })

  it('leaves what is in that order', () => {
    const layout = place({ [words]: { x: 100 }, [picture]: { x: 700 } }, plan.parts.length)
    for (const random of seeds) expect(leadWithWords(plan, layout, random)).toBe(layout)
  })

  it('puts words over a picture under which they stood, unless a mark heads the page', () => {
    const [own, image, logo] = [indexOfPart(headed, 'words'), indexOfPart(headed, 'picture'), indexOfPart(headed, 'logo')]
    const headedLayout = place({ [own]: { y: 900 }, [image]: { y: 300 }, [logo]: { y: 60 } }, headed.parts.length)
    for (const random of seeds) expect(leadWithWords(headed, headedLayout, random)).toBe(headedLayout)
    const footed = place({ [own]: { y: 700 }, [image]: { y: 60 }, [logo]: { y: 1100 } }, headed.parts.length)
    expect(seeds.map((random) => leadWithWords(headed, footed, random)).filter((one) => one[own]!.y < one[image]!.y).length).toBeGreaterThan(90)
  })
})
