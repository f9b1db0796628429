import { describe, expect, it } from 'vitest'
import { nameColor, parseColorName } from '#core/color/named-color.ts'

describe('named colours', () => {
  it.each([['navy', '#13294b'], ['tomato', '#ff6347'], ['forest', '#1f4d35'], ['sky blue', '#87ceeb'], ['table', null]])('reads %s as %s', (word, hex) => {
    expect(parseColorName(word)).toBe(hex)
  })

  it.each([['#fe6248', 'tomato'], ['#ffffff', 'white'], ['#6f1b37', 'burgundy']])('calls %s %s', (hex, name) => {
    expect(nameColor(hex)).toBe(name)
  })
})
