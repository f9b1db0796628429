import { describe, expect, it } from 'vitest'
import { stageWords } from '#renderer/panels/gallery/stage-words.ts'
import { galleryStrings } from '#renderer/panels/gallery/strings.ts'

describe('stageWords', () => {
  it.each([
    ['Weighing designs for 300x250', '正在权衡 300 × 250 的方案'],
    ['Drawing designs for 1080x1350', '正在绘制 1080 × 1350 的方案'],
    ['Reading the brief', '正在阅读需求'],
    ['Something new', 'Something new'],
  ])('%s', (stage, words) => {
    expect(stageWords(galleryStrings.zh, stage)).toBe(words)
  })
})
