import { describe, expect, it } from 'vitest'
import { stackedFrame } from '#core/layout/archetypes/page.ts'
import { area, contains, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { settleSeal } from '#core/layout/settle-seal.ts'
import { contentFor, picture } from '../../support/layout-content.ts'

const content = contentFor(1080, 1350, { hero: { kind: 'illustration', pictures: [picture('cup', 300, 400)] } })
const drawing: Box = { x: 540, y: 640, width: 480, height: 640 }
const frame = stackedFrame({ box: { x: 70, y: 70, width: 940, height: 500 }, on: 'ground', align: 'start', verticalAlign: 'top' }, {
  hero: { box: drawing, form: 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'ground', isHeld: true },
})
const shared = (a: Box, b: Box): number => {
  const both = intersection(a, b)
  return both === null ? 0 : area(both) / area(a)
}

describe('settleSeal', () => {
  it('keeps off the heart of a drawing, off the words and on the page', () => {
    const wanted = { x: 640, y: 700, width: 280, height: 280 }
    const settled = settleSeal(content, frame, wanted)
    expect(shared(settled, drawing)).toBeLessThan(0.4)
    expect(shared(settled, frame.text.box)).toBe(0)
    expect(contains({ x: 30, y: 30, width: 1020, height: 1290 }, settled)).toBe(true)
    expect(settled.width).toBeGreaterThanOrEqual(280 * 0.78)
  })

  it('leaves a seal where it is that covers nothing', () => {
    const free = { x: 120, y: 900, width: 280, height: 280 }
    expect(settleSeal(content, frame, free)).toEqual(free)
    expect(settleSeal(contentFor(1080, 1350, { hero: { kind: 'type' } }), { ...frame, hero: null }, free)).toEqual(free)
  })
})
