import type { Span } from '../brief.ts'
import { findAll, overlaps, squeeze, type Found } from '../found.ts'

const cap = "(?:St\\.|[\\p{Lu}\\d][\\p{L}\\p{N}’'&-]*)"
const join = "(?:\\s(?:of|the|and|&|de|du|des|la|le|del|della|di|da|do|am|an der|in der|von|zum|zur|sur|y|et|und|in)\\s)"
const name = `${cap}(?:(?:\\s|${join})${cap}){0,6}`
const kinds = 'hall|park|street|st|road|rd|avenue|ave|lane|square|plaza|centre|center|theatre|theater|museum|gallery|library|church|cathedral|school|university|college|club|bar|pub|café|cafe|hotel|stadium|arena|garden|gardens|beach|market|station|building|room|house|studio|court|field|green|pier|tower|terrace|mall|bridge|hill|farm|campus|auditorium|pavilion|bookshop|playhouse|opera|cinema|chapel|temple|mosque|synagogue|warehouse|factory|loft|rooftop|quay|wharf|dock|docks|harbour|harbor|common|grounds|showground|fairground|airport|boulevard|blvd|drive|way|place|yard|works'
const address = new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,5}[A-Za-z]?\\s(?:${cap}\\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Boulevard|Blvd|Drive|Dr|Way|Place|Pl|Court|Ct|Terrace|Row|Quay|Highway|Hwy|Parkway)\\b\\.?(?:,\\s${name})?`, 'gu')
/** As typed in a hurry: `12 oak st`. */
const plainAddress = /(?<![\p{L}\p{N}])\d{1,5}\s(?:[a-z]+\s){1,2}(?:street|st|road|rd|avenue|ave|lane|ln|court|ct|drive|blvd)\b(?=\s*(?:[.,;!\n]|$))/gu
const foreignAddress = new RegExp(`(?<![\\p{L}])(?:[\\p{Lu}][\\p{L}-]+(?:straße|strasse|str\\.|platz|weg|allee|gasse|ring)\\s\\d{1,4}[a-z]?|(?:\\d{1,4},?\\s)?(?:rue|avenue|place|boulevard|quai|via|piazza|viale|calle|plaza|avenida|rua|praça)\\s(?:(?:de|du|des|la|le|del|della|d’|d'|l’|l')\\s?)*[\\p{Lu}][\\p{L}’'-]+(?:\\s[\\p{Lu}][\\p{L}’'-]+)*(?:,?\\s\\d{1,4})?)(?:,\\s(?:\\d{4,5}\\s)?[\\p{Lu}][\\p{L}-]+)?`, 'gu')
const at = new RegExp(`(?<![\\p{L}])(?:at|near|outside|inside|opposite|@|im|in der|in dem|beim|auf dem|in|au|à la|à l['’]|chez|en el|en la|al|presso|bij|no|na|nel|nella|alla)\\s(?:the\\s)?(${name})`, 'gu')
const labelled = /(?:地点|地址|会场|场地|場所|会場|住所|장소|주소|المكان|место|מקום)\s?[：:]\s?([^、。，,;；\n]{2,40})/gu
const cjk = /(?:在|于|於|地点|地點|会场|場所)[：:]?\s?([\p{Script=Han}\w·]{2,16}?(?:馆|館|厅|廳|公园|公園|广场|廣場|中心|大学|學校|学校|路|街|店|园|園|酒店|剧院|劇院|体育场|美术馆|博物馆|图书馆|号))/gu
/** A road and its number stand for themselves, with no word before them that says so. */
const cjkAddress = /(?<=^|[\s，,。、；;：:|])\p{Script=Han}{1,12}(?:路|街|道|巷|弄|胡同)\d{1,5}(?:[-–]\d{1,5})?[号號](?:[\p{Script=Han}\d]{0,6}(?:楼|樓|层|層|座|院|室|馆|館|店|中心))?/gu
const never = /^(?:Red|Blue|White|Gold|Green|Black|Pink|Yellow)$|^(?:The|A|An)$|^(?:Home|Black|Cyber|Valentine|Christmas|Easter|Spring|Summer|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|All|Our|Your|English|German|French|Spanish|Chinese|Italian|Japanese|Arabic|A\d|PNG|JPG|SVG|CTA|AI|IT|HR|PR|Montserrat|Inter|Oswald|Helvetica|Arial|Uhr|Ticket|Tickets|Free|Doors|Bold|Helvetica|January|Juni|Juli|Mai|März|Januar|Februar|April|August|September|Oktober|November|Dezember)(?:[\s,.]|$)|^\d+(?:[\s.:]|$)(?!\p{Lu})/u

/** What kind of place a name belongs to, in small letters after it: `Larkrise riding school`. */
const lowVenue = /^(?:\s(?!(?:on|at|from|with|and|for|this|in|to|is|are|by|until|the|an?|our|we|every|each|near|new|has|opens?|invites?|where)\s)\p{Ll}[\p{L}-]+){0,2}?\s(?:hall|park|school|centre|center|theatre|theater|museum|gallery|library|church|college|university|stadium|farm|bookshop|cinema|garden|gardens|station|stables|barn|campus|clubhouse|playground|pavilion|square)(?!\p{L}|\s\p{Ll}+s\b)/u

/** Venues, towns and addresses. `at Blue Door` counts by its preposition and capitals, an address by its number. */
export function findPlaces(text: string, taken: readonly Span[]): Found[] {
  const out: Found[] = []
  const put = (start: number, body: string): void => {
    const clean = squeeze(body).replace(/[\s.,，。、；;]+$/, '').replace(/\s(?:am|im|in|on|at|and|und|et|y|e|of|the|der|de|du|von|zum)$/i, '')
    const span = { start, end: start + clean.length }
    if (clean.length < 2 || never.test(clean) || overlaps(span, out) || overlaps(span, taken)) return
    const known = out.find((other) => other.text.includes(clean) || clean.includes(other.text))
    if (known === undefined) out.push({ ...span, text: clean })
  }
  for (const found of [...findAll(text, address, taken), ...findAll(text, plainAddress, taken), ...findAll(text, foreignAddress, taken)]) put(found.start, found.text)
  // What is taken is no part of a name: `at 5pm in Elm Park` is in Elm Park.
  const free = taken.reduce((rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end), text)
  for (const match of free.matchAll(at)) {
    let body = match[1]!
    const start = match.index + match[0].length - body.length
    const stop = taken.find((span) => span.start > start && span.start < start + body.length)
    if (stop !== undefined) body = text.slice(start, stop.start)
    // `in the Diwali celebration`: the capitals only open the phrase.
    if (/\sthe\s/i.test(match[0].slice(0, match[0].length - match[1]!.length + 1)) && stop === undefined && /^\s\p{Ll}/u.test(text.slice(start + body.length, start + body.length + 2)) && !/^\s(?:on|at|from|with|and|for|this|in|to|is|by|until)\b/.test(text.slice(start + body.length, start + body.length + 8))) continue
    const word = match[0].split(/\s/)[0]!.toLowerCase()
    const isVenue = new RegExp(`(?<!\\p{L})(?:${kinds})(?!\\p{L})`, 'iu').test(body)
    // `in Oswald` may be a typeface and `in English` a language: after `in` a name needs to look like a town or a venue.
    if (/^(?:in|no|na|al)$/.test(word) && !isVenue && /\b(?:font|type|set|colou?r|written|headline|text|style|interested|specialis|invest|available|trust)\w*\s*$/i.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
    if (/^(?:no|na|al|in|au)$/.test(word) && /^\p{Lu}{2,}$/u.test(body)) continue
    const rest = stop === undefined && /^(?:at|near|outside|inside|opposite|@|in)$/.test(word) ? (lowVenue.exec(free.slice(start + body.length, start + body.length + 60))?.[0] ?? '') : ''
    put(start, body + rest)
  }
  for (const match of text.matchAll(labelled)) put(match.index + match[0].length - match[1]!.length, match[1]!)
  for (const match of free.matchAll(cjkAddress)) {
    // `我们搬到了人民路12号`: what happens there is no part of the address.
    const lead = /^\p{Script=Han}*?(?:搬到了?|搬至|迁到了?|迁至|位于|设在|就在|来到)/u.exec(match[0])?.[0].length ?? 0
    put(match.index + lead, match[0].slice(lead))
  }
  for (const match of text.matchAll(cjk)) put(match.index + match[0].length - match[1]!.length, match[1]!)
  return out.slice(0, 8).sort((a, b) => a.start - b.start)
}

/** The rest of a line that says when and where: `Aug 8, 2018, London, Reeves Hall` gives London and Reeves Hall. */
export function placesInList(text: string, start: number, taken: readonly Span[]): Found[] {
  const out: Found[] = []
  let cursor = 0
  for (const part of text.split(/(?<=[,;|•·、，])/)) {
    const at = start + cursor
    cursor += part.length
    const clean = part.replace(/[\s,;|•·、，.。！!]+$/, '')
    const lead = clean.length - clean.trimStart().length
    const body = clean.trim().replace(/^(?:at|in|@)\s+/i, '')
    const from = at + lead + (clean.trim().length - body.length)
    if (body.length < 2 || !/\p{L}/u.test(body) || overlaps({ start: from, end: from + body.length }, taken)) continue
    if (/免费|立即|报名|招生|限|优惠|票价|折|电话|欢迎|会場|場所|地点|地址|無料|入場|장소|무료|신청|احجز|اتصل|مجان/u.test(body) || /^\p{Script=Han}{1,2}$/u.test(body)) continue
    if (/^\p{Script=Han}+$/u.test(body) && !/[馆館厅廳园園场場店心学學院路街号號楼樓城市区區]$/u.test(body)) continue
    if (!/^[\p{Lu}\p{Lo}\d]/u.test(body) || body.split(' ').length > 7) continue
    out.push({ start: from, end: from + body.length, text: squeeze(body) })
  }
  return out
}
