import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'
import { canonicalDesign } from '#core/design/write.ts'
import { exportSvg, type ExportSvgOptions } from '#core/export/export-svg.ts'
import type { Profile } from '#core/export/scene.ts'
import { readSvgDesign } from '#core/export/svg-design.ts'
import { randomDesign } from '../../support/random-design.ts'
import { allNodes, readSvg } from '../../support/read-svg.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'
import { typesetter } from '../../support/test-fonts.ts'

const profiles: readonly Profile[] = ['web', 'figma', 'outline']

describe('exportSvg', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })
  const draw = (design: Design, profile: Profile, more: Partial<ExportSvgOptions> = {}): string =>
    exportSvg(design, { profile, typesetter, assets: assets.load, ...more }).svg

  it.each(profiles)('[E1] %s: each layer is one element with its name, id, kind and role, and every reference leads somewhere', (profile) => {
    for (let seed = 1; seed <= 25; seed++) {
      const design = randomDesign(seed, assets)
      const root = readSvg(draw(design, profile))
      const nodes = allNodes(root)
      const layers = nodes.filter((node) => node.attributes['data-layer'] !== undefined)
      expect(layers.map((node) => node.attributes['data-layer']).sort()).toEqual(Object.keys(design.layers).sort())
      for (const node of layers) {
        const layer = design.layers[node.attributes['data-layer'] as LayerId]!
        expect(node.attributes).toMatchObject({ 'data-kind': layer.kind, 'data-role': layer.role })
        expect(node.attributes['id']).toMatch(new RegExp(`^${layer.name.replace(' ', '-')}(-\\d+)?$`))
      }
      const ids = nodes.flatMap((node) => node.attributes['id'] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const references = nodes.flatMap((node) => Object.values(node.attributes).flatMap((value) => [...value.matchAll(/url\(#([^)]+)\)|^#([^#]+)$/g)].map((match) => match[1] ?? match[2]!)))
      for (const reference of references.filter((name) => !/^[0-9a-f]{6}$/.test(name))) expect(ids).toContain(reference)
    }
  })

  it('says what it shows, in which language and how large', () => {
    const { artboards, ...design } = randomDesign(2, assets)
    const root = readSvg(draw({ ...design, artboards, title: 'Tea & <cake>', description: 'A poster', lang: 'pt-BR' }, 'web'))
    const { width, height } = artboards['artboard:1']!
    expect(root.attributes).toMatchObject({ width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}`, lang: 'pt-BR', 'xml:lang': 'pt-BR', role: 'img' })
    expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([['title', 'Tea & <cake>'], ['desc', 'A poster']])
  })

  it.each(profiles)('[E2] %s: writes the same bytes for the same design, however its records are ordered', (profile) => {
    for (let seed = 30; seed < 36; seed++) {
      const design = randomDesign(seed, assets)
      const shuffled = { ...design, layers: Object.fromEntries(Object.entries(design.layers).reverse()) }
      expect(draw(shuffled, profile)).toBe(draw(design, profile))
    }
  })

  it('[E2] lets no name, text or title become markup, and stays well-formed XML', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom('</text><script>alert(1)</script>', '"><image href="x" onerror="alert(1)"/>', "' onload='alert(1)", ']]><script/>', '<!--', '&lt;script&gt;&#x0;&bad;', '\u0000\u0008\ufffe\ud800', '-->', "');}</style><script>"),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.constantFrom(...profiles), (name, text, family, profile) => {
        const plain = randomDesign(12, assets)
        const design: Design = {
          ...plain,
          title: text,
          description: name,
          layers: Object.fromEntries(
            Object.entries(plain.layers).map(([id, layer]) => [
              id,
              layer.kind === 'text' ? { ...layer, name, family, runs: [{ text, family: name.slice(0, 100) }] } : layer.kind === 'image' ? { ...layer, name, alt: text } : { ...layer, name },
            ]),
          ),
        }
        const spoiled = allNodes(readSvg(draw(design, profile, { hasDesign: true, embedFont: () => new Uint8Array([1, 2, 3]) })))
        const known = new Set(['svg', 'title', 'desc', 'metadata', 'broadside:design', 'style', 'defs', 'g', 'rect', 'ellipse', 'circle', 'path', 'text', 'tspan', 'image', 'use', 'mask', 'clipPath', 'filter', 'feGaussianBlur', 'linearGradient', 'radialGradient', 'stop', 'pattern'])
        for (const node of spoiled) {
          expect(known).toContain(node.name)
          expect(Object.keys(node.attributes).filter((key) => /^on/i.test(key))).toEqual([])
        }
        expect(spoiled.filter((node) => node.attributes['data-layer'] !== undefined).length).toBe(Object.keys(design.layers).length)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves out what a path says after its first mistake', () => {
    const design = randomDesign(1, assets)
    const [id] = Object.keys(design.layers) as [LayerId]
    const spoiled = { ...design, layers: { ...design.layers, [id]: { ...design.layers[id]!, kind: 'shape', outline: { kind: 'path', d: 'M0 0L10 10"><script/> L5 url(#x)', width: 10, height: 10 } } } } as Design
    const node = allNodes(readSvg(draw(spoiled, 'outline'))).find((node) => node.attributes['data-layer'] === id)!
    expect(JSON.stringify(node)).not.toMatch(/script|url\(#x/)
  })

  it('draws named layers alone on transparency, and all but named ones', () => {
    const design = randomDesign(4, assets)
    const [first, second] = Object.values(design.artboards)[0]!.children as [LayerId, LayerId]
    const shownIn = (more: Partial<ExportSvgOptions>) =>
      allNodes(readSvg(draw(design, 'outline', more))).flatMap((node) => (node.attributes['data-kind'] === 'group' ? [] : (node.attributes['data-layer'] ?? [])))
    expect(shownIn({ onlyLayers: new Set([first]) })).toEqual([first])
    expect(readSvg(draw(design, 'outline', { onlyLayers: new Set() })).children.filter(({ name }) => name === 'rect')).toEqual([])
    expect(shownIn({ hiddenLayers: new Set([second]) })).not.toContain(second)
    const group = Object.values(design.layers).find((layer) => layer.kind === 'group')!
    expect(shownIn({ onlyLayers: new Set([group.id]) }).sort()).toEqual([...group.children].sort())
    expect(shownIn({ hiddenLayers: new Set([group.id]) }).filter((id) => group.children.includes(id as LayerId))).toEqual([])
  })

  it('does not draw hidden layers', () => {
    const design = randomDesign(4, assets)
    const layers = Object.fromEntries(Object.entries(design.layers).map(([id, layer]) => [id, { ...layer, isHidden: true }]))
    expect(draw({ ...design, layers }, 'web')).not.toContain('data-layer')
  })

  it('carries the design so that it opens again as it was', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const design = { ...randomDesign(seed, assets), description: 'Controls \u0085\uffff and <markup> & "quotes"\n' }
      expect(readSvgDesign(draw(design, 'web', { hasDesign: true }))).toEqual({ ok: true, value: canonicalDesign(design) })
    }
    expect(readSvgDesign('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchObject({ ok: false, faults: [{ message: 'carries no Broadside design' }] })
    expect(readSvgDesign('<svg><g></svg>')).toMatchObject({ ok: false })
  })

  it('refuses an artboard that the design has not', () => {
    expect(() => draw(randomDesign(1, assets), 'web', { artboard: 'artboard:none' })).toThrow(RangeError)
  })

  it('draws ten thousand layers', () => {
    const layers = Object.fromEntries(
      Array.from({ length: 10000 }, (_, index) => [`layer:${index}`, { id: `layer:${index}`, name: 'Dot', kind: 'shape', x: index % 100, y: index / 100, width: 1, height: 1, outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: '#000000' }] }]),
    )
    const parsed = parseDesign({ format: 'broadside', version: 1, title: 'Many', lang: 'en', artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 100, height: 100, background: '#ffffff', children: Object.keys(layers) } }, layers, colors: {}, styles: {}, assets: {} })
    expect(parsed.ok && draw(parsed.value, 'outline').match(/data-layer/g)?.length).toBe(10000)
  })
})
