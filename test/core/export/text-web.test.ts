import { describe, expect, it } from 'vitest'
import { parseDesign } from '#core/design/parse.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { allNodes, readSvg } from '../../support/read-svg.ts'
import { embedFont, fonts, typesetter } from '../../support/test-fonts.ts'

function textDesign(fields: Record<string, unknown>, lang = 'en') {
  const layer = { id: 'layer:t', name: 'Text', kind: 'text', x: 10, y: 10, width: 260, height: 120, family: 'Inter', fontSize: 20, color: '#101418', ...fields }
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'Text', lang,
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 300, height: 250, background: '#ffffff', children: ['layer:t'] } },
    layers: { 'layer:t': layer }, colors: {}, styles: {}, assets: {},
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}

function draw(fields: Record<string, unknown>, lang?: string) {
  const asked: { faceId: string; text: string; features: readonly string[] }[] = []
  const { svg } = exportSvg(textDesign(fields, lang), {
    profile: 'web',
    typesetter,
    assets: () => { throw new Error('no assets') },
    embedFont: (faceId, text, features) => {
      asked.push({ faceId, text, features })
      return embedFont(faceId, text)
    },
  })
  const nodes = allNodes(readSvg(svg))
  return { svg, asked, text: nodes.find((node) => node.name === 'text')!, tspans: nodes.filter((node) => node.name === 'tspan'), style: nodes.find((node) => node.name === 'style')!.text }
}

describe('live text', () => {
  it('stands on whole pixels where the typesetter broke it, one span a line', () => {
    const { tspans, text } = draw({ runs: [{ text: 'Fresh bread every single morning of the week' }] })
    expect(tspans.length).toBe(2)
    expect(text.text).toBe('Fresh bread every single morning of the week')
    for (const span of tspans) expect(span.attributes['y']).toMatch(/^\d+$/)
  })

  it('names only embedded faces first, each of them declared', () => {
    const { tspans, text, style, asked } = draw({ runs: [{ text: 'Bread хлеб ' }, { text: 'パン', weight: 700 }] })
    const declared = [...style.matchAll(/font-family:('[^']+')/g)].map((match) => match[1])
    for (const span of tspans) expect(declared).toContain((span.attributes['font-family'] ?? text.attributes['font-family'])!.split(',')[0])
    expect(asked.map(({ faceId }) => faceId)).toEqual([...asked.map(({ faceId }) => faceId)].sort())
    expect(asked.length).toBe(declared.length)
    for (const { faceId } of asked) expect(fonts.faceById(faceId)).toBeDefined()
  })

  it('holds all of Basic Latin in a Latin face', () => {
    const { asked } = draw({ runs: [{ text: 'A' }] })
    expect(embedFont(asked[0]!.faceId, asked[0]!.text).length).toBeGreaterThan(4000)
  })

  it('says tracking, features and language as the typesetter set them', () => {
    const { text } = draw({ runs: [{ text: 'Offers' }], tracking: 100, features: { smcp: 1 } })
    expect(text.attributes['letter-spacing']).toBe('2')
    expect(text.attributes['style']).toContain("font-feature-settings:'calt' 1,'smcp' 1")
    expect(draw({ runs: [{ text: '갓 구운 빵' }] }).text.attributes['xml:lang']).toBe('ko')
  })

  it('fixes the direction of each run, in reading order', () => {
    const { tspans } = draw({ runs: [{ text: 'Bread לחם טרי 100% now' }] })
    expect(tspans.map((span) => span.attributes['direction'])).toContain('rtl')
    expect(tspans.map((span) => span.text).join('')).toBe('Bread לחם טרי 100% now')
    for (const span of tspans) expect(span.attributes['unicode-bidi']).toBe('bidi-override')
  })

  it('keeps the colours of runs', () => {
    const { tspans } = draw({ runs: [{ text: 'Up to ' }, { text: '30%', color: '#d6336c' }] })
    expect(tspans.map((span) => span.attributes['fill'])).toEqual(['#101418', '#d6336c'])
  })
})
