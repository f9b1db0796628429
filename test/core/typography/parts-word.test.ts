import { describe, expect, it } from 'vitest'
import { partsWord } from '#core/typography/parts-word.ts'

/** Every place where a line may begin without parting a word, drawn as a stroke. */
const parted = (text: string): string =>
  Array.from({ length: text.length }, (_, offset) => (offset > 0 && !partsWord(text, offset) ? '|' : '') + text[offset]).join('')

describe('partsWord', () => {
  it.each([
    ['上海春季书展', '上海|春季|书展'],
    ['本と出会う週末', '本と|出会う|週末'],
    ['东京塔', '东京塔'],
    ['コーヒー', 'コーヒー'],
    ['夏の東京 音楽祭', '夏の|東京 |音楽祭'],
    ['全场八折，今天开始', '全场|八折，|今天|开始'],
  ])('%s', (text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})
