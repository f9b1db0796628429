import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { Brief } from '#core/brief/brief.ts'
import { findWishes } from '#core/brief/wishes/find-wishes.ts'
import { writeWish } from '../../../support/write-wish.ts'

const read = (request: string): Brief => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}
const wishesOf = ({ wishes }: Brief): string[] => wishes.map(({ value }) => writeWish(value))

describe('findWishes', () => {
  it('silences the sentence, the word that joins it and nothing else', () => {
    const request = 'Jazz in the hall, with the logo bottom right, Friday'
    const { silent } = findWishes(request)
    expect(silent.map(({ start, end }) => request.slice(start, end))).toEqual([', with the logo bottom right'])
  })

  it('leaves what is quoted, and what was not understood, to the copy', () => {
    const request = 'Put the headline “Hot Days” above the zorbly photo'
    const { silent, unknown } = findWishes(request)
    expect(unknown).toEqual(['zorbly'])
    expect(silent.map(({ start, end }) => request.slice(start, end)).join('|')).not.toMatch(/Hot|zorbly/)
  })
})

describe('a request that speaks of its layout', () => {
  it.each([
    ['A poster for the jazz night, logo bottom right, photo on the left half.', ['logo @ 0.67 0.67 0.33 0.33 ~', 'hero @ 0 0 0.5 1']],
    ['Design a banner for our new bike. The text should be in the left half, the picture in the right half. Use blue.', ['text @ 0 0 0.5 1', 'hero @ 0.5 0 0.5 1']],
    ['面包店新店开业，10月1日上午9点。标志放在右下角，标题在照片上方。', ['logo @ 0.67 0.67 0.33 0.33 ~', 'headline above hero']],
    ['Plakat für das Sommerfest am 18. Juli. Logo unten rechts, Überschrift oben.', ['logo @ 0.67 0.67 0.33 0.33 ~', 'headline @ 0 0 1 0.33 ~']],
    ['Poster for our bottom-up workshop above the bakery', []],
  ])('keeps the wishes of %j', (request, wishes) => expect(wishesOf(read(request))).toEqual(wishes))

  it('[B4] prints none of it', () => {
    const plain = read('Jazz night at Blue Hall, Friday 12 June, 8pm.')
    const brief = read('Jazz night at Blue Hall, Friday 12 June, 8pm. Logo bottom right. Everything in the lower half. The headline must hover over the lowermost moon.')
    expect(brief.wishes).toHaveLength(2)
    expect({ ...brief, request: '', wishes: [], unknown: [] }).toEqual({ ...plain, request: '', wishes: [], unknown: [] })
    expect(brief.unknown).toEqual(expect.arrayContaining(['hover', 'moon']))
  })

  it('keeps the part that a quote has, though it is placed', () => {
    const brief = read('Poster for a summer sale. Headline "Hot Days" above the photo. Button at the bottom.')
    expect(brief.quotes.map(({ text }) => text)).toEqual(['Hot Days'])
    expect(wishesOf(brief)).toEqual(['headline above hero', 'cta @ 0 0.67 1 0.33 ~'])
  })

  it('says that it did not understand what is to be kept free', () => {
    const { wishes, unknown } = findWishes('A poster for Blue Hall. Keep the middle free.')
    expect([wishes, unknown]).toEqual([[], ['middle', 'free']])
  })

  it('is read from a record that was kept before there were wishes', () => {
    const { wishes: _wishes, ...older } = read('Jazz night at Blue Hall')
    expect(Brief.parse(older).wishes).toEqual([])
  })
})
