import { expect, it } from 'vitest'
import { findParagraph, findWord } from '#core/typography/caret/find-words.ts'

it.each([
  ['inside a word', 'fresh bread', 8, 'bread'],
  ['at a word’s end, where no other begins', 'fresh, bread', 5, 'fresh'],
  ['at the text’s end', 'fresh bread', 11, 'bread'],
  ['in spaces', 'a   b', 2, '   '],
  ['in Chinese', '新鲜面包', 3, '面包'],
  ['in nothing', '', 0, ''],
])('takes the word %s', (_name, text, offset, expected) => {
  const { start, end } = findWord(text, offset)
  expect(text.slice(start, end)).toBe(expected)
})

it('takes a paragraph without its line feeds', () => {
  expect(findParagraph('one\ntwo\r\nthree', 5)).toEqual({ start: 4, end: 7 })
  expect(findParagraph('one\ntwo', 4)).toEqual({ start: 4, end: 7 })
})
