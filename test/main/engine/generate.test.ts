import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { noChoices } from '#core/compose/choices.ts'
import { paletteOf } from '#core/compose/palette-of.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { Understood } from '#contract/understood.ts'
import { parseDesign } from '#core/design/parse.ts'
import { writeDesign } from '#core/design/write.ts'
import { BadInput } from '#main/bad-input.ts'
import { generate } from '#main/engine/generate.ts'
import { readBrief } from '#main/engine/generate/read-brief.ts'
import { plainly } from '#main/engine/job.ts'
import type { Candidate, GenerateRequest, Progress } from '#main/engine/job.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'

const fixture = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const size = (width: number, height: number) => ({ width, height, name: `${width}x${height}` })
const bakery = 'Create a banner ad for a neighbourhood bakery that sells sourdough bread. Promote 20% off on Saturday mornings and encourage people to order at www.crumb.example. The target audience is families.'

const ask = (rest: Partial<GenerateRequest> = {}): GenerateRequest => ({
  request: bakery, logo: null, assets: [], sizes: [size(300, 250)], count: 1, weigh: 8, seed: 1, ...plainly, ...rest,
})

let tools: EngineTools
beforeAll(async () => {
  tools = await createTools()
})

async function all(request: GenerateRequest, onProgress: (progress: Progress) => void = () => undefined, signal = new AbortController().signal): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  for await (const candidate of generate(request, tools, onProgress, signal)) candidates.push(candidate)
  return candidates
}

describe('generate', () => {
  it('makes six candidates that are valid, without fault, and differ', async () => {
    const candidates = await all(ask({ count: 6 }))
    expect(candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { design, faults } of candidates) {
      const parsed = parseDesign(JSON.parse(writeDesign(design)))
      expect(parsed.ok ? [] : parsed.faults).toEqual([])
      expect(faults).toEqual([])
    }
    const distinct = (axis: 'layout' | 'type' | 'background'): number => new Set(candidates.map(({ design }) => design.origin![axis])).size
    expect(distinct('layout')).toBeGreaterThanOrEqual(5)
    expect(distinct('type')).toBeGreaterThanOrEqual(3)
    expect(distinct('background')).toBeGreaterThanOrEqual(3)
  })

  it('prints what the request says: offer, address, button', async () => {
    const [{ design }] = (await all(ask())) as [Candidate]
    const printed = Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? layer.runs.map((run) => run.text) : [])).join(' ').replaceAll('\u00a0', ' ')
    expect(printed).toContain('20%')
    expect(printed).toContain('www.crumb.example')
    expect(Object.values(design.layers).some((layer) => layer.role === 'cta')).toBe(true)
  })

  it('gives the same bytes whatever else is asked for at the same time', async () => {
    const [alone] = (await all(ask())) as [Candidate]
    const [, among] = (await all(ask({ sizes: [size(728, 90), size(300, 250)] }))) as [Candidate, Candidate]
    expect(writeDesign(among.design)).toBe(writeDesign(alone.design))
    expect(among.svg).toBe(alone.svg)
    expect(Buffer.from(among.png).equals(Buffer.from(alone.png))).toBe(true)
  })

  it('builds on the designer’s photo and logo, and hands their bytes on', async () => {
    const [candidate] = (await all(ask({ logo: fixture('logos/bellavane.svg'), assets: [fixture('photos/hills-at-dusk.jpg')], sizes: [size(1080, 1350)] }))) as [Candidate]
    const roles = Object.values(candidate.design.layers).map((layer) => layer.role)
    expect(roles).toContain('logo')
    expect(candidate.files.map(({ name }) => name.split('.').at(-1)).sort()).toEqual(expect.arrayContaining(['jpg', 'svg']))
    expect(candidate.faults).toEqual([])
  })

  it('takes the size from the request, and a poster where it says none', async () => {
    const [own] = (await all(ask({ sizes: [], request: `${bakery} Size 728x90.` }))) as [Candidate]
    expect(own.size.name).toBe('728x90')
  })

  it('tells how far it is, and stops when asked', async () => {
    const stages: string[] = []
    const abort = new AbortController()
    const made: Candidate[] = []
    const run = async (): Promise<void> => {
      const progress = ({ stage, done }: Progress): void => {
        stages.push(stage)
        if (done === 3) abort.abort()
      }
      for await (const candidate of generate(ask(), tools, progress, abort.signal)) made.push(candidate)
    }
    await expect(run()).rejects.toThrow()
    expect(stages[0]).toBe('Reading the brief')
    expect(stages.length).toBeLessThan(8)
    expect(made).toEqual([])
  })

  it.each([
    ['a logo that is not there', { logo: '/nowhere/logo.svg' }, /logo\.svg: does not exist/],
    ['an empty request', { request: '   ' }, /request/],
    ['a picture that is none', { assets: [fileURLToPath(import.meta.url)] }, /is not a picture/],
  ])('refuses %s with a sentence that names it', async (_name, rest, message) => {
    const failure = all(ask(rest))
    await expect(failure).rejects.toThrow(message)
    await expect(failure).rejects.toBeInstanceOf(BadInput)
  })
})

