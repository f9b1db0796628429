import { Rules } from '@cto.af/linebreak'

const rules = new Rules()

/**
 * Kinsoku beyond UAX #14's own classes (JIS X 4051, CLREQ, strict): never at the start of a line. UAX #14 itself keeps
 * closing brackets, commas, stops, small kana and the prolonged sound mark from it.
 */
const noLineStart = new Set('。，、．：；！？）」』】〕〉》｝］〗〙〟’”»›·・：；？！‼⁇⁈⁉…‥—～〜ー々〻ゝゞヽヾ％‰℃°¢〇')
/** Never at the end of a line. */
const noLineEnd = new Set('（「『【〔〈《｛［〖〘〝‘“«‹＄￥￡￠￦＃№')
/** Signs that are drawn in pairs and may not be parted. */
const pairs = new Set(['——', '……', '‥‥', '──'])

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u
const hangul = /\p{Script=Hangul}/u
const letterOrDigit = /[\p{L}\p{N}]/u
/** Web and mail addresses: broken, they can neither be read nor typed. */
const addresses = /(?:[a-z]{3,8}:\/\/|www\.)[\x21-\x7e]+|[\w.+-]{1,64}@[\w.-]{3,255}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}(?:\/[\x21-\x7e]*)?/gi
const spacedDash = /^[–—](?:\s|$)/
const space = /[\s\u200b]/

/**
 * 2: between phrases, where a reader of Chinese or Japanese would pause; 3: behind the hyphen or dash of a compound, where a line
 * ends only for want of another place; 1: anywhere else that a line may break.
 */
const atPhrase = 2
const inCompound = 3

/**
 * Offsets before which a line may start, hard line feeds excluded: UAX #14 with strict kinsoku, Korean kept to its words,
 * no address parted, no line begun with a dash, and no compound parted beside a stub (`T-shirt`, `Mon–Fri`).
 */
export function findBreaks(text: string): Uint8Array {
  const isBreak = new Uint8Array(text.length + 1)
  const isEastAsian = eastAsian.test(text)
  for (const { position } of rules.breaks(text)) {
    // A soft hyphen is not drawn, so no line may end at one.
    if (position <= 0 || position >= text.length || text[position - 1] === '\u00ad') continue
    if (partsStub(text, position) || spacedDash.test(text.slice(position, position + 2)) || (isEastAsian && isForbidden(text, position))) continue
    isBreak[position] = isInCompound(text, position) ? inCompound : 1
  }
  if (isEastAsian) {
    allowAroundQuotes(text, isBreak)
    markPhrases(text, isBreak)
  }
  for (const address of text.matchAll(addresses)) isBreak.fill(0, address.index + 1, address.index + address[0].length)
  return isBreak
}

function isForbidden(text: string, position: number): boolean {
  const before = text[position - 1]!
  const after = text[position]!
  // After a space the words part as in any other script.
  if (space.test(before)) return false
  if (noLineStart.has(after) || noLineEnd.has(before) || pairs.has(before + after)) return true
  return (hangul.test(before) && letterOrDigit.test(after)) || (hangul.test(after) && letterOrDigit.test(before))
}

/** UAX #14 (15.0) holds curly quotes to both neighbours, as it cannot tell which side they close; beside Han they can. */
function allowAroundQuotes(text: string, isBreak: Uint8Array): void {
  for (let position = 1; position < text.length; position++) {
    const before = text[position - 1]!
    const after = text[position]!
    const opens = (after === '“' || after === '‘') && eastAsian.test(before) && !noLineEnd.has(before)
    const closes = (before === '”' || before === '’') && eastAsian.test(after) && !noLineStart.has(after)
    if ((opens || closes) && !hangul.test(before) && !hangul.test(after)) isBreak[position] = 1
  }
}

const afterPause = /[、。，．！？：；…\s]/
const closing = /[」』）】》〉”]/
const beforePause = /[「『（【《〈“]/
const hiragana = /\p{Script=Hiragana}/u
const startsPhrase = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}]/u
/** These lean on the word before them, whatever script they are written in. */
const leansBack = /[々ーッャュョ様達的]/

/** After punctuation, before an opening bracket, and in Japanese where particles give way to the next word's kanji or katakana. */
function markPhrases(text: string, isBreak: Uint8Array): void {
  for (let position = 1; position < text.length; position++) {
    if (isBreak[position] !== 1) continue
    const before = text[position - 1]!
    const after = text[position]!
    const isParticleEnd = hiragana.test(before) && startsPhrase.test(after) && !leansBack.test(after) && !/[おご]/.test(before)
    // A particle belongs to what was said in brackets before it.
    const isQuoteEnd = closing.test(before) && !hiragana.test(after)
    if (afterPause.test(before) || isQuoteEnd || beforePause.test(after) || isParticleEnd) isBreak[position] = atPhrase
  }
}

/** What joins the parts of a compound. */
export const joint = /[-‐–]/

/** Whether a line that begins at `offset` parts a compound behind its hyphen: `hand-|thrown`. */
export const isInCompound = (text: string, offset: number): boolean =>
  joint.test(text[offset - 1] ?? '') && letterOrDigit.test(text[offset - 2] ?? '') && letterOrDigit.test(text[offset] ?? '')

/** Letters of the longest part that may not stand alone beside a hyphen, and beside an en dash. */
const stubLength = { '-': 2, '‐': 2, '–': 4 } as const

function partsStub(text: string, position: number): boolean {
  const before = text[position - 1]!
  if (before !== '-' && before !== '‐' && before !== '–') return false
  const longest = stubLength[before]
  if (before === '–' && /\d/.test(text[position - 2] ?? '') && /[\d$€£]/.test(text[position]!)) return true
  return lettersFrom(text, position - 2, -1, longest) <= longest || lettersFrom(text, position, 1, longest) <= longest
}

/** How many letters run on from an offset; none, for our purpose, is many: a dash between spaces is no compound. */
function lettersFrom(text: string, offset: number, step: 1 | -1, longest: number): number {
  let count = 0
  while (count <= longest && letterOrDigit.test(text[offset + count * step] ?? ' ')) count++
  return count === 0 ? Number.POSITIVE_INFINITY : count
}
