import { describe, expect, it } from 'vitest'
import { relationChannelCount, relationChannels } from '#core/layout/model/channels.ts'
import { encodeRelations } from '#core/layout/model/encode-relations.ts'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'

const element = (id: string, more: Partial<LayoutElement> = {}): LayoutElement => ({
  id, kind: 'image', role: 'other', priority: 0.5, text: null, aspect: null, least: { width: 1, height: 1 }, most: { width: 400, height: 200 }, holds: [], group: -1, fixed: null, bleeds: false, ...more,
})
const encode = (elements: readonly LayoutElement[], constraints: readonly Constraint[] = []) => {
  const problem: LayoutProblem = { page: { width: 400, height: 200 }, margin: 10, elements, constraints, saliency: null, isRightToLeft: false }
  const { data } = encodeRelations(problem)
  return (one: number, other: number, channel: keyof typeof relationChannels) => data[(one * elements.length + other) * relationChannelCount + relationChannels[channel]]
}

describe('encodeRelations', () => {
  it('keeps apart what may not overlap', () => {
    const of = encode([element('a'), element('b'), element('panel', { kind: 'underlay', holds: [0] }), element('hero', { bleeds: true })])
    expect([of(0, 1, 'apart'), of(0, 2, 'apart'), of(1, 2, 'apart'), of(0, 3, 'apart'), of(0, 0, 'self')]).toEqual([1, 0, 1, 0, 1])
    expect([of(2, 0, 'holds'), of(0, 2, 'held'), of(0, 2, 'holds')]).toEqual([1, 1, 0])
  })

  it.each<[Constraint, keyof typeof relationChannels, keyof typeof relationChannels]>([
    [{ kind: 'order', element: 0, side: 'above', other: 1 }, 'above', 'below'],
    [{ kind: 'order', element: 0, side: 'right-of', other: 1 }, 'right-of', 'left-of'],
    [{ kind: 'cover', element: 0, other: 1 }, 'cover', 'inside'],
    [{ kind: 'align', element: 0, edge: 'top', other: 1 }, 'align-top', 'align-top'],
    [{ kind: 'center', element: 0, axis: 'y', on: 1 }, 'center-y', 'center-y'],
  ])('says %o from both ends', (constraint, here, there) => {
    const of = encode([element('a'), element('b'), element('c')], [constraint])
    expect([of(0, 1, here), of(1, 0, there), of(0, 2, here), of(2, 1, there)]).toEqual([1, 1, 0, 0])
  })

  it('says a size as a share, and its reverse from the other end', () => {
    const of = encode([element('a'), element('b')], [{ kind: 'size', element: 0, side: 'width', relation: 'at-least', share: 0.5, of: 1 }])
    expect([of(0, 1, 'bound-from-width'), of(0, 1, 'bound-to-width'), of(1, 0, 'bound-to-width'), of(1, 0, 'bound-from-width')]).toEqual([1, 0, 1, 0])
    expect([of(0, 1, 'from-width'), of(1, 0, 'to-width')]).toEqual([Math.fround(Math.log(0.5)), Math.fround(-Math.log(0.5))])
  })

  it('joins a group, and the first of its kind to those after it', () => {
    const of = encode([element('a', { group: 1 }), element('b', { group: 1 }), element('c', { role: 'hero' })])
    expect([of(0, 1, 'group'), of(1, 0, 'group'), of(0, 2, 'group')]).toEqual([1, 1, 0])
    expect([of(0, 1, 'before'), of(1, 0, 'before'), of(0, 2, 'before')]).toEqual([1, 0, 0])
  })
})
