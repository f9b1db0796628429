import type { Language } from '#renderer/studio/strings.ts'

/** A brief to start from; `drawing` is the bundled illustration that stands for it. */
export interface Example {
  readonly name: string
  readonly drawing: string
  readonly request: string
}

export const examples: Readonly<Record<Language, readonly Example[]>> = {
  en: [
    {
      name: 'Courtyard concert',
      drawing: 'saxophone',
      request: '“Jazz in the Courtyard”, an open-air concert. Saturday 20 June, 7 pm, Kiln Hall, 12 Mill Lane. Tickets £12. Warm and nostalgic, in navy and gold.',
    },
    {
      name: 'Plant shop sale',
      drawing: 'potted-plant',
      request: 'Autumn sale at our plant shop: 25% off all house plants until 31 October. Calm and fresh. Button: Shop plants. www.fernandmoss.example',
    },
    {
      name: 'Swimming lessons',
      drawing: 'person-swimming',
      request: 'Summer swimming lessons for children at Northside Pool. Saturdays at 9 am, from 6 June. Six lessons for £45. Playful and friendly. Call 020 7946 0112 to book.',
    },
    {
      name: 'Bakery opening',
      drawing: 'croissant',
      request: 'Grand opening of Hearth & Rye, a neighbourhood bakery. Saturday 14 March from 8 am, 5 Harbour Street. A free croissant for the first hundred guests. It should feel cosy and warm.',
    },
  ],
  zh: [
    { name: '面包店开业', drawing: 'croissant', request: '青禾面包坊新店开业。10月1日上午9点，梧桐路18号。前100位顾客免费送可颂一个。温暖、亲切，米色和砖红色。' },
    { name: '绿植店特惠', drawing: 'potted-plant', request: '绿植小店盆栽特惠，全部盆栽75折，10月31日截止。清新、宁静。按钮：立即选购。www.luzhi.example' },
    { name: '儿童游泳班', drawing: 'person-swimming', request: '暑期儿童游泳班招生。每周六上午9点，6月6日开课，北岸游泳馆，六节课360元。活泼友好。报名电话：010-5550-0112。' },
    { name: '庭院音乐会', drawing: 'saxophone', request: '庭院爵士音乐会，6月20日晚7点，窑厂艺术中心。门票120元。怀旧、温暖。' },
  ],
}
