import { describe, expect, it } from 'vitest'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { planColumn } from '#core/compose/learned/plan-column.ts'
import { toPartWishes } from '#core/compose/learned/to-part-wishes.ts'
import { contentFor } from '../../../support/layout-content.ts'

const read = (text: string, hasFreeLogo: boolean) => toPartWishes(parseWishes(text).wishes, planColumn(contentFor(1200, 628), 'column', hasFreeLogo)!)
const roles = (...of: string[]) => ({ roles: of })

describe('wishes for the parts of a page', () => {
  it('asks of the column what is asked of its words', () => {
    expect(read('button on the right', false)).toMatchObject([{ kind: 'region', of: roles('headline'), region: { x: 0.5 } }])
    expect(read('headline above the picture', false)).toMatchObject([{ kind: 'order', of: roles('headline'), side: 'above', other: roles('hero') }])
  })

  it('asks it of the logo where that stands alone, else of the column that it heads', () => {
    expect(read('logo bottom right', true)).toMatchObject([{ of: roles('logo') }])
    expect(read('logo bottom right', false)).toMatchObject([{ of: roles('headline') }])
  })

  it('leaves out what lies within one part, and sizes', () => {
    expect(read('headline above the button', false)).toEqual([])
    expect(read('the button as wide as the headline', false)).toEqual([])
  })

  it('keeps what is said of all', () => {
    expect(read('everything in the left half', false)).toMatchObject([{ kind: 'region', of: 'everything' }])
  })
})
