import { Rules } from '@cto.af/linebreak'

const rules = new Rules()

/**
 * Kinsoku beyond UAX #14's own classes (JIS X 4051, CLREQ, strict): never at the start of a line. UAX #14 already keeps
 * closing brackets, commas, stops, small kana and the prolonged sound mark from it.
 */
const noLineStart = new Set('。，、．：；！？）」』】〕〉》｝］〗〙〟’”»›·・：；？！‼⁇⁈⁉…‥—～〜ー々〻ゝゞヽヾ％‰℃°¢')
/** Never at the end of a line. */
const noLineEnd = new Set('（「『【〔〈《｛［〖〘〝‘“«‹＄￥￡￠￦＃№')
/** Signs that are drawn in pairs and may not be parted. */
const pairs = new Set(['——', '……', '‥‥', '……', '──'])

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u

/** Offsets before which a line may start, hard line feeds excluded: Unicode line breaking and strict kinsoku. */
export function findBreaks(text: string): Uint8Array {
  const isBreak = new Uint8Array(text.length + 1)
  const isEastAsian = eastAsian.test(text)
  for (const { position } of rules.breaks(text)) {
    if (position >= text.length) continue
    if (isEastAsian && isForbidden(text, position)) continue
    isBreak[position] = 1
  }
  return isBreak
}

function isForbidden(text: string, position: number): boolean {
  const before = text[position - 1]!
  const after = text[position]!
  // After a space the words part as in any other script.
  if (before === ' ' || before === '\u200b') return false
  return noLineStart.has(after) || noLineEnd.has(before) || pairs.has(before + after)
}
