import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffInput } from '#renderer/canvas/text-editing/diff-input.ts'

it.each([
  ['a letter', 'bred', 'bread', 4, { start: 3, end: 3, text: 'a' }],
  ['a letter like its neighbour, where the caret says', 'aa', 'aaa', 1, { start: 0, end: 0, text: 'a' }],
  ['a letter gone before the caret', 'aaa', 'aa', 1, { start: 1, end: 2, text: '' }],
  ['a word for another', 'fresh bread', 'fresh rolls', 11, { start: 6, end: 11, text: 'rolls' }],
  ['all', 'old', '', 0, { start: 0, end: 3, text: '' }],
  ['nothing', 'same', 'same', 2, null],
])('sees %s', (_name, before, after, caret, expected) => {
  expect(diffInput(before, after, caret)).toEqual(expected)
})

it('leads from the one text to the other, wherever the caret is', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '面'), maxLength: 8 })
  fc.assert(
    fc.property(text, text, fc.nat(8), (before, after, at) => {
      const change = diffInput(before, after, Math.min(at, after.length))
      expect(change === null ? before : before.slice(0, change.start) + change.text + before.slice(change.end)).toBe(after)
    }),
  )
})
