import type { Span } from '../brief.ts'
import { anyOf, findAll, overlaps, squeeze, type Found } from '../found.ts'
import { months, shortWeekdays, weekdays } from '../lexicon/calendar.ts'

const edge = '(?<![\\p{L}\\p{N}])'
const edgeAfter = '(?![\\p{L}\\p{N}])'
const month = `(?:${anyOf(months)})\\.?`
const longDay = `(?:${anyOf(weekdays.filter((day) => !shortWeekdays.includes(day)))})`
const anyDay = `(?:${anyOf(weekdays)})\\.?`
const year = "(?:(?:19|20)\\d\\d|['’]\\d\\d(?!\\d))"
const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|º|ª|\\.)?'
/** Lists of days are bounded, or a page of dashes would be tried in every split. */
const dash = '\\s?(?:[-–—/&+]|to|and|bis|und|au|et|al?|y|e|t/m|до)\\s?'
const days = `${dayNumber}(?:(?:${dash}|,\\s)${dayNumber}){0,5}`
const of = '(?:\\s?(?:of|de|del|d’|d\'))?\\s'
const lead = '(?:(?:from|until|till?|through|starting|beginning|by|before|bis|ab|vom|du|jusqu’au|jusqu\'au|hasta(?: el)?|desde(?: el)?|fino al|dal|até|vanaf|tot|до|с)\\s(?:the\\s)?)?'
const weekdayLead = `(?:${anyDay}(?:,?\\s(?:(?:the|den|dem|le|el|il|de)\\s)?))?`
const dayMonth = `${days}${of}?${month}(?:,?\\s(?:de\\s|del\\s)?${year})?`
const monthDay = `${month}\\s(?:the\\s)?${dayNumber}(?:(?:${dash}|,\\s)(?:${month}\\s)?${dayNumber}(?!\\d|:|\\s?[ap]\\.?m|\\.\\d)){0,5}(?:,?\\s${year}${edgeAfter})?`
const numeric = '(?:(?:19|20)\\d\\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\\d|3[01])|(?:[0-2]?\\d|3[01])[./](?:[0-2]?\\d|3[01])[./](?:(?:19|20)?\\d\\d)(?!\\d)|(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.)'
const oneDate = `(?:${weekdayLead}(?:${dayMonth}|${monthDay}|${numeric})|${weekdayLead}${numeric})`

const patterns: readonly RegExp[] = [
  new RegExp(`${edge}${lead}${oneDate}(?:${dash}${oneDate})?${edgeAfter}`, 'giu'),
  // 2026年6月12日（金）, 6月12日至15日, 2026년 6월 12일
  /(?:截至|截止到?|即日起至)?(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号](?:\s?[(（][^)）]{1,4}[)）])?(?:\s?[-–—~～〜至到]\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?[日号](?:\s?[(（][^)）]{1,4}[)）])?)?(?:截止|止|前)?/g,
  /(?:\d{4}\s?년\s?)?\d{1,2}\s?월\s?\d{1,2}\s?일(?:\s?[(（]?[월화수목금토일](?:요일)?[)）]?(?![\p{L}]))?(?:\s?[-–~]\s?(?:\d{1,2}\s?월\s?)?\d{1,2}\s?일)?/gu,
  /[本这每下](?:周|星期)末|[本这每下]?(?:周|星期|礼拜)[一二三四五六日天](?:(?:至|到|、|和)(?:周|星期)?[一二三四五六日天])?|每天|每日|毎日|毎週?[月火水木金土日]曜日?|[月火水木金土日]曜日?(?=[\s、,。]|$)|토요일|일요일|금요일|매일|매주 [월화수목금토일]요일/g,
  // 12 يونيو 2026
  new RegExp(`(?:(?:${longDay})\\s)?[\\d٠-٩]{1,2}\\s${month}(?:\\s[\\d٠-٩]{4})?`, 'gu'),
  new RegExp(`${edge}(?:until|till|by|before|in|from|during|through)?\\s?${month}\\s(?:19|20)\\d\\d${edgeAfter}`, 'giu'),
  new RegExp(`(?:(?<=\\bin\\s)|(?:until|till|through|this|next|by|throughout|all)\\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\s?\\d)${edgeAfter}`, 'gu'),
  /\d{1,2}\sב(?:ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)(?:\s\d{4})?/gu,
  new RegExp(`${edge}(?:${anyDay}(?:\\s?[-–—]\\s?|\\s(?:to|through|bis|till)\\s)${anyDay})${edgeAfter}`, 'giu'),
  new RegExp(`${edge}(?:(?:every|each|this|next|on|until|jeden|diesen|chaque|cada|ogni|elke|каждый|каждую|all)\\s)?(?:first |last |second )?${longDay}s?(?:(?:\\s(?:and|&|or|und|et|y|e|en)\\s|,\\s)${longDay}s?){0,6}(?:\\s(?:night|morning|afternoon|evening|lunchtime)s?)?(?:\\s(?:only|of (?:the|every|each) month))?${edgeAfter}`, 'giu'),
  new RegExp(`${edge}(?:(?:every|each|all|this|next)\\s(?:weekdays?|weekends?|day|night|evening|morning|afternoon|week|month)|(?:on\\s)?(?:weekdays|weekends)(?:\\sonly)?|open daily|daily|7 days a week|seven days a week|tonight|tomorrow(?:\\snight)?)${edgeAfter}`, 'giu'),
  new RegExp(`${edge}(?:dieses|jedes) Wochenende|ce week-end|este fin de semana|questo weekend|dit weekend|今週末|本周末|이번 주말`, 'giu'),
]

