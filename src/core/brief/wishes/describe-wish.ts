import type { Wish, WishRef } from './wish.ts'

type Language = 'en' | 'zh'
type Region = Extract<Wish, { kind: 'region' }>['region']

const names: Readonly<Record<string, readonly [string, string]>> = {
  everything: ['everything', '所有内容'], rest: ['the rest', '其余内容'], text: ['text', '文字'], images: ['all pictures', '所有图片'], headline: ['headline', '标题'], subhead: ['second line', '副标题'],
  eyebrow: ['eyebrow', '眉题'], body: ['body text', '正文'], cta: ['button', '按钮'], logo: ['logo', '标志'], hero: ['picture', '图片'], illustration: ['drawing', '插图'],
  badge: ['badge', '徽章'], date: ['date', '日期'], price: ['price', '价格'], contact: ['contact', '联系方式'], legal: ['small print', '小字'], decoration: ['ornament', '装饰'],
  panel: ['panel', '底板'], background: ['background', '背景'], other: ['other parts', '其他'], page: ['page', '页面'],
}

/** What a wish speaks of, in a word or two: `second picture`. */
export function describeRef(ref: WishRef | 'page', language: Language): string {
  const isChinese = language === 'zh'
  if (typeof ref === 'string') return names[ref]![isChinese ? 1 : 0]
  if ('group' in ref) {
    const left = ref.but.map((role) => names[role]![isChinese ? 1 : 0])
    return isChinese ? `除${left.join('、')}外的${names[ref.group]![1]}` : `${names[ref.group]![0]} but the ${left.join(' and ')}`
  }
  const name = ref.nth !== undefined && ref.roles.length > 4 ? names['text']! : names[ref.roles[0]!]!
  if (ref.nth === undefined) return isChinese ? (ref.isAll === true ? `所有${name[1]}` : name[1]) : ref.isAll === true ? `each ${name[0]}` : name[0]
  if (isChinese) return ref.nth === -1 ? `最后一个${name[1]}` : `第${ref.nth}个${name[1]}`
  return `${ref.nth === -1 ? 'last' : (['', 'first', 'second', 'third'][ref.nth] ?? `${ref.nth}th`)} ${name[0]}`
}

/** A wish in a few words, as a chip shows it: `Logo: bottom right`. */
export function describeWish(wish: Wish, language: Language): string {
  const isChinese = language === 'zh'
  const of = describeRef(wish.of, language)
  const other = 'other' in wish ? describeRef(wish.other, language) : ''
  const text = isChinese ? chinese(wish, of, other) : english(wish, of, other)
  return text[0]!.toUpperCase() + text.slice(1)
}

const sides = { above: ['above', '上方'], below: ['below', '下方'], 'left-of': ['left of', '左侧'], 'right-of': ['right of', '右侧'] } as const
const edges = { left: '左', right: '右', top: '顶部', bottom: '底部' } as const

function english(wish: Wish, of: string, other: string): string {
  switch (wish.kind) {
    case 'region': return `${of}: ${nameRegion(wish.region, wish.isLoose, 'en')}`
    case 'order': return `${of} ${sides[wish.side][0]} ${other}`
    case 'center': return `${of} centred ${wish.axis === 'x' ? 'across' : 'in height'}${wish.on === 'page' ? '' : `, on ${describeRef(wish.on, 'en')}`}`
    case 'cover': return `${of} behind ${other}`
    case 'inside': return `${of} on ${other}`
    case 'align': return `${of} aligned ${wish.edge} with ${other}`
    case 'clear': return `${of} clear of the subject`
    case 'size': {
      const measure = wish.side === 'width' ? ['wide', 'width'] : ['tall', 'height']
      if (wish.other !== 'page' && wish.relation === 'equal' && wish.share === 1) return `${of} as ${measure[0]} as ${other}`
      const bound = wish.relation === 'equal' ? '' : wish.relation === 'at-least' ? 'at least ' : 'at most '
      return `${of}: ${bound}${percent(wish.share)} of the ${wish.other === 'page' ? '' : `${other}’s `}${wish.other === 'page' ? `page’s ` : ''}${measure[1]}`.replace('the page', 'the page')
    }
  }
}

function chinese(wish: Wish, of: string, other: string): string {
  switch (wish.kind) {
    case 'region': return `${of}：${nameRegion(wish.region, wish.isLoose, 'zh')}`
    case 'order': return `${of}在${other}${sides[wish.side][1]}`
    case 'center': return `${of}${wish.on === 'page' ? '' : `与${describeRef(wish.on, 'zh')}`}${wish.axis === 'x' ? '水平' : '垂直'}居中`
    case 'cover': return `${of}衬在${other}后面`
    case 'inside': return `${of}在${other}之内`
    case 'align': return `${of}与${other}${edges[wish.edge]}对齐`
    case 'clear': return `${of}避开主体`
    case 'size': {
      const side = wish.side === 'width' ? '宽' : '高'
      if (wish.other !== 'page' && wish.relation === 'equal' && wish.share === 1) return `${of}与${other}同${side}`
      return `${of}${side}度${wish.relation === 'equal' ? '为' : wish.relation === 'at-least' ? '至少为' : '至多为'}${other}的 ${percent(wish.share)}`
    }
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const shares: readonly (readonly [number, string, string])[] = [[0.5, 'half', '一半'], [1 / 3, 'third', '三分之一'], [2 / 3, 'two thirds', '三分之二'], [0.25, 'quarter', '四分之一'], [0.75, 'three quarters', '四分之三'], [0.2, 'fifth', '五分之一']]

/** `bottom right`, `left half`, `top 20 %`. */
function nameRegion({ x, y, width, height }: Region, isLoose: boolean, language: Language): string {
  const isChinese = language === 'zh'
  const near = (one: number, two: number): boolean => Math.abs(one - two) < 0.005
  const down = height > 0.995 ? '' : near(y, 0) ? 'top' : near(y + height, 1) ? 'bottom' : 'middle'
  const across = width > 0.995 ? '' : near(x, 0) ? 'left' : near(x + width, 1) ? 'right' : 'centre'
  if (down === '' && across === '') return isChinese ? '整个页面' : 'the whole page'
  const share = down === '' ? width : height
  const named = shares.find(([value]) => near(value, share))
  const isBoth = down !== '' && across !== ''
  if (isChinese) {
    const words = { '': '', top: '上', bottom: '下', middle: '中', left: '左', right: '右', centre: '中' } as const
    const where = `${words[across]}${words[down]}`
    if (isLoose || isBoth) return isBoth ? `${where}角` : `${where}方`.replace('左方', '左侧').replace('右方', '右侧').replace('上方', '顶部').replace('下方', '底部')
    return `${where}${named?.[2] ?? ` ${percent(share)}`}`
  }
  const where = [down, across].filter((word) => word !== '').join(' ')
  return isLoose ? where : isBoth ? (near(width, 0.5) && near(height, 0.5) ? `${where} quarter` : where) : `${where} ${named?.[1] ?? percent(share)}`
}
