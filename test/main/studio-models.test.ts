import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ModelProvider, Models } from '#contract/models.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'
import { createStudioModels } from '#main/studio-models.ts'
import type { StudioModels } from '#main/studio-models.ts'

const fixture = fileURLToPath(new URL('../fixtures/models/tiny', import.meta.url))
/** Real trials without the rest of the engine. */
const entry = fileURLToPath(new URL('../support/trial-models.ts', import.meta.url))

let dataFolder: string
let folder: string
let opened: StudioModels[]
let spawned: number
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'broadside-data-'))
  folder = mkdtempSync(join(tmpdir(), 'broadside-models-'))
  cpSync(fixture, join(folder, 'tiny'), { recursive: true })
  opened = []
  spawned = 0
})
afterEach(() => {
  for (const models of opened) models.dispose()
  for (const each of [dataFolder, folder]) rmSync(each, { recursive: true, force: true })
})

function open(forced: () => ModelProvider | null = () => null, told: Models[] = []): StudioModels {
  const models = createStudioModels({
    dataFolder, folder, forcedProvider: forced, now: () => 1000 + spawned,
    spawnEngine: () => (spawned++, forkEngine(entry)),
    announce: (_event, payload) => void ('models' in payload && told.push(payload.models)),
  })
  opened.push(models)
  return models
}
const list = async (models: StudioModels): Promise<Models> => models.handlers['models.list']({}, { connection: 'page' })
const quietly = { signal: new AbortController().signal, onProgress: () => undefined }
/** As if a trial had found WebGPU the fastest, which nothing here is. */
function preferGpu(): void {
  const file = join(dataFolder, 'models.json')
  const memory = JSON.parse(readFileSync(file, 'utf8')) as { models: { tiny: { provider: string; trials: { provider: string; ms: number | null; passedOver: object | null }[] } } }
  memory.models.tiny.provider = 'webgpu'
  memory.models.tiny.trials = memory.models.tiny.trials.map((trial) => (trial.provider === 'webgpu' ? { ...trial, ms: 0.1, passedOver: null } : trial.provider === 'cpu' ? { ...trial, passedOver: { why: 'slower' } } : trial))
  writeFileSync(file, JSON.stringify(memory))
}

