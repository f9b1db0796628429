import { articleFor, capitalize, joinList } from './grammar.ts'
import type { Facets, Thing } from './facets.ts'

/** The line with its slots filled, or null when the brief has nothing for one of them. */
export function fillLine(line: string, facets: Facets): string | null {
  let isWhole = true
  const filled = line.replace(/\{(\w+)\}/g, (_all, slot: string) => {
    const value = valueOf(slot.toLowerCase(), facets)
    if (value === null) {
      isWhole = false
      return ''
    }
    return /^[A-Z]/.test(slot) ? capitalize(value) : value
  })
  if (!isWhole) return null
  return facets.thing?.number === 'many' ? filled.replace(/\bthat (earn|leave|fit|pull|get|make|bring)s\b/g, 'that $1') : filled
}

function valueOf(slot: string, facets: Facets): string | null {
  const { thing } = facets
  if (slot === 'it') return thing?.named ?? null
  if (slot === 'things') return thing !== null && thing.number !== 'one' ? thing.text : null
  if (slot === 'praised') return thing === null ? null : praised(thing, facets.praise)
  if (slot === 'list') return facets.things.length < 2 ? null : listed(facets.things)
  if (slot === 'brand') return facets.brand === '' ? null : facets.brand
  return null
}

/** `fresh, organic tomatoes`; only the thing when all praise is already in its name. */
function praised(thing: Thing, praise: readonly string[]): string {
  const own = praise.filter((word) => !thing.text.toLowerCase().split(/[\s-]/).includes(word) && !thing.text.toLowerCase().includes(word)).slice(0, 2)
  if (own.length === 0) return thing.named
  const phrase = `${own.join(', ')} ${thing.text}`
  return thing.number === 'one' ? `${articleFor(phrase)} ${phrase}` : phrase
}

/** A list mixes badly with articles, so things that need one are told in the plural or not at all. */
function listed(things: readonly Thing[]): string | null {
  const usable = things.filter((thing) => thing.number !== 'one')
  const unlike = usable.filter((thing, index) => !usable.slice(0, index).some((other) => other.text.split(' ').pop() === thing.text.split(' ').pop()))
  return unlike.length < 2 ? null : joinList(unlike.map((thing) => thing.text))
}
