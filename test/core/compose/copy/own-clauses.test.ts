import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { findOwnClauses } from '#core/compose/copy/own-clauses.ts'

const clausesOf = (request: string): string[] => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return findOwnClauses(parsed.value)
}

describe('findOwnClauses', () => {
  it.each([
    ['Mugs for the table, handmade stoneware by Hollow Kiln, from $18', ['Handmade stoneware by Hollow Kiln']],
    ['Online course: Data analysis with Python, 8 weeks, starts 4 May, $290.', ['Data analysis with Python']],
    ['Organic olive oil from Crete, cold pressed, 500 ml, €14', ['Cold pressed']],
    ['Car insurance made simple. Compare quotes at surely.example', []],
    ['Chess tournament at the library, 13 June. Sandwiches and coffee for sale.', []],
    ['Create a banner for oak tables, made by hand in Wales. The target audience is homeowners.', []],
    ['Konzert im Park, Musik aus aller Welt, 3. Juni', []],
  ])('finds those of %j', (request, clauses) => expect(clausesOf(request)).toEqual(clauses))
})