describe('what models run on', () => {
  it('is the processor until it was tried, and is tried once', async () => {
    const told: Models[] = []
    const first = open(undefined, told)
    expect((await list(first)).models).toEqual([{ name: 'tiny', bytes: readFileSync(join(folder, 'tiny', 'tiny.onnx')).length, provider: 'cpu', trials: null, triedAt: null }])
    expect(first.settings().providers).toEqual({})
    await first.probeUnknown()
    expect(spawned).toBeGreaterThan(0)
    const [model] = (await list(first)).models
    expect(model).toMatchObject({ triedAt: expect.any(Number), trials: expect.arrayContaining([expect.objectContaining({ provider: 'cpu', ms: expect.any(Number) })]) })
    expect(first.settings().providers).toEqual({ tiny: model!.provider })
    await expect.poll(() => told.at(-1)?.models[0]?.trials?.length).toBe(5)

    const before = spawned
    const again = open()
    await again.probeUnknown()
    expect(spawned).toBe(before)
    expect((await list(again)).models).toEqual([model])
  })

  it('is found out anew when the model is another', async () => {
    const first = open()
    await first.probeUnknown()
    const before = spawned
    writeFileSync(join(folder, 'tiny', 'tiny.onnx'), readFileSync(fileURLToPath(new URL('../fixtures/models/greedy/greedy.onnx', import.meta.url))))
    const again = open()
    expect((await list(again)).models[0]).toMatchObject({ trials: null })
    await again.probeUnknown()
    expect(spawned).toBeGreaterThan(before)
  })

  it('is the processor alone while a person wants that', async () => {
    await open().probeUnknown()
    preferGpu()
    let forced: ModelProvider | null = null
    const models = open(() => forced)
    await models.recall()
    expect(models.settings().providers).toEqual({ tiny: 'webgpu' })
    forced = 'cpu'
    expect(models.settings().providers).toEqual({ tiny: 'cpu' })
    expect((await list(models)).models[0]).toMatchObject({ provider: 'cpu' })
  })

  it('is told to pages when a person chooses otherwise, and not for every other setting', async () => {
    let forced: ModelProvider | null = null
    const told: Models[] = []
    const models = open(() => forced, told)
    await models.recall()
    models.retell()
    forced = 'cpu'
    models.retell()
    models.retell()
    await expect.poll(() => told.length).toBe(1)
    expect(told[0]!.models[0]).toMatchObject({ provider: 'cpu' })
  })

  it('is not what another process was ended with that a person called off', async () => {
    await open().probeUnknown()
    preferGpu()
    const models = open()
    await models.recall()
    writeFileSync(models.settings('called off').markFile!, JSON.stringify({ model: 'tiny', provider: 'webgpu' }))
    models.blame('signal SIGSEGV', 'another')
    expect(models.settings().providers).toEqual({ tiny: 'webgpu' })
    const left = models.settings('called off').markFile!
    open()
    expect(existsSync(left)).toBe(false)
  })

  it('is found out for the others where one is broken, whose name is told', async () => {
    cpSync(join(folder, 'tiny'), join(folder, 'aaa'), { recursive: true })
    renameSync(join(folder, 'aaa', 'tiny.onnx'), join(folder, 'aaa', 'aaa.onnx'))
    writeFileSync(join(folder, 'aaa', 'aaa.onnx'), 'no model')
    const models = open()
    const seen: number[] = []
    await expect(models.probe({ ...quietly, onProgress: ({ done }) => seen.push(done) })).rejects.toThrow(/^aaa: /)
    expect(Object.keys(models.settings().providers)).toEqual(['tiny'])
    expect(seen).toEqual([0, 5, 6, 7, 8, 9])
    const again = open()
    await again.probeUnknown()
    expect(Object.keys(again.settings().providers)).toEqual(['tiny'])
  })

  it('is still told of the others where a file cannot be read, or its name is none', async () => {
    for (const name of ['locked', 'x'.repeat(120)]) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'x'.repeat(120), `${'x'.repeat(120)}.onnx`), 'no model')
    const locked = join(folder, 'locked', 'locked.onnx')
    // What not even root can read.
    if (process.platform === 'linux') symlinkSync('/proc/self/mem', locked)
    else writeFileSync(locked, 'no model', { mode: 0 })
    const told = (await list(open())).models.map(({ name }) => name)
    expect(told).toEqual(['locked', 'tiny'])
  })

  it('holds although it cannot be kept', async () => {
    mkdirSync(join(dataFolder, 'models.json.part'))
    const models = open()
    await models.probeUnknown()
    expect(Object.keys(models.settings().providers)).toEqual(['tiny'])
  })

  it('stays as it was when a trial is called off, and fails where not even the processor can run one', async () => {
    const models = open()
    const abort = new AbortController()
    await expect(models.probe({ signal: abort.signal, onProgress: () => abort.abort() })).rejects.toThrow()
    expect((await list(models)).models[0]).toMatchObject({ trials: null })
    writeFileSync(join(folder, 'tiny', 'tiny.onnx'), 'no model')
    await expect(models.probe(quietly)).rejects.toThrow()
    await expect(models.probeUnknown()).resolves.toBeUndefined()
  })

  it.each([
    ['signal SIGSEGV', 'cpu', { why: 'crashed', how: 'signal SIGSEGV' }],
    ['signal SIGKILL: it was ended from outside, perhaps because the system was short of memory', 'webgpu', null],
  ])('is not what an engine died of: %s', async (reason, provider, passedOver) => {
    await open().probeUnknown()
    preferGpu()
    const models = open()
    await models.recall()
    let changes = 0
    models.onChange(() => changes++)
    const markFile = models.settings('one').markFile!
    writeFileSync(markFile, JSON.stringify({ model: 'tiny', provider: 'webgpu' }))
    models.blame(reason, 'one')
    // At once: the job is taken up again before anything else.
    expect(models.settings().providers).toEqual({ tiny: provider })
    expect(changes).toBe(provider === 'cpu' ? 1 : 0)
    expect(existsSync(markFile)).toBe(false)
    const trials = (await list(models)).models[0]!.trials!
    expect(trials.find((trial) => trial.provider === 'webgpu')!.passedOver).toEqual(passedOver)
    if (provider === 'cpu') await expect.poll(() => readFileSync(join(dataFolder, 'models.json'), 'utf8')).toContain('SIGSEGV')
  })
})
