import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { ModelProvider } from '#contract/models.ts'
import { createEngine } from '#main/engine/engine.ts'
import type { Engine, EngineChild } from '#main/engine/engine.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'
import { createModels } from '#main/engine/models/create-models.ts'
import { hasVulkanLoader } from '#main/engine/models/machine-signature.ts'
import { probeModel } from '#main/engine/models/probe-model.ts'
import { measureDifference } from '#main/engine/models/tensor.ts'
import { findSoftwareVulkan } from '../../../support/software-vulkan.ts'

const fileOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const tiny = fileOf('fixtures/models/tiny/tiny.onnx')
const vulkan = findSoftwareVulkan()
const disposals: (() => void)[] = []
afterEach(() => disposals.splice(0).forEach((dispose) => dispose()))

/** The environment that processes started from now on have, until the test is over. */
function setEnvironment(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const before = process.env[name]
    process.env[name] = value
    disposals.push(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

function openEngine(module?: string): { engine: Engine; children: EngineChild[] } {
  const children: EngineChild[] = []
  const engine = createEngine({
    spawn() {
      const child = forkEngine(module)
      children.push(child)
      return child
    },
  })
  disposals.push(engine.dispose)
  return { engine, children }
}

const probe = (engine: Engine, more: Partial<Parameters<typeof probeModel>[0]> = {}) => probeModel({ path: tiny, engine, signal: new AbortController().signal, onProvider: () => undefined, ...more })

describe.runIf(vulkan !== null)('on WebGPU by software Vulkan', () => {
  it('a model is tried in a process of its own, and gives what the CPU gives', async () => {
    setEnvironment(vulkan!)
    const asked: ModelProvider[] = []
    const { trials } = await probe(openEngine().engine, { onProvider: (provider) => asked.push(provider) })
    expect(asked).toEqual(['cpu', 'webgpu', 'cuda', 'dml', 'coreml'])
    const [cpu, webgpu] = trials
    expect(cpu).toMatchObject({ provider: 'cpu', ms: expect.any(Number) })
    // It ran, within a hundredth of the CPU; that a processor which plays a graphics card is slower is no fault.
    expect(webgpu).toMatchObject({ provider: 'webgpu', ms: expect.any(Number) })
    expect([null, 'slower']).toContain(webgpu!.passedOver?.why ?? null)
  })

  it('an engine runs what main has chosen there', async () => {
    setEnvironment(vulkan!)
    const folder = fileOf('fixtures/models')
    const rows = { rows: { type: 'float32' as const, dims: [5, 8], data: Float32Array.from({ length: 40 }, (_, index) => Math.cos(index)) } }
    const onCpu = await (await createModels({ folder }).open('tiny'))!.run(rows)
    const model = await createModels({ folder, settings: { providers: { tiny: 'webgpu' }, markFile: null, packFolder: null } }).open('tiny')
    const onGpu = await model!.run(rows)
    expect(model).toMatchObject({ provider: 'webgpu', reasons: [] })
    expect(measureDifference(onGpu, onCpu)).toBeLessThan(1e-2)
  })
})

/** Its shaders take a processor that plays a graphics card longer to build than all the other tests of this file. */
const layout = fileOf('../resources/models/layout/layout.onnx')
const isLong = process.env['BROADSIDE_LONG'] !== undefined
it.runIf(vulkan !== null && isLong && existsSync(layout))('the layout model gives on WebGPU what it gives on the CPU', async () => {
  setEnvironment(vulkan!)
  const { engine } = openEngine()
  await expect(engine.run({ kind: 'try-provider', path: layout, provider: 'webgpu', runs: 1 })).resolves.toEqual({ ms: expect.any(Number), passedOver: null })
}, 300_000)

describe('a provider', () => {
  it.runIf(process.platform === 'linux')('without a driver is passed over, and the model runs on the CPU', async () => {
    setEnvironment({ VK_DRIVER_FILES: fileOf('fixtures/no-driver.json'), VK_ICD_FILENAMES: fileOf('fixtures/no-driver.json') })
    const { provider, trials } = await probe(openEngine().engine)
    const whyNot = Object.fromEntries(trials.map((trial) => [trial.provider, trial.passedOver?.why ?? null]))
    expect(provider).toBe('cpu')
    expect(whyNot).toEqual({ cpu: null, webgpu: (await hasVulkanLoader()) ? 'no-driver' : 'no-loader', cuda: expect.stringMatching(/^(no-libraries|no-cuda|slower)$/), dml: 'other-system', coreml: 'other-system' })
  })

  it.runIf(process.platform !== 'linux' || vulkan !== null).each([
    ['crash', { why: 'crashed', how: expect.stringMatching(/^the engine stopped \(/) }],
    ['hang', { why: 'timed-out', afterMs: 4000 }],
  ])('that does %s costs nothing but its turn', async (trial, passedOver) => {
    setEnvironment({ BROADSIDE_TRIAL: trial })
    const { engine, children } = openEngine(fileOf('support/trial-models.ts'))
    // Its start is not to count.
    await engine.run({ kind: 'try-provider', path: tiny, provider: 'cpu', runs: 1 })
    const { provider, trials } = await probe(engine, { timeLimitMs: 4000 })
    expect(provider).toBe('cpu')
    expect(trials.find((each) => each.provider === 'webgpu')).toEqual({ provider: 'webgpu', ms: null, passedOver })
    expect(trials.find((each) => each.provider === 'cpu')).toMatchObject({ ms: expect.any(Number), passedOver: null })
    // The engine goes on after it, in a process of its own where the first has gone.
    await expect(engine.run({ kind: 'try-provider', path: tiny, provider: 'cpu', runs: 1 })).resolves.toMatchObject({ passedOver: null })
    expect(children.length).toBe(2)
  })

  it('is not tried once the probe was called off', async () => {
    const abort = new AbortController()
    const asked: ModelProvider[] = []
    const probing = probe(openEngine().engine, { signal: abort.signal, onProvider: (provider) => (asked.push(provider), abort.abort()) })
    await expect(probing).rejects.toThrow()
    expect(asked).toEqual(['cpu'])
  })
})

describe('an engine that dies in the middle of a model job', () => {
  it('fails the job in a sentence, and the next job has a process of its own', async () => {
    const { engine, children } = openEngine()
    const job = { kind: 'try-provider', path: tiny, provider: 'cpu' } as const
    let runs = 0
    const running = engine.run({ ...job, runs: 50_000_000 }, {
      onProgress: ({ done }) => {
        if (done > runs && runs++ === 0) children[0]!.kill()
      },
    })
    await expect(running).rejects.toMatchObject({ code: 'stopped', message: 'the engine stopped (signal SIGKILL: it was ended from outside, perhaps because the system was short of memory)' })
    expect(runs).toBeGreaterThan(0)
    await expect(engine.run({ ...job, runs: 3 })).resolves.toEqual({ ms: expect.any(Number), passedOver: null })
    expect(children.length).toBe(2)
  })

  it('is cancelled between two runs without losing its process', async () => {
    const { engine, children } = openEngine()
    const job = { kind: 'try-provider', path: tiny, provider: 'cpu' } as const
    const abort = new AbortController()
    const running = engine.run({ ...job, runs: 50_000_000 }, { signal: abort.signal, graceMs: 30_000, onProgress: () => abort.abort() })
    await expect(running).rejects.toMatchObject({ code: 'cancelled' })
    await expect(engine.run({ ...job, runs: 3 })).resolves.toMatchObject({ passedOver: null })
    expect(children.length).toBe(1)
  })

  it('rejects a file that is no model', async () => {
    await expect(probe(openEngine().engine, { path: fileOf('fixtures/models/make-models.py') })).rejects.toMatchObject({ code: 'failed' })
  })
})
