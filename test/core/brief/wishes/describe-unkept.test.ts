import { describe, expect, it } from 'vitest'
import { describeUnkept } from '#core/brief/wishes/describe-unkept.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'

const [wish] = parseWishes('logo bottom right').wishes

describe('describeUnkept', () => {
  it('says what is not kept, and of what the design has none', () => {
    const missing = { roles: ['logo' as const] }
    expect(describeUnkept({ wish: wish!, missing }, 'en')).toBe('Not kept: “Logo: bottom right”: this design has no logo.')
    expect(describeUnkept({ wish: wish!, missing }, 'zh')).toBe('未能实现：“标志：右下角”：这个设计没有标志。')
    expect(describeUnkept({ wish: wish!, missing: null }, 'en')).toBe('Not kept: “Logo: bottom right”.')
  })
})
