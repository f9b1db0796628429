import { describe, expect, it } from 'vitest'
import { readScene } from '#core/critique/read-scene.ts'
import { findInvented } from '#core/critique/rules/invented.ts'
import { makeDesign, text, typesetter } from '../render-views.ts'

function invented(printed: string, source: string): number {
  const design = makeDesign({ words: text(printed, 'body', [10, 10, 280, 100]) }, [300, 250], {})
  return findInvented({ scene: readScene(design, undefined, typesetter) }, { source }).length
}

describe('findInvented', () => {
  it.each([
    ['25% off', 'twenty-five percent off'],
    ['Doors 9:00', 'doors open at 9 am'],
    ['1,000 seats', 'room for 1000'],
    ['3rd of May', 'on the third of May'],
    ['5 May', 'on 05 may'],
    ['Free coffee', 'a complimentary coffee'],
    ['Feel free to ask', 'ask us'],
    ['Gluten-free bread', 'our bread'],
    ['You may come in', 'come in'],
    ['www.bread.example/shop', 'see bread.example/shop'],
    ['Sundays at 10', 'every Sunday, 10 to 12'],
  ])('accepts “%s” for “%s”', (printed, source) => {
    expect(invented(printed, source)).toBe(0)
  })

  it.each([
    ['30% off', 'a spring sale'],
    ['300 loaves', 'a 300x250 banner, logo at images/300_bread.png'],
    ['In May 5 shops', 'in june, 5 shops'],
    ['Every Monday', 'every Sunday'],
    ['shop.com', 'our shop'],
    ['Buy one get one', 'our bread'],
    ['Half price', 'our bread'],
    ['2030', 'since 2003'],
  ])('does not accept “%s” for “%s”', (printed, source) => {
    expect(invented(printed, source)).toBe(1)
  })
})
