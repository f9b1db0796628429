import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '#contract/calls.ts'
import type { ModelProvider, ModelReport, Models } from '#contract/models.ts'
import type { Announce } from '#contract/server.ts'
import { isEndedFromOutside } from './engine/describe-exit.ts'
import { createEngine } from './engine/engine.ts'
import type { EngineChild } from './engine/engine.ts'
import type { ModelSettings } from './engine/models/create-models.ts'
import { readMachineSignature, runtimeVersion } from './engine/models/machine-signature.ts'
import { hashModel, listModelsIn, modelsFolder } from './engine/models/model-files.ts'
import type { ModelFile } from './engine/models/model-files.ts'
import { probeModel, providersInOrder } from './engine/models/probe-model.ts'
import { createProviderMemory } from './engine/models/provider-memory.ts'
import type { Remembered } from './engine/models/provider-memory.ts'
import { takeRunMark } from './engine/models/take-run-mark.ts'

interface Deps {
  readonly dataFolder: string
  readonly spawnEngine: () => EngineChild
  readonly announce: Announce
  /** Null: the fastest sound one. */
  readonly forcedProvider: () => ModelProvider | null
  readonly now: () => number
  readonly folder?: string
}

export interface Probing {
  readonly signal: AbortSignal
  onProgress(progress: { readonly stage: string; readonly done: number; readonly total: number }): void
}

export interface StudioModels {
  readonly handlers: Pick<Handlers, 'models.list'>
  /** What the engines are to run models on, as far as is known; `process` is the one that is told so. */
  settings(process?: string): ModelSettings
  /** Tries all anew. Rejects where the CPU cannot run one of them, when the others have been tried; and when called off: then all is as it was. */
  probe(probing: Probing): Promise<Models>
  /** Looks up what is known already, so that the first job has it. Never rejects. */
  recall(): Promise<void>
  /** Tries those of which nothing is known that still holds, when nobody waits; failures stay for whoever asks. Never rejects. */
  probeUnknown(): Promise<void>
  /** Tells of it where a person now wants another provider. */
  retell(): void
  /** A process of an engine died: what ran in native code then is not tried again by itself. */
  blame(reason: string, process: string): void
  /** Called when `settings` says something else. */
  onChange(listener: () => void): void
  dispose(): void
}

