import type { ModelProvider } from '#contract/models.ts'
import type { Tensor, Tensors, TensorShape } from './tensor.ts'

type Runtime = typeof import('onnxruntime-node')

export interface Session {
  readonly inputs: readonly TensorShape[]
  /** One at a time; it holds the process until it is over. */
  run(feeds: Tensors): Promise<Tensors>
  release(): Promise<void>
}

/** Two cores are what every machine has, and the same number everywhere keeps sums in the same order. */
const threads = 2

/** Native code of 45 MB: only a process that runs a model loads it. */
const loadRuntime = (): Promise<Runtime> => import('onnxruntime-node').then((module) => (module as { default?: Runtime }).default ?? module)

/** Those that this build of the runtime knows, whether or not this machine can use them. */
export async function listBuiltProviders(): Promise<readonly string[]> {
  return (await loadRuntime()).listSupportedBackends().map(({ name }) => name)
}

/** Throws where the file is no model, or the provider cannot be had. */
export async function openSession(path: string, provider: ModelProvider): Promise<Session> {
  const { InferenceSession, Tensor: RuntimeTensor } = await loadRuntime()
  const session = await InferenceSession.create(path, {
    // Alone, so that one that cannot be had is an error; single steps that it cannot do go to the CPU all the same.
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 4,
  })
  return {
    inputs: session.inputMetadata.map((input) => ({ name: input.name, type: input.isTensor ? input.type : 'other', dims: input.isTensor ? input.shape : [] })),
    async run(feeds) {
      const given = Object.entries(feeds).map(([name, { type, data, dims }]) => [name, new RuntimeTensor(type as 'float32', data as Float32Array, dims)])
      const results = await session.run(Object.fromEntries(given))
      return Object.fromEntries(Object.entries(results).map(([name, { type, dims, data }]) => [name, { type, dims, data } as Tensor]))
    },
    release: () => session.release(),
  }
}
