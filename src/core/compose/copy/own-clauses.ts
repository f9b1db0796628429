import type { Brief, Span } from '#core/brief/brief.ts'
import { blank, overlaps } from '#core/brief/found.ts'
import { splitRequest } from '#core/brief/segments.ts'
import { isSaidToStudio, studioSpans } from '#core/brief/said-to-studio.ts'
import { capitalize, countWords, typeset } from './grammar.ts'

/** Said to the reader or to the studio, or no more than how and when: no line that tells something. */
const noLine = /^(?:call|book|visit|join|come|get|save|sign|rsvp|order|buy|shop|give|help|see|meet|bring|pay|change|leave|free|no|only|just|send|compare|download|enrol+|register|celebrate|drop|open|until|start(?:s|ing)?|ask|try|find|if|when|discover|now|out|starts?|last|next|every|each|use|write|tickets?|entry|polls|doors|limited|reward|please)\b/i
const speaks = /\b(?:is|are|was|were|be|will|we|you|your|their|our|my|i|they|it|want|need|should|must|can|please|make|poster|banner|flyer|design|logo|colou?rs?|font|photo|background)\b/i
const edges = /^(?:and|with|from|at|in|on|to|by|of|for|or|plus|the|an?|into|as|up)\s|\s(?:and|with|from|at|in|on|to|by|of|for|or|plus|the|an?|until|as|up)$/iu
const mostWords = 5
/** An address or a month that no fact was read from. */
const whereOrWhen = /\b(?:Street|Road|Lane|Avenue|Square|Yard|Drive|St|Rd|Ave)$|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/

/** Said to the studio, or of when, where and how to come. */
const foreignNoLine: Readonly<Record<string, RegExp>> = {
  zh: /海报|横幅|广告|设计|制作|颜色|配色|色调|风格|字体|字号|图片|照片|背景|尺寸|标题|文字|排版|布局|左|右|居中|底部|顶部|突出|使用|添加|请|要|不|报名|预约|订|购|咨询|扫码|电话|地址|时间|地点|截止|免费|立即|欢迎|招聘|薪|我们|活动|为.+(?:做|画)/u,
  de: /\b(?:plakat|banner|flyer|anzeige|farb\w*|schrift\w*|logo|stil|hintergrund|bild|foto|zielgruppe|anmeld\w*|gestalte\w*|erstelle\w*|bitte|eintritt|beginn|einlass|kostenlos|jetzt|telefon|uhr|am|ab|bis|im|in|der|wir|unser\w*|sie|ihr\w*|du|dein\w*|ist|sind|soll\w*)\b/iu,
}

const forStudio = /海报|横幅|广告|传单|宣传图|图片|设计一|plakat|banner|flyer|anzeige|poster|aushang/iu

/** The same in other languages: the first clause after the title that only names things; empty: there is none. */
export function findForeignClause(brief: Brief, title: string): string {
  const never = foreignNoLine[brief.lang.slice(0, 2)]
  // What follows an order to the studio may be said of the look of it.
  if (never === undefined || brief.audience.value !== '' || forStudio.test(brief.request)) return ''
  const spans = [...[...brief.facts, ...brief.offers].flatMap((entry) => entry.from), ...studioSpans(brief)]
  const isHan = brief.lang.startsWith('zh')
  for (const match of blank(brief.request.slice(0, 1000), spans).matchAll(/[^,，。;；!！?？:：\n.()（）“”「」《》–—]+/gu)) {
    const body = match[0].trim()
    const from = match.index + match[0].indexOf(body)
    if (body === '' || overlaps({ start: from, end: from + body.length }, spans) || /\d/.test(body) || never.test(body) || isSaidToStudio(body, brief.lang)) continue
    if (/^[^\s]+ und [^\s]+$/u.test(body)) continue
    if (body.includes(title) || title.includes(body) || brief.quotes.some((quote) => quote.text.includes(body))) continue
    const length = isHan ? body.length : countWords(body)
    if (length < (isHan ? 3 : 2) || length > (isHan ? 14 : 5)) continue
    return capitalize(body.replace(/^(?:mit|und|sowie|现场有|还有|另有|含|提供)\s*/u, ''))
  }
  return ''
}

/**
 * What a text that is itself the poster's says besides its title, in clauses short enough for a line: `handmade stoneware
 * by Hollow Kiln`. Facts are printed elsewhere; what only comes along, and what the reader is told to do, is left out.
 */
export function findOwnClauses(brief: Brief): string[] {
  if (!brief.lang.startsWith('en') || brief.audience.value !== '' || brief.purpose.confidence > 0.9) return []
  const title = brief.quotes[0]?.from[0]
  // Without a title the first sentence is what the headline is thought from.
  const first = title?.start ?? brief.request.search(/[.:!?\n]/u)
  if (first < 0 || (title === undefined && splitRequest(brief.request.slice(0, 1000)).some(({ kind }) => kind === 'instruction'))) return []
  const spans = [...[...brief.facts, ...brief.offers, ...brief.quotes].flatMap((entry) => entry.from), ...studioSpans(brief)]
  const sides = brief.topics.flatMap((topic) => (topic.isSide === true ? topic.from : []))
  const out: string[] = []
  const text = blank(brief.request.slice(0, 1000), spans)
  for (const match of text.matchAll(/[^,.;:!?\n()“”"–—]+/gu)) {
    const body = match[0].trim()
    const from = match.index + match[0].indexOf(body)
    const isCrossing = (others: readonly Span[]): boolean => overlaps({ start: from, end: from + body.length }, others)
    // A clause that a fact was cut from, or that ends a list, is no whole clause.
    if (body === '' || from < first || isCrossing(spans) || isCrossing(sides) || (/^[^\s]+ and [^\s]+$/u.test(body) && text[match.index - 1] === ',')) continue
    let own = body.replace(/\s+/g, ' ')
    // `By Mira Lindqvist`: who made it is said with its `by`.
    while (edges.test(own) && !/^by\s\p{Lu}/u.test(own)) own = own.replace(edges, '').trim()
    const words = countWords(own)
    if (words < 2 || words > mostWords || /\d/.test(own) || noLine.test(own) || speaks.test(own) || whereOrWhen.test(own) || isSaidToStudio(body) || isSaidToStudio(own) || !/\p{L}{4}/u.test(own)) continue
    out.push(capitalize(typeset(own)))
  }
  return out.slice(0, 3)
}
