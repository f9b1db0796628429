import type { Fact, Offer } from '#core/brief/brief.ts'

/** The same thing said at several lengths, longest first: a 300×50 strip takes the last, a poster the first. */
export type Lengths = readonly string[]

/** The words of a design. Every string is final: case, quotes and dashes as printed. */
export interface Copy {
  /** BCP 47. */
  readonly lang: string
  readonly headline: Lengths
  /** Empty lists: this copy has no such line. */
  readonly eyebrow: Lengths
  readonly subhead: Lengths
  readonly body: Lengths
  readonly cta: Lengths
  /** The offer to be drawn large, when the headline does not already carry it. */
  readonly offer: Offer | null
  /** What must be printed and stands in no line above, most important first. */
  readonly facts: readonly Fact[]
  /** Which fact texts the lines above already show. */
  readonly shown: readonly string[]
}
