import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Category, Occasion } from '#core/brief/brief.ts'
import { listColors } from '#core/compose/illustration/apply-recolor.ts'
import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'
import { measurePrecision } from '../../../scripts/illustrations/measure-precision.ts'

const illustrations = createIllustrations()
const { index } = illustrations

const ask = (texts: string | readonly string[], category: Category = 'other', occasion: Occasion = 'none', count = 3) =>
  findIllustrations(index, { topics: [texts].flat().map((text) => ({ text, head: text.split(' ').at(-1)!, weight: 1 })), category, occasion, count })
const ids = (...args: Parameters<typeof ask>) => ask(...args).map(({ item }) => item.id)

const allowed = new Set([
  'svg', 'defs', 'g', 'path', 'circle', 'ellipse', 'rect', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'use', 'filter', 'feFlood',
  'feBlend', 'feColorMatrix', 'feOffset', 'feGaussianBlur', 'feComposite',
])

describe('the bundled drawings', () => {
  it('are at least 900, under 12 MB, and slow none down', () => {
    expect(index.items.length).toBeGreaterThan(900)
    expect(index.items.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(12e6)
    expect(index.items.filter(({ renderMs }) => renderMs > 60)).toEqual([])
  })

  it('hold only plain drawing elements, with no script, style, text, link or outside reference', () => {
    for (const { id } of index.items) {
      const svg = illustrations.read(id)
      const parser = new SaxesParser()
      parser.on('opentag', ({ name, attributes }) => {
        expect(allowed.has(name), `${id}: <${name}>`).toBe(true)
        for (const [key, value] of Object.entries(attributes)) {
          expect(key, id).not.toMatch(/^on|^style$/)
          if (key.endsWith('href')) expect(value, id).toMatch(/^#/)
        }
      })
      parser.write(svg).close()
    }
  })

  it('fill their view box, which says their shape', () => {
    for (const { id, width, height } of index.items.filter((_, at) => at % 40 === 0)) {
      const svg = illustrations.read(id)
      const { pixels, width: w, height: h } = new Resvg(svg, { fitTo: { mode: 'width', value: 120 }, font: { loadSystemFonts: false } }).render()
      expect(w / h, id).toBeCloseTo(width / height, 1)
      const seen = (x: number, y: number) => pixels[(y * w + x) * 4 + 3]! > 8
      const columns = Array.from({ length: w }, (_, x) => x).filter((x) => Array.from({ length: h }, (_, y) => y).some((y) => seen(x, y)))
      const rows = Array.from({ length: h }, (_, y) => y).filter((y) => Array.from({ length: w }, (_, x) => x).some((x) => seen(x, y)))
      expect([columns[0]! <= 2, columns.at(-1)! >= w - 3, rows[0]! <= 2, rows.at(-1)! >= h - 3], id).toEqual([true, true, true, true])
      expect(listColors(svg).length, id).toBeGreaterThan(0)
    }
  })

  it('throws for an id that is not there', () => {
    expect(() => illustrations.read('../../package')).toThrow(RangeError)
  })
})

describe('findIllustrations', () => {
  it.each([
    ['terrier', 'dog'], ['rocking chair', 'chair'], ['oak tree', 'deciduous-tree'], ['acoustic guitar', 'guitar'], ['tea shop', 'teapot'],
    ['crates of mangoes', 'mango'], ['used cars', 'automobile'], ['kids swimming lessons', 'person-swimming'], ['vegan burgers', 'hamburger'],
    ['flower show', 'bouquet'], ['wolves', 'wolf'],
  ])('draws %j by what it is', (text, id) => {
    expect(ids(text)[0]).toBe(id)
  })

  it.each(['synergy', 'leadership', 'quality', 'coffee table', 'disposal plant', 'xyzzy', '', 'the of and', '日本'])('draws nothing for %j', (text) => {
    expect(ids(text)).toEqual([])
  })

  it('serves an animal as a dish where food is sold, and nowhere else', () => {
    expect(ids('rooster', 'food')[0]).toBe('poultry-leg')
    expect(ids('rooster', 'nature')[0]).toBe('rooster')
    expect(ids('pig', 'food')).not.toContain('pig')
    expect(ids('lobster', 'food')[0]).toBe('lobster')
  })

  it('falls back on the occasion, then on the line of business, then on nothing', () => {
    expect(ids('leadership', 'other', 'halloween')[0]).toBe('jack-o-lantern')
    expect(ids('leadership', 'finance')[0]).toBe('chart-increasing')
    expect(ids('leadership', 'services')).toEqual([])
  })

  it('puts what two topics agree on before what one leads to', () => {
    const [first] = ask(['bread', 'bakery', 'croissant'], 'food')
    expect(['bread', 'croissant']).toContain(first!.item.id)
    expect(first!.score).toBeGreaterThan(0.9)
  })

  it('says how it got there', () => {
    expect(ask('oak tree')[0]!.why).toBe('oak tree → deciduous tree (animals-nature)')
  })

  it('is right in nine answers of ten, and answers three topics of four', () => {
    const accepted = JSON.parse(readFileSync(new URL('../../fixtures/illustrations/accepted.json', import.meta.url), 'utf8')) as Record<string, string[]>
    const { topics, answered, right, drawable, leads, rightLeads } = measurePrecision(index, accepted)
    expect(topics).toBe(200)
    expect(leads).toBeGreaterThan(220)
    expect(rightLeads / leads).toBeGreaterThanOrEqual(0.9)
    expect(right / answered).toBeGreaterThanOrEqual(0.9)
    expect(right / drawable).toBeGreaterThanOrEqual(0.75)
  })
})
