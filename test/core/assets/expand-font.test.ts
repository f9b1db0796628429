import { describe, expect, it } from 'vitest'
import { expandFont } from '#core/assets/expand-font.ts'

const font = (value: string) => Object.fromEntries(expandFont(value))

describe('expandFont', () => {
  it('reads style, weight, size and families, and sets back what is not said', () => {
    expect(font("italic 700 13px/1.2 'My Font', serif")).toEqual({
      'font-style': 'italic', 'font-variant': 'normal', 'font-weight': '700', 'font-stretch': 'normal', 'font-size': '13px', 'font-family': "'My Font', serif",
    })
    expect(font('bold large Arial')).toMatchObject({ 'font-weight': 'bold', 'font-size': 'large', 'font-family': 'Arial' })
    expect(font('20px Lora')).toMatchObject({ 'font-weight': 'normal', 'font-size': '20px', 'font-family': 'Lora' })
  })

  it.each(['', 'Arial', 'bold', 'inherit', '20px', 'caption 4'])('reads nothing from %j', (value) => {
    expect(expandFont(value)).toEqual([])
  })
})
