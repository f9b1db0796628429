import type { Brief } from '#core/brief/brief.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'
import type { Copy } from '../copy.ts'

/** Stands where nothing at all is known: a place for words, which says that it is one. */
const placeholder = 'Your headline'

/** What is known without a request: the names of the logo and of the pictures, as their files say; empty where they say nothing. */
export interface KnownNames {
  readonly brand: string
  readonly titles: readonly string[]
}

const joinTitles = (titles: readonly string[]): string =>
  titles.map((title, index) => (index === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1))).join(', ')

/** The headlines that the names make, longest first; the brand has its logo, so that the pictures' own titles lead. */
function headlinesFrom({ brand, titles }: KnownNames): string[] {
  const named = [...new Set(titles.filter((title) => title !== ''))]
  const joined = named.length > 1 && named.length <= 3 ? joinTitles(named) : ''
  const lead = named[0] ?? (brand === '' ? placeholder : brand)
  return joined !== '' && joined.length <= 48 ? [joined, lead] : [lead]
}

/** A brief and its one copy for pictures that came without a word: nothing is said that the files do not say. */
export function readPictures(names: KnownNames, hasLogo: boolean): { readonly brief: Brief; readonly copy: Copy } {
  const headline = headlinesFrom(names)
  const parsed = parseBrief(headline[0]!, { brand: names.brand === '' ? undefined : names.brand, hasLogo })
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('; '))
  const { lang } = parsed.value
  const unsaid = { value: '', from: [], confidence: 0 }
  // Found in names and not in a request: there is no place in it to point at.
  const brief: Brief = {
    ...parsed.value, request: '', facts: [], offers: [], quotes: [], unknown: [], purpose: unsaid, audience: unsaid, size: null,
    brand: { ...parsed.value.brand, value: names.brand, from: [] }, action: { ...parsed.value.action, isAsked: false, text: '', from: [] },
    topics: parsed.value.topics.map((topic) => ({ ...topic, from: [] })),
  }
  return { brief, copy: { lang, headline, eyebrow: [], subhead: [], body: [], cta: [], offer: null, facts: [], shown: [] } }
}