/** What each model runs on here: found out once, kept in the data folder, found out anew when the model, the runtime or the machine is another. */
export function createStudioModels({ dataFolder, spawnEngine, announce, forcedProvider, now, folder = modelsFolder }: Deps): StudioModels {
  const markFolder = join(dataFolder, 'running-models')
  /** What a person puts there stays through updates of the program. */
  const packFolder = join(dataFolder, 'models')
  const folders = [folder, packFolder]
  // What processes of an earlier start left behind is nobody's any more.
  rmSync(markFolder, { recursive: true, force: true })
  for (const each of [markFolder, packFolder]) mkdirSync(each, { recursive: true })
  const markFileOf = (process: string): string => join(markFolder, `${process}.json`)
  const memory = createProviderMemory(join(dataFolder, 'models.json'))
  const disposal = new AbortController()
  const listeners = new Set<() => void>()
  const known = new Map<string, Remembered>()
  const hashes = new Map<string, Promise<string>>()
  let machine: Promise<string> | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let toldForced = forcedProvider()

  async function identify({ name, path }: ModelFile): Promise<Pick<Remembered, 'hash' | 'runtime' | 'machine'>> {
    let hash = hashes.get(name)
    if (hash === undefined) {
      hashes.set(name, (hash = hashModel(path)))
      hash.catch(() => hashes.delete(name))
    }
    return { hash: await hash, runtime: runtimeVersion(), machine: await (machine ??= readMachineSignature()) }
  }

  /** Fills `known` with what is remembered and still holds. */
  async function recall(): Promise<ModelFile[]> {
    const files = await listModelsIn(folders)
    for (const file of files) {
      // Of a file that cannot be read, nothing is known.
      const remembered = await identify(file).then((now) => memory.recall(file.name, now), () => null)
      if (remembered === null) known.delete(file.name)
      else known.set(file.name, remembered)
    }
    return files
  }

  async function report(): Promise<Models> {
    const models = (await recall()).map(({ name, bytes }): ModelReport => {
      const found = known.get(name)
      return { name, bytes, provider: forcedProvider() ?? found?.provider ?? 'cpu', trials: found?.trials.slice() ?? null, triedAt: found?.triedAt ?? null }
    })
    return { runtime: runtimeVersion(), packFolder, models }
  }

  function tell(): void {
    for (const listener of listeners) listener()
    void report().then((models) => announce('models.changed', { models }), () => undefined)
  }

  /** Answers what went wrong, a sentence for each model that cannot be tried: one that is broken does not keep the others from it. Called off, it leaves all as it was. */
  async function probeFiles(files: readonly ModelFile[], { signal, onProgress }: Probing): Promise<string[]> {
    const engine = createEngine({ spawn: spawnEngine })
    const total = files.length * providersInOrder.length
    const found: [name: string, Remembered][] = []
    const faults: string[] = []
    try {
      for (const [index, file] of files.entries()) {
        const onProvider = (provider: ModelProvider): void => onProgress({ stage: provider, done: index * providersInOrder.length + providersInOrder.indexOf(provider), total })
        try {
          const choice = await probeModel({ path: file.path, engine, signal, onProvider })
          found.push([file.name, { ...(await identify(file)), ...choice, triedAt: now() }])
        } catch (error) {
          signal.throwIfAborted()
          faults.push(`${file.name}: ${error instanceof Error ? error.message : String(error)}`)
        }
      }
    } finally {
      engine.dispose()
    }
    for (const [name, each] of found) {
      known.set(name, each)
      // What cannot be kept is found out anew the next time.
      await memory.remember(name, each).catch(() => undefined)
    }
    return faults
  }

  /** One at a time: two would slow each other down, and measure that. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(task)
    queue = turn.catch(() => undefined)
    return turn
  }

  return {
    handlers: { 'models.list': report },
    settings(process) {
      const forced = forcedProvider()
      const markFile = process === undefined ? null : markFileOf(process)
      return { providers: Object.fromEntries([...known].map(([name, { provider }]) => [name, forced ?? provider])), markFile, packFolder }
    },
    probe: ({ signal, onProgress }) =>
      inTurn(async () => {
        // What was added since, CUDA's part for one, makes another machine of it.
        machine = null
        hashes.clear()
        const faults = await probeFiles(await listModelsIn(folders), { signal: AbortSignal.any([signal, disposal.signal]), onProgress })
        tell()
        if (faults.length > 0) throw new Error(faults.join('; '))
        return report()
      }),
    recall: async () => {
      await recall().catch(() => undefined)
      if (known.size > 0) listeners.forEach((listener) => listener())
    },
    probeUnknown: () =>
      inTurn(async () => {
        const files = await recall()
        const unknown = files.filter(({ name }) => !known.has(name))
        if (unknown.length === 0 || disposal.signal.aborted) return
        await probeFiles(unknown, { signal: disposal.signal, onProgress: () => undefined })
        tell()
      }).catch(() => undefined),
    retell() {
      const forced = forcedProvider()
      if (forced === toldForced) return
      toldForced = forced
      tell()
    },
    blame(reason, process) {
      const mark = takeRunMark(markFileOf(process))
      if (mark === null || isEndedFromOutside(reason)) return
      const { model, provider } = mark
      const found = known.get(model)
      if (found === undefined) return
      const trials = found.trials.map((trial) => (trial.provider === provider ? { ...trial, passedOver: { why: 'crashed', how: reason } as const } : trial.provider === 'cpu' ? { ...trial, passedOver: null } : trial))
      const blamed: Remembered = { ...found, provider: 'cpu', trials }
      known.set(model, blamed)
      void memory.remember(model, blamed).catch(() => undefined)
      tell()
    },
    onChange: (listener) => void listeners.add(listener),
    dispose: () => disposal.abort(),
  }
}
