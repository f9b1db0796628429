import { describe, expect, it } from 'vitest'
import { noChoices } from '#contract/records.ts'
import type { Candidate, Generation, Size } from '#contract/records.ts'
import type { Job } from '#contract/work.ts'
import { changeGallery, countStates, emptyGallery, groupBySize, jobOf, stepThrough, togglePick } from '#renderer/panels/gallery/gallery-state.ts'

const square: Size = { width: 1080, height: 1080, name: '1080x1080' }
const strip: Size = { width: 728, height: 90, name: '728x90' }
const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id, generation: 'g', size: square, rank: 1, title: id, origin: null, scores: {}, findings: [], state: 'new', design: null, createdAt: 0, ...change,
})
const generation = (change: Partial<Generation> = {}, sizes: Size[] = [square, strip]): Generation => ({
  id: 'g', wanted: { request: 'Sale', logo: null, photos: [], sizes, count: 3, seed: 1, choices: noChoices, like: null, around: null }, state: 'running', message: null, candidates: 0, cover: [], createdAt: 0, ...change,
})
const job = (id: string, state: Job['state'], of = 'g'): Job => ({ id, kind: 'generate', generation: of, state, stage: '', done: 0, total: 1, message: null, result: null })

describe('changeGallery', () => {
  const loaded = changeGallery(emptyGallery, { kind: 'loaded', generation: generation(), candidates: [candidate('a')], job: null })
  it('takes candidates in as they come, each once', () => {
    const two = changeGallery(loaded, { kind: 'candidate', candidate: candidate('b') })
    const judged = changeGallery(two, { kind: 'candidate', candidate: candidate('a', { state: 'kept' }) })
    expect(judged.candidates.map(({ id, state }) => [id, state])).toEqual([['a', 'kept'], ['b', 'new']])
  })
  it('keeps what it shows when asking again fails, and says so when there is nothing to show', () => {
    expect(changeGallery(loaded, { kind: 'failed', message: 'no' })).toBe(loaded)
    expect(changeGallery(emptyGallery, { kind: 'failed', message: 'no' })).toMatchObject({ load: 'failed', message: 'no' })
    expect(changeGallery(loaded, { kind: 'loading' }).load).toBe('ready')
    expect(changeGallery(loaded, { kind: 'missing' })).toMatchObject({ load: 'missing', generation: null })
  })
})

describe('groupBySize', () => {
  const candidates = [candidate('b', { rank: 2 }), candidate('a', { rank: 1, state: 'discarded' }), candidate('s', { size: strip })]
  it('keeps the order of the brief, and says how many are still to come', () => {
    expect(groupBySize(generation(), candidates, 'all').map(({ size, candidates: own, missing }) => [size.name, own.map(({ id }) => id), missing])).toEqual([
      ['1080x1080', ['b'], 1], ['728x90', ['s'], 2],
    ])
  })
  it('expects nothing more of a generation that has ended', () => {
    expect(groupBySize(generation({ state: 'cancelled' }), candidates, 'all').map(({ missing }) => missing)).toEqual([0, 0])
    expect(groupBySize(generation(), candidates, 'discarded').map(({ candidates: own, missing }) => [own.map(({ id }) => id), missing])).toEqual([[['a'], 0], [[], 0]])
  })
  it('shows places before anything says a size', () => {
    expect(groupBySize(generation({}, []), [], 'all')).toEqual([{ size: { width: 1080, height: 1350, name: '1080x1350' }, candidates: [], missing: 3 }])
  })
  it('counts what each filter shows', () => {
    expect(countStates([...candidates, candidate('k', { state: 'kept' })])).toEqual({ all: 3, kept: 1, discarded: 1 })
  })
})

describe('jobOf', () => {
  it('is the one that runs, else the last', () => {
    expect(jobOf([job('1', 'cancelled'), job('2', 'running'), job('3', 'done', 'other')], 'g')?.id).toBe('2')
    expect(jobOf([job('1', 'cancelled'), job('2', 'done')], 'g')?.id).toBe('2')
    expect(jobOf([job('3', 'done', 'other')], 'g')).toBeNull()
  })
})

describe('togglePick', () => {
  it('holds four; a fifth takes the place of the first', () => {
    expect(['a', 'b', 'c', 'd', 'e'].reduce<readonly string[]>(togglePick, [])).toEqual(['b', 'c', 'd', 'e'])
    expect(togglePick(['a', 'b'], 'a')).toEqual(['b'])
  })
})

describe('stepThrough', () => {
  it.each([
    ['a', 1, 'b'], ['c', 1, 'a'], ['a', -1, 'c'], ['gone', 1, 'b'],
  ])('from %s by %i: %s', (id, by, expected) => {
    expect(stepThrough(['a', 'b', 'c'], id, by)).toBe(expected)
  })
  it('leads nowhere in an empty list', () => {
    expect(stepThrough([], 'a', 1)).toBeNull()
  })
})
