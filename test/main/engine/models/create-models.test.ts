import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createModels } from '#main/engine/models/create-models.ts'
import type { OpenModel } from '#main/engine/models/create-models.ts'
import type { Session } from '#main/engine/models/runtime.ts'
import type { Tensor } from '#main/engine/models/tensor.ts'

const models = fileURLToPath(new URL('../../../fixtures/models', import.meta.url))
let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'broadside-models-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function open(name: string, folder = models): Promise<OpenModel> {
  const model = await createModels({ folder }).open(name)
  if (model === null) throw new Error(`${name} is not there`)
  return model
}
const rows = (count: number): Tensor => ({ type: 'float32', dims: [count, 8], data: Float32Array.from({ length: count * 8 }, (_, index) => Math.sin(index)) })

describe('models', () => {
  it('gives what the model works out, of as many rows as are asked', async () => {
    const model = await open('tiny')
    expect(model).toMatchObject({ provider: 'cpu', reasons: [], inputs: [{ name: 'rows', type: 'float32', dims: ['count', 8] }] })
    const { shares } = await model.run({ rows: rows(3) })
    expect(shares).toMatchObject({ type: 'float32', dims: [3, 6] })
    for (let row = 0; row < 3; row++) expect([...(shares!.data as Float32Array).subarray(row * 6, row * 6 + 6)].reduce((sum, share) => sum + share)).toBeCloseTo(1, 5)
    expect((await model.run({ rows: rows(3) }))['shares']!.data).toEqual(shares!.data)
  })

  it('makes a session once, and one anew when it is to run elsewhere', async () => {
    const all = createModels({ folder: models })
    await all.warm(['tiny', 'nothing'])
    const first = all.open('tiny')
    expect(all.open('tiny')).toBe(first)
    all.configure({ providers: { tiny: 'coreml' }, markFile: null, packFolder: null })
    const second = await all.open('tiny')
    expect(second).not.toBe(await first)
  })

  it('runs on the CPU where what it should run on cannot be had, and says why', async () => {
    const model = await createModels({ folder: models, settings: { providers: { tiny: process.platform === 'darwin' ? 'dml' : 'coreml' }, markFile: null, packFolder: null } }).open('tiny')
    expect(model?.provider).toBe('cpu')
    expect(model?.reasons).toEqual([{ provider: expect.stringMatching(/^(coreml|dml)$/), passedOver: { why: 'not-built' } }])
    expect(Object.keys(await model!.run({ rows: rows(1) }))).toEqual(['shares'])
  })

  it('says that there is no such model, and finds it once it is there', async () => {
    const all = createModels({ folder: scratch })
    expect(await all.open('late')).toBeNull()
    expect(all.whyNot('late')).toBe(`there is no model late in ${scratch}`)
    mkdirSync(join(scratch, 'late'))
    writeFileSync(join(scratch, 'late', 'late.onnx'), 'no model')
    expect(await all.open('late')).toBeNull()
    expect(all.whyNot('late')).toMatch(/^the model late cannot be opened: /)
    expect(all.whyNot('tiny')).toBeNull()
  })

  it('runs what a person has added', async () => {
    const all = createModels({ folder: join(scratch, 'nothing') })
    expect(await all.open('tiny')).toBeNull()
    all.configure({ providers: {}, markFile: null, packFolder: models })
    expect(Object.keys(await (await all.open('tiny'))!.run({ rows: rows(1) }))).toEqual(['shares'])
  })

  it('does not begin a run that was called off', async () => {
    const model = await open('tiny')
    const abort = new AbortController()
    abort.abort()
    await expect(model.run({ rows: rows(1) }, abort.signal)).rejects.toMatchObject({ name: 'AbortError' })
    await expect(model.run({ rows: rows(1) })).resolves.toBeDefined()
  })

  it('says that memory ran out, and goes on', async () => {
    const model = await open('greedy')
    const size = (count: bigint): Record<string, Tensor> => ({ size: { type: 'int64', dims: [1], data: BigInt64Array.of(count) } })
    await expect(model.run(size(2n ** 45n))).rejects.toThrow('there was not enough memory to run the model greedy')
    expect((await model.run(size(5n)))['sum']!.data).toEqual(Float32Array.of(0))
  })

  it('says what is wrong with what it was given', async () => {
    const model = await open('tiny')
    await expect(model.run({})).rejects.toThrow(/^the model tiny failed: /)
    await expect(model.run({ rows: { ...rows(1), dims: [2, 4] } as Tensor })).rejects.toThrow(/^the model tiny failed: /)
  })

  it('goes on where the graphics card is taken away, for all that were asked at once', async () => {
    const markFolder = mkdtempSync(join(scratch, 'marks-'))
    const markFile = join(markFolder, 'one.json')
    const noted: number[] = []
    let running = 0
    const released: string[] = []
    const lent = (provider: string): Session => ({
      inputs: [],
      async run() {
        running++
        await setImmediate()
        noted.push(running, readdirSync(markFolder).length)
        running--
        if (provider === 'webgpu') throw new Error('the device was lost')
        return { sum: { type: 'float32', dims: [1], data: Float32Array.of(1) } }
      },
      release: async () => void released.push(provider),
    })
    const all = createModels({ folder: models, settings: { providers: { tiny: 'webgpu' }, markFile, packFolder: null }, open: async (_path, provider) => lent(provider) })
    const model = (await all.open('tiny'))!
    const answers = await Promise.all([model.run({}), model.run({}), model.run({})])
    expect(answers.map(({ sum }) => sum!.data[0])).toEqual([1, 1, 1])
    expect(model.provider).toBe('cpu')
    expect(model.reasons).toHaveLength(1)
    expect(released).toEqual(['webgpu'])
    // The one on the graphics card, with its note; then three on the processor, which need none.
    expect(noted).toEqual([1, 1, 1, 0, 1, 0, 1, 0])
  })

  it('leaves no note of a run that went well', async () => {
    const markFolder = mkdtempSync(join(scratch, 'marks-'))
    const markFile = join(markFolder, 'one.json')
    const model = await createModels({ folder: models, settings: { providers: { tiny: 'webgpu' }, markFile, packFolder: null } }).open('tiny')
    await model!.run({ rows: rows(1) })
    expect(readdirSync(markFolder)).toEqual([])
  })
})
