import { z } from 'zod'
import { Design } from '#core/design/design.ts'
import { LayerId } from '#core/design/ids.ts'
import { Models } from './models.ts'
import { GenerationId, JobId, Wanted } from './records.ts'
import { RelayoutResult, RelayoutWork, VaryResult, VaryWork } from './variants.ts'

/** A finding as it travels; critique in core says what each is. */
export const Found = z.looseObject({
  code: z.string(),
  severity: z.enum(['fault', 'warning']),
  layers: z.array(LayerId),
  message: z.string(),
  measured: z.number().nullable(),
  limit: z.number().nullable(),
  box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
})
export type Found = z.infer<typeof Found>

export const ExportKind = z.enum(['svg', 'svg-figma', 'svg-outline', 'png', 'json'])
export type ExportKind = z.infer<typeof ExportKind>

/** What takes longer than a second, or may. Pictures are named by asset id and lie in the studio's store. */
export const Work = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('generate'), generation: GenerationId, wanted: Wanted }),
  z.strictObject({ kind: z.literal('lint'), design: Design }),
  /** Mends one finding by the least change that does. */
  z.strictObject({ kind: z.literal('repair'), design: Design, finding: Found }),
  z.strictObject({ kind: z.literal('export'), design: Design, to: ExportKind, scale: z.number().min(0.1).max(8), name: z.string().min(1).max(120) }),
  /** Tries every model on everything that this machine has. */
  z.strictObject({ kind: z.literal('probe') }),
  VaryWork,
  RelayoutWork,
])
export type Work = z.infer<typeof Work>

export const WorkResult = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('generate'), candidates: z.number().int() }),
  z.strictObject({ kind: z.literal('lint'), findings: z.array(Found), scores: z.record(z.string(), z.number()) }),
  /** `design` null: there is nothing that would mend it. `actions`: what was done, a sentence each. */
  z.strictObject({ kind: z.literal('repair'), design: Design.nullable(), actions: z.array(z.string()) }),
  /** The file is at `/exports/<job>/<name>`; `approximated` says what could not be carried over, a sentence each. */
  z.strictObject({ kind: z.literal('export'), name: z.string(), bytes: z.number().int(), width: z.number(), height: z.number(), approximated: z.array(z.strictObject({ layer: LayerId, what: z.string() })) }),
  z.strictObject({ kind: z.literal('probe'), models: Models }),
  VaryResult,
  RelayoutResult,
])
export type WorkResult = z.infer<typeof WorkResult>

export const Job = z.strictObject({
  id: JobId,
  kind: z.enum(['generate', 'lint', 'repair', 'export', 'probe', 'vary', 'relayout']),
  /** What a `generate` works on, so that a page which comes back finds it. */
  generation: GenerationId.nullable().default(null),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  stage: z.string(),
  done: z.number(),
  total: z.number(),
  /** Why it failed, for a person. */
  message: z.string().nullable(),
  /** While it runs, of what comes in several: as far as it has come. */
  result: WorkResult.nullable(),
})
export type Job = z.infer<typeof Job>
