import { platform } from 'node:os'
import type { ModelProvider, PassedOver, ProviderTrial } from '#contract/models.ts'
import { EngineFailure } from '../engine-failure.ts'
import type { Engine } from '../engine.ts'
import { chooseProvider } from './choose-provider.ts'
import type { Choice } from './choose-provider.ts'
import { hasCudaParts, hasVulkanLoader, runtimeFolder } from './machine-signature.ts'

/** The CPU comes first: where it cannot run a model, nobody can. */
export const providersInOrder: readonly ModelProvider[] = ['cpu', 'webgpu', 'cuda', 'dml', 'coreml']

/** A driver that has not answered by then is as good as none. */
const limitMs = 30_000
/** How often the smallest case is timed. */
const runs = 9

interface ProbeOptions {
  /** Absolute, of an .onnx file. */
  readonly path: string
  /** An engine whose process may die. */
  readonly engine: Engine
  readonly signal: AbortSignal
  /** Called before each provider is tried. */
  readonly onProvider: (provider: ModelProvider) => void
  readonly timeLimitMs?: number
}

/** Tries a model's smallest case on every provider, each where a crash costs nothing. Rejects where not even the CPU can run it, and when called off. */
export async function probeModel({ path, engine, signal, onProvider, timeLimitMs = limitMs }: ProbeOptions): Promise<Choice> {
  const trials: ProviderTrial[] = []
  for (const provider of providersInOrder) {
    signal.throwIfAborted()
    onProvider(provider)
    const known = await findObstacle(provider)
    trials.push({ provider, ...(known === null ? await tryOut(provider) : { ms: null, passedOver: known }) })
  }
  return chooseProvider(trials)

  async function tryOut(provider: ModelProvider): Promise<Omit<ProviderTrial, 'provider'>> {
    const limit = AbortSignal.timeout(timeLimitMs)
    try {
      const { ms, passedOver } = await engine.run({ kind: 'try-provider', path, provider, runs }, { signal: AbortSignal.any([signal, limit]), graceMs: 200 })
      return { ms, passedOver }
    } catch (error) {
      signal.throwIfAborted()
      if (provider === 'cpu') throw limit.aborted ? new Error(`the processor had not run it after ${Math.round(timeLimitMs / 1000)} seconds`) : error
      if (limit.aborted) return { ms: null, passedOver: { why: 'timed-out', afterMs: timeLimitMs } }
      const message = error instanceof Error ? error.message : String(error)
      const hasStopped = error instanceof EngineFailure && error.code === 'stopped'
      return { ms: null, passedOver: hasStopped ? { why: 'crashed', how: message } : { why: 'failed', message } }
    }
  }
}

/** What can be said without trying. */
async function findObstacle(provider: ModelProvider): Promise<PassedOver | null> {
  const here = platform()
  if (provider === 'coreml' && here !== 'darwin') return { why: 'other-system', system: 'mac' }
  if (provider === 'dml' && here !== 'win32') return { why: 'other-system', system: 'windows' }
  if (provider === 'cuda') {
    if (here !== 'linux') return { why: 'other-system', system: 'linux' }
    if (!(await hasCudaParts())) return { why: 'no-libraries', folder: runtimeFolder() }
  }
  if (provider === 'webgpu' && !(await hasVulkanLoader())) return { why: 'no-loader' }
  return null
}