describe('what is fixed beforehand', () => {
  const textOf = (design: Candidate['design']): string => Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? plainText(layer.runs) : [])).join(' ').replaceAll('\u00a0', ' ')
  const read = (): Promise<Understood> => readBrief({ request: bakery, logo: null, assets: [], choices: noChoices, seed: 1 }, tools)

  it('is proposed by the brief: copies, palettes, pairs and drawings to choose from', async () => {
    const understood = Understood.parse(await read())
    expect(understood.brief.facts.map((fact) => fact.text)).toContain('www.crumb.example')
    expect(new Set(understood.copies.map(({ headline }) => headline)).size).toBe(understood.copies.length)
    expect(understood.palettes.length).toBeGreaterThanOrEqual(4)
    expect(understood.fonts.length).toBeGreaterThanOrEqual(3)
    expect(understood.illustrations.map(({ name }) => name).join(' ')).toMatch(/bread|croissant|bagel|baguette/)
  })

  it('is kept by every candidate', async () => {
    const { palettes, fonts, illustrations } = await read()
    const choices = {
      ...noChoices, headline: 'Warm loaves at dawn', cta: 'Reserve a loaf', facts: [{ kind: 'place' as const, text: '12 Mill Lane', from: [] }],
      palette: palettes[3]!.palette, fonts: fonts[2]!.id, illustration: illustrations.at(-1)!.id, layout: 'split',
    }
    const candidates = await all(ask({ sizes: [size(1080, 1350)], count: 3, choices }))
    expect(candidates.map(({ faults }) => faults)).toEqual([[], [], []])
    for (const { design } of candidates) {
      expect(textOf(design)).toContain('12 Mill Lane')
      expect(textOf(design).toLowerCase()).toContain('warm loaves at dawn')
      expect(textOf(design).toLowerCase()).toContain('reserve a loaf')
      expect(textOf(design)).not.toContain('20%')
      expect(paletteOf(design)).toMatchObject({ ground: choices.palette.ground, accent: choices.palette.accent })
      expect(design.origin).toMatchObject({ type: choices.fonts, layout: 'split', illustration: illustrations.at(-1)!.name })
    }
  })

  it('may be another design: its palette, its type and its picture', async () => {
    const [first] = (await all(ask({ sizes: [size(600, 600)] }))) as [Candidate]
    const more = await all(ask({ sizes: [size(600, 600)], count: 3, seed: 9, like: first.design }))
    for (const { design } of more) {
      expect(paletteOf(design)).toEqual({ ...paletteOf(first.design), name: design.origin!.palette })
      expect(design.origin).toMatchObject({ type: first.design.origin!.type, illustration: first.design.origin!.illustration })
    }
  })

  it('shows candidates as they are ready, each sound and unlike those before it', async () => {
    const stages: string[] = []
    const candidates: Candidate[] = []
    for await (const candidate of generate(ask({ count: 6, order: 'as-ready', hasSvg: false, sizes: [size(540, 675)] }), tools, ({ stage }) => void stages.push(stage), new AbortController().signal)) {
      candidates.push(candidate)
      if (candidates.length === 1) expect(stages.filter((stage) => stage.startsWith('Weighing')).length).toBeLessThan(8)
    }
    expect(candidates.map(({ rank, svg, faults }) => [rank, svg, faults])).toEqual([1, 2, 3, 4, 5, 6].map((rank) => [rank, null, []]))
    expect(new Set(candidates.map(({ design }) => design.origin!.layout)).size).toBeGreaterThanOrEqual(4)
  })
})
