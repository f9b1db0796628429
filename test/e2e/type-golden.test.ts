import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTypesetter } from '#core/typography/typesetter.ts'
import type { TextSpec } from '#core/typography/text-spec.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { differingPart, drawLayouts, rasterize, readPng } from '../support/draw-layout.ts'

const typesetter = createTypesetter(createFonts())
const width = 420

interface Sample {
  readonly name: string
  readonly lang: string
  readonly headline: string
  readonly body: string
  readonly families?: readonly [headline: string, body: string]
}

const samples: readonly Sample[] = [
  {
    name: 'latin',
    lang: 'en',
    headline: 'Office flowers, Łódź to Åarhus',
    body: 'Affluent fjords — “waffles & coffee”, 9 am – 5 pm. Tiếng Việt, čeština, Großstadt, français: naïve café. AV To Wa.',
  },
  {
    name: 'greek',
    lang: 'el',
    headline: 'Άνοιξη στην πόλη',
    body: 'Η άνοιξη έφτασε: λουλούδια, μουσική και καφές κάθε Σάββατο στις 10:30. Ελάτε όλοι!',
    families: ['Alegreya', 'Manrope'],
  },
  {
    name: 'cyrillic',
    lang: 'ru',
    headline: 'Весенняя ярмарка цветов',
    body: 'Съешь ещё этих мягких французских булок — скидка 30 % до 12 мая. Українська: ґанок, їжак, єдність.',
    families: ['Playfair Display', 'Rubik'],
  },
  {
    name: 'zh-hans',
    lang: 'zh-Hans',
    headline: '新店开业，全场八折',
    body: '“春天来了”，欢迎光临（本周末）！地址：北京市朝阳区建国路88号。电话：010-1234 5678。每天上午九点至晚上九点营业……',
  },
  {
    name: 'ja',
    lang: 'ja',
    headline: '春のパン祭り、はじまる。',
    body: '「毎日、焼きたて。」地元の小麦でつくるパンを、ぜひお召し上がりください。営業時間は10:00〜18:00、ラーメンもあります！',
  },
  {
    name: 'ko',
    lang: 'ko',
    headline: '봄맞이 꽃 축제에 오세요',
    body: '이번 주말, 가족과 함께 즐기는 특별한 시간! 전 품목 30% 할인 (5월 12일까지).',
  },
  {
    name: 'arabic',
    lang: 'ar',
    headline: 'افتتاح المتجر الجديد',
    body: 'خصم 30% على جميع المنتجات (حتى 12 مايو). أهلاً وسهلاً بكم في Broadside، اتصلوا على 555-0142 الآن!',
  },
  {
    name: 'hebrew',
    lang: 'he',
    headline: 'חנות חדשה בעיר',
    body: 'מבצע פתיחה: 30% הנחה על הכול (עד 12 במאי). בואו אל Broadside ותיהנו מקפה חינם — שָׁלוֹם!',
  },
]

function draw(sample: Sample, change: (text: string) => string = (text) => text): ReturnType<typeof rasterize> {
  const [headlineFamily, bodyFamily] = sample.families ?? ['Fraunces', 'Inter']
  const shared = {
    isItalic: false, align: 'start', wrap: 'box', letterCase: 'as-typed', features: {}, lang: sample.lang,
  } as const satisfies Partial<TextSpec>
  const headline = typesetter.setText(
    { ...shared, runs: [{ text: sample.headline }], family: headlineFamily, weight: 700, fontSize: 44, leading: 1.1, tracking: -10 },
    width,
  )
  const body = typesetter.setText(
    { ...shared, runs: [{ text: change(sample.body) }], family: bodyFamily, weight: 400, fontSize: 20, leading: 1.45, tracking: 0 },
    width,
  )
  expect([...headline.missing, ...body.missing]).toEqual([])
  return rasterize(drawLayouts(typesetter, [headline, body], width))
}

/** Run with BLESS_TYPE=1 to draw them anew; a person who reads the script looks at each before it is kept. */
describe('golden pictures', () => {
  it.each(samples)('sets $name as it was looked at', async (sample) => {
    const path = new URL(`../fixtures/type/${sample.name}.png`, import.meta.url)
    const drawn = draw(sample)
    if (process.env.BLESS_TYPE === '1' || !existsSync(path)) {
      if (process.env.BLESS_TYPE !== '1') throw new Error(`there is no picture ${path.pathname}`)
      writeFileSync(path, await (await import('sharp')).default(drawn.png).greyscale().png({ compressionLevel: 9 }).toBuffer())
    }
    expect(differingPart(drawn, await readPng(readFileSync(path)))).toBeLessThan(0.001)
  })

  it.each(samples)('sees one changed letter in $name', async (sample) => {
    const golden = await readPng(readFileSync(new URL(`../fixtures/type/${sample.name}.png`, import.meta.url)))
    const letters = [...sample.body]
    const at = letters.findIndex((letter, index) => /\p{L}/u.test(letter) && letter !== letters[index + 1] && /\p{L}/u.test(letters[index + 1] ?? ''))
    const swapped = letters.with(at, letters[at + 1]!).with(at + 1, letters[at]!).join('')
    expect(differingPart(draw(sample, () => swapped), golden)).toBeGreaterThan(0.001)
  })
})
