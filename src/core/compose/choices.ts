import { z } from 'zod'
import { Fact, Occasion, Tone } from '#core/brief/brief.ts'
import type { Brief } from '#core/brief/brief.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { HeardPassages } from '#core/brief/wishes/parse-wishes.ts'
import { offerText } from '#core/brief/offers.ts'
import { HexColor } from '#core/design/paint.ts'
import type { Copy } from './copy.ts'

/** A palette as a whole, each colour by the part it plays; direction.ts says which. */
export const PaletteRecord = z.strictObject({
  name: z.string().max(200),
  isDark: z.boolean(),
  ground: HexColor,
  groundShade: HexColor,
  field: HexColor,
  fieldShade: HexColor,
  surface: HexColor,
  ink: HexColor,
  inkSoft: HexColor,
  onField: HexColor,
  onSurface: HexColor,
  accent: HexColor,
  onAccent: HexColor,
  accents: z.array(HexColor).max(6),
})
export type PaletteRecord = z.infer<typeof PaletteRecord>

/** What the designer has fixed before generation. Null is free: candidates may differ in it. */
export const Choices = z.strictObject({
  headline: z.string().min(1).max(300).nullable().default(null),
  /** Empty: none. */
  subhead: z.string().max(500).nullable().default(null),
  /** Empty: no button. */
  cta: z.string().max(60).nullable().default(null),
  facts: z.array(Fact).max(64).nullable().default(null),
  tones: z.array(Tone).max(6).nullable().default(null),
  occasion: Occasion.nullable().default(null),
  /** One of the proposed palettes, for every candidate. */
  palette: PaletteRecord.nullable().default(null),
  /** Without a `palette`: the colours that palettes are built on, first the leading one. */
  colors: z.array(HexColor).min(1).max(6).nullable().default(null),
  /** The id of a font pair. */
  fonts: z.string().min(1).max(120).nullable().default(null),
  /** The id of a bundled drawing; `none`: type alone. */
  illustration: z.string().min(1).max(200).nullable().default(null),
  /** The name of a composition archetype. */
  layout: z.string().min(1).max(120).nullable().default(null),
  /** What is asked of the layout, in words, beside what the request asks. */
  wishes: z.string().min(1).max(2000).nullable().default(null),
})
export type Choices = z.infer<typeof Choices>
export const noChoices: Choices = Choices.parse({})

const sure = <T>(value: T): { value: T; from: []; confidence: number } => ({ value, from: [], confidence: 1 })

/** The brief as the designer has corrected it; `heard` is what the model heard of the passages of `wishes`. */
export function correctBrief(brief: Brief, { headline, subhead, cta, facts, tones, occasion, colors, wishes }: Choices, heard?: HeardPassages): Brief {
  const printed = [headline ?? '', subhead ?? '', ...(facts ?? []).map((fact) => fact.text)].join('\n').toLowerCase()
  return {
    ...brief,
    ...(tones === null ? {} : { tones: tones.map(sure) }),
    ...(occasion === null ? {} : { occasion: sure(occasion) }),
    ...(colors === null ? {} : { colors: colors.map(sure) }),
    // An offer whose figure was taken from the facts is no longer made.
    ...(facts === null ? {} : { facts, offers: brief.offers.filter((offer) => printed.includes(offer.figure.toLowerCase())) }),
    ...(wishes === null ? {} : { wishes: [...brief.wishes, ...parseWishes(wishes, false, heard).wishes.map(sure)] }),
    ...(cta === null ? {} : { action: { ...brief.action, isAsked: cta !== '', text: cta } }),
  }
}

/** The copy with the designer's own lines in place; facts that stood in a line that is gone are printed by themselves again. */
export function correctCopy(copy: Copy, brief: Brief, { headline, subhead, cta, facts }: Choices): Copy {
  if (headline === null && subhead === null && cta === null && facts === null) return copy
  const lines = {
    headline: headline === null ? copy.headline : [headline],
    // A second line that says the headline again is none.
    subhead: subhead === null ? (headline === null ? copy.subhead : copy.subhead.filter((line) => line.toLowerCase() !== headline.toLowerCase())) : subhead === '' ? [] : [subhead],
    cta: cta === null ? copy.cta : cta === '' ? [] : [cta],
  }
  const always = [lines.headline, lines.cta, copy.eyebrow, subhead === null ? [] : lines.subhead].filter((list) => list.length > 0)
  const isShown = (text: string): boolean => always.some((list) => list.every((line) => line.toLowerCase().includes(text.toLowerCase())))
  const kept = copy.offer !== null && brief.offers.some((offer) => offer.figure === copy.offer!.figure) ? copy.offer : null
  const offer = kept ?? brief.offers.find((entry) => entry.kind !== 'other' && !isShown(offerText(entry))) ?? null
  const drawn = offer === null ? '' : offerText(offer).toLowerCase()
  return {
    ...copy,
    ...lines,
    offer,
    facts: brief.facts.filter((fact) => !isShown(fact.text) && fact.text.toLowerCase() !== drawn),
    shown: brief.facts.map((fact) => fact.text).filter(isShown),
  }
}
