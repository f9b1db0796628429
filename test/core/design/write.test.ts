import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { parseDesign, parseDesignText } from '#core/design/parse.ts'
import { canonicalDesign, writeDesign } from '#core/design/write.ts'
import { randomDesign } from '../../support/random-design.ts'
import { smallDesign } from '../../support/small-design.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'

describe('writeDesign', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })

  it('[P3] reads back what it wrote, and writes that alike', () => {
    fc.assert(
      fc.property(fc.nat(100000), (seed) => {
        const design = randomDesign(seed, assets)
        const text = writeDesign(design)
        const again = parseDesignText(text)
        expect(again).toEqual({ ok: true, value: canonicalDesign(design) })
        expect(again.ok && writeDesign(again.value)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('writes the same text however the records and fields were put together', () => {
    const backwards = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(backwards) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, backwards(inner)])) : value
    const forwards = parse(smallDesign())
    expect(writeDesign(parse(backwards(smallDesign())))).toBe(writeDesign(forwards))
    expect(writeDesign(forwards).endsWith('}\n')).toBe(true)
  })

  it('rounds lengths to thousandths and fractions to five places, and keeps what is tiny above nothing', () => {
    const design = smallDesign()
    Object.assign(design.layers['layer:s']!, { x: 12.345678, y: -0, width: 100.0004999, opacity: 0.123456789 })
    Object.assign(design.layers['layer:i']!, { crop: { x: 0, y: 0, width: 1e-9, height: 1 } })
    const { layers } = canonicalDesign(parse(design))
    expect(layers['layer:s']).toMatchObject({ x: 12.346, y: 0, width: 100, opacity: 0.12346 })
    expect(layers['layer:i']).toMatchObject({ crop: { width: 1e-9 } })
  })

  it('has not changed since the frozen file was written', () => {
    const text = readFileSync(new URL('../../fixtures/designs/v1.json', import.meta.url), 'utf8')
    expect(writeDesign(parse(JSON.parse(text)))).toBe(text)
  })
})

function parse(json: unknown): Design {
  const parsed = parseDesign(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}
