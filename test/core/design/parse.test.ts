import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFault, parseDesign, parseDesignText } from '#core/design/parse.ts'
import { smallDesign } from '../../support/small-design.ts'

type Spoiled = ReturnType<typeof smallDesign> & Record<string, any>
const faultsOf = (spoil: (design: Spoiled) => void) => {
  const design = smallDesign() as Spoiled
  spoil(design)
  const parsed = parseDesign(design)
  return parsed.ok ? [] : parsed.faults
}

describe('parseDesign', () => {
  it('fills the defaults of a short design', () => {
    const parsed = parseDesign(smallDesign())
    expect(parsed.ok && parsed.value.layers['layer:a']).toMatchObject({ opacity: 1, blend: 'normal', isHidden: false, leading: 1.2, align: 'start', angleDeg: 0, effects: [] })
    expect(parsed.ok && parsed.value.origin).toBe(null)
  })

  const layer = (design: Spoiled, id: string): Record<string, any> => design.layers[id]!
  it.each<[string, (design: Spoiled) => void, string, string]>([
    ['a wrong type', (d) => (layer(d, 'layer:a')['fontSize'] = '24'), 'layers.layer:a.fontSize', 'is not a number'],
    ['a missing field', (d) => delete layer(d, 'layer:a')['runs'], 'layers.layer:a.runs', 'is missing'],
    ['an unknown field', (d) => (layer(d, 'layer:s')['shadow'] = 1), 'layers.layer:s.shadow', 'is not a known field'],
    ['NaN', (d) => (layer(d, 'layer:s')['x'] = NaN), 'layers.layer:s.x', 'is NaN, not a finite number'],
    ['Infinity', (d) => (layer(d, 'layer:s')['width'] = Infinity), 'layers.layer:s.width', 'is Infinity, not a finite number'],
    ['a wild colour', (d) => (layer(d, 'layer:a')['color'] = 'red'), 'layers.layer:a.color', 'is not a colour like #1a2b3c'],
    ['an unknown kind', (d) => (layer(d, 'layer:a')['kind'] = 'video'), 'layers.layer:a.kind', 'is not a known kind'],
    ['no size', (d) => (d.artboards['artboard:1'].width = 0), 'artboards.artboard:1.width', 'is less than 1'],
    ['a giant size', (d) => (d.artboards['artboard:1'].height = 1e9), 'artboards.artboard:1.height', 'is more than 16384'],
    ['no artboard', (d) => (d['artboards'] = {} as never), 'artboards', 'is empty: a design needs at least one artboard'],
    ['another format', (d) => (d.format = 'fig'), 'format', 'is not "broadside": this is not a Broadside design'],
    ['a newer version', (d) => (d.version = 7), 'version', 'is 7: made by a newer Broadside (this one reads up to 1)'],
    ['a version that is none', (d) => (d.version = 0.5), 'version', 'is not a version number'],
    ['a key that is not the id', (d) => (layer(d, 'layer:s')['id'] = 'layer:t'), 'layers.layer:s.id', 'is layer:t, but its key is layer:s'],
    ['a key of another kind', (d) => (d.layers['shape:x'] = {}), 'layers.shape:x', 'has a key that is not an id of this kind'],
    ['a missing child', (d) => d.artboards['artboard:1'].children.push('layer:none'), 'artboards.artboard:1.children.2', 'names layer:none, which is not in layers'],
    ['two parents', (d) => d.artboards['artboard:1'].children.push('layer:s'), 'layers.layer:g.children.1', 'names layer:s, which is already in artboards.artboard:1'],
    ['an orphan', (d) => d.artboards['artboard:1'].children.shift(), 'layers.layer:a', 'is in no artboard and no group'],
    ['a circle', (d) => { layer(d, 'layer:g')['children'].push('layer:g'); d.artboards['artboard:1'].children.pop() }, 'layers.layer:g', 'is inside a circle of groups'],
    ['a mask from elsewhere', (d) => (layer(d, 'layer:g')['mask'] = 'layer:a'), 'layers.layer:g.mask', 'names layer:a, which is not among its children'],
    ['an unknown asset', (d) => (d.assets = {}), 'layers.layer:i.asset', `names asset:${'a'.repeat(64)}, which is not in assets`],
    ['an unknown colour token', (d) => (d.colors = {} as never), 'layers.layer:a.color', 'names color:ink, which is not in colors'],
    ['an unknown style', (d) => (layer(d, 'layer:a')['style'] = 'style:x'), 'layers.layer:a.style', 'names style:x, which is not in styles'],
    ['a huge string', (d) => (d.title = 'x'.repeat(501)), 'title', 'is more than 500 characters'],
  ])('tells %s with its path', (_what, spoil, path, message) => {
    expect(faultsOf(spoil)).toContainEqual({ path, message })
  })

  it('refuses keys that reach for prototypes', () => {
    const text = JSON.stringify(smallDesign()).replace('"layers":{', '"layers":{"__proto__":{"kind":"text"},"constructor":{"kind":"text"},')
    const parsed = parseDesignText(text)
    expect(!parsed.ok && parsed.faults).toEqual([{ path: 'layers.__proto__', message: 'is not a known field' }])
    expect(({} as Record<string, unknown>)['kind']).toBe(undefined)
  })

  it('refuses what is nested beyond sense or refers to itself', () => {
    const deep = smallDesign() as Spoiled
    deep['origin'] = JSON.parse('['.repeat(50000) + ']'.repeat(50000))
    expect(parseDesign(deep)).toMatchObject({ ok: false, faults: [{ message: 'is nested too deeply' }] })
    const circle = smallDesign() as Spoiled
    circle['origin'] = circle
    expect(parseDesign(circle)).toMatchObject({ ok: false })
  })

  it('opens ten thousand layers, and refuses a hundred groups inside one another', () => {
    const many = smallDesign() as Spoiled
    for (let index = 0; index < 9990; index++) {
      const id = `layer:n${index}`
      many.layers[id] = { ...many.layers['layer:s'], id }
      many.artboards['artboard:1'].children.push(id)
    }
    expect(parseDesign(many).ok).toBe(true)

    const nested = smallDesign() as Spoiled
    let child = 'layer:deep'
    nested.layers[child] = { ...nested.layers['layer:s'], id: child }
    for (let index = 0; index < 100; index++) {
      const id = `layer:n${index}`
      nested.layers[id] = { id, name: 'Group', kind: 'group', children: [child] }
      child = id
    }
    nested.artboards['artboard:1'].children.push(child)
    expect(parseDesign(nested)).toMatchObject({ ok: false, faults: [{ message: 'is inside more than 64 groups' }] })
  })

  it('reports at most fifty faults', () => {
    const faults = faultsOf((design) => {
      for (let index = 0; index < 500; index++) layer(design, 'layer:a')[`field${index}`] = index
    })
    expect(faults.length).toBe(50)
  })

  it('tells text that is no JSON, and text beyond all measure', () => {
    expect(parseDesignText('{"format":')).toMatchObject({ ok: false, faults: [{ path: '', message: expect.stringContaining('is not JSON') }] })
    expect(parseDesignText(' '.repeat(64 * 1024 * 1024 + 1))).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('is too large') }] })
    expect(parseDesignText(`\ufeff${JSON.stringify(smallDesign())}`).ok).toBe(true)
    expect(describeFault({ path: '', message: 'is not JSON' })).toBe('design is not JSON')
  })

  it('[P1] never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ format: fc.constant('broadside'), version: fc.constant(1), layers: fc.anything(), artboards: fc.anything() })), (value) => {
        const parsed = parseDesign(value)
        return !parsed.ok && parsed.faults.length > 0 && parsed.faults.length <= 50
      }),
      { numRuns: 500 },
    )
  })

  it('finds every spoiled place of a valid design or still opens it, and never throws', () => {
    const valid: unknown = JSON.parse(readFileSync(new URL('../../fixtures/designs/v1.json', import.meta.url), 'utf8'))
    const places = placesOf(valid)
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, -Infinity, 1e308, -1, '', '\u0000', '<script>', [], {}, null)), (index, value) => {
        const spoiled = structuredClone(valid)
        const path = places[index]!
        const owner = path.slice(0, -1).reduce((node: any, key) => node[key], spoiled)
        owner[path.at(-1)!] = value
        const parsed = parseDesign(spoiled)
        return parsed.ok || (parsed.faults.length > 0 && parsed.faults.every((fault) => fault.message !== '' && !/undefined|\[object/.test(fault.path + fault.message)))
      }),
      { numRuns: 1500 },
    )
  })
})

function placesOf(node: unknown, path: readonly string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => [[...path, key], ...placesOf(inner, [...path, key])])
}
