import { z } from 'zod'
import { axes } from '#core/compose/vary/axis.ts'
import { Design } from '#core/design/design.ts'
import { CandidateId, Size } from './records.ts'

/** What is varied or laid out anew: a design as it is now, or a candidate. Its pictures lie in the studio's store. */
export const Given = z.union([z.strictObject({ design: Design }), z.strictObject({ candidate: CandidateId })])
export type Given = z.infer<typeof Given>

const seed = z.number().int().min(0).max(4294967295)
export const VaryWork = z.strictObject({ kind: z.literal('vary'), given: Given, axis: z.enum(axes), count: z.number().int().min(1).max(12), seed })
export const RelayoutWork = z.strictObject({ kind: z.literal('relayout'), given: Given, sizes: z.array(Size).min(1).max(48), seed })

/** One design of several that were made of another. Its picture is at `/exports/<job>/<name>.png`, the design at `/exports/<job>/<name>.json`. */
export const Variant = z.strictObject({
  name: z.string().max(60),
  size: Size,
  faults: z.array(z.string()),
  /** From 0 to 1. */
  overall: z.number(),
  /** Names of the layers that were hidden for want of room. */
  hidden: z.array(z.string()),
})
export type Variant = z.infer<typeof Variant>

/** While the job runs it is told as far as it has come. */
export const VaryResult = z.strictObject({ kind: z.literal('vary'), variants: z.array(Variant) })
export const RelayoutResult = z.strictObject({ kind: z.literal('relayout'), variants: z.array(Variant) })
