import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { critiqueDesign } from '#core/critique/critique-design.ts'
import { expectedFromDesign, type Expected } from '#core/critique/expected.ts'
import type { FindingCode } from '#core/critique/finding.ts'
import type { Design } from '#core/design/design.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets } from '../../support/test-assets.ts'
import { image, makeDesign, renderViews, shape, soundLayers, text, typesetter } from './render-views.ts'

const codes = (design: Design, expected: Partial<Expected> = {}, scale = 1): FindingCode[] =>
  critiqueDesign({ design, typesetter, views: renderViews(design, scale), expected: { ...expectedFromDesign(design), ...expected } }).findings.map((finding) => finding.code)

const poster = (factor: number, changes: Parameters<typeof makeDesign>[0] = {}): Design =>
  makeDesign(changes, [1080, 1080], {
    headline: text('Fresh bread daily', 'headline', [80, 80, 900, 240], { fontSize: 90, weight: 700, leading: 1.1 }),
    body: text('Baked at 6 in the morning', 'body', [80, 400, 700, 60], { fontSize: 90 / factor }),
  })

describe('critiqueDesign', () => {
  it('[C1] finds nothing wrong with a sound banner, at either scale', () => {
    expect(codes(makeDesign())).toEqual([])
    expect(codes(makeDesign(), {}, 0.5)).toEqual([])
  })

  it.each<[FindingCode, string, Parameters<typeof makeDesign>[0]]>([
    ['outside-artboard', 'text that runs off the edge', { headline: { x: -12 } }],
    ['outside-artboard', 'a button over the edge', { button: { y: 222 }, label: { y: 230 } }],
    ['outside-artboard', 'a logo over the edge', { logo: { x: -4 } }],
    ['outside-artboard', 'a turned card whose corner leaves', { card: shape('panel', [4, 150, 60, 60], '#f4efe6', { angleDeg: 45 }) }],
    ['text-overlap', 'text on text', { subhead: { y: 110 } }],
    ['text-overlap', 'turned text on text', { stamp: text('sourdough', 'badge', [60, 100, 100, 20], { angleDeg: 30 }) }],
    ['text-overlap', 'text half under a button', { subhead: { y: 182 } }],
    ['text-overlap', 'lines that run into each other', { headline: { leading: 0.6 } }],
    ['logo-overlap', 'text on the logo', { headline: { y: 24 } }],
    ['clipped-text', 'text higher than its box', { subhead: { height: 8 } }],
    ['clipped-text', 'a line wider than its box', { subhead: { wrap: 'none', width: 100 } }],
    ['clipped-text', 'text under a card', { card: shape('panel', [0, 140, 160, 40], '#f4efe6') }],
    ['broken-word', 'a word wider than its box', { headline: { width: 40, height: 200, y: 40 } }],
    ['missing-glyph', 'a letter that no font has', { subhead: { runs: [{ text: 'Baked at 6 \u{13000}' }] } }],
    ['low-contrast', 'text in the colour of its ground', { subhead: { color: '#d8d2c8' } }],
    ['low-contrast', 'one letter over a dark shape', { blot: shape('decoration', [20, 140, 9, 40], '#1c2a48'), subhead: null, lead: soundLayers.subhead }],
    ['low-contrast', 'see-through text', { subhead: { opacity: 0.3 } }],
    ['low-contrast', 'one run of several', { subhead: { runs: [{ text: 'Baked at 6 ' }, { text: 'in the morning', color: '#c9c2b4' }] } }],
    ['low-contrast', 'a large label on its button', { button: { fills: [{ kind: 'solid', color: '#e8663c', opacity: 1 }] }, label: { fontSize: 24, weight: 700, width: 140, x: 0, y: 200, height: 29 } }],
    ['small-text', 'text under 11 px', { subhead: { fontSize: 10.5 } }],
    ['small-text', 'one small run', { subhead: { runs: [{ text: 'Baked at 6 ' }, { text: 'in the morning', fontSize: 9 }] } }],
    ['weak-hierarchy', 'body as large as the headline', { subhead: { role: 'body', fontSize: 16 } }],
    ['logo-missing', 'a logo of which nothing is seen', { logo: { opacity: 0.01 } }],
    ['logo-small', 'a logo 14 px high', { logo: { width: 35, height: 14 } }],
    ['logo-crowded', 'text within half its height', { headline: { y: 46 } }],
    ['logo-crowded', 'the hero within half its height', { hero: { x: 80, y: -30, width: 220, height: 220 } }],
    ['logo-lost', 'a logo on its own colour', { corner: shape('background', [0, 0, 150, 60], '#123a6b'), logo: null, mark: image('logo', [20, 18, 60, 24]) }],
    ['text-missing', 'no headline', { headline: null }],
    ['text-missing', 'room, and nothing but a headline', { subhead: null }],
    ['invented', 'a number that no one gave', { subhead: { runs: [{ text: 'Baked at 7 in the morning' }] } }],
    ['invented', 'an address', { subhead: { runs: [{ text: 'Order at bestbread.com' }] } }],
    ['invented', 'a day', { subhead: { runs: [{ text: 'Every Sunday morning' }] } }],
    ['invented', 'an offer', { subhead: { runs: [{ text: 'Free delivery' }] } }],
    ['no-hero', 'a small hero', { hero: { x: 200, y: 80, width: 80, height: 80 } }],
    ['hero-covered', 'text on the hero', { headline: { x: 110, width: 160 } }],
    ['tight-margin', 'text at the very edge', { subhead: { x: 1 } }],
    ['uneven-margin', 'margins of two sizes', { logo: { y: 34 }, headline: { y: 80 }, subhead: { y: 148 }, button: { y: 204 }, label: { y: 212 } }],
    ['near-miss', 'a left edge that is nearly another', { button: { x: 23 }, label: { x: 23 } }],
    ['crowded', 'text right on its button', { subhead: { y: 159 } }],
    ['busy-ground', 'a seam under large text', { seam: shape('background', [0, 0, 90, 250], '#ffffff'), other: shape('background', [90, 0, 210, 250], '#9fb4a8'), headline: null, lead: soundLayers.headline }],
    ['low-contrast', 'a button like its ground', { button: { fills: [{ kind: 'solid', color: '#d9d0bf', opacity: 1 }] }, label: { color: '#14213d' } }],
    ['pale', 'a hero like its ground', { ground: { fills: [{ kind: 'solid', color: '#e8663c', opacity: 1 }] } }],
    ['tight-margin', 'text at the edge of its card', { card: shape('panel', [16, 60, 150, 110], '#ffffff'), headline: null, lead: soundLayers.headline, subhead: null, line: { ...soundLayers.subhead, x: 18 } }],
    ['widow', 'one word on the last line', { headline: { runs: [{ text: 'Our bread\nis fresh all\nday' }], fontSize: 22, height: 76 } }],
    ['unbalanced', 'all weight on one side', { hero: null }],
    ['empty', 'half a sheet with nothing', { hero: null, subhead: { width: 134 } }],
    ['pale', 'grey on grey', { ground: { fills: [{ kind: 'solid', color: '#d6d6d4', opacity: 1 }] }, hero: null, button: null, label: { color: '#14213d' } }],
  ])('[C1] %s: %s', (code, _name, changes) => {
    expect(codes(makeDesign(changes))).toContain(code)
  })

  it.each<[FindingCode, string, Partial<Expected>]>([
    ['wrong-size', 'another size than asked for', { size: { width: 336, height: 280 } }],
    ['fact-missing', 'a fact that is not printed', { mustShow: ['12 May'] }],
    ['fact-missing', 'exact copy in other words', { quotes: ['Daily bread, fresh'] }],
  ])('[C1] %s: %s', (code, _name, expected) => {
    expect(codes(makeDesign(), expected)).toEqual([code])
  })

  it.each<[FindingCode, Parameters<typeof makeDesign>[0], Partial<Expected>]>([
    ['cta-missing', { button: null, label: null }, { wantsCta: true }],
    ['logo-missing', { logo: null }, { wantsLogo: true }],
  ])('[C1] %s, if it was asked for', (code, changes, wanted) => {
    const design = makeDesign(changes)
    expect(codes(design, wanted)).toContain(code)
    expect(codes(design)).not.toContain(code)
  })

  it('finds facts printed in several layers, cases and kinds of dash and quote', () => {
    const design = makeDesign({ subhead: { runs: [{ text: '“Baked at 6” – in the' }], letterCase: 'upper' }, more: text('morning', 'other', [150, 20, 100, 20]) })
    expect(codes(design, { mustShow: ['6 in the morning'], quotes: ['"baked at 6"'] })).not.toContain('fact-missing')
  })

  it('warns of a low logo that is as wide as its page, and faults it where it has room', () => {
    const severityAt = (pageWidth: number) => {
      const design = makeDesign({ logo: { x: 3, y: 18, width: 30, height: 12 } }, [pageWidth, 250])
      const { findings } = critiqueDesign({ design, typesetter, views: renderViews(design), expected: expectedFromDesign(design) })
      return findings.find(({ code }) => code === 'logo-small')?.severity
    }
    expect(severityAt(36)).toBe('warning')
    expect(severityAt(120)).toBe('fault')
  })

  it('lets grounds and heroes bleed, text rest on its seal, and large text stand at 3:1', () => {
    const design = makeDesign({
      seal: shape('badge', [200, 20, 80, 80], '#14213d', { outline: { kind: 'ellipse' } }),
      word: text('6 am', 'badge', [215, 50, 50, 20], { color: '#ffffff', align: 'center' }),
      headline: { color: '#8a7a5c' },
    })
    expect(codes(design)).toEqual([])
  })

  it('[C4] holds posters to their own sizes: 1.3 % of the long side, headlines 2.5 times the body', () => {
    expect(codes(poster(2.6))).not.toContain('weak-hierarchy')
    expect(codes(poster(2.4))).toContain('weak-hierarchy')
    expect(codes(poster(6.5))).toContain('small-text')
    expect(codes(poster(6.2))).not.toContain('small-text')
  })

  it('scores each quality lower where it is worse', () => {
    const scores = (changes: Parameters<typeof makeDesign>[0]) => {
      const design = makeDesign(changes)
      return critiqueDesign({ design, typesetter, views: renderViews(design) }).scores
    }
    const sound = scores({})
    expect(Object.values(sound).every((score) => score > 0.7 && score <= 1)).toBe(true)
    expect(scores({ subhead: { color: '#d8d2c8' } }).contrast).toBeLessThan(sound.contrast)
    expect(scores({ button: { x: 23 }, label: { x: 23 } }).alignment).toBeLessThan(sound.alignment)
    expect(scores({ hero: null }).balance).toBeLessThan(sound.balance)
    expect(scores({ headline: { fontSize: 16 } }).hierarchy).toBeLessThan(sound.hierarchy)
    expect(scores({ hero: null }).whitespace).toBeLessThan(sound.whitespace)
    expect(scores({ subhead: { fontSize: 11 } }).legibility).toBeLessThan(sound.legibility)
    expect(scores({ hero: { x: 200, y: 80, width: 80, height: 80 } }).hero).toBeLessThan(sound.hero)
    expect(scores({ subhead: { y: 110 } }).overall).toBeLessThan(sound.overall / 2)
  })

  it('[C2] always finds text on a ground of its own colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const color = `#${value.toString(16).padStart(6, '0')}`
        expect(codes(makeDesign({ ground: { fills: [{ kind: 'solid', color, opacity: 1 }] }, subhead: { color } }))).toContain('low-contrast')
      }),
      { numRuns: 25 },
    )
  })

  it('[C5] judges any valid design without a throw, the same each time', async () => {
    const assets = await createTestAssets()
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        const design = randomDesign(seed, assets)
        const input = { design, typesetter, views: renderViews(design, 0.5, assets.load) }
        const judged = critiqueDesign(input)
        expect(critiqueDesign(input)).toEqual(judged)
        for (const score of Object.values(judged.scores)) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1)
      }),
      { numRuns: 40 },
    )
  })

  it('[C5] names at most a hundred of each kind, in seconds, on a sheet of thousands of layers', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`l${index}`, index % 2 ? text('Fresh', 'body', [(index * 7) % 260, (index * 13) % 240, 40, 12], { fontSize: 8 }) : shape('badge', [(index * 5) % 290, (index * 11) % 240, 30, 30], '#d04020')]),
    )
    const design = makeDesign(many, [300, 250], {})
    const input = { design, typesetter, views: renderViews(design, 0.5) }
    const startedMs = performance.now()
    const { findings } = critiqueDesign(input)
    expect(performance.now() - startedMs).toBeLessThan(10_000)
    const counts = new Map<string, number>()
    for (const { code, severity } of findings) counts.set(code + severity, (counts.get(code + severity) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBe(100)
  })
})
