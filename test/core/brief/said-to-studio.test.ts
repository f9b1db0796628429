import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { findLookSentences, isSaidToStudio } from '#core/brief/said-to-studio.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

const wishes = [
  'Headline on the right, picture on the left.', 'Centre everything.', 'Use blue.', 'Make it playful.', 'Put the logo in the corner.', 'Big type, lots of white space.', 'Picture at the bottom, text above it.', 'Logo top left.',
  'Text left-aligned.', 'Date in large type.', 'Keep the middle empty.', 'No illustration.', 'Warm colours, hand-drawn style.', 'Green and white, please.', 'Dark background, light text.', 'Title across the top.', 'Everything on the left.',
  'Price in a circle.', 'Mostly black.', 'Minimal and modern.', 'Landscape format.', 'Nothing in the corners.', 'Two columns.', 'Friendly, fresh and natural.', 'Bold and energetic.', 'Retro look.', 'Serif letters.', 'Bottom left: the logo.',
  'Headline over the picture, date under it.', 'Smaller headline.', 'Pastel tones.', 'Calm and elegant mood.', 'Equal margins.', 'Title big and centred.', 'In red and gold.', 'Image full bleed.', 'Button in orange.', 'Warm, welcoming, a bit nostalgic.',
]
const hanWishes = ['标题放在右边，图片在左边。', '全部居中。', '用蓝色。', '活泼一点。', '大字，留白多一些。', '下半部分留空。', '黑底白字。', '文字靠左对齐。', '风格清新自然。', '不要插图。', '复古风。', '两栏排列。', '简洁现代。', '温暖友好。', '日期写得醒目。', '价格用圆圈圈出来。', '竖排文字。']

function linesOf(request: string): string[] {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return writeCopies(parsed.value, createRandom(1), 6).flatMap(({ headline, subhead, eyebrow, body }) => [...headline, ...subhead, ...eyebrow, ...body])
}

/** Words of the wish that the text itself lacks and a line of the copy has: `right` of `Headline on the right`. */
function borrowed(base: string, wish: string): string[] {
  const before = new Set(linesOf(base))
  const words = (wish.toLowerCase().match(/[a-z-]{4,}/g) ?? []).filter((word) => !base.toLowerCase().includes(word) && word !== 'make')
  return linesOf(base + wish).filter((line) => !before.has(line) && words.some((word) => new RegExp(`\\b${word}`, 'i').test(line)))
}

describe('what is said to the studio', () => {
  it.each(wishes)('%j is no copy', (wish) => {
    for (const base of ['Open day at Larkrise farm, Sunday 14 June. Pony rides for children, stable tours. ', 'Jazz by the river, 16 August 7 pm, Riverside Park. ', 'Yoga in the park every Sunday at 9 am. Free. ']) expect(borrowed(base, wish)).toEqual([])
  })

  it.each(hanWishes)('%s is no copy', (wish) => {
    for (const base of ['山谷音乐节，8月16日晚7点，河滨公园。', '周日瑜伽，早上9点，免费。']) {
      const printed = linesOf(base + wish).join('\n')
      for (const part of wish.split(/[，。]/).filter((text) => text !== '')) expect(printed).not.toContain(part)
    }
  })

  it.each(['Pony rides for children', 'Handmade stoneware by Hollow Kiln', 'Cold pressed', 'Olives and small plates', 'Two bands', 'Bread from the oven', 'Fresh and soft', 'Torch tours'])('%j is not', (clause) => expect(isSaidToStudio(clause)).toBe(false))

  it.each(['沿途有音乐', '每一只都独一无二', '现磨咖啡'])('%s is not', (clause) => expect(isSaidToStudio(clause, 'zh')).toBe(false))

  it('a sentence of looks is told from praise of the goods', () => {
    expect(findLookSentences('Sourdough, fresh and natural. Bold and calm. Open daily')).toEqual([{ start: 29, end: 43 }])
  })
})
