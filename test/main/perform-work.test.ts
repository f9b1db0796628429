import { describe, expect, it } from 'vitest'
import type { Work } from '#contract/work.ts'
import { noChoices } from '#core/compose/choices.ts'
import { parseDesign } from '#core/design/parse.ts'
import { checkWork } from '#main/perform-work.ts'
import { smallDesign } from '../support/small-design.ts'

const picture = { id: '0'.repeat(8) + '-0000-4000-8000-000000000000' } as never
const generate = (wanted: Partial<Extract<Work, { kind: 'generate' }>['wanted']>): Work => ({
  kind: 'generate', generation: crypto.randomUUID(),
  wanted: { request: '', logo: null, photos: [], sizes: [], count: 1, seed: 1, choices: noChoices, like: null, around: null, ...wanted },
})

describe('checkWork', () => {
  it('refuses a brief of nothing at all, and takes words or pictures alone', () => {
    expect(() => checkWork(generate({ request: '  ' }))).toThrow(/write what it is for, or add pictures/)
    expect(() => checkWork(generate({ request: 'Sale' }))).not.toThrow()
    expect(() => checkWork(generate({ photos: [picture] }))).not.toThrow()
    expect(() => checkWork(generate({ logo: picture }))).not.toThrow()
  })

  it('refuses a size that no renderer could draw, by its name', () => {
    expect(() => checkWork(generate({ request: 'Sale', sizes: [{ width: 16000, height: 20, name: 'ribbon' }] }))).toThrow(/ribbon/)
  })

  it('refuses a canvas whose parts lead nowhere', () => {
    const parsed = parseDesign(smallDesign())
    if (!parsed.ok) throw new Error('the design is not sound')
    const around = parsed.value
    expect(() => checkWork(generate({ around }))).not.toThrow()
    const [id, artboard] = Object.entries(around.artboards)[0]!
    expect(() => checkWork(generate({ around: { ...around, artboards: { [id]: { ...artboard, children: ['layer:lost' as const] } } } }))).toThrow(/This is no sound design: .*layer:lost/)
  })
})
