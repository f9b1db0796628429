import { describe, expect, it } from 'vitest'
import { contrast } from '#core/color/contrast.ts'
import { emphasize } from '#core/compose/emphasize.ts'
import type { PlacedText } from '#core/layout/composition.ts'
import { direction, palette } from '../../support/layout-content.ts'

const box = { x: 0, y: 0, width: 100, height: 30 }
const headline = (text: string, rest: Partial<PlacedText> = {}): PlacedText => ({
  role: 'headline', name: 'Headline', text, box, inkBox: box, font: direction.fonts.display, fontSize: 40, align: 'start', letterCase: 'as-typed',
  on: 'ground', tone: 'ink', angleDeg: 0, ...rest,
})
const loud = { ...palette, accent: '#c02000', ink: '#14202c' }
const lines = Array.from({ length: 40 }, (_, index) => `Fresh bread number ${String.fromCharCode(97 + (index % 26))}${index} today`)
const toColor = (hex: string) => hex as `#${string}`

describe('emphasize', () => {
  it('colours one word of some headlines, and never changes a letter', () => {
    const set = lines.map((text) => emphasize(headline(text), loud, toColor))
    set.forEach((runs, index) => expect(runs.map((run) => run.text).join('')).toBe(lines[index]))
    const coloured = set.filter((runs) => runs.some((run) => run.color !== undefined))
    expect(coloured.length).toBeGreaterThan(8)
    expect(coloured.length).toBeLessThan(36)
    for (const runs of coloured) expect(runs.filter((run) => run.color !== undefined)).toHaveLength(1)
    expect(contrast(loud.accent, loud.ground)).toBeGreaterThan(3.1)
  })
  it.each([
    ['small type', { fontSize: 18, font: { ...direction.fonts.display, weight: 400 } }, loud],
    ['other lines', { role: 'subhead' as const }, loud],
    ['other grounds', { on: 'field' as const }, loud],
    ['an accent that is hard to read', {}, { ...loud, accent: '#f0d0b0' }],
    ['an accent that is hardly another colour', {}, { ...loud, accent: '#18242e' }],
  ])('leaves %s alone', (_name, rest, colors) => {
    for (const text of lines) expect(emphasize(headline(text, rest), colors, toColor)).toHaveLength(1)
  })
})
