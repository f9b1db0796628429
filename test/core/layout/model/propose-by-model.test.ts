import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InferenceSession, Tensor as RuntimeTensor } from 'onnxruntime-node'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'
import { elementChannelCount, relationChannelCount } from '#core/layout/model/channels.ts'
import { encodeProblem } from '#core/layout/model/encode-problem.ts'
import { proposeByModel } from '#core/layout/model/propose-by-model.ts'
import type { Tensor } from '#core/layout/model/tensor.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'

const file = (name: string) => fileURLToPath(new URL(`../../../../resources/models/layout/${name}`, import.meta.url))

const text = (id: string, role: LayoutElement['role'], priority: number, letters: number, best: number): LayoutElement => ({
  id, role, priority, kind: 'text', aspect: null, least: { width: 10, height: 5 }, most: { width: 960, height: 1200 }, holds: [], group: -1, fixed: null, bleeds: false,
  text: { sets: [1, 2, 3].map((lines) => ({ lines, width: (letters * 0.55) / lines, height: 0.75 + (lines - 1) * 1.2 })), least: best / 2, best, most: best * 2, pad: { width: 0, height: 0 } },
})
const elements: readonly LayoutElement[] = [
  text('headline', 'headline', 1, 24, 90),
  text('subhead', 'subhead', 0.6, 40, 36),
  { ...text('cta', 'cta', 0.7, 10, 30), kind: 'button' },
  { id: 'hero', kind: 'image', role: 'hero', priority: 0.9, text: null, aspect: 1.2, least: { width: 200, height: 160 }, most: { width: 1000, height: 1000 }, holds: [], group: -1, fixed: null, bleeds: false },
  { id: 'logo', kind: 'image', role: 'logo', priority: 0.3, text: null, aspect: 3, least: { width: 90, height: 30 }, most: { width: 300, height: 100 }, holds: [], group: -1, fixed: { x: 712.3456789, y: 61.5 }, bleeds: false },
]
const problem: LayoutProblem = { page: { width: 1080, height: 1350 }, margin: 65, elements, constraints: [{ kind: 'order', element: 0, side: 'above', other: 3 }], saliency: null, isRightToLeft: false }

let session: InferenceSession
const run = async (feeds: Readonly<Record<string, Tensor>>) =>
  (await session.run(Object.fromEntries(Object.entries(feeds).map(([name, { data, dims }]) => [name, new RuntimeTensor('float32', data, dims)])))) as unknown as Record<string, Tensor>

beforeAll(async () => { session = await InferenceSession.create(file('layout.onnx'), { executionProviders: ['cpu'], intraOpNumThreads: 1 }) })

describe('the layout model', () => {
  it('gives the boxes that PyTorch gave', async () => {
    const golden = JSON.parse(readFileSync(file('golden.json'), 'utf8')) as readonly Record<string, { dims: number[]; data: number[] }>[]
    expect(golden.length).toBeGreaterThan(1)
    for (const { boxes: expected, ...feeds } of golden) {
      const { boxes } = await run(Object.fromEntries(Object.entries(feeds).map(([name, { dims, data }]) => [name, { type: 'float32', dims, data: Float32Array.from(data) }])))
      expect(boxes!.dims).toEqual(expected!.dims)
      boxes!.data.forEach((value, index) => expect(Math.abs(value - expected!.data[index]!)).toBeLessThan(1e-4))
    }
  })

  it('does not mind in which order the elements come', async () => {
    const order = [3, 0, 4, 2, 1]
    const count = order.length
    const noise: Tensor = { type: 'float32', dims: [2, count, 4], data: Float32Array.from({ length: 2 * count * 4 }, (_, index) => Math.sin(index * 12.9)) }
    const encoded = encodeProblem(problem)
    const rows = (tensor: Tensor, width: number, from = 0) => order.flatMap((row) => [...tensor.data.subarray(from + row * width, from + (row + 1) * width)])
    const like = (tensor: Tensor, data: readonly number[]): Tensor => ({ ...tensor, data: Float32Array.from(data) })
    const shuffled = {
      ...encoded,
      elements: like(encoded.elements, rows(encoded.elements, elementChannelCount)),
      relations: like(encoded.relations, order.flatMap((row) => rows(encoded.relations, relationChannelCount, row * count * relationChannelCount))),
      fixed: like(encoded.fixed, rows(encoded.fixed, 8)),
      noise: like(noise, [...rows(noise, 4), ...rows(noise, 4, count * 4)]),
    }
    const [{ boxes: straight }, { boxes: mixed }] = [await run({ ...encoded, noise }), await run(shuffled)]
    const expected = [...rows(straight!, 4), ...rows(straight!, 4, count * 4)]
    mixed!.data.forEach((value, index) => expect(Math.abs(value - expected[index]!)).toBeLessThan(1e-4))
  })
})

describe('proposeByModel', () => {
  it('gives the same for a seed, and other layouts for another', async () => {
    const [one, again, other] = [await proposeByModel(problem, { run, random: createRandom(1), count: 4 }), await proposeByModel(problem, { run, random: createRandom(1), count: 4 }), await proposeByModel(problem, { run, random: createRandom(2), count: 4 })]
    expect(one).toHaveLength(4)
    expect(again).toEqual(one)
    expect(other).not.toEqual(one)
  })

  it('leaves what is fixed as it was given', async () => {
    for (const layout of await proposeByModel(problem, { run, random: createRandom(3), count: 8 })) {
      expect([layout[4]!.x, layout[4]!.y]).toEqual([712.3456789, 61.5])
    }
  })

  it('draws posters, not noise: nearly all on the page, the headline over the photo as asked', async () => {
    const layouts = await proposeByModel(problem, { run, random: createRandom(4), count: 16 })
    const inside = layouts.flat().filter(({ x, y, width, height }) => x > -60 && y > -60 && x + width < 1140 && y + height < 1410)
    expect(inside.length).toBeGreaterThan(0.95 * layouts.length * elements.length)
    const kept = layouts.filter((layout) => layout[0]!.y + layout[0]!.height < layout[3]!.y + 80)
    expect(kept.length).toBeGreaterThan(12)
  })

  it('has nothing to say of nothing', async () => {
    expect(await proposeByModel({ ...problem, elements: [], constraints: [] }, { run, random: createRandom(1), count: 4 })).toEqual([])
    expect(await proposeByModel(problem, { run, random: createRandom(1), count: 0 })).toEqual([])
  })
})
