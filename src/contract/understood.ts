import { z } from 'zod'
import { Brief, Span } from '#core/brief/brief.ts'
import { Wish } from '#core/brief/wishes/wish.ts'
import { HexColor } from '#core/design/paint.ts'
import { PaletteRecord } from './records.ts'

/** What was understood of a brief and would be used, before anything is generated; each list best first. */
export const Understood = z.strictObject({
  brief: Brief,
  /** The wishes in words of their own, as they would be followed; spans are of `text`. Those of the request are the brief's. */
  own: z.strictObject({ text: z.string(), wishes: z.array(Wish), covers: z.array(Span), unknown: z.array(z.string()), unknownSpans: z.array(Span) }).nullable(),
  /** One for each way of saying it. */
  copies: z.array(z.strictObject({ headline: z.string(), subhead: z.string(), cta: z.string() })),
  /** `colors` are the five that show it best, the ground first. */
  palettes: z.array(z.strictObject({ mood: z.string(), colors: z.array(HexColor), palette: PaletteRecord })),
  fonts: z.array(z.strictObject({ id: z.string(), display: z.string(), text: z.string() })),
  /** Pictures at `/illustrations/<id>.svg`. */
  illustrations: z.array(z.strictObject({ id: z.string(), name: z.string() })),
})
export type Understood = z.infer<typeof Understood>
