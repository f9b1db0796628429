import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { bindWishes } from '#core/layout/problem/bind-wishes.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'

const none: LayoutElement = { id: '', kind: 'text', role: 'body', priority: 0.5, text: null, aspect: null, least: { width: 20, height: 10 }, most: { width: 2000, height: 2000 }, holds: [], group: -1, fixed: null, bleeds: false }
const line: TextNeed = { sets: [{ lines: 1, width: 10, height: 0.8 }, { lines: 2, width: 5.5, height: 2 }], least: 12, best: 90, most: 120, pad: { width: 0, height: 0 } }
const small: TextNeed = { ...line, best: 24, most: 30 }
const elements: readonly LayoutElement[] = [
  { ...none, id: 'ground', kind: 'image', role: 'background', bleeds: true },
  { ...none, id: 'panel', kind: 'underlay', role: 'panel', holds: [3] },
  { ...none, id: 'headline', role: 'headline', priority: 1, text: line },
  { ...none, id: 'subhead', role: 'subhead', text: small },
  { ...none, id: 'photo', kind: 'image', role: 'hero', aspect: 1.5 },
  { ...none, id: 'second', kind: 'image', role: 'hero', priority: 0.2, aspect: 1 },
  { ...none, id: 'logo', kind: 'image', role: 'logo', aspect: 3, least: { width: 120, height: 40 } },
  { ...none, id: 'cta', kind: 'button', role: 'cta', text: small },
]
const frame = { page: { width: 1080, height: 1350 }, margin: 60 }
const bind = (text: string, page = frame.page) => bindWishes(parseWishes(text).wishes, elements, { page, margin: Math.min(page.width, page.height) * 0.05 })

describe('bindWishes', () => {
  it('finds what each wish speaks of', () => {
    expect(bind('headline above the photo; logo left of the second photo; CTA as wide as the headline; centre the headline; panel covers the subtitle; button left-aligned with the headline').constraints).toEqual([
      { kind: 'order', element: 2, side: 'above', other: 4 }, { kind: 'order', element: 6, side: 'left-of', other: 5 }, { kind: 'size', element: 7, side: 'width', relation: 'equal', share: 1, of: 2 },
      { kind: 'center', element: 2, axis: 'x', on: 'page' }, { kind: 'cover', element: 1, other: 3 }, { kind: 'align', element: 7, edge: 'left', other: 2 },
    ])
  })

  it('takes everything but the ground, the text alone, and the rest that nothing else names', () => {
    const region = { x: 0, y: 0, width: 0.5, height: 1 }
    expect(bind('everything in the left half').constraints).toEqual([1, 2, 3, 4, 5, 6, 7].map((element) => ({ kind: 'region', element, region })))
    expect(bind('text in the left half').constraints).toEqual([2, 3].map((element) => ({ kind: 'region', element, region })))
    expect(bind('logo above everything else').constraints.map((one) => ('other' in one ? one.other : null))).toEqual([1, 2, 3, 4, 5, 7])
  })

  it('never sets what an underlay holds beside it', () => {
    expect(bind('subtitle below the panel').constraints).toEqual([])
  })

  it('says which wishes have nothing on the page', () => {
    const { constraints, unbound } = bind('badge top right; logo below the date')
    expect([constraints, unbound.map(({ kind }) => kind)]).toEqual([[], ['region', 'order']])
  })

  it('lets a large thing reach further where only a direction was said, and no measure', () => {
    const [loose] = bind('headline at the top', { width: 728, height: 90 }).constraints
    expect(loose).toMatchObject({ kind: 'region', element: 2 })
    expect(loose!.kind === 'region' && loose!.region.height).toBeGreaterThan(0.4)
    expect(bind('logo at the top', { width: 300, height: 90 }).constraints).toMatchObject([{ region: { x: 0, y: 0, width: 1 } }])
    expect(bind('headline in the top third').constraints).toEqual([{ kind: 'region', element: 2, region: { x: 0, y: 0, width: 1, height: 0.333333 } }])
    expect(bind('logo in the top third', { width: 728, height: 90 })).toMatchObject({ constraints: [], unbound: [{ kind: 'region' }] })
  })

  it('keeps loose regions at their own edge, inside the page, with room for the least', () => {
    fc.assert(fc.property(fc.constantFrom('top', 'bottom', 'left', 'right', 'top left', 'bottom right', 'upper right', 'lower left'), fc.integer({ min: 240, max: 3000 }), fc.integer({ min: 120, max: 3000 }), (where, width, height) => {
      const margin = Math.min(width, height) * 0.05
      const { constraints } = bindWishes(parseWishes(`logo ${where}; headline at the ${where}`).wishes, elements, { page: { width, height }, margin })
      for (const one of constraints) {
        if (one.kind !== 'region') throw new Error('only regions were wished for')
        const { x, y, width: wide, height: high } = one.region
        expect(x >= 0 && y >= 0 && x + wide <= 1 + 1e-9 && y + high <= 1 + 1e-9).toBe(true)
        if (/top|upper/.test(where)) expect(y).toBe(0)
        if (/bottom|lower/.test(where)) expect(y + high).toBeCloseTo(1, 6)
        expect(wide * width).toBeGreaterThanOrEqual(elements[one.element]!.least.width)
        expect(high * height).toBeGreaterThanOrEqual(elements[one.element]!.least.height)
      }
    }))
  })
})
