import { broadHan, mostHanChars, plainHan } from './han-lexicon.ts'
import type { HanEntry } from './han-lexicon.ts'
import { mostLatinWords, plainLexicon } from './latin-lexicon.ts'
import type { LatinLexicon } from './latin-lexicon.ts'
import type { Token, TokenKind } from './token.ts'

const quote = '“[^“”\\n]{1,300}”|„[^„“”\\n]{1,300}[“”]|«[^«»\\n]{1,300}»|「[^「」\\n]{1,300}」|『[^『』\\n]{1,300}』|《[^《》\\n]{1,300}》|"[^"\\n]{1,300}"|‘[^‘’\\n]{1,200}’(?!\\p{L})|(?<=^|[\\s(:,])\'[^\'\\n]{1,200}\'(?!\\p{L})'
const tens = 'ten|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred'
const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const ones = 'one|two|three|four|five|six|seven|eight|nine'
const spelled = `\\b(?:(?:a |one )?(?:${tens})(?:[ -](?:${ones}))?|${teens}|${ones})(?: |-)(?:percent|per cent|per-cent)\\b`
const percent = spelled + '|0[.,]\\d{1,3}(?!\\d|\\s?[%％]|\\p{L})|\\d{1,4}(?:[.,]\\d{1,3})?\\s?(?:%|％|percent\\b|per cent\\b|prozent\\b|pour cent\\b|por ciento\\b)|百分之(?:\\d{1,3}|[一二三四五六七八九十百两]{1,4})'
const fraction = '\\d{1,2}\\s?\\/\\s?\\d{1,2}|[½⅓⅔¼¾]'
const times = '\\d{1,2}(?:[.,]\\d{1,2})?\\s?(?:times\\b|x(?![\\p{L}\\d])|×|倍|mal\\b|fois\\b|veces\\b)'
const letter = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])'
const pattern = new RegExp(`(?<quote>${quote})|(?<percent>${percent})|(?<times>${times})|(?<fraction>${fraction})|(?<ordinal>第\\s?\\d{1,2}\\s?[个张段行幅]?)|(?<han>(?:(?!第\\s?\\d|百分之[\\d一二三四五六七八九十百两])\\p{Script=Han})+)|(?<abbreviation>\\b(?:min|max|approx|ca|horiz|vert|incl|i\\.\\s?e|e\\.\\s?g)\\.)|(?<word>${letter}+(?:['’‑-]${letter}+)*|\\d+(?:st|nd|rd|th)\\b)|(?<number>\\d+(?:[.,]\\d+)*)|(?<stop>[.!?…]+(?=["'”’)\\]]*(?:\\s|$))|[。！？；;\\n]+|[•·*]\\s)|(?<colon>[:：])|(?<open>[(（])|(?<close>[)）])|(?<limit>[≤≥]|[<>]=)|(?<equal>=)|(?<comma>[,，|/]|(?<=[\\d%])-(?=\\d)|\\s[–—-]+\\s|[–—])|(?<and>[&+、])|(?<order>→|->|>)`, 'giu')

const signs: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75 }
/** Parts of a hyphened word that may stand alone; any other makes one word of it: `bottom-up` has no bottom. */
const apart = new Set<TokenKind>(['ref', 'pos', 'shape', 'share', 'count', 'measure', 'align', 'center', 'page', 'full', 'subject', 'noun', 'axis', 'degree', 'limit'])
const fused = new Set<TokenKind>(['pos', 'degree', 'share', 'measure', 'full', 'shape', 'held', 'count', 'det', 'of', 'ref', 'at', 'fill'])

interface Atom { readonly text: string; readonly start: number; readonly end: number; readonly glue: number }

