import { describe, expect, it } from 'vitest'
import { castScenes } from '#core/compose/illustration/cast-scenes.ts'
import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import type { IllustrationQuery } from '#core/compose/illustration/illustration-query.ts'
import { createRandom } from '#core/geometry/random.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'

const { index } = createIllustrations()
const topic = (text: string, weight = 1) => ({ text, head: text.split(' ').at(-1)!, weight })
const cast = (topics: readonly ReturnType<typeof topic>[], more: Partial<IllustrationQuery> = {}, seed = 1) => {
  const query = { topics, category: 'other', occasion: 'none', ...more } as const
  return castScenes(index, query, findIllustrations(index, { ...query, count: 16 }), createRandom(seed))
}
const seeds = Array.from({ length: 40 }, (_, seed) => seed)
const leads = (...[topics, more]: Parameters<typeof cast>) => new Set(seeds.map((seed) => cast(topics, more, seed)[0]?.lead.id))
const shown = (...[topics, more]: Parameters<typeof cast>) =>
  new Set(seeds.flatMap((seed) => cast(topics, more, seed).flatMap(({ lead, company }) => [lead.id, ...company.map(({ id }) => id)])))

describe('castScenes', () => {
  it('lets chance choose among drawings of the same meaning', () => {
    expect([...leads([topic('seafood')], { category: 'food' })].sort()).toEqual(['crab', 'fish', 'lobster', 'oyster', 'shrimp'])
  })

  it('draws the very thing that is named, whatever else is near it', () => {
    expect([...leads([topic('cupcakes'), topic('confectionery', 0.7)], { category: 'food' })]).toEqual(['cupcake'])
  })

  it('prefers the thing to what stands in for its trade', () => {
    expect([...leads([topic('restaurant'), topic('tacos', 0.9)], { category: 'food' })]).toEqual(['taco'])
  })

  it('gives the same cast for the same seed', () => {
    expect(cast([topic('bakery')], {}, 7)).toEqual(cast([topic('bakery')], {}, 7))
  })

  it('puts what the brief itself names beside the lead', () => {
    const [scene] = cast([topic('coffee')], { category: 'drink', occasion: 'valentine' })
    expect(scene!.lead.id).toBe('hot-beverage')
    expect(scene!.company.map(({ id }) => id)).toContain('red-heart')
  })

  it('sets no dog beside a cat that was asked for', () => {
    expect([...shown([topic('cat festival'), topic('pet', 0.6)], { category: 'pets' })]).not.toContain('dog')
  })

  it.each(['Families with children', 'Toddlers', 'Muslim community'])('serves no alcohol to %s', (audience) => {
    const things = shown([topic('party'), topic('restaurant', 0.9), topic('cheese', 0.9)], { category: 'food', audience })
    for (const id of ['wine-glass', 'beer-mug', 'cocktail-glass', 'clinking-glasses', 'bottle-with-popping-cork']) expect([...things]).not.toContain(id)
  })

  it('sets no picture card beside a thing, and has one lead only where nothing else is drawn', () => {
    const tiles = index.items.filter(({ isTile }) => isTile)
    expect(tiles.length).toBeGreaterThan(20)
    for (const { lead, company } of [...cast([topic('diwali')], { occasion: 'diwali' }), ...cast([topic('city tour')]), ...cast([topic('finance')])]) {
      expect(company.filter(({ isTile }) => isTile)).toEqual([])
      if (lead.isTile) expect(company).toEqual([])
    }
  })

  it('casts nobody where nothing was found', () => {
    expect(cast([topic('synergy')])).toEqual([])
  })
})
