import { describe, expect, it } from 'vitest'
import { placeRoomily } from '#core/compose/learned/place-roomily.ts'
import { contains } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { stackedFrame } from '#core/layout/archetypes/page.ts'
import type { Composition } from '#core/layout/composition.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { contentFor, noticeCopy } from '../../../support/layout-content.ts'

const content = contentFor(1080, 1350, { hero: { kind: 'type' }, copy: { ...noticeCopy, eyebrow: ['Summit club'], shown: ['Summit club'] } })
const frameIn = (height: number) => stackedFrame({ box: { x: 70, y: 70, width: 940, height }, on: 'ground', align: 'start', verticalAlign: 'middle' }, { headlineShare: 0.5 })
const stackOf = ({ texts, button, logo }: Composition): Box[] =>
  [...texts.map(({ inkBox }) => inkBox), ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.plate ?? logo.box])].sort((a, b) => a.y - b.y)
const gapsOf = (composition: Composition): number[] => {
  const stack = stackOf(composition)
  return stack.slice(1).map((box, index) => box.y - stack[index]!.y - stack[index]!.height)
}
const sizeOf = ({ texts }: Composition): number => texts.find(({ role }) => role === 'headline')!.fontSize

describe('placeRoomily', () => {
  it('sets a headline that crowds its column smaller, for air between the lines', () => {
    const tight = Array.from({ length: 20 }, (_, step) => 500 + step * 20).map((height) => [placeFrame(content, 'found', frameIn(height)), placeRoomily(content, 'found', frameIn(height))] as const)
    const changed = tight.filter(([crowded, roomy]) => crowded !== null && sizeOf(roomy!) < sizeOf(crowded) - 1)
    expect(changed.length).toBeGreaterThan(0)
    for (const [crowded, roomy] of changed) expect(Math.min(...gapsOf(roomy!))).toBeGreaterThan(Math.min(...gapsOf(crowded!)))
  })

  it('gives an eyebrow air under which a large headline stands, and keeps all in its column and in order', () => {
    const placed = placeRoomily(content, 'found', frameIn(1100))!
    const plain = placeFrame(content, 'found', frameIn(1100))!
    const gapOf = ({ texts }: Composition): number => {
      const [eyebrow, headline] = (['eyebrow', 'headline'] as const).map((role) => texts.find((text) => text.role === role)!.inkBox)
      return headline!.y - eyebrow!.y - eyebrow!.height
    }
    expect(gapOf(placed)).toBeGreaterThan(gapOf(plain) + 5)
    expect(gapOf(placed)).toBeGreaterThan(sizeOf(placed) * 0.35)
    for (const box of stackOf(placed)) expect(contains({ x: 70, y: 70, width: 940, height: 1100 }, box, 2)).toBe(true)
    expect(Math.min(...gapsOf(placed))).toBeGreaterThan(0)
    const [label] = placed.button === null ? [] : [placed.button.label.inkBox]
    expect(contains(placed.button!.box, label!)).toBe(true)
  })
})
