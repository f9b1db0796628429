import { z } from 'zod'

/** What can run a model, in the order in which they are shown. */
export const ModelProvider = z.enum(['webgpu', 'cuda', 'dml', 'coreml', 'cpu'])
export type ModelProvider = z.infer<typeof ModelProvider>

/** Why a model does not run on a provider; the page has the words. */
export const PassedOver = z.discriminatedUnion('why', [
  /** It is made for another system: `mac`, `windows`, `linux`. */
  z.strictObject({ why: z.literal('other-system'), system: z.enum(['mac', 'windows', 'linux']) }),
  /** The runtime for this processor comes without it. */
  z.strictObject({ why: z.literal('not-built') }),
  /** CUDA's part of the runtime lies not in `folder`. */
  z.strictObject({ why: z.literal('no-libraries'), folder: z.string() }),
  /** CUDA's part of the runtime is there, but what it needs of the system is not. */
  z.strictObject({ why: z.literal('no-cuda'), message: z.string() }),
  /** The system has no Vulkan loader (libvulkan.so.1). */
  z.strictObject({ why: z.literal('no-loader') }),
  /** No graphics driver answers. */
  z.strictObject({ why: z.literal('no-driver') }),
  /** The furthest that a number was from what the CPU gave, relative to it where that is above 1. */
  z.strictObject({ why: z.literal('differs'), by: z.number() }),
  z.strictObject({ why: z.literal('slower') }),
  z.strictObject({ why: z.literal('crashed'), how: z.string() }),
  z.strictObject({ why: z.literal('timed-out'), afterMs: z.number() }),
  z.strictObject({ why: z.literal('out-of-memory') }),
  z.strictObject({ why: z.literal('failed'), message: z.string() }),
])
export type PassedOver = z.infer<typeof PassedOver>

/** How a model's smallest case went on a provider. */
export const ProviderTrial = z.strictObject({
  provider: ModelProvider,
  /** The median of its runs; null where it never ran. */
  ms: z.number().nonnegative().nullable(),
  /** Null for the one that is in use. */
  passedOver: PassedOver.nullable(),
})
export type ProviderTrial = z.infer<typeof ProviderTrial>

export const ModelReport = z.strictObject({
  name: z.string().max(80),
  bytes: z.number().int().nonnegative(),
  /** What it runs on when nothing else is asked for. */
  provider: ModelProvider,
  /** Null: not tried on this machine yet, so it runs on the CPU. */
  trials: z.array(ProviderTrial).nullable(),
  triedAt: z.number().int().nonnegative().nullable(),
})
export type ModelReport = z.infer<typeof ModelReport>

export const Models = z.strictObject({
  /** The version of the runtime. */
  runtime: z.string(),
  /** Where a person may put more of them: `<name>/<name>.onnx`. */
  packFolder: z.string(),
  models: z.array(ModelReport),
})
export type Models = z.infer<typeof Models>
