import { z } from 'zod'
import { Brief } from '#core/brief/brief.ts'
import { HexColor } from '#core/design/paint.ts'
import { PaletteRecord } from './records.ts'

/** What was understood of a brief and would be used, before anything is generated; each list best first. */
export const Understood = z.strictObject({
  brief: Brief,
  /** One for each way of saying it. */
  copies: z.array(z.strictObject({ headline: z.string(), subhead: z.string(), cta: z.string() })),
  /** `colors` are the five that show it best, the ground first. */
  palettes: z.array(z.strictObject({ mood: z.string(), colors: z.array(HexColor), palette: PaletteRecord })),
  fonts: z.array(z.strictObject({ id: z.string(), display: z.string(), text: z.string() })),
  /** Pictures at `/illustrations/<id>.svg`. */
  illustrations: z.array(z.strictObject({ id: z.string(), name: z.string() })),
})
export type Understood = z.infer<typeof Understood>
