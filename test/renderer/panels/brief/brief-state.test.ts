import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { noChoices, Settings } from '#contract/records.ts'
import type { Upload } from '#contract/records.ts'
import type { Understood } from '#contract/understood.ts'
import { changeBrief, countLocks, emptyBrief, fromDraft, isUploading, logoOf, maxSizes, photosOf, pictureUrl, showBrief, sizesOf, toDraft, toQuestion, toWanted } from '#renderer/panels/brief/brief-state.ts'
import type { BriefChange, BriefState } from '#renderer/panels/brief/brief-state.ts'
import { bannerPresets, makeSize, usualSize } from '#renderer/studio/size-presets.ts'

const after = (changes: readonly BriefChange[], state: BriefState = emptyBrief): BriefState => changes.reduce(changeBrief, state)
const upload = (letter: string): Upload => ({
  id: letter.repeat(64), name: `${letter}.png`, bytes: 10,
  picture: { id: `asset:${letter.repeat(64)}`, extension: 'png', width: 4, height: 4, name: `${letter}.png`, source: '' },
})
const readAs = (request: string): Understood => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error('it is read')
  return { brief: parsed.value, own: null, copies: [{ headline: 'One', subhead: 'First', cta: 'Go' }, { headline: 'Two', subhead: 'Second', cta: '' }], palettes: [], fonts: [], illustrations: [] }
}

describe('files', () => {
  const dropped = after([
    { kind: 'add-file', key: 'a', name: 'a.png', use: 'logo' },
    { kind: 'add-file', key: 'b', name: 'b.png', use: 'logo' },
  ])

  it('has one logo: a second guess is a photo', () => {
    expect(dropped.files.map(({ use }) => use)).toEqual(['logo', 'photo'])
    expect(isUploading(dropped)).toBe(true)
  })
  it('gives the logo over when another is named', () => {
    const { files } = changeBrief(dropped, { kind: 'use-file', key: 'b', use: 'logo' })
    expect(files.map(({ use }) => use)).toEqual(['photo', 'logo'])
  })
  it('is used once it has come', () => {
    const done = after([{ kind: 'file-done', key: 'a', upload: upload('a') }, { kind: 'file-done', key: 'b', upload: upload('b') }], dropped)
    expect([logoOf(done)?.id, photosOf(done).map(({ id }) => id), isUploading(done)]).toEqual([upload('a').id, [upload('b').id], false])
  })
  it('keeps the same bytes once', () => {
    const done = after([{ kind: 'file-done', key: 'a', upload: upload('a') }, { kind: 'file-done', key: 'b', upload: upload('a') }], dropped)
    expect(done.files.map(({ key }) => key)).toEqual(['a'])
  })
  it('holds nothing up that has failed, and leaves the logo free', () => {
    const failed = after([{ kind: 'file-failed', key: 'a', fault: 'not-a-picture' }, { kind: 'file-failed', key: 'b', fault: 'too-large' }, { kind: 'add-file', key: 'c', name: 'c.png', use: 'logo' }], dropped)
    expect([failed.files.at(-1)!.use, logoOf(failed)]).toEqual(['logo', null])
    expect(changeBrief(failed, { kind: 'file-again', key: 'a' }).files[0]).toMatchObject({ fault: null, progress: 0 })
  })
  it('comes back where it was when its removal is undone', () => {
    const file = dropped.files[0]!
    const removed = changeBrief(dropped, { kind: 'remove-file', key: 'a' })
    expect(changeBrief(removed, { kind: 'restore-file', file, at: 0 })).toEqual(dropped)
  })
  it('is shown from the store', () => {
    expect(pictureUrl(upload('a').picture)).toBe(`/assets/${'a'.repeat(64)}.png`)
  })
})

