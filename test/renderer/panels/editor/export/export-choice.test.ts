import { describe, expect, it } from 'vitest'
import { formatBytes, pixelSize, toFileName } from '#renderer/panels/editor/export/export-choice.ts'

describe('a file name', () => {
  it.each([
    ['Fresh bread: 20% off!', 'Fresh bread 20% off!'],
    ['a/b\\c*?"<>|', 'abc'],
    ['  two   spaces\n', 'two spaces'],
    ['...', 'design'],
    ['新鲜面包', '新鲜面包'],
    ['', 'design'],
  ])('of %j is %j', (title, expected) => expect(toFileName(title)).toBe(expected))
})

it('has whole pixels, and says when there are too many', () => {
  expect(pixelSize({ width: 1080, height: 1350 }, 1.5)).toEqual({ width: 1620, height: 2025, isTooLarge: false })
  expect(pixelSize({ width: 4000, height: 6000 }, 3).isTooLarge).toBe(true)
})

it('says bytes in the language’s own way', () => {
  expect(formatBytes(1_234_567, 'en')).toBe('1.2 MB')
  expect(formatBytes(640, 'en')).toMatch(/640/)
})
