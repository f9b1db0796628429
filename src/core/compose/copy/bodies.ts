import type { Lengths } from '#core/compose/copy.ts'
import type { Facets } from './facets.ts'
import { capitalize, joinList, typeset } from './grammar.ts'

/** A quoted paragraph as it is, else what there is to see or have that no line above names; nothing where the request says no more. */
export function writeBody(facets: Facets, above: readonly Lengths[]): string[] {
  const quoted = facets.quotes.find((quote) => quote.role === 'body')
  if (quoted !== undefined) return [typeset(quoted.text)]
  if (facets.notice !== null && facets.notice.kind !== 'meeting') return []
  const said = above.flat().join(' ').toLowerCase()
  const offered = facets.program.length > 0 ? facets.program : facets.things.filter((thing) => thing.number !== 'one').map((thing) => thing.text)
  const rest = offered.filter((text) => !said.includes(text.toLowerCase()) && !said.includes(text.toLowerCase().split(' ').pop()!))
  return rest.length < 2 ? [] : [capitalize(joinList(rest))]
}
