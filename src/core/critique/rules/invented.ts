import type { Expected } from '../expected.ts'
import type { Finding } from '../finding.ts'
import { makeFault } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { toPlain } from '../plain-words.ts'
import { isLogo } from '../read-scene.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** Claims that cost their maker money, and other words for the same claim in a request. */
const offers: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!feel |[a-z]-)\bfree\b(?! (?:time|spirit|range|style))/, /\bfree\b|complimentary|gratis|no (?:charge|cost|fee)/],
  [/\bhalf[ -](?:price|off)\b/, /\bhalf\b|50 ?%/],
  [/\bbogo\b|\bbuy one,? get\b/, /\bbogo\b|\bbuy\b.*\bget\b|two[ -]for[ -]one|2[ -]for[ -]1/],
  [/\bmoney[ -]back\b/, /money[ -]back|refund/],
  [/\baward[ -]winning\b/, /\baward/],
]

/** Numbers, addresses, days and offers that neither the request nor the brand says. */
export function findInvented({ scene }: Pick<DesignMeasure, 'scene'>, { source }: Pick<Expected, 'source'>): Finding[] {
  if (source === null) return []
  const plain = toPlain(stripNoise(source))
  const numbers = readNumbers(plain)
  const letters = plain.replace(/[^\p{L}\p{N}]+/gu, '')
  return scene.texts
    .filter((part) => !isLogo(part))
    .flatMap((part) => {
      const text = toPlain(part.text)
      const invented = [
        ...[...readNumbers(text, false)].filter((number) => !numbers.has(number)),
        ...readAddresses(text).filter((address) => !letters.includes(address.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/[^\p{L}\p{N}]+/gu, ''))),
        ...readDays(text).filter((day) => !new RegExp(`\\b${day.slice(0, 3)}`).test(plain)),
        ...offers.flatMap(([claim, said]) => (said.test(plain) ? [] : text.match(claim)?.slice(0, 1) ?? [])),
      ]
      return invented.length === 0 ? [] : [makeFault('invented', [part.layer.id], `${invented.map((word) => `“${word}”`).join(', ')}: not in the request, so it may not be printed`)]
    })
}

/** Paths and pixel sizes come with a request and are no words of the client's. Token by token: a request may be 100,000 characters of anything. */
const stripNoise = (source: string): string =>
  source
    .split(/\s+/)
    .filter((token) => !(/[/\\]/.test(token) && /\.(?:png|svg|jpe?g|webp|gif|avif)\W{0,3}$/i.test(token)))
    .join(' ')
    .replace(/\b\d{1,5} ?[x×] ?\d{1,5}(?: ?(?:px|pixels))?\b/gi, ' ')

/** Digits as they count: `1,000` is 1000, `05` is 5, `9:00` is 9. With `isSpelled`, also what words say: `twenty-five`, `third`. */
function readNumbers(plain: string, isSpelled = true): Set<string> {
  const numbers = new Set<string>()
  const joined = plain.replace(/(\d)[,.' ](?=\d{3}(?!\d))/g, '$1')
  for (const text of [joined, plain]) {
    for (const [digits] of text.replace(/(\d)(?:[:.]00)(?!\d)/g, '$1').matchAll(/\p{Nd}+/gu)) numbers.add(digits.replace(/^0+(?=\d)/, ''))
    if (!isSpelled) return numbers
  }
  const words = plain.match(/\p{L}+/gu) ?? []
  words.forEach((word, index) => {
    const unit = ones.indexOf(word)
    const ten = tens.indexOf(word)
    const rank = ordinals.indexOf(word)
    if (unit >= 0) numbers.add(String(unit))
    if (rank >= 0) numbers.add(String(rank + 1))
    if (ten >= 2) {
      const next = ones.indexOf(words[index + 1] ?? '')
      numbers.add(String(ten * 10))
      if (next > 0 && next < 10) numbers.add(String(ten * 10 + next))
    }
    const known = { hundred: '100', thousand: '1000', half: '50', noon: '12', midday: '12', midnight: '12', dozen: '12', twice: '2', double: '2' }[word]
    if (known !== undefined) numbers.add(known)
    const month = months.findIndex((name) => word.length >= 3 && name.startsWith(word))
    if (month >= 0) numbers.add(String(month + 1))
  })
  return numbers
}

const readAddresses = (plain: string): string[] =>
  plain.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?:https?:\/\/|www\.)[^\s,;]+|\b[a-z0-9-]{1,63}\.(?:com|org|net|co|io|eu|uk|de|fr|shop|store|info|biz|app|dev|ca|au|us|in)\b(?:\/[^\s,;]*)?/g)?.map((address) => address.replace(/[.!?)]+$/, '')) ?? []

/** `may` and `march` are days only beside a number. */
const readDays = (plain: string): string[] =>
  [...days, ...months].filter((name) => (name === 'may' || name === 'march' ? new RegExp(`\\b${name} \\d|\\d(?:st|nd|rd|th)?(?: of)? ${name}\\b`) : new RegExp(`\\b${name}s?\\b`)).test(plain))
