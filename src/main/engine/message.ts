import { z } from 'zod'
import { ModelProvider } from '#contract/models.ts'
import { Choices } from '#core/compose/choices.ts'
import { axes } from '#core/compose/vary/axis.ts'
import type { Candidate, Job, JobResult, Progress } from './job.ts'
import { exportKinds } from './job.ts'
import type { ModelSettings } from './models/create-models.ts'

/** Said to the engine process. One job runs at a time. */
export type ToEngine =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Holds for the jobs after it. */
  | { readonly kind: 'configure'; readonly models: ModelSettings }

/** `bad-input`: the job's files or words are at fault, and the message says which and where. */
export type FailureCode = 'bad-input' | 'cancelled' | 'failed'

export type FromEngine =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'candidate'; readonly id: number; readonly candidate: Candidate }
  | { readonly kind: 'done'; readonly id: number; readonly result: JobResult[Job['kind']]; readonly peakRssMiB: number }
  | { readonly kind: 'failed'; readonly id: number; readonly code: FailureCode; readonly message: string; readonly peakRssMiB: number }

const JobId = z.number().int().nonnegative()
const Side = z.number().int().positive().max(16384)
const NamedSize = z.strictObject({ width: Side, height: Side, name: z.string().min(1).max(40) })
const Stored = { design: z.record(z.string(), z.unknown()), folder: z.string().min(1) }

const Folders = { dataFolder: z.string().min(1), partFolder: z.string().min(1) }
const Seed = z.number().int().min(0).max(4294967295)

const JobMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('generate'),
    request: z.string().max(100000),
    logo: z.string().nullable(),
    assets: z.array(z.string()).max(64),
    sizes: z.array(NamedSize).max(64),
    count: z.number().int().min(1).max(64),
    weigh: z.number().int().min(1).max(256),
    seed: Seed,
    choices: Choices,
    like: z.record(z.string(), z.unknown()).nullable(),
    around: z.strictObject(Stored).nullable(),
    order: z.enum(['best-first', 'as-ready']),
    hasSvg: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('export'), to: z.enum(exportKinds), scale: z.number().positive().max(16), ...Stored }),
  z.strictObject({ kind: z.literal('lint'), ...Stored }),
  z.strictObject({ kind: z.literal('vary'), axis: z.enum(axes), count: z.number().int().min(1).max(24), seed: Seed, hasSvg: z.boolean(), ...Stored }),
  z.strictObject({ kind: z.literal('relayout'), sizes: z.array(NamedSize).min(1).max(64), seed: Seed, hasSvg: z.boolean(), ...Stored }),
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('try-provider'), path: z.string().min(1), provider: ModelProvider, runs: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('read-brief'), request: z.string().max(100000), logo: z.string().nullable(), assets: z.array(z.string()).max(64), choices: Choices, seed: Seed }),
  z.strictObject({ kind: z.literal('read-upload'), path: z.string().min(1), as: z.enum(['logo', 'photo']), ...Folders }),
  z.strictObject({ kind: z.literal('read-design'), path: z.string().min(1), ...Folders }),
  z.strictObject({ kind: z.literal('repair'), finding: z.looseObject({ code: z.string(), layers: z.array(z.string()) }), ...Stored }),
  z.strictObject({ kind: z.literal('export-file'), to: z.enum([...exportKinds, 'json']), scale: z.number().positive().max(16), file: z.string().min(1), ...Stored }),
])

const ToEngineMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), id: JobId, job: JobMessage }),
  z.strictObject({ kind: z.literal('cancel'), id: JobId }),
  z.strictObject({ kind: z.literal('configure'), models: z.strictObject({ providers: z.record(z.string(), ModelProvider), markFile: z.string().nullable(), packFolder: z.string().nullable() }) }),
])

const Bytes = z.instanceof(Uint8Array)
/** The envelope is checked in full; a design inside was checked when the engine made it. */
const FromEngineMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    id: JobId,
    progress: z.strictObject({ stage: z.string().max(200), done: z.number(), total: z.number() }),
  }),
  z.strictObject({
    kind: z.literal('candidate'),
    id: JobId,
    candidate: z.looseObject({
      size: NamedSize,
      rank: z.number().int().positive(),
      design: z.looseObject({ format: z.literal('broadside') }),
      svg: z.string().nullable(),
      png: Bytes,
      files: z.array(z.strictObject({ name: z.string().regex(/^assets\/[0-9a-f]{64}\.[a-z]{3,4}$/), bytes: Bytes })),
      scores: z.record(z.string(), z.number()),
      faults: z.array(z.looseObject({ code: z.string(), message: z.string() })),
      elapsedMs: z.number().nonnegative(),
    }),
  }),
  z.strictObject({ kind: z.literal('done'), id: JobId, result: z.looseObject({}), peakRssMiB: z.number() }),
  z.strictObject({
    kind: z.literal('failed'),
    id: JobId,
    code: z.enum(['bad-input', 'cancelled', 'failed']),
    message: z.string(),
    peakRssMiB: z.number(),
  }),
])

/** Null for anything that is no message of ours. */
export const parseToEngine = (message: unknown): ToEngine | null => {
  const parsed = ToEngineMessage.safeParse(message)
  return parsed.success ? (parsed.data as unknown as ToEngine) : null
}

/** Null for anything that is no message of ours. */
export const parseFromEngine = (message: unknown): FromEngine | null => {
  const parsed = FromEngineMessage.safeParse(message)
  return parsed.success ? (parsed.data as unknown as FromEngine) : null
}
