import { describe, expect, it } from 'vitest'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'
import { searchIllustrations } from '#main/illustrations/search-illustrations.ts'

const illustrations = createIllustrations()
const search = (query: string, lang = 'en', limit = 12): string[] => searchIllustrations(illustrations, query, lang, limit).map(({ id }) => id)

describe('searchIllustrations', () => {
  it.each([
    ['croissant', 'en', 'croissant'],
    ['croiss', 'en', 'croissant'],
    ['coffee', 'en', 'hot-beverage'],
    ['CATS', 'en', 'cat'],
    ['咖啡', 'zh', 'hot-beverage'],
    ['咖啡', 'en', 'hot-beverage'],
    ['パン', 'en', 'bread'],
    ['собака', 'ru', 'dog'],
    ['Hund', 'de', 'dog'],
  ])('finds for %s (%s) the %s', (query, lang, id) => expect(search(query, lang)).toContain(id))

  it('puts what is called so before what only shows it', () => {
    expect(search('pizza')[0]).toBe('pizza')
    expect(search('red heart')[0]).toBe('red-heart')
  })

  it('lists things first where nothing is asked', () => {
    const all = searchIllustrations(illustrations, '  ', 'en', 200)
    expect(all).toHaveLength(200)
    expect(all.every(({ isSymbol, isTile }) => !isSymbol && !isTile)).toBe(true)
  })

  it.each(['xqzw', '’’', '(((', '\\', '\u0000', '🍕'.repeat(80)])('finds nothing, or something, for %s, and never fails', (query) => {
    expect(search(query).length).toBeLessThanOrEqual(12)
  })

  it('answers soon', () => {
    const started = performance.now()
    for (const query of ['a', 's', 'coffee shop opening', 'something blue', '新年快乐']) search(query, 'en', 200)
    expect((performance.now() - started) / 5).toBeLessThan(100)
  })
})
