import { constants, setPriority } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import type { ModelProvider, PassedOver } from '#contract/models.ts'
import { explainFailure } from './explain-failure.ts'
import { readCaseSizes } from './model-files.ts'
import { listBuiltProviders, openSession } from './runtime.ts'
import type { Session } from './runtime.ts'
import { makeSmallestCase } from './smallest-case.ts'
import { measureDifference } from './tensor.ts'
import type { Tensors } from './tensor.ts'

/** What a provider may differ from the CPU: sums of many products in another order, and in halves of a number's digits. */
export const mostDifference = 1e-2

/** A model's smallest case on one provider: for a process that may die of it. */
export interface TryProviderJob {
  readonly kind: 'try-provider'
  /** Absolute, of an .onnx file. */
  readonly path: string
  readonly provider: ModelProvider
  /** How often it is timed. */
  readonly runs: number
}

export interface Tried {
  readonly ms: number | null
  readonly passedOver: PassedOver | null
}

/** The first runs build what the others use again. */
const warmUps = 2

/** One provider on one model's smallest case, beside the CPU. To be run where a crash costs nothing. Throws for a model that the CPU cannot run. */
export async function tryProvider({ path, provider, runs }: TryProviderJob, onRun: (done: number) => void, signal: AbortSignal): Promise<Tried> {
  // Whoever works meanwhile comes first: a graphics card made of software takes every core there is.
  yieldToOthers()
  const built = await listBuiltProviders()
  if (!built.includes(provider)) return { ms: null, passedOver: { why: 'not-built' } }
  const cpu = await openSession(path, 'cpu')
  try {
    const feeds = makeSmallestCase(cpu.inputs, await readCaseSizes(path))
    const reference = await cpu.run(feeds)
    if (provider === 'cpu') return { ms: await time(cpu, feeds, runs, onRun, signal), passedOver: null }
    return await tryBeside(path, provider, { feeds, reference, runs, onRun, signal })
  } finally {
    // The same process tries the next one, and a model may be large.
    await cpu.release()
  }
}

/** A system that does not let a process stand back lets it try all the same. */
function yieldToOthers(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW)
  } catch {
    return
  }
}

interface Comparison {
  readonly feeds: Tensors
  readonly reference: Tensors
  readonly runs: number
  readonly onRun: (done: number) => void
  readonly signal: AbortSignal
}

async function tryBeside(path: string, provider: ModelProvider, { feeds, reference, runs, onRun, signal }: Comparison): Promise<Tried> {
  let session: Session | null = null
  try {
    session = await openSession(path, provider)
    const difference = measureDifference(await session.run(feeds), reference)
    // JSON knows no infinity.
    if (difference > mostDifference) return { ms: null, passedOver: { why: 'differs', by: Math.min(difference, 1e9) } }
    return { ms: await time(session, feeds, runs, onRun, signal), passedOver: null }
  } catch (error) {
    signal.throwIfAborted()
    return { ms: null, passedOver: explainFailure(provider, error instanceof Error ? error.message : String(error)) }
  } finally {
    await session?.release().catch(() => undefined)
  }
}

/** The median, in milliseconds. */
async function time(session: Session, feeds: Tensors, runs: number, onRun: (done: number) => void, signal: AbortSignal): Promise<number> {
  for (let run = 0; run < warmUps; run++) await session.run(feeds)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    signal.throwIfAborted()
    const started = performance.now()
    await session.run(feeds)
    times.push(performance.now() - started)
    onRun(run + 1)
    await setImmediate()
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!
}
