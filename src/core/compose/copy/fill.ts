import { eventNouns, personNouns, sellerNouns } from '#core/brief/lexicon/nouns.ts'
import { articleFor, capitalize, joinList, numberOf, toPlural } from './grammar.ts'
import type { Facets, Thing } from './facets.ts'

/** The line with its slots filled, or null when the brief has nothing for one of them. */
export function fillLine(line: string, facets: Facets): string | null {
  let isWhole = true
  const agreed = line.replace(/\{s:(\w+)\}/g, (_all, verb: string) => (facets.thing?.number === 'many' ? verb : toThirdPerson(verb)))
  const filled = agreed.replace(/\{(\w+)\}/g, (_all, slot: string) => {
    const value = valueOf(slot.toLowerCase(), facets)
    if (value === null) {
      isWhole = false
      return ''
    }
    return /^[A-Z]/.test(slot) ? capitalize(value) : value
  })
  return isWhole ? filled : null
}

function valueOf(slot: string, facets: Facets): string | null {
  const { thing } = facets
  if (slot === 'it') return thing?.named ?? null
  if (slot === 'thing') return thing?.text ?? null
  if (slot === 'things' || slot === 'plural') return thing === null ? null : inPlural(thing, facets.brief.qualities.map((quality) => quality.value))
  if (slot === 'praise' && thing === null && facets.event !== null) return null
  if (slot === 'praise' || slot === 'qualities') {
    const own = facets.praise.filter((word) => thing === null || !thing.text.toLowerCase().includes(word)).filter((word, index, all) => !all.some((other, at) => at !== index && other.includes(word)))
    return own.length < (slot === 'praise' ? 1 : 2) ? null : joinList(own)
  }
  if (slot === 'topic') return topicOf(facets)
  if (slot === 'rest') return restOf(facets)
  if (slot === 'program') return facets.program.length < 2 ? null : joinList(facets.program)
  if (slot === 'event') return facets.event?.text ?? null
  if (slot === 'seller') return sellerOf(facets)
  const notice = facets.notice
  // One joins as a cook, not as two.
  if (slot === 'post') return notice !== null && /^an?\s/i.test(notice.what) ? notice.what : null
  if (slot === 'name' || slot === 'what' || slot === 'animal' || slot === 'details') return notice === null || notice[slot] === '' ? null : notice[slot]
  if (slot === 'praised') return thing === null ? null : praised(thing, facets.praise)
  if (slot === 'list') return facets.things.length < 2 ? null : listed(facets.things)
  if (slot === 'brand') return facets.brand === '' ? null : facets.brand
  return null
}

const toThirdPerson = (verb: string): string => (/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`)

/** `bouquets`; what has no plural stays as it is. */
export function inPlural(thing: Thing, qualities: readonly string[]): string | null {
  // Praise that is part of a long name may be left out: `armchairs` for `upholstered armchairs`.
  const [first = '', ...rest] = thing.text.split(' ')
  if (rest.length > 0 && qualities.includes(first.toLowerCase())) return inPlural({ ...thing, text: rest.join(' ') }, qualities)
  if (thing.number !== 'one') return thing.text
  if (/^\p{Lu}/u.test(thing.text)) return null
  const words = thing.text.split(' ')
  return [...words.slice(0, -1), toPlural(words[words.length - 1]!)].join(' ')
}

/** The kind of shop or maker that the request names: `fish market`. */
export const sellerOf = ({ brief }: Facets): string | null => brief.topics.find((topic) => topic.isSide !== true && sellerNouns.has(topic.head) && topic.text.split(' ').length === 2 && !/\b(?:company|retailer)$/.test(topic.text))?.text ?? null

/** `fresh, organic tomatoes`; only the thing when all praise is already in its name. */
function praised(thing: Thing, praise: readonly string[]): string {
  const own = praise.filter((word) => !thing.text.toLowerCase().split(/[\s-]/).includes(word) && !thing.text.toLowerCase().includes(word)).slice(0, 2)
  if (own.length === 0) return thing.named
  const phrase = `${own.join(', ')} ${thing.text}`
  return thing.number === 'one' ? `${articleFor(phrase)} ${phrase}` : phrase
}

/** What a class or a talk is about: `seafood`. */
const topicOf = ({ brief }: Facets): string | null =>
  brief.topics.find((topic) => topic.weight >= 0.4 && topic.text.split(' ').length <= 2 && numberOf(topic.text) !== 'one' && !eventNouns.has(topic.head) && !sellerNouns.has(topic.head) && !personNouns.has(topic.head) && !/^issues?$/.test(topic.text))?.text ?? null

/** What is on offer besides the thing itself: `plates and spoons`. */
function restOf({ thing, things }: Facets): string | null {
  const others = things.slice(1).filter((other) => other.number !== 'one' && thing !== null && !other.text.includes(thing.text) && !thing.text.includes(other.text))
  return others.length < 2 ? null : joinList(others.map((other) => other.text))
}

/** A list mixes badly with articles, so things that need one are told in the plural or not at all. */
function listed(things: readonly Thing[]): string | null {
  const usable = things.filter((thing) => thing.number !== 'one')
  const unlike = usable.filter((thing, index) => !usable.slice(0, index).some((other) => other.text.split(' ').pop() === thing.text.split(' ').pop()))
  return unlike.length < 2 ? null : joinList(unlike.map((thing) => thing.text))
}
