import { describe, expect, it } from 'vitest'
import { parseIllustrationIndex } from '#core/compose/illustration/illustration-index.ts'

const item = (id: string, group = 'objects', subgroup = 'household') => ({
  id, name: id.replace(/-/g, ' '), group, subgroup, isSymbol: false, isTile: false, identity: 0.5, width: 30, height: 30, fill: 0.5, lightness: 0.6, colors: [],
  renderMs: 5, offset: 0, length: 1,
})
const drawings = { scenes: [['cup', 'croissant', 'cookie'], ['tea', 'cup']], items: [item('cup'), item('croissant'), item('cookie'), item('tea')] }
const terms = 'coffee\t0:2o 1:2g\ncoffee bean\t0:2o\nsynergy\t\ntea\t3:2s\n'
const open = (json: unknown, text = terms) => {
  const parsed = parseIllustrationIndex(json, text)
  if (!parsed.ok) throw new Error('expected an index')
  return parsed.value
}

describe('parseIllustrationIndex', () => {
  it.each([
    ['coffee', ['cup', 'croissant']],
    ['coffee bean', ['cup']],
    ['synergy', []],
    ['tea', ['tea']],
    ['a', null],
    ['coffee b', null],
    ['tea ', null],
    ['zebra', null],
    ['', null],
  ])('finds %j by halving', (term, ids) => {
    expect(open(drawings).find(term)?.map(({ item: { id } }) => id) ?? null).toEqual(ids)
  })

  it('finds every one of many terms', () => {
    const many = Array.from({ length: 500 }, (_, at) => `w${String(at).padStart(3, '0')}${'x'.repeat(at % 7)}`)
    const index = open(drawings, `${many.map((term, at) => `${term}\t${at % 4}:${(40 + (at % 50)).toString(36)}`).join('\n')}\n`)
    for (const [at, term] of many.entries()) expect(index.find(term)).toEqual([{ item: index.items[at % 4], score: (40 + (at % 50)) / 100 }])
  })

  it('knows what is seen beside a thing, where it leads a scene first', () => {
    expect(open(drawings).companions('cup').map(({ id }) => id)).toEqual(['croissant', 'cookie', 'tea'])
    expect(open(drawings).companions('nothing')).toEqual([])
  })

  it('answers a broken index with the path of the fault', () => {
    const parsed = parseIllustrationIndex({ ...drawings, items: [{ ...item('cup'), identity: 7 }] }, terms)
    expect(parsed).toMatchObject({ ok: false, faults: [{ path: 'items.0.identity' }] })
  })
})
