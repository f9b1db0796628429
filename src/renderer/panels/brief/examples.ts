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
      name: 'Record fair',
      drawing: 'optical-disk',
      request: 'Poster for the Sunday Record Fair at Kiln Hall. 16 May, 10 am to 4 pm, 12 Mill Lane. Soul, jazz and techno from forty dealers, free entry. Warm and a little nostalgic.',
    },
    {
      name: 'Plant shop sale',
      drawing: 'potted-plant',
      request: 'Post for our plant shop’s autumn sale: 25% off all ferns and palms until 31 October. Calm and fresh. Button: Shop plants. www.fernandmoss.example',
    },
    {
      name: 'Swimming course',
      drawing: 'whale',
      request: 'Flyer for a children’s swimming course at Northside Pool. Saturdays at 9 am, starting 6 June, six lessons for £45. Playful and friendly. Parents should book by phone: 020 7946 0112.',
    },
    {
      name: 'Bakery opening',
      drawing: 'croissant',
      request: 'Grand opening of Rye & Rose, a neighbourhood bakery. Saturday 14 March from 8 am, 5 Harbour Street. A free croissant for the first hundred guests. Cosy, cream and rust.',
    },
  ],
  zh: [
    { name: '面包店开业', drawing: 'croissant', request: '青禾面包坊新店开业海报。10月1日上午9点，梧桐路18号。前100位顾客免费送可颂一个。温暖、亲切，米色和砖红色。' },
    { name: '绿植秋季特惠', drawing: 'potted-plant', request: '绿植小店秋季促销：蕨类和棕榈全部75折，10月31日截止。清新、宁静。按钮：立即选购。www.luzhi.example' },
    { name: '儿童游泳班', drawing: 'whale', request: '儿童游泳班招生海报。每周六上午9点，6月6日开课，北岸游泳馆，六节课360元。活泼友好。报名电话：010-5550-0112。' },
    { name: '唱片市集', drawing: 'optical-disk', request: '周日唱片市集海报，5月16日10点到16点，窑厂艺术中心。四十家摊位，灵魂乐、爵士和电子乐，免费入场。怀旧、温暖。' },
  ],
}
