import type { Lengths } from '#core/compose/copy.ts'
import type { Facets } from './facets.ts'
import { typeset } from './grammar.ts'

/** One or two sentences for large sheets: a quoted paragraph as it is, else second lines that the subhead left over. */
export function writeBody(facets: Facets, rest: readonly Lengths[], index: number): string[] {
  const quoted = facets.quotes.find((quote) => quote.role === 'body')
  if (quoted !== undefined) return [typeset(quoted.text)]
  const first = rest[(index * 2) % Math.max(1, rest.length)]?.[0]
  const second = rest[(index * 2 + 1) % Math.max(1, rest.length)]?.[0]
  if (first === undefined) return []
  const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
  const short = sentence(first)
  return second === undefined || second === first ? [short] : [`${short} ${sentence(second)}`, short]
}
