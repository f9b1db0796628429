import { describe, expect, it } from 'vitest'
import { chooseCandidates } from '#core/compose/choose-candidates.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Weighed } from '#core/compose/choose-candidates.ts'

const scores = (overall: number) => ({ overall, contrast: 1, alignment: 1, balance: 1, hierarchy: 1, whitespace: 1, legibility: 1, hero: 1, color: 1, proximity: 1, rhythm: 1, saliency: 1 })
const candidate = (archetype: string, overall: number, rest: Partial<Weighed> = {}): Weighed => ({
  archetype, painter: 'waves', fontPair: 'a', palette: 'p', copy: 0, faultCount: 0, hasPlate: false, scores: scores(overall), ...rest,
})

const random = createRandom(1)

describe('chooseCandidates', () => {
  it('takes the best first', () => {
    expect(chooseCandidates([candidate('split', 0.7), candidate('halo', 0.9)], 1, random).map(({ archetype }) => archetype)).toEqual(['halo'])
  })
  it('prefers another archetype to a twin that scores a little more', () => {
    const chosen = chooseCandidates([candidate('split', 0.9), candidate('split', 0.89), candidate('halo', 0.8, { fontPair: 'b', painter: 'dots' })], 2, random)
    expect(chosen.map(({ archetype }) => archetype)).toEqual(['split', 'halo'])
  })
  it('leans one way for one seed, and spreads over seeds what scores alike', () => {
    const alike = ['a', 'b', 'c', 'd', 'e'].map((archetype) => candidate(archetype, 0.9))
    const first = (seed: number): string => chooseCandidates(alike, 1, createRandom(seed))[0]!.archetype
    expect(first(3)).toBe(first(3))
    expect(new Set(Array.from({ length: 60 }, (_, seed) => first(seed))).size).toBe(5)
  })
  it('takes a faulty one only when there is no other', () => {
    const faulty = candidate('halo', 1, { faultCount: 1 })
    expect(chooseCandidates([faulty, candidate('split', 0.2)], 1, random)[0]!.archetype).toBe('split')
    expect(chooseCandidates([faulty, candidate('split', 0.2)], 5, random)).toHaveLength(2)
  })
  it('would rather have the logo without a plate', () => {
    expect(chooseCandidates([candidate('a', 0.8, { hasPlate: true }), candidate('b', 0.85)], 1, random)[0]!.archetype).toBe('b')
  })
})
