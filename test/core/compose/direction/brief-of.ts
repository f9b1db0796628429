import { Brief } from '#core/brief/brief.ts'
import type { Category, Occasion, Tone } from '#core/brief/brief.ts'

export interface BriefParts {
  readonly request?: string
  readonly lang?: string
  readonly category?: Category
  readonly occasion?: Occasion
  readonly tones?: readonly Tone[]
  readonly audience?: string
  readonly colors?: readonly string[]
  readonly fonts?: readonly string[]
  readonly quotes?: readonly string[]
}

const sure = <T>(value: T) => ({ value, from: [], confidence: 0.9 })

/** A brief with only what art direction reads. */
export function briefOf(parts: BriefParts): Brief {
  return Brief.parse({
    request: parts.request ?? JSON.stringify(parts),
    lang: parts.lang ?? 'en',
    purpose: sure(''),
    audience: sure(parts.audience ?? ''),
    category: sure(parts.category ?? 'other'),
    occasion: sure(parts.occasion ?? 'none'),
    tones: (parts.tones ?? []).map(sure),
    topics: [],
    qualities: [],
    brand: sure(''),
    offers: [],
    facts: [],
    action: { isAsked: true, verb: 'shop', text: '', from: [] },
    quotes: (parts.quotes ?? []).map((text) => ({ text, from: [] })),
    colors: (parts.colors ?? []).map(sure),
    fonts: (parts.fonts ?? []).map(sure),
    size: null,
    unknown: [],
  })
}