describe('sizes', () => {
  it('are the usual one, or what the request says, until some are chosen', () => {
    expect(sizesOf(emptyBrief, null)).toEqual([usualSize])
    const understood = { ...readAs('A sale'), brief: { ...readAs('A sale').brief, size: { width: 300, height: 250 } } }
    expect(sizesOf(emptyBrief, understood)).toEqual([makeSize(300, 250)])
    expect(sizesOf(changeBrief(emptyBrief, { kind: 'toggle-size', size: makeSize(50, 60) }), understood)).toEqual([makeSize(50, 60)])
  })
  it('pass over a size that nothing can be made in', () => {
    const understood = { ...readAs('A sale'), brief: { ...readAs('A sale').brief, size: { width: 3, height: 99999 } } }
    expect(sizesOf(emptyBrief, understood)).toEqual([usualSize])
  })
  it('are taken back by a second press, and never more than the contract takes', () => {
    const once = changeBrief(emptyBrief, { kind: 'toggle-size', size: usualSize })
    expect(changeBrief(once, { kind: 'toggle-size', size: usualSize }).sizes).toEqual([])
    const many = Array.from({ length: 30 }, (_, index) => makeSize(100 + index, 100))
    expect(after(many.map((size) => ({ kind: 'toggle-size', size }) as const)).sizes).toHaveLength(maxSizes)
    expect(changeBrief(emptyBrief, { kind: 'set-sizes', sizes: bannerPresets.map(({ size }) => size) }).sizes).toHaveLength(13)
  })
})

describe('choices', () => {
  it('show over what was understood; what is free follows the headline that is chosen', () => {
    const understood = readAs('Warm summer concert on 6 July')
    expect(showBrief(noChoices, understood)).toMatchObject({ headline: 'One', subhead: 'First', cta: 'Go', tones: understood.brief.tones.map(({ value }) => value) })
    expect(showBrief({ ...noChoices, headline: 'Two' }, understood)).toMatchObject({ headline: 'Two', subhead: 'Second', cta: '' })
    expect(showBrief({ ...noChoices, headline: 'Own', subhead: '', tones: [] }, understood)).toMatchObject({ headline: 'Own', subhead: '', cta: 'Go', tones: [] })
  })
  it('let locked facts go on pointing at their words', () => {
    const fact = { kind: 'date', text: '6 July', from: [{ start: 11, end: 17 }] } as const
    const locked = after([{ kind: 'write', request: 'Concert on 6 July' }, { kind: 'choose', choices: { facts: [{ ...fact, from: [...fact.from] }] } }])
    expect(changeBrief(locked, { kind: 'write', request: 'Big concert on 6 July' }).choices.facts![0]!.from).toEqual([{ start: 15, end: 21 }])
    expect(changeBrief(locked, { kind: 'write', request: 'Concert on 7 July' }).choices.facts![0]!.from).toEqual([])
  })
  it('do not narrow what is proposed beside them', () => {
    const state = after([{ kind: 'write', request: 'Sale' }, { kind: 'choose', choices: { headline: 'Mine', illustration: 'croissant', fonts: 'a-400+b', tones: ['calm'] } }])
    expect(toQuestion(state).choices).toEqual({ ...noChoices, tones: ['calm'] })
    expect(countLocks(state.choices)).toBe(4)
  })
})

describe('the draft', () => {
  it('is what the settings take, and gives the same brief again', () => {
    const state = after([
      { kind: 'write', request: 'Sale' },
      { kind: 'add-file', key: 'a', name: 'a.png', use: 'logo' },
      { kind: 'file-done', key: 'a', upload: upload('a') },
      { kind: 'add-file', key: 'b', name: 'b.png', use: 'photo' },
      { kind: 'file-done', key: 'b', upload: upload('b') },
      { kind: 'add-file', key: 'c', name: 'c.png', use: 'photo' },
      { kind: 'count', count: 99 },
      { kind: 'choose', choices: { headline: 'Mine' } },
    ])
    const draft = toDraft(state)
    expect(Settings.parse({ draft }).draft).toEqual(draft)
    expect(toDraft(fromDraft(draft))).toEqual(draft)
    expect(draft.count).toBe(24)
    expect(toWanted(state, null, 7)).toEqual({ ...draft, seed: 7, like: null, around: null })
  })
})
