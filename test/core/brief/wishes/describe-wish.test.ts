import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeWish } from '#core/brief/wishes/describe-wish.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { writeWish } from '../../../support/write-wish.ts'

const told = (text: string, language: 'en' | 'zh'): string[] => parseWishes(text).wishes.map((wish) => describeWish(wish, language))

describe('describeWish', () => {
  it.each([
    ['logo bottom right', 'Logo: bottom right', '标志：右下角'], ['headline in the top 20 %', 'Headline: top fifth', '标题：上五分之一'], ['photo in the left two thirds', 'Picture: left two thirds', '图片：左三分之二'],
    ['headline above the photo', 'Headline above picture', '标题在图片上方'], ['centre the headline', 'Headline centred across', '标题水平居中'], ['the panel covers the subtitle', 'Panel behind second line', '底板衬在副标题后面'],
    ['CTA as wide as the headline', 'Button as wide as headline', '按钮与标题同宽'], ['logo at most 20 % of the page width', 'Logo: at most 20 % of the page’s width', '标志宽度至多为页面的 20 %'],
    ['the second photo at the top', 'Second picture: top', '第2个图片：顶部'], ['keep the text off the face', 'Text clear of the subject', '文字避开主体'], ['button left-aligned with the headline', 'Button aligned left with headline', '按钮与标题左对齐'],
  ])('puts %j in a few words', (text, english, chinese) => expect([told(text, 'en'), told(text, 'zh')]).toEqual([[english], [chinese]]))

  it('is read back as what it tells', () => {
    const texts = readFileSync(new URL('../../../fixtures/wishes/english.tsv', import.meta.url), 'utf8').split('\n').map((line) => line.split('\t')[0]!)
    const simple = texts.flatMap((text) => parseWishes(text).wishes).filter(({ kind }) => kind === 'order')
    expect(simple.length).toBeGreaterThan(40)
    for (const wish of simple) {
      for (const language of ['en', 'zh'] as const) expect(parseWishes(describeWish(wish, language)).wishes.map(writeWish)).toContain(writeWish(wish))
    }
  })
})
