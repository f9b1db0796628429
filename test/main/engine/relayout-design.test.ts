import { beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { Layer, TextLayer } from '#core/design/layer.ts'
import { parseDesign } from '#core/design/parse.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { plainText } from '#core/typography/text-spec.ts'
import type { Candidate } from '#main/engine/job.ts'
import { relayoutInEngine } from '#main/engine/relayout-design.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'
import { loadVaried, varied } from '../../support/varied-design.ts'

let tools: EngineTools
beforeAll(async () => {
  tools = await createTools()
}, 60_000)

async function relayout(design: Design, ...names: string[]): Promise<Candidate[]> {
  const sizes = names.map((name) => ({ name, width: Number(name.split('x')[0]), height: Number(name.split('x')[1]) }))
  const found: Candidate[] = []
  for await (const candidate of relayoutInEngine({ design, sizes, seed: 1, hasSvg: false, own: () => null }, loadVaried, tools, () => undefined, new AbortController().signal)) found.push(candidate)
  return found
}

/** What a design says and shows, apart from where and how large. */
const saysOf = (layer: Layer): unknown =>
  layer.kind === 'text' ? [layer.family, layer.weight, layer.tracking, layer.color, layer.runs.map(({ text, color }) => [text, color])]
  : layer.kind === 'image' ? [layer.asset, layer.recolor, layer.alt]
  : layer.kind === 'group' ? layer.children
  : layer.fills

describe('a design on a page of another size', () => {
  it.each(['300x250', '728x90', '160x600', '1080x1920', '970x250', '1200x100'])('%s: has no fault, and nothing of it is lost', async (name) => {
    const [made] = await relayout(varied, name)
    const { design, faults, hidden } = made!
    expect(parseDesign(design).ok).toBe(true)
    expect(faults).toEqual([])
    const [board] = Object.values(design.artboards)
    expect(`${board!.width}x${board!.height}`).toBe(name)
    for (const layer of Object.values(varied.layers)) expect(saysOf(design.layers[layer.id]!)).toEqual(saysOf(layer))
    expect(design.colors).toEqual(varied.colors)
    const isHidden = Object.values(design.layers).filter((layer) => layer.isHidden !== varied.layers[layer.id]!.isHidden)
    expect(isHidden.map((layer) => layer.name).sort()).toEqual([...hidden!].sort())
    if (board!.width * board!.height >= 75000) expect(hidden).toEqual([])
  }, 60_000)

  it('keeps what the designer has changed, and leaves what is locked in place', async () => {
    const headline = varied.layers['layer:headline'] as TextLayer
    const edited = putLayers(varied, [
      { ...headline, runs: [{ text: 'Rye bread, ' }, { text: 'now', weight: 900, color: '#0b5d3b' }] },
      { ...(varied.layers['layer:logo'] as Layer), locks: ['x', 'y', 'width', 'height'] } as Layer,
      { ...(varied.layers['layer:subhead'] as TextLayer), angleDeg: -3, effects: [{ kind: 'shadow', dx: 1, dy: 2, blur: 3, color: '#000000', opacity: 0.4 }] },
    ])
    const [made] = await relayout(edited, '800x600')
    const { design } = made!
    expect(plainText((design.layers['layer:headline'] as TextLayer).runs)).toBe('Rye bread, now')
    expect((design.layers['layer:headline'] as TextLayer).runs[1]).toMatchObject({ weight: 900, color: '#0b5d3b' })
    expect(design.layers['layer:logo']).toEqual(edited.layers['layer:logo'])
    const subhead = design.layers['layer:subhead'] as TextLayer
    expect(subhead.angleDeg).toBe(-3)
    expect(subhead.effects[0]).toMatchObject({ color: '#000000', opacity: 0.4 })
    expect(design.layers['layer:note']!.isHidden).toBe(true)
  }, 60_000)

  it('covers the new page with its ground', async () => {
    for (const { design, size } of await relayout(varied, '970x90', '300x900')) {
      expect(design.layers['layer:wash']).toMatchObject({ x: 0, y: 0, width: size.width, height: size.height })
    }
  }, 60_000)

  it('is laid out by the archetypes where the model fails, and by nobody once it is called off', async () => {
    const broken: EngineTools = { ...tools, models: { ...tools.models, open: async () => ({ inputs: [], provider: 'cpu', reasons: [], run: () => Promise.reject(new Error('out of memory')) }) } }
    const run = (signal: AbortSignal, onStage: () => void = () => undefined) =>
      relayoutInEngine({ design: varied, sizes: [{ name: '800x600', width: 800, height: 600 }], seed: 1, hasSvg: false, own: () => null }, loadVaried, broken, onStage, signal)
    const { value } = await run(new AbortController().signal).next()
    expect(value!.faults).toEqual([])
    const abort = new AbortController()
    await expect(run(abort.signal, () => void setTimeout(() => abort.abort(), 1)).next()).rejects.toThrow(/abort/i)
  }, 60_000)

  it('is the same for the same seed', async () => {
    const [[one], [other]] = [await relayout(varied, '336x280'), await relayout(varied, '336x280')]
    expect(one!.design).toEqual(other!.design)
  }, 60_000)
})
