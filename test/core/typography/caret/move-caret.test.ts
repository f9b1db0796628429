import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapCarets, placeCaret } from '#core/typography/caret/map-carets.ts'
import type { Caret } from '#core/typography/caret/map-carets.ts'
import { moveCaret } from '#core/typography/caret/move-caret.ts'
import type { Motion } from '#core/typography/caret/move-caret.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { specOf } from '../../../support/text-spec.ts'

const typesetter = createTypesetter(createFonts())
const map = (text: string, width = Infinity, changes = {}) => mapCarets(typesetter.setText(specOf(text, changes), width), text)
const from = (offset: number, leansBack = false): Caret => ({ offset, leansBack })

/** Offsets at which a caret stands while it is moved on and on. */
function walk(text: string, motion: Motion, start: number, width = Infinity, changes = {}): number[] {
  const carets = map(text, width, changes)
  const offsets: number[] = []
  let caret = from(start)
  for (let count = 0; count < 40; count++) {
    const next = moveCaret(carets, caret, motion).caret
    if (next.offset === caret.offset && next.leansBack === caret.leansBack) break
    caret = next
    offsets.push(caret.offset)
  }
  return offsets
}

describe('steps', () => {
  it.each<[string, string, Motion, number, number[]]>([
    ['by letters', 'abc', 'right', 0, [1, 2, 3]],
    ['never into an emoji', 'a👩‍👩‍👧b', 'right', 0, [1, 9, 10]],
    ['over a line feed', 'a\nb', 'left', 3, [2, 1, 0]],
    ['over CR LF as one', 'a\r\nb', 'right', 0, [1, 3, 4]],
    ['to the left on in Hebrew', 'שלום', 'left', 0, [1, 2, 3, 4]],
    ['across both directions as the eye goes', 'ab שלום', 'right', 0, [1, 2, 3, 6, 5, 4, 3]],
  ])('%s', (_name, text, motion, start, expected) => {
    expect(walk(text, motion, start)).toEqual(expected)
  })

  it('go from one soft line to the next without standing still', () => {
    expect(walk('面包面包', 'right', 0, 45, { lang: 'zh' })).toEqual([1, 2, 3, 4])
    expect(walk('面包面包', 'left', 4, 45, { lang: 'zh' })).toEqual([3, 2, 1, 0])
    expect(walk('ab cd', 'right', 0, 25)).toEqual([1, 2, 3, 4, 5])
    expect(walk('ab cd', 'left', 5, 25)).toEqual([4, 3, 2, 1, 0])
  })
})

describe('jumps', () => {
  const text = 'Fresh bread every single morning'
  const carets = map(text, 120)

  it('end words where they end, or begin them', () => {
    expect(moveCaret(carets, from(0), 'word-right').caret.offset).toBe(5)
    expect(moveCaret(carets, from(0), 'word-right', { wordLanding: 'start' }).caret.offset).toBe(6)
    expect(moveCaret(carets, from(11), 'word-left').caret.offset).toBe(6)
    expect(moveCaret(carets, from(32), 'word-right').caret.offset).toBe(32)
  })

  it('part Chinese by its words', () => {
    expect(moveCaret(map('新鲜面包每天', Infinity, { lang: 'zh' }), from(0), 'word-right').caret.offset).toBe(2)
  })

  it('stay before the space at a soft line’s end', () => {
    expect(moveCaret(carets, from(2), 'line-end').caret).toEqual({ offset: 11, leansBack: true })
    expect(moveCaret(carets, from(14), 'line-start').caret.offset).toBe(12)
  })

  it('keep their aim over a short line', () => {
    const lines = map('long line\na\nlong line')
    const down = moveCaret(lines, from(8), 'down')
    expect(down.caret.offset).toBe(11)
    expect(moveCaret(lines, down.caret, 'down', { aimX: down.aimX }).caret.offset).toBe(20)
  })

  it('go to the text’s ends from its first and last line', () => {
    expect(moveCaret(carets, from(3), 'up').caret.offset).toBe(0)
    expect(moveCaret(carets, from(30), 'down').caret.offset).toBe(32)
  })

  it('go by paragraphs', () => {
    const lines = map('one two\nthree', 30)
    expect(moveCaret(lines, from(10), 'paragraph-up').caret.offset).toBe(8)
    expect(moveCaret(lines, from(8), 'paragraph-up').caret.offset).toBe(0)
    expect(moveCaret(lines, from(0), 'paragraph-down').caret.offset).toBe(7)
    expect(moveCaret(lines, from(7), 'paragraph-down').caret.offset).toBe(13)
  })
})

const word = fc.constantFrom('bread', ' ', '\n', '面包，', 'خبز', 'שלום', '👩‍👩‍👧', 'é', '12')
it('right, on and on, passes every line and ends; each stop is between graphemes', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }).map((words) => words.join('')), fc.constantFrom(60, 200, Infinity), (text, width) => {
      const carets = map(text, width)
      let caret = from(0)
      const lines = new Set([placeCaret(carets, caret).line])
      let steps = 0
      for (; steps < 300; steps++) {
        const next = moveCaret(carets, caret, 'right').caret
        expect(carets.isBoundary[next.offset]).toBe(1)
        if (next.offset === caret.offset && next.leansBack === caret.leansBack) break
        caret = next
        lines.add(placeCaret(carets, caret).line)
      }
      expect(steps).toBeLessThan(300)
      if (!carets.lines[0]!.isRightToLeft) expect(lines.size).toBe(carets.lines.length)
    }),
    { numRuns: 150 },
  )
})
