const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const days = 'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const units =
  '%|‰|°[CF]?|am|pm|a\\.m\\.|p\\.m\\.|h|hrs?|hours?|mins?|minutes?|secs?|days?|weeks?|months?|years?|yrs?|nights?|uhr|' +
  'mm|cm|m|km|mi|miles?|ft|in(?=[.,;)×]|$)|inch(?:es)?|g|kg|mg|oz|lbs?|ml|cl|l|litres?|liters?|gal|kcal|cal|w|kw|kwh|v|mah|gb|mb|tb|mp|mhz|ghz|px|' +
  'off|free|discount|people|persons?|guests?|pcs?|pieces?|pack|items?|bottles?|st|nd|rd|th|million|billion|k|x'
const currencies = '[$€£¥₹₩₽₺₪¢]|usd|eur|gbp|chf|jpy|inr|aud|cad|kr|zł|kč|ft|lei|руб\\.?|грн'
const leads =
  'buy|get|save|only|just|from|under|over|until|till|no\\.|nr\\.|nº|№|suite|room|level|floor|gate|hall|unit|page|chapter|vol\\.|part|' +
  'step|route|highway|apt\\.?|bldg\\.?|to|by|at|for|top|since|est\\.|ages?|after|before|first|last|next|bis|ab|nur|dès|desde|hasta'

const number = '[+\\-−]?[$€£¥₹₩₽₺₪]?\\d[\\d.,:/]*(?:st|nd|rd|th|[%‰kKMx+])?'
/** Each pattern has one space in it that must not break, marked by a `_`. */
const rules: readonly RegExp[] = [
  `(?<=\\b(?:${months})\\.?)_(?=\\d{1,4}\\b)`,
  `(?<=\\b\\d{1,2}(?:st|nd|rd|th|\\.)?)_(?=(?:${months})\\b)`,
  `(?<=\\b(?:${days})\\.?,?)_(?=\\d)`,
  `(?<=(?:^|[\\s(])${number})_(?=(?:${units})(?![\\p{L}\\p{N}]))`,
  `(?<=(?:^|[\\s(])${number})_(?=(?:${currencies})(?![\\p{L}\\p{N}]))`,
  `(?<=(?:^|[\\s(])(?:${currencies}))_(?=\\d)`,
  `(?<=(?:^|[\\s(])(?:${leads}))_(?=${number})`,
  `(?<=\\d)_(?=(?:for|x|×)\\s\\d)`,
  `(?<=\\d\\s(?:for|x|×))_(?=\\d)`,
  `(?<=(?:^|\\s)(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Fr|MR|MRS|DR)\\.?)_(?=\\p{Lu})`,
  `(?<=(?:^|\\s)\\p{Lu}\\.)_(?=\\p{Lu})`,
  // A line never starts with a dash, nor with French or Spanish spaced punctuation.
  `(?<=\\S)_(?=[–—−](?:\\s|$))`,
  `(?<=\\S)_(?=[!?:;»›](?:\\s|$))`,
  `(?<=(?:^|\\s)[«‹¿¡])_(?=\\S)`,
  `(?<=\\d(?:\\s?(?:am|pm|%|h))?\\s[–—-])_(?=${number})`,
  // A word of one letter leans on the next: "a sale", "I do", "в Киев".
  `(?<=(?:^|\\s)\\p{L})_(?=[\\p{L}\\p{N}])`,
  // The end of a firm's name.
  `(?<=\\p{L})_(?=&\\s(?:Co|Sons?|Daughters?|Bros|Partners|Company)\\b)`,
  `(?<=(?:^|\\s)(?:&|\\+))_(?=\\S{1,8}(?:\\s|$))`,
].map((source) => new RegExp(source.replace('_', ' '), source.includes('\\p{Lu}') ? 'gu' : 'giu'))

const phone = /(?<![\p{L}\p{N}])(?:\+|\(|0|1[ -]|\d{3}[ .-])[\d ().-]{5,}\d(?![\p{L}\p{N}])/gu

/** Longer glued pieces would have to be broken inside a narrow banner; numbers and names are held whole all the same. */
const longestPiece = 20

/**
 * Puts no-break spaces where a line break would be ugly: inside dates, amounts, phone numbers, prices and `names`, and
 * between the last two words when both are short. Only spaces change, so lengths and offsets hold.
 */
export function glueText(text: string, names: readonly string[] = []): string {
  const glued = new Set<number>()
  const addSpaces = (start: number, end: number): void => {
    for (let index = start; index < end; index++) if (text[index] === ' ') glued.add(index)
  }
  for (const match of text.matchAll(phone)) {
    if (match[0].replace(/\D/g, '').length >= 7) addSpaces(match.index, match.index + match[0].length)
  }
  for (const name of names) {
    if (!name.includes(' ')) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) addSpaces(at, at + name.length)
  }
  const addIfShort = (at: number): void => {
    if (!glued.has(at) && pieceLength(text, glued, at) <= longestPiece) glued.add(at)
  }
  for (const rule of rules) for (const match of text.matchAll(rule)) addIfShort(match.index)
  const end = lastSpace(text)
  if (end !== null && !glued.has(end) && pieceLength(text, glued, end) <= 13) glued.add(end)
  if (glued.size === 0) return text
  return Array.from({ length: text.length }, (_, index) => (glued.has(index) ? '\u00a0' : text[index])).join('')
}

/** Letters in the piece that holds together if the space at `at` is glued. */
function pieceLength(text: string, glued: ReadonlySet<number>, at: number): number {
  const isBreakable = (index: number): boolean => /\s/.test(text[index]!) && text[index] !== '\u00a0' && !glued.has(index)
  let start = at
  while (start > 0 && !isBreakable(start - 1)) start--
  let end = at + 1
  while (end < text.length && !isBreakable(end)) end++
  return end - start
}

/** The space before the last word, when there are words enough above it to take a break. */
function lastSpace(text: string): number | null {
  const trimmed = text.trimEnd()
  const at = trimmed.lastIndexOf(' ')
  if (at <= 0 || trimmed.split(/\s+/).length < 4) return null
  const lastWord = trimmed.length - at - 1
  return lastWord <= 6 && text[at - 1] !== ' ' ? at : null
}