/** Words that are dates only in the right company: `every day use`, `March` the verb, `Friday` in Black Friday. */
const never = /^(?:every|each|all) (?:day|week|month|night|evening|morning|afternoon)$/i
const namedDays = /(?:black|good|cyber|giving tuesday|small business|super|holy|palm|easter|ash|fat|casual|shrove|maundy|mothering)[\s-]*$/i

/** Dates, ranges and weekdays, as they are printed: dashes of ranges are en dashes. */
export function findDates(text: string, taken: readonly Span[] = []): Found[] {
  const out: Found[] = []
  for (const pattern of patterns) {
    for (const found of findAll(text, pattern, [...taken, ...out])) {
      const shift = found.text.length - found.text.replace(/^(?:\s|on\s|in\s|during\s)+/i, '').length
      const start = found.start + shift + countStray(text.slice(found.start + shift, found.end))
      const body = squeeze(text.slice(start, found.end)).replace(/[,\s]+$/, '')
      const isBareDay = !/\d/.test(body)
      if (isBareDay && namedDays.test(text.slice(Math.max(0, start - 24), start))) continue
      if (never.test(body) && !/\b(?:open|on|offer|held|runs?|place|meets?|off|classes|sessions?)\b[^.]*$/i.test(text.slice(Math.max(0, start - 60), start))) continue
      if (/^(?:fr|do|so|mi|di|sa|mo)\b/.test(body) && isBareDay) continue
      if (/^may$|^march$|^mar$|^mars$/i.test(body)) continue
      // `12.50` is a price and `3.5.` a version unless something about it says date.
      if (/^\d{1,2}\.\d{1,2}\.$/.test(body) && /[$€£]\s?$/.test(text.slice(0, start))) continue
      out.push({ start, end: found.end - (text.slice(start, found.end).length - text.slice(start, found.end).replace(/(?:\s|(?<=\p{L}{4})\.)+$/u, '').length), text: printDate(body) })
    }
  }
  return joinNeighbours(text, out.sort((a, b) => a.start - b.start)).filter((found) => !overlaps(found, taken))
}

/** Characters of what is no part of a list of days, since days are told in order: `Gallery 12, 5 September`, `ages 8-14, 6-10 July`. */
function countStray(text: string): number {
  let at = 0
  for (let match; (match = /^(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?,\s(?=(\d{1,2}))/u.exec(text.slice(at))) !== null;) {
    if (Number(match[2] ?? match[1]) < Number(match[3])) break
    at += match[0].length
  }
  return at
}

const printDate = (raw: string): string => {
  // A full stop at the end is the sentence's, or that of a short month, which reads as well without.
  const text = /^\d+\.\d+\.$/.test(raw) ? raw : raw.replace(/\.$/u, '')
  const dashed = text.replace(/(?<=[\p{L}\d.])\s?[-–—]\s?(?=[\p{L}\d])/gu, (hit, at: number) => (/^\d{4}-\d|^\d{1,2}-\d{1,2}-\d/.test(text) ? hit : /[\p{L}]/u.test(text[at - 1] ?? '') && hit.includes(' ') ? ' – ' : '–'))
  return /^(?:every|each|this|next|until|till|from|by|before|open|daily|weekends|weekdays|starting|through|tonight|tomorrow|all)\b/.test(dashed) ? dashed[0]!.toUpperCase() + dashed.slice(1) : dashed
}

/** `Friday` and `12 June` with only a comma between them are one date. */
function joinNeighbours(text: string, found: readonly Found[]): Found[] {
  const out: Found[] = []
  for (const next of found) {
    const last = out[out.length - 1]
    if (last !== undefined && next.start >= last.end) {
      const between = text.slice(last.end, next.start)
      if (/^(?:,?\s|\s?[-–]\s?)$/.test(between) && !/\d/.test(last.text) !== !/\d/.test(next.text) && !/^(?:every|weekday|weekend|daily)/i.test(next.text)) {
        out[out.length - 1] = { start: last.start, end: next.end, text: `${last.text}${between.replace(/\s?[-–]\s?/, ' – ')}${next.text}` }
        continue
      }
    }
    out.push(next)
  }
  return out
}
