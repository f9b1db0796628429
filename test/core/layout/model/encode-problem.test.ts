import { describe, expect, it } from 'vitest'
import { elementChannelCount, elementChannels, fixedChannelCount, pageChannels } from '#core/layout/model/channels.ts'
import { toExtent, toPlace } from '#core/layout/model/coordinates.ts'
import { encodeProblem } from '#core/layout/model/encode-problem.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'

const headline: LayoutElement = {
  id: 'headline', kind: 'text', role: 'headline', priority: 1, aspect: null, least: { width: 20, height: 10 }, most: { width: 380, height: 180 }, holds: [], group: 2, fixed: null, bleeds: false,
  text: { sets: [{ lines: 1, width: 8, height: 1 }, { lines: 2, width: 4.5, height: 2.1 }], least: 10, best: 20, most: 40, pad: { width: 0, height: 0 } },
}
const hero: LayoutElement = {
  id: 'hero', kind: 'image', role: 'hero', priority: 0.5, text: null, aspect: 2, least: { width: 40, height: 20 }, most: { width: 400, height: 200 }, holds: [], group: -1, fixed: { x: 100, width: 200 }, bleeds: true,
}
const problem: LayoutProblem = {
  page: { width: 400, height: 200 }, margin: 10, elements: [headline, hero], isRightToLeft: true,
  constraints: [
    { kind: 'region', element: 0, region: { x: 0, y: 0, width: 0.5, height: 1 } },
    { kind: 'region', element: 0, region: { x: 0.25, y: 0, width: 0.75, height: 0.5 } },
    { kind: 'size', element: 1, side: 'width', relation: 'at-least', share: 0.25, of: 'page' },
    { kind: 'center', element: 1, axis: 'x', on: 'page' },
  ],
  saliency: { columns: 2, rows: 1, values: Float32Array.from([0, 1]) },
}

describe('encodeProblem', () => {
  const encoded = encodeProblem(problem)
  const of = (element: number, channel: keyof typeof elementChannels) => encoded.elements.data[element * elementChannelCount + elementChannels[channel]!]

  it('says what each element is', () => {
    expect([of(0, 'kind-text'), of(0, 'kind-image'), of(1, 'kind-image'), of(0, 'role-headline'), of(1, 'role-hero')]).toEqual([1, 0, 1, 1, 1])
    expect([of(0, 'priority'), of(1, 'priority'), of(0, 'leads'), of(1, 'leads'), of(0, 'grouped'), of(1, 'bleeds')]).toEqual([1, 0, 1, 0, 1, 1])
    expect([of(1, 'aspect'), of(1, 'page-aspect')]).toEqual([Math.fround(Math.log(2)), 0])
  })

  it('says how much room a text takes at its best size, by lines', () => {
    expect([of(0, 'set-0'), of(0, 'set-1'), of(0, 'set-2')]).toEqual([1, 1, 0])
    expect(of(0, 'set-0-width')).toBeCloseTo(toExtent((8 * 20) / 400), 6)
    expect(of(0, 'set-1-height')).toBeCloseTo(toExtent((2.1 * 20) / 200), 6)
  })

  it('narrows regions and bounds to what all constraints leave', () => {
    expect([of(0, 'region-left'), of(0, 'region-top'), of(0, 'region-right'), of(0, 'region-bottom')]).toEqual([0.25, 0, 0.5, 0.5].map((share) => toPlace(share)))
    expect([of(1, 'region'), of(1, 'bound-width'), of(1, 'center-x'), of(1, 'center-y')]).toEqual([0, 1, 1, 0])
    expect([of(1, 'from-width'), of(1, 'to-width')]).toEqual([toExtent(0.25), toExtent(1)])
  })

  it('says what is fixed in shares of the page', () => {
    expect([...encoded.fixed.data.subarray(fixedChannelCount)]).toEqual([1, 0, 1, 0, 0.25, 0, 0.5, 0])
    expect([...encoded.fixed.data.subarray(0, fixedChannelCount)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('says what the page is, and spreads a grid of any measure over its own cells', () => {
    expect(encoded.page.data[pageChannels.aspect]).toBeCloseTo(Math.log(2), 6)
    expect([encoded.page.data[pageChannels['right-to-left']], encoded.page.data[pageChannels.saliency], encoded.page.data[pageChannels['salient-share']]]).toEqual([1, 1, 0.5])
    expect([...encoded.saliency.data.subarray(16, 32)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1])
  })
})
