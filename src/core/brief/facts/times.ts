import type { Span } from '../brief.ts'
import { findAll, squeeze, type Found } from '../found.ts'

const meridiem = '\\s?(?:[ap]\\.?\\s?m\\.?(?![\\p{L}])|uhr|noon)'
const clock = '(?:[01]?\\d|2[0-4])[:.][0-5]\\d'
const hour = '(?:1[0-2]|0?[1-9])'
const to = '\\s?(?:-|–|—|to|till?|until|bis|à|a|al|tot|do|до|alle|fino alle|às|as|a las|έως|إلى|～|〜|~|至|到)\\s?'
const twelve = `(?:${clock}|${hour})${meridiem}`
const anyClock = `(?:${clock}(?:${meridiem})?|${hour}${meridiem}|noon|midnight|midday)`
const edge = '(?<![\\p{L}\\p{N}.,:$€£/-])'
const after = '(?![\\p{N}])'

const patterns: readonly RegExp[] = [
  new RegExp(`${edge}(?:(?:doors(?: open)?(?: at)?|from|ab|until|till)\\s)?(?:${clock}|${hour})(?:${meridiem})?${to}${anyClock}${after}`, 'giu'),
  new RegExp(`${edge}(?:(?:doors(?: open)?(?: at)?|from|ab|until|till)\\s)?${twelve}(?:${to}(?:late|close))?${after}`, 'giu'),
  new RegExp(`${edge}(?:ab\\s)?(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?(?:\\s?(?:-|–|bis)\\s?(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?)?\\s(?:Uhr|uur|ore|hrs|hours?|horas?)(?!\\p{L})`, 'gu'),
  new RegExp(`${edge}(?:[01]?\\d|2[0-4])\\s?h(?:[0-5]\\d)?(?:${to}(?:[01]?\\d|2[0-4])\\s?h(?:[0-5]\\d)?)?(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`${edge}(?:[01]?\\d|2[0-3]):[0-5]\\d(?:${to}(?:[01]?\\d|2[0-4]):[0-5]\\d)?(?:\\s?h(?!\\p{L}))?${after}`, 'gu'),
  /(?:上午|下午|早上|晚上|中午|凌晨|傍晚|清晨|午前|午後|晚|早|夜)?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[点點时時](?:半|\d{1,2}分)?(?:\s?[-–—~～〜至到]\s?(?:上午|下午|晚上|傍晚|午前|午後|晚)?\s?\d{1,2}\s?[点點时時](?:半|\d{1,2}分)?)?(?!间|間)/g,
  /(?:오전|오후|저녁)\s?\d{1,2}\s?시(?:\s?\d{1,2}\s?분|\s?반)?(?:\s?[-–~]\s?(?:오전|오후)?\s?\d{1,2}\s?시)?/g,
  /(?:الساعة\s)?[\d٠-٩]{1,2}(?::[\d٠-٩]{2})?\s(?:مساءً?|صباحاً?|ظهراً?)/g,
  /(?<![\d/])24\/7(?![\d/])/g,
  /(?<=\b(?:at|until|till|from)\s)(?:noon|midnight|midday)\b/gi,
]

/** Clock times and their ranges, as they are printed. */
export function findTimes(text: string, taken: readonly Span[] = []): Found[] {
  const out: Found[] = []
  for (const pattern of patterns) {
    for (const found of findAll(text, pattern, [...taken, ...out])) {
      const body = text.slice(found.start, found.end)
      // `24 hours`, `within 2 hours` and a bare `3.50` are no clock.
      if (/^\d+\s(?:hours?|hrs|horas?|ore)$/i.test(body) && !/\d{4}\shrs/.test(body)) continue
      if (/^\d+[.]\d\d$/.test(body)) continue
      const shift = body.length - body.trimStart().length
      out.push({ start: found.start + shift, end: found.end, text: printTime(squeeze(body)) })
    }
  }
  return out.sort((a, b) => a.start - b.start)
}

const printTime = (text: string): string => {
  const ranged = text.replace(/(?<=\d\s?[ap]m)\.$/i, '').replace(/(?<=[\d\p{L}.])\s?[-–—]\s?(?=\d)/gu, '–')
  return /^(?:doors|from|until|till)\b/.test(ranged) ? ranged[0]!.toUpperCase() + ranged.slice(1) : ranged
}