/** The words and set phrases of a text, in order, in time that grows with its length. */
export function readTokens(text: string, lexicon: LatinLexicon = plainLexicon): Token[] {
  const out: Token[] = []
  let run: Atom[] = []
  let glue = 0
  const flush = (): void => {
    for (const token of matchLatin(joinPhrasal(run), lexicon)) out.push(token)
    run = []
  }
  for (const match of text.matchAll(pattern)) {
    const found = match.groups!
    const start = match.index
    const end = start + match[0].length
    const word = found['word'] ?? found['abbreviation']?.replace(/[.\s]/g, '')
    if (word !== undefined) {
      for (const atom of atomsOf(word, start, ++glue)) run.push(atom)
      continue
    }
    flush()
    const put = (kind: TokenKind, value = '', amount = 0): void => void out.push({ kind, value, amount, start, end })
    if (found['quote'] !== undefined) put('quote')
    else if (found['percent'] !== undefined) put('share', '%', readPercent(match[0]))
    else if (found['times'] !== undefined) put('times', 'digit', Number(/\d+(?:[.,]\d+)?/.exec(match[0])![0].replace(',', '.')))
    else if (found['fraction'] !== undefined) put('share', '/', readFraction(match[0]))
    else if (found['ordinal'] !== undefined) put('nth', '', Number(/\d+/.exec(match[0])![0]))
    else if (found['han'] !== undefined) for (const token of matchHan(found['han'], start, lexicon === plainLexicon ? plainHan : broadHan)) out.push(token)
    else if (found['number'] !== undefined) put(/^\d{1,2}$/.test(match[0]) ? 'count' : 'word', 'digit', Number(match[0]) || 0)
    // `Logo? Top left.`
    else if (match[0] === '?' && out.at(-1)?.kind === 'ref' && out.slice(out.findLastIndex(({ kind }) => kind === 'stop') + 1).length < 3) put('colon')
    else if (found['stop'] !== undefined) put('stop')
    else if (found['colon'] !== undefined) put('colon')
    else if (found['comma'] !== undefined) put('comma')
    else if (found['open'] !== undefined) put('comma', 'open')
    else if (found['close'] !== undefined) put('comma', 'close')
    else if (found['limit'] !== undefined) put('limit', /[≤<]/.test(match[0]) ? 'at-most' : 'at-least')
    else if (found['equal'] !== undefined) put('modal', 'be')
    else if (found['and'] !== undefined) put('and')
    else put('rel', 'before')
  }
  flush()
  return out
}

const hanDigits = '零一二三四五六七八九'

/** 25 %, 百分之八十 */
function readPercent(text: string): number {
  if (/^[a-z]/i.test(text)) return readSpelled(text.toLowerCase())
  const digits = /\d+(?:[.,]\d+)?/.exec(text)
  if (digits !== null) return Number(digits[0].replace(',', '.')) / (/^0[.,]\d+$/.test(text) ? 1 : 100)
  const said = text.slice(3).replaceAll('两', '二')
  const [tens, ones] = said.split('十')
  if (said.includes('百')) return 1
  return ones === undefined ? hanDigits.indexOf(said.at(0)!) / 100 : ((tens === '' ? 1 : hanDigits.indexOf(tens!.at(-1)!)) * 10 + (ones === '' ? 0 : hanDigits.indexOf(ones.at(0)!))) / 100
}

/** `forty-five per cent` */
function readSpelled(text: string): number {
  const valueOf = (word: string): number => {
    const ten = tens.replace('|fourty', '').split('|').indexOf(word === 'fourty' ? 'forty' : word)
    return ten >= 0 ? (ten + 1) * 10 : teens.split('|').includes(word) ? teens.split('|').indexOf(word) + 11 : ones.split('|').indexOf(word) + 1
  }
  return text.includes('hundred') ? 1 : text.split(/[ -]/).reduce((sum, word) => sum + valueOf(word), 0) / 100
}

function readFraction(text: string): number {
  const [part, whole] = text.split('/').map(Number)
  return signs[text] ?? (whole === 0 ? 0 : part! / whole!)
}

/** The parts of a hyphened word, and a clitic on its own: `l’image`, `page’s`. */
function atomsOf(word: string, start: number, glue: number): Atom[] {
  const low = word.toLowerCase().replaceAll('’', "'")
  const atom = (from: number, to: number): Atom => ({ text: low.slice(from, to), start: start + from, end: start + to, glue })
  if (low.length !== word.length) return [{ text: low, start, end: start + word.length, glue }]
  const possessive = /'s$/.exec(low)
  if (possessive !== null && low !== "it's" && low !== "let's") return [...hyphened(0, possessive.index), { ...atom(possessive.index, low.length), glue: 0 }]
  const elided = /^(?:l|d|qu|n)'/.exec(low)
  if (elided !== null) return [{ ...atom(0, elided[0].length - 1), glue: 0 }, ...hyphened(elided[0].length, low.length)]
  return hyphened(0, low.length)
  function hyphened(from: number, to: number): Atom[] {
    const atoms: Atom[] = []
    let at = from
    for (const part of low.slice(from, to).split(/[‑-]/)) {
      atoms.push(atom(at, at + part.length))
      at += part.length + 1
    }
    return atoms.length === 1 ? [{ ...atoms[0]!, glue: 0 }] : atoms
  }
}

