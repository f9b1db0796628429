import type { Fact, Offer, Span } from './brief.ts'
import { squeeze } from './found.ts'
import { quoteRole } from './quotes.ts'
import type { Segment } from './segments.ts'
import { cutClause, findForeignSubject } from './subject.ts'

interface Quote {
  text: string
  from: Span[]
}

/** Copy that the request hands over without quotation marks: labelled lines, and the first clause of a request that is itself the poster's text. */
export function findTitle(text: string, segments: readonly Segment[], facts: readonly Fact[], offers: readonly Offer[], lang: string, isBare: boolean, quotes: readonly Quote[]): Quote[] {
  const out: Quote[] = []
  const put = (segment: Segment, body: string): void => {
    const clean = squeeze(body.replace(/^["'“‘「«]+|["'”’」»]+$|(?<![.!?])[.,;:]$/gu, ''))
    const at = text.indexOf(clean.split(' ')[0] ?? '', segment.start)
    if (clean !== '' && clean.length <= 200 && !quotes.some((quote) => quote.text === clean)) out.push({ text: clean, from: [{ start: Math.max(at, segment.start), end: Math.max(at, segment.start) + clean.length }] })
  }
  for (const label of ['title', 'subhead', 'guests']) {
    for (const segment of segments) if (segment.kind === 'label' && segment.label === label) put(segment, segment.text)
  }
  if (out.length > 0 || quotes.some((quote) => ['headline', 'copy'].includes(quoteRole(text, quote.from)))) return out
  const first = segments.find((segment) => (segment.kind === 'plain' || segment.kind === 'instruction') && !isVehicleOnly(segment.text))
  if (first === undefined) return out
  if (lang.startsWith('en') && !isBare) return out
  const spans = [...facts, ...offers].flatMap((entry) => entry.from)
  const stop = spans.filter((span) => span.start > first.start + 2 && span.start < first.start + first.text.length).sort((a, b) => a.start - b.start)[0]
  const isHead = spans.some((span) => span.start <= first.start && span.end > first.start)
  const own = stop === undefined ? first.text : first.text.slice(0, stop.start - first.start)
  // `邀请大家参加周六的音乐会`: what is asked for stands after the day.
  const after = stop !== undefined && isHanOrder.test(own) ? first.text.slice(stop.end - first.start).replace(/^的/u, '') : ''
  const subject = after !== '' && !/^[，,。.！!]/u.test(after) ? after : lang.startsWith('en') ? own.replace(/^\s*(?:poster|flyer|flier|banner|ad|advert|sign)s?\s*[:–-]\s*/i, '').replace(/\s(?:poster|banner|flyer|flier|ad|advert|sign|notice)s?(?=[.,:!]|\s*$)/i, '') : findForeignSubject(own, lang)
  const whole = cutClause(lang.startsWith('en') ? trimTail(subject) : shorten(nominative(trimTail(subject), lang)), 8, 22)
  // `招聘海报，招聘设计师`: what is named in a word is said in full by the clause that begins with it.
  const fuller = /^\p{Script=Han}{1,2}$/u.test(whole) ? text.split(/[\s,，。；;!！?？：:]+/u).find((part) => part.startsWith(whole) && part.length > whole.length && part.length <= 14) : undefined
  const clause = (fuller ?? whole).replace(/(?:搬到|搬至|迁至|迁到)了?$/u, '搬家了')
  // `See www…` is a pointer, not a title.
  const isPointer = /^(?:see|visit|call|write|find|go|check|follow|book|order|shop|contact|email|more|info|get|use|join|from|for|only|just)(?:\s\S+)?$/i.test(clause)
  if (clause !== '' && !isHead && !isPointer && /\p{L}{2}/u.test(clause)) put(first, clause)
  return out
}

const isHanOrder = /^(?:请)?(?:宣传|推广|介绍|预告|(?:邀请|欢迎|号召|鼓励|呼吁|提醒|动员)(?:大家|各位|人们|顾客|客户|朋友们?|市民|居民们?|学生们?|同学们?|家长们?|公众|会员)?(?:一起|都|来|去|前来)*(?:参加|参与|出席|光临|加入|关注|观看)?)$/u

/** `制作一个横幅广告` says only that a banner is wanted. */
const isVehicleOnly = (text: string): boolean => /^(?:请)?(?:帮我)?(?:设计|制作|做|创作|生成|画)?(?:一?[个张幅份款])?(?:横幅|海报|广告|宣传图|传单|横幅广告)(?:广告|海报)?$/u.test(text.trim().replace(/[，。,.！!]+$/u, ''))

/** Little words that a clause cannot end on, in the languages that are read here. */
const tail = /\s(?:at|in|on|from|for|by|with|until|up|up to|to|the|of|and|get|only|just|am|im|um|ab|vom|vor|bis|bis zu|zum|zur|der|die|das|den|dem|und|mit|von|le|la|les|du|de|des|au|à|et|el|los|las|del|en|y|al|il|lo|gli|di|da|dal|nel|nella|e|em|no|na|do|dos|o|os|a|as|op|van|het|met|bij|te|с|в|на|к|до|от|и|το|τη|την|τον|στο|στη|στις|από|και|من|في|إلى|يوم|على|مع|[–—-])\s*$/iu

function trimTail(text: string): string {
  let out = text.trim().replace(/[,;:\s]+$/, '')
  while (tail.test(out)) out = out.replace(tail, '').replace(/[,;:\s]+$/, '')
  return out
}

/** At most five words, cut before a little word, so that a clause stays a name and not a copied sentence. */
function shorten(text: string): string {
  const words = text.split(/\s+/)
  if (words.length <= 5) return text
  for (let end = 5; end >= 2; end--) {
    if (tail.test(` ${words[end]!}`)) return trimTail(words.slice(0, end).join(' '))
  }
  return trimTail(words.slice(0, 5).join(' '))
}

/** After `для` Russian stands in the genitive; a title does not. Only the first word changes. */
const russian: Readonly<Record<string, string>> = { концерта: 'концерт', выставки: 'выставка', фестиваля: 'фестиваль', праздника: 'праздник', магазина: 'магазин', ярмарки: 'ярмарка', курсов: 'курсы', курса: 'курс', распродажи: 'распродажа', спектакля: 'спектакль', открытия: 'открытие', кофейни: 'кофейня', пекарни: 'пекарня', школы: 'школа', лекции: 'лекция', вечера: 'вечер', клуба: 'клуб', студии: 'студия', музея: 'музей', марафона: 'марафон' }

function nominative(text: string, lang: string): string {
  if (!lang.startsWith('ru')) return text
  const [first = '', ...rest] = text.split(' ')
  return [russian[first] ?? first, ...rest].join(' ')
}
