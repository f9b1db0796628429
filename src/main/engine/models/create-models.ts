import { rmSync, writeFileSync } from 'node:fs'
import type { ModelProvider, PassedOver } from '#contract/models.ts'
import { explainFailure, isOutOfMemory } from './explain-failure.ts'
import { findModelIn, modelsFolder } from './model-files.ts'
import { openSession } from './runtime.ts'
import type { Session } from './runtime.ts'
import type { Tensors, TensorShape } from './tensor.ts'

/** What main has found out about this machine. */
export interface ModelSettings {
  /** By model; one that is not named runs on the CPU. */
  readonly providers: Readonly<Record<string, ModelProvider>>
  /** The file in which this process notes which model runs while it does, so that a crash has a name; null: none. */
  readonly markFile: string | null
  /** Models that a person has added; null: none. */
  readonly packFolder: string | null
}

export const onCpu: ModelSettings = { providers: {}, markFile: null, packFolder: null }

/** What a note of a running model says. */
export interface RunMark {
  readonly model: string
  readonly provider: ModelProvider
}

export interface OpenModel {
  readonly inputs: readonly TensorShape[]
  /** What it runs on now; another than was wanted where that failed. */
  readonly provider: ModelProvider
  /** Why it does not run on what was wanted. */
  readonly reasons: readonly { readonly provider: ModelProvider; readonly passedOver: PassedOver }[]
  /** Rejects where the model or its input is at fault, in a sentence; between two runs the signal is obeyed. */
  run(feeds: Tensors, signal?: AbortSignal): Promise<Tensors>
}

export interface Models {
  /** Null where there is no such model, or it cannot be opened at all: `whyNot` says why. A session is made once and kept. */
  open(name: string): Promise<OpenModel | null>
  /** Why the last `open` of this name gave null, in a sentence; null where it did not. */
  whyNot(name: string): string | null
  /** Holds for what is opened from now on. */
  configure(settings: ModelSettings): void
  /** Opens those of these that are there, so that the first who asks need not wait. */
  warm(names: readonly string[]): Promise<void>
}

interface ModelsOptions {
  readonly folder?: string
  readonly settings?: ModelSettings
  readonly open?: (path: string, provider: ModelProvider) => Promise<Session>
}

export function createModels({ folder = modelsFolder, settings: first = onCpu, open = openSession }: ModelsOptions = {}): Models {
  let settings = first
  let turn: Promise<unknown> = Promise.resolve()
  const opened = new Map<string, { readonly wanted: ModelProvider; readonly model: Promise<OpenModel | null> }>()
  const faults = new Map<string, string>()

  const folders = (): readonly string[] => (settings.packFolder === null ? [folder] : [folder, settings.packFolder])

  /** One call into native code at a time: each holds the process anyway, and its note must not be another's. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = turn.then(task)
    turn = result.catch(() => undefined)
    return result
  }

  /** A process that dies in native code can say nothing any more; the note is what is left of it. */
  function mark(note: RunMark): () => void {
    const file = settings.markFile
    if (file === null || note.provider === 'cpu') return () => undefined
    writeFileSync(file, JSON.stringify(note))
    return () => rmSync(file, { force: true })
  }

  async function openOn(name: string, path: string, provider: ModelProvider): Promise<Session> {
    const unmark = mark({ model: name, provider })
    try {
      return await open(path, provider)
    } finally {
      unmark()
    }
  }

  async function openModel(name: string, wanted: ModelProvider): Promise<OpenModel | null> {
    faults.delete(name)
    const file = await findModelIn(folders(), name)
    if (file === null) {
      faults.set(name, `there is no model ${name} in ${folders().join(' or ')}`)
      return null
    }
    const reasons: { provider: ModelProvider; passedOver: PassedOver }[] = []
    let provider = wanted
    const fallBack = async (error: unknown): Promise<Session> => {
      reasons.push({ provider, passedOver: explainFailure(provider, toMessage(error)) })
      provider = 'cpu'
      return open(file.path, 'cpu')
    }
    let session: Session
    try {
      session = await inTurn(() =>
        openOn(name, file.path, provider).catch((error: unknown) => {
          if (provider === 'cpu') throw error
          return fallBack(error)
        }),
      )
    } catch (error) {
      faults.set(name, `the model ${name} cannot be opened: ${toMessage(error)}`)
      return null
    }
    async function runOnce(feeds: Tensors): Promise<Tensors> {
      const unmark = mark({ model: name, provider })
      try {
        return await session.run(feeds)
      } finally {
        unmark()
      }
    }
    const runOrFallBack = (feeds: Tensors): Promise<Tensors> =>
      runOnce(feeds).catch(async (error: unknown) => {
        if (provider === 'cpu') throw error
        // A graphics card may be taken away, or run out of memory, while it works.
        const failed = session
        session = await fallBack(error)
        await failed.release().catch(() => undefined)
        return runOnce(feeds)
      })
    return {
      inputs: session.inputs,
      get provider() {
        return provider
      },
      reasons,
      async run(feeds, signal) {
        const results = await inTurn(async () => {
          signal?.throwIfAborted()
          return runOrFallBack(feeds).catch((error: unknown) => {
            throw new Error(describeRunFailure(name, toMessage(error)))
          })
        })
        signal?.throwIfAborted()
        return results
      },
    }
  }

  const models: Models = {
    open(name) {
      const wanted = settings.providers[name] ?? 'cpu'
      const known = opened.get(name)
      if (known?.wanted === wanted) return known.model
      const model = openModel(name, wanted)
      opened.set(name, { wanted, model })
      // One that was not there may come: a failed opening is not kept.
      void model.then((made) => made === null && opened.get(name)?.model === model && opened.delete(name))
      return model
    },
    whyNot: (name) => faults.get(name) ?? null,
    configure: (next) => void (settings = next),
    async warm(names) {
      for (const name of names) await models.open(name)
    },
  }
  return models
}

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()

const describeRunFailure = (name: string, message: string): string =>
  isOutOfMemory(message) ? `there was not enough memory to run the model ${name}` : `the model ${name} failed: ${message}`
