import { z } from 'zod'
import { Wish } from './wishes/wish.ts'

/** UTF-16 offsets into the request: the words that a part of the brief came from. */
export const Span = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
export type Span = z.infer<typeof Span>

/** Something that was understood, the words it came from (none: inferred), and how sure we are of it. */
const understood = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, from: z.array(Span), confidence: z.number().min(0).max(1) })

export const Category = z.enum([
  'food', 'drink', 'fashion', 'beauty', 'home', 'property', 'technology', 'finance', 'health', 'fitness', 'travel',
  'education', 'culture', 'music', 'sport', 'family', 'pets', 'nature', 'services', 'automotive', 'celebration',
  'charity', 'retail', 'other',
])
export type Category = z.infer<typeof Category>

export const Occasion = z.enum([
  'none', 'valentine', 'christmas', 'new-year', 'lunar-new-year', 'halloween', 'easter', 'thanksgiving', 'diwali',
  'ramadan', 'eid', 'hanukkah', 'mothers-day', 'fathers-day', 'black-friday', 'back-to-school', 'spring', 'summer', 'autumn',
  'winter', 'birthday', 'wedding', 'opening', 'anniversary', 'sale',
])
export type Occasion = z.infer<typeof Occasion>

export const Tone = z.enum([
  'elegant', 'luxurious', 'playful', 'warm', 'romantic', 'bold', 'urgent', 'calm', 'natural', 'modern', 'technical',
  'trustworthy', 'festive', 'nostalgic', 'fresh', 'rustic', 'youthful', 'serious',
])
export type Tone = z.infer<typeof Tone>

export const FactKind = z.enum(['date', 'time', 'place', 'price', 'discount', 'url', 'phone', 'email', 'quote', 'code', 'condition'])
/** `text` is how a design prints it, and must show it exactly so; the number or name in it is always the request's own. */
export const Fact = z.strictObject({ kind: FactKind, text: z.string().min(1).max(500), from: z.array(Span) })
export type Fact = z.infer<typeof Fact>

/** An offer taken apart so that it can be drawn: { lead: 'Up to', figure: '30%', tail: 'off', scope: 'spring clothing' }. */
export const Offer = z.strictObject({
  kind: z.enum(['percent', 'amount', 'price', 'buy-get', 'free', 'other']),
  lead: z.string().max(60),
  figure: z.string().max(40),
  tail: z.string().max(60),
  scope: z.string().max(120),
  from: z.array(Span),
})
export type Offer = z.infer<typeof Offer>

export const Topic = z.strictObject({
  /** As a phrase for copy, articles stripped: `knitted blanket`. */
  text: z.string().min(1).max(200),
  /** The head noun in the singular: `blanket`; what illustrations are looked up by. */
  head: z.string().min(1).max(80),
  weight: z.number().min(0).max(1),
  from: z.array(Span),
  /** It only comes along with what is announced: tea at an open day. It may be listed; it neither heads nor is drawn. */
  isSide: z.boolean().optional(),
})
export type Topic = z.infer<typeof Topic>

/** A request understood: an editable record. What the designer corrects here is obeyed by everything after. */
export const Brief = z.strictObject({
  request: z.string().max(100000),
  /** BCP 47 language of the copy. */
  lang: z.string().min(2).max(35),
  purpose: understood(z.string().max(1000)),
  audience: understood(z.string().max(500)),
  category: understood(Category),
  occasion: understood(Occasion),
  tones: z.array(understood(Tone)),
  /** Most important first. */
  topics: z.array(Topic).max(24),
  /** What the thing is praised for: `handmade`, `fresh`, `locally sourced`; only words of the request. */
  qualities: z.array(understood(z.string().max(80))).max(24),
  brand: understood(z.string().max(120)),
  offers: z.array(Offer).max(8),
  facts: z.array(Fact).max(64),
  /** `verb` is the kind of action: `shop`, `book`, `call`, `visit` …; `text` exact words when the request dictates them. */
  action: z.strictObject({ isAsked: z.boolean(), verb: z.string().max(40), text: z.string().max(60), from: z.array(Span) }),
  /** Exact copy in quotes that must be printed as it is. */
  quotes: z.array(z.strictObject({ text: z.string().min(1).max(500), from: z.array(Span) })).max(24),
  /** Colours (hex) and font families that must be obeyed. */
  colors: z.array(understood(z.string().regex(/^#[0-9a-f]{6}$/))).max(12),
  fonts: z.array(understood(z.string().max(120))).max(4),
  size: z.strictObject({ width: z.number(), height: z.number() }).nullable(),
  /** What is asked of the layout itself. */
  wishes: z.array(understood(Wish)).max(128).default([]),
  /** Words that carried meaning and were not understood. */
  unknown: z.array(z.string()).max(200),
})
export type Brief = z.infer<typeof Brief>