const objectsOfVerbs = new Set(['the', 'our', 'its', 'it', 'them', 'both', 'my', 'your', 'this', 'that', 'these', 'those', 'all', 'everything'])

/** `line the button up with …`: a verb that its object parts. */
function joinPhrasal(atoms: readonly Atom[]): readonly Atom[] {
  const at = atoms.findIndex(({ text }, index) => text === 'line' && objectsOfVerbs.has(atoms[index + 1]?.text ?? ''))
  const up = at < 0 ? -1 : atoms.findIndex(({ text }, index) => index > at + 1 && index < at + 8 && text === 'up')
  return up < 0 ? atoms : atoms.flatMap((atom, index) => (index === up ? [] : index === at ? [{ ...atom, text: 'line up' }] : [atom]))
}

function matchLatin(atoms: readonly Atom[], lexicon: LatinLexicon): Token[] {
  const out: (Token & { readonly glue: number })[] = []
  for (let at = 0; at < atoms.length;) {
    let length = Math.min(mostLatinWords, atoms.length - at)
    for (; length > 0; length--) {
      const entry = lexicon.find(atoms.slice(at, at + length).map(({ text }) => text).join(' ')) ?? (length === 1 ? lexicon.guess(atoms[at]!.text) : undefined)
      if (entry === undefined) continue
      const last = atoms[at + length - 1]!
      const span = { start: atoms[at]!.start, end: last.end, glue: 0 }
      if (entry.kind === 'pos' && entry.value.includes(' ')) {
        out.push(...entry.value.split(' ').map((value) => ({ ...entry, value, ...span })))
        break
      }
      out.push({ ...entry, start: atoms[at]!.start, end: last.end, glue: atoms[at]!.glue === last.glue && length > 1 ? 0 : last.glue })
      break
    }
    if (length === 0) out.push({ kind: 'word', value: atoms[at]!.text, amount: 0, start: atoms[at]!.start, end: atoms[at]!.end, glue: atoms[at]!.glue })
    at += Math.max(1, length)
  }
  return joinHyphened(out)
}

function joinHyphened(tokens: readonly (Token & { readonly glue: number })[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const { glue, ...token } = tokens[at]!
    let end = at + 1
    while (glue !== 0 && end < tokens.length && tokens[end]!.glue === glue) end++
    const parts = tokens.slice(at, end)
    if (parts.length > 1 && !parts.every(({ kind }) => apart.has(kind))) out.push({ kind: 'word', value: parts.map(({ value }) => value).join('-'), amount: 0, start: token.start, end: parts.at(-1)!.end })
    else for (const { glue: _glue, ...part } of parts) out.push(part)
    at = end
  }
  return out
}

/** A single character that touches an unknown one belongs to its word: the first of 上海 is no direction. */
function matchHan(run: string, offset: number, lexicon: ReadonlyMap<string, HanEntry>): Token[] {
  const out: Token[] = []
  for (let at = 0; at < run.length;) {
    let length = Math.min(mostHanChars, run.length - at)
    while (length > 0 && !lexicon.has(run.slice(at, at + length))) length--
    const entry = length === 0 ? undefined : lexicon.get(run.slice(at, at + length))
    const last = out.at(-1)
    const size = Math.max(1, length)
    const next = { start: offset + at, end: offset + at + size }
    if (entry !== undefined) out.push({ ...entry, ...next, text: run.slice(at, at + length) })
    else if (last?.kind === 'word') out[out.length - 1] = { ...last, value: last.value + run[at]!, end: next.end }
    else if (last !== undefined && last.end - last.start === 1 && fused.has(last.kind)) out[out.length - 1] = { ...last, kind: 'word', value: run.slice(last.start - offset, at + 1), end: next.end }
    else out.push({ kind: 'word', value: run[at]!, amount: 0, ...next })
    at += size
  }
  return out
}
