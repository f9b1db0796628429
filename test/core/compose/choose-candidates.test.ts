import { describe, expect, it } from 'vitest'
import { candidateDistance, chooseCandidates } from '#core/compose/choose-candidates.ts'
import type { Weighed } from '#core/compose/choose-candidates.ts'
import { toOklab } from '#core/color/oklch.ts'
import type { Scores } from '#core/critique/finding.ts'
import type { PlacedRole } from '#core/critique/look/layout-distance.ts'
import { createRandom } from '#core/geometry/random.ts'

const scores = (overall: number, sides: Partial<Scores> = {}): Scores => ({
  overall, contrast: 1, alignment: 1, balance: 1, hierarchy: 1, whitespace: 1, legibility: 1, hero: 1, color: 1, proximity: 1, rhythm: 1, saliency: 1, ...sides,
})
const at = (role: string, x: number, y: number, width: number, height: number): PlacedRole => ({ role, box: { x, y, width, height } })
const left = [at('headline', 0.06, 0.3, 0.4, 0.25), at('cta', 0.06, 0.75, 0.25, 0.1), at('hero', 0.5, 0.1, 0.5, 0.8)]
const top = [at('headline', 0.1, 0.08, 0.8, 0.15), at('cta', 0.38, 0.3, 0.25, 0.1), at('hero', 0.15, 0.45, 0.7, 0.55)]
const look = (placed: readonly PlacedRole[], color: string) => ({ placed, blur: [toOklab(color)] })
const [navy, cream] = ['#14284b', '#f4ead8']

const candidate = (archetype: string, overall: number, rest: Partial<Weighed> = {}): Weighed => ({
  archetype, painter: 'waves', fontPair: 'a', palette: 'p', picture: 'cup', copy: 0, faultCount: 0, unkeptCount: 0, hasPlate: false, scores: scores(overall), look: look(left, navy), ...rest,
})
const random = createRandom(1)
const names = (chosen: readonly Weighed[]) => chosen.map(({ archetype }) => archetype)

describe('chooseCandidates', () => {
  it('takes the best first', () => {
    expect(names(chooseCandidates([candidate('split', 0.7), candidate('halo', 0.9)], 1, random))).toEqual(['halo'])
  })
  it('prefers what looks otherwise to a twin that scores a little more', () => {
    const other = candidate('halo', 0.85, { look: look(top, cream), palette: 'q', fontPair: 'b' })
    expect(names(chooseCandidates([candidate('split', 0.9), candidate('split', 0.89), other], 2, random))).toEqual(['split', 'halo'])
  })
  it('sees likeness in what is drawn, whatever it is called', () => {
    const renamed = candidate('stage', 0.9, { palette: 'q', painter: 'dots' })
    const other = candidate('split', 0.9, { look: look(top, cream) })
    expect(names(chooseCandidates([candidate('split', 0.95), renamed, other], 2, random))[1]).toBe('split')
  })
  it('takes what does all that was asked first, but nothing with a fault for it', () => {
    const deaf = candidate('split', 0.95, { unkeptCount: 1 })
    expect(names(chooseCandidates([deaf, candidate('halo', 0.6), candidate('card', 0.9, { unkeptCount: 2 })], 3, random))).toEqual(['halo', 'split', 'card'])
    expect(names(chooseCandidates([deaf, candidate('halo', 0.9, { faultCount: 1 })], 1, random))).toEqual(['split'])
  })
  it('never takes what is far weaker for being different, while there is enough', () => {
    const weak = candidate('halo', 0.5, { look: look(top, cream), palette: 'q', fontPair: 'b', picture: 'lamp', painter: 'dots' })
    expect(names(chooseCandidates([candidate('split', 0.9), candidate('split', 0.88), weak], 2, random))).toEqual(['split', 'split'])
    expect(chooseCandidates([candidate('split', 0.9), weak], 2, random)).toHaveLength(2)
  })
  it('lets wait what another beats on every side', () => {
    const beaten = candidate('b', 0.88, { scores: scores(0.88, { hierarchy: 0.7, hero: 0.7, color: 0.7, balance: 0.5 }) })
    const better = candidate('b', 0.87)
    expect(chooseCandidates([beaten, better], 1, random)).toEqual([better])
    expect(chooseCandidates([beaten, better], 1, random, [candidate('a', 0.9)])).toEqual([better])
  })
  it('leans one way for one seed, and spreads over seeds what scores alike', () => {
    const alike = ['a', 'b', 'c', 'd', 'e'].map((archetype) => candidate(archetype, 0.9))
    const first = (seed: number): string => chooseCandidates(alike, 1, createRandom(seed))[0]!.archetype
    expect(first(3)).toBe(first(3))
    expect(new Set(Array.from({ length: 60 }, (_, seed) => first(seed))).size).toBe(5)
  })
  it('takes a faulty one only when there is no other', () => {
    const faulty = candidate('halo', 1, { faultCount: 1, look: look(top, cream) })
    const worse = candidate('stage', 1, { faultCount: 3, look: look(top, cream) })
    expect(names(chooseCandidates([worse, faulty, candidate('split', 0.2)], 1, random))).toEqual(['split'])
    expect(names(chooseCandidates([worse, faulty, candidate('split', 0.2)], 5, random))).toEqual(['split', 'halo', 'stage'])
  })
  it('differs from those shown already', () => {
    const shown = candidate('split', 0.9)
    const other = candidate('halo', 0.85, { look: look(top, cream) })
    expect(names(chooseCandidates([candidate('stage', 0.87), other], 1, random, [shown]))).toEqual(['halo'])
  })
  it('would rather have the logo without a plate', () => {
    expect(names(chooseCandidates([candidate('a', 0.8, { hasPlate: true }), candidate('b', 0.85)], 1, random))).toEqual(['b'])
  })
})

describe('candidateDistance', () => {
  it('is 0 to oneself, less to a mirror image than to another arrangement, and most where all differs', () => {
    const mirrored = left.map(({ role, box }) => at(role, 1 - box.x - box.width, box.y, box.width, box.height))
    const one = candidate('split', 0.9)
    const to = (rest: Partial<Weighed>) => candidateDistance(one, candidate('split', 0.9, rest))
    expect(to({})).toBeCloseTo(0, 9)
    expect(to({ look: look(mirrored, navy) })).toBeGreaterThan(0.05)
    expect(to({ look: look(mirrored, navy) })).toBeLessThan(to({ look: look(top, navy) }))
    expect(to({ look: look(left, cream) })).toBeGreaterThan(to({ look: look(top, navy) }))
    expect(to({ look: look(top, cream), archetype: 'x', fontPair: 'b', palette: 'q', picture: 'lamp', painter: 'dots' })).toBeGreaterThan(0.85)
  })
})
