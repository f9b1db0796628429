import { describe, expect, it } from 'vitest'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { bindWishes } from '#core/layout/problem/bind-wishes.ts'
import { makeRoom } from '#core/layout/problem/make-room.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'

const frame = { page: { width: 1000, height: 1000 }, margin: 50 }
const photo: LayoutElement = { id: 'photo', kind: 'image', role: 'hero', priority: 0.9, text: null, aspect: null, least: { width: 600, height: 600 }, most: { width: 900, height: 900 }, holds: [], group: -1, fixed: null, bleeds: false }
const logo: LayoutElement = { ...photo, id: 'logo', role: 'logo', aspect: 2, least: { width: 100, height: 50 }, most: { width: 200, height: 100 } }
const asked = (text: string) => {
  const { constraints, unbound } = bindWishes(parseWishes(text).wishes, [photo, logo], frame)
  return { constraints, unbound, elements: makeRoom([photo, logo], constraints, frame) }
}

describe('makeRoom', () => {
  it('lets what is asked to be as wide as the page reach its edges, and nothing else', () => {
    const { elements } = asked('photo full width')
    expect(elements[0]).toMatchObject({ rim: { x: 0, y: 50 }, most: { width: 1000, height: 900 } })
    expect(elements[1]).toEqual(logo)
  })

  it('lets a picture grow and shrink to what is asked', () => {
    expect(asked('logo at least 30 % of the page width').elements[1]!.most).toEqual({ width: 300, height: 150 })
    expect(asked('photo in the upper half').elements[0]!.least.height).toBeLessThanOrEqual(450)
  })
})

describe('bindWishes, of wishes that cannot be kept together', () => {
  it('keeps the earlier and gives the later back', () => {
    const { constraints, unbound } = asked('logo above the photo; photo above the logo')
    expect([constraints.map(({ kind }) => kind), unbound.map(({ kind }) => kind)]).toEqual([['order'], ['order']])
  })

  it('lays what shares both middles with a picture on it', () => {
    expect(asked('logo centred on the photo, both ways').constraints).toContainEqual({ kind: 'inside', element: 1, other: 0 })
  })
})
