import { describe, expect, it } from 'vitest'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { findUnkept } from '#core/layout/problem/find-unkept.ts'
import { typesetter } from '../../../support/test-fonts.ts'
import { varied } from '../../../support/varied-design.ts'
import { writeWish } from '../../../support/write-wish.ts'

const unkept = (text: string) => findUnkept(varied, parseWishes(text).wishes, typesetter).map(({ wish, missing }) => [writeWish(wish), missing])

describe('findUnkept', () => {
  it.each(['headline above the picture', 'logo at the top', 'picture below the subtitle', 'no text over the face'])('finds that %j is kept', (text) => expect(unkept(text)).toEqual([]))

  it('names what the design does not keep, and the part that it has not', () => {
    expect(unkept('headline below the picture; logo at the bottom; headline in the left half')).toEqual([['headline below hero', null], ['logo @ 0 0.67 1 0.33 ~', null], ['headline @ 0 0 0.5 1', null]])
    expect(unkept('badge top right')).toEqual([['badge @ 0.67 0 0.33 0.33 ~', { roles: ['badge', 'price'] }]])
  })
})
