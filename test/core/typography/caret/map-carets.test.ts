import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxSelection, mapCarets, placeCaret } from '#core/typography/caret/map-carets.ts'
import { findCaret } from '#core/typography/caret/move-caret.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { specOf } from '../../../support/text-spec.ts'

const typesetter = createTypesetter(createFonts())
const map = (text: string, width = Infinity, changes = {}) => mapCarets(typesetter.setText(specOf(text, changes), width), text)
const xAt = (text: string, offset: number, leansBack = false, width = Infinity, changes = {}) => placeCaret(map(text, width, changes), { offset, leansBack }).x

describe('places of a caret', () => {
  it('lie between the letters, from the line’s start to its end', () => {
    const carets = map('bread')
    const xs = [0, 1, 2, 3, 4, 5].map((offset) => placeCaret(carets, { offset, leansBack: false }).x)
    expect(xs[0]).toBe(0)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(xs[5]).toBeCloseTo(typesetter.setText(specOf('bread'), Infinity).width)
  })

  it('count the spaces that hang over a line’s end', () => {
    expect(xAt('bread   ', 8)).toBeGreaterThan(xAt('bread   ', 5) + 5)
  })

  it('divide a ligature', () => {
    const text = 'office'
    const layout = typesetter.setText(specOf(text, { family: 'EB Garamond' }), Infinity)
    expect(layout.lines[0]!.runs[0]!.glyphs.length).toBeLessThan(text.length)
    const xs = [...text].map((_, offset) => xAt(text, offset, false, Infinity, { family: 'EB Garamond' }))
    for (let index = 1; index < xs.length; index++) expect(xs[index]).toBeGreaterThan(xs[index - 1]! + 1)
  })

  it('stand at both ends of a soft line end, by the letter that they lean on', () => {
    const carets = map('面包面包', 45, { lang: 'zh' })
    expect(carets.lines.length).toBe(2)
    const back = placeCaret(carets, { offset: 2, leansBack: true })
    const on = placeCaret(carets, { offset: 2, leansBack: false })
    expect([back.line, on.line]).toEqual([0, 1])
    expect(back.x).toBeCloseTo(40)
    expect(on.x).toBe(0)
  })

  it('stand on the line after a line feed, an empty one too', () => {
    const carets = map('a\n\nb\n')
    expect([0, 1, 2, 3, 4, 5].map((offset) => placeCaret(carets, { offset, leansBack: true }).line)).toEqual([0, 0, 1, 2, 2, 3])
    expect(carets.lines.map(({ contentEnd }) => contentEnd)).toEqual([1, 2, 4, 5])
  })

  it('have two places where directions meet', () => {
    const text = 'ab שלום'
    const end = placeCaret(map(text), { offset: 3, leansBack: true }).x
    const start = placeCaret(map(text), { offset: 3, leansBack: false }).x
    expect(start).toBeGreaterThan(end + 10)
    expect(xAt(text, 7, true)).toBeCloseTo(end)
  })

  it('run leftwards in Arabic', () => {
    const carets = map('خبز طازج', Infinity, { lang: 'ar' })
    const xs = [0, 1, 2, 3, 4].map((offset) => placeCaret(carets, { offset, leansBack: false }).x)
    expect(xs).toEqual(xs.toSorted((a, b) => b - a))
  })

  it('keep to the middle where a centred text is empty', () => {
    expect(xAt('', 0, false, 200, { align: 'center' })).toBe(100)
  })

  it('stand before and after a letter that becomes two in capitals', () => {
    const xs = [3, 4, 5].map((offset) => xAt('Straße', offset, false, Infinity, { letterCase: 'upper' }))
    expect(xs[2]! - xs[1]!).toBeGreaterThan((xs[1]! - xs[0]!) * 1.3)
  })
})

describe('boxes of a selection', () => {
  it('are one for each line, without gaps between lines', () => {
    const boxes = boxSelection(map('Fresh bread every single morning', 120), 2, 22)
    expect(boxes).toHaveLength(2)
    expect(boxes[0]!.y + boxes[0]!.height).toBeCloseTo(boxes[1]!.y)
  })

  it('show a line feed and an empty line', () => {
    expect(boxSelection(map('a\n\nb'), 1, 3)).toHaveLength(2)
  })

  it('are two where a selection crosses into the other direction', () => {
    expect(boxSelection(map('ab שלום'), 1, 5)).toHaveLength(2)
  })
})

const word = fc.constantFrom('bread', 'office', ' ', '  ', '\n', '面包', '，', 'خبز', 'لا', 'שלום', '👩‍👩‍👧', '🇫🇷', 'é', 'ก็', '12', '\u00a0')
const anyText = fc.array(word, { maxLength: 14 }).map((words) => words.join(''))
const style = fc.record({ width: fc.constantFrom(30, 90, 240, Infinity), align: fc.constantFrom('start', 'center', 'end'), tracking: fc.constantFrom(0, 120), family: fc.constantFrom('Inter', 'EB Garamond'), letterCase: fc.constantFrom('as-typed', 'upper'), lang: fc.constantFrom('en', 'ar', 'zh') })

it('every grapheme has its place, once, in one line; each caret is found again where it stands', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(anyText, style, (text, { width, ...changes }) => {
      const carets = map(text, width, changes)
      const cells = carets.lines.flatMap((line) => line.cells).toSorted((a, b) => a.start - b.start)
      const graphemes = [...segmenter.segment(text)].filter(({ segment }) => !/[\n\r]/.test(segment))
      expect(cells.map(({ start, end }) => [start, end])).toEqual(graphemes.map(({ index, segment }) => [index, index + segment.length]))
      for (const line of carets.lines) {
        for (let index = 1; index < line.cells.length; index++) expect(line.cells[index]!.left).toBeCloseTo(line.cells[index - 1]!.right, 3)
        const middle = (line.bandTop + line.bandBottom) / 2
        for (const cell of line.cells) {
          if (cell.right - cell.left < 0.5 || cell.isHanging) continue
          for (const x of [cell.left + 0.1, cell.right - 0.1]) {
            const found = placeCaret(carets, findCaret(carets, x, middle))
            expect(Math.abs(found.x - x)).toBeLessThan(0.2)
            expect(carets.lines[found.line]).toBe(line)
          }
        }
      }
    }),
    { numRuns: 150 },
  )
})
