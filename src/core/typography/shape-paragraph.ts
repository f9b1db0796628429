import { Feature } from 'harfbuzzjs'
import { findLevels } from './bidi.ts'
import { hasCharacter, isIgnorable } from './choose-face.ts'
import type { FaceChooser, FontStyle } from './choose-face.ts'
import type { FaceSource } from './font-source.ts'
import { findBreaks } from './find-breaks.ts'
import { eastAsianLang, isCursive, isEastAsian, isRightToLeftLang, scriptOf } from './script.ts'
import type { LoadedFace, ShapedGlyphs, Shaper } from './shaper.ts'

/** A stretch of text in one style. */
export interface StyledSpan {
  readonly start: number
  readonly end: number
  readonly family: string
  readonly weight: number
  readonly isItalic: boolean
  readonly features: Readonly<Record<string, number>>
  /** Ligatures are not formed in tracked text: the gaps inside them would stay closed. */
  readonly isTracked: boolean
}

/** Characters of one style, face, script and level: what is shaped in one go. */
export interface Item {
  readonly span: number
  readonly face: LoadedFace
  readonly level: number
  readonly isCursive: boolean
  readonly start: number
  readonly end: number
  readonly glyphs: ShapedGlyphs
}

/** A paragraph shaped once in ems: any size, width and alignment is arithmetic over it. Clusters in logical order. */
export interface ShapedParagraph {
  readonly start: number
  readonly end: number
  readonly isRightToLeft: boolean
  readonly items: readonly Item[]
  readonly count: number
  /** Offset of each cluster in the whole text, and of the end. */
  readonly starts: Uint32Array
  readonly itemOf: Uint32Array
  readonly spanOf: Uint16Array
  readonly advances: Float64Array
  /** Glyphs of each cluster in its item, from `glyphStart` to before `glyphEnd`. */
  readonly glyphStart: Uint32Array
  readonly glyphEnd: Uint32Array
  /** Hangs over the line's end instead of taking room there. */
  readonly isSpace: Uint8Array
  /** A line may end after it: 1, and 2 where a phrase ends, too. */
  readonly mayBreak: Uint8Array
  readonly missing: readonly number[]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Up to here every character is a grapheme of its own. */
const simpleText = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/
const hangingSpace = /[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/
const loneSurrogate = /\p{Surrogate}/gu
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
/** Quotes, dashes and dots that Latin and East Asian fonts both have, drawn for quite different text. */
const sharedPunctuation = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2025\u2026]/

/**
 * Same length, so that offsets hold: halves of surrogate pairs become U+FFFD, controls a joiner that draws nothing, and
 * the no-break hyphen, which few fonts have, the hyphen that it looks like (lines are broken on the text as it was).
 */
export function makeShapeable(text: string): string {
  return text
    .replaceAll('\u2011', '-')
    .replace(loneSurrogate, '\ufffd').replaceAll('\t', ' ').replace(invisible, '\u2060')
}

function* graphemesOf(text: string): Generator<[start: number, end: number]> {
  if (simpleText.test(text)) {
    for (let index = 0; index < text.length; index++) yield [index, index + 1]
    return
  }
  for (const { index, segment } of segmenter.segment(text)) yield [index, index + segment.length]
}

function featureList(span: StyledSpan): Feature[] {
  const settings: Record<string, number> = span.isTracked ? { liga: 0, clig: 0, ...span.features } : { ...span.features }
  return Object.keys(settings).sort().map((tag) => new Feature(tag, settings[tag]))
}

export interface Draft {
  span: number
  face: FaceSource
  script: string
  level: number
  start: number
  end: number
}

/** Splits a paragraph where style, script, direction or font changes; never inside a grapheme. */
export function itemize(text: string, offset: number, spans: readonly StyledSpan[], lang: string, chooser: FaceChooser, missing: Set<number>): { drafts: Draft[]; isRightToLeft: boolean; lang: string } {
  const { isRightToLeft, levels } = findLevels(text, isRightToLeftLang(lang))
  const hanLang = eastAsianLang(lang, text)
  const drafts: Draft[] = []
  let spanIndex = 0
  let script = firstScript(text)
  let last: Draft | undefined
  let style: FontStyle | undefined
  for (const [start, end] of graphemesOf(text)) {
    while (spanIndex < spans.length - 1 && spans[spanIndex]!.end <= offset + start) {
      spanIndex++
      style = undefined
    }
    const span = spans[spanIndex]!
    style ??= { family: span.family, weight: span.weight, isItalic: span.isItalic, lang: hanLang }
    const first = text.codePointAt(start)!
    const own = scriptOf(first)
    if (own !== 'Zyyy') script = own
    const char = text[start]!
    let face = last !== undefined && last.span === spanIndex && (hangingSpace.test(char) || isIgnorable(first)) && hasCharacter(last.face, first) ? last.face : undefined
    if (face === undefined) {
      const codePoints = end - start === 1 || end - start === (first > 0xffff ? 2 : 1) ? [first] : Array.from(text.slice(start, end), (part) => part.codePointAt(0)!)
      const prefersFallback = isEastAsian(script) && sharedPunctuation.test(char)
      const source = chooser.choose(style, codePoints, script, prefersFallback)
      if (source === null) missing.add(first)
      face = source ?? chooser.primary(style)
      for (const codePoint of codePoints) if (source !== null && !hasCharacter(source, codePoint)) missing.add(codePoint)
    }
    const level = levels?.[start] ?? 0
    if (last !== undefined && last.span === spanIndex && last.face === face && last.script === script && last.level === level) last.end = end
    else drafts.push((last = { span: spanIndex, face, script, level, start, end }))
  }
  return { drafts, isRightToLeft, lang: hanLang }
}

/** Leading digits and quotes take the script of the first letter. */
function firstScript(text: string): string {
  for (const char of text.slice(0, 400)) {
    const script = scriptOf(char.codePointAt(0)!)
    if (script !== 'Zyyy') return script
  }
  return 'Zyyy'
}

/** In place: HarfBuzz gives right-to-left clusters in visual order. */
function reverseFrom(list: number[], first: number): void {
  for (let low = first, high = list.length - 1; low < high; low++, high--) {
    const swapped = list[low]!
    list[low] = list[high]!
    list[high] = swapped
  }
}

export interface ShapingTools {
  readonly shaper: Shaper
  readonly chooser: FaceChooser
}

/** `text` is the whole text; the paragraph lies from `start` to `end`, without its line feed. */
export function shapeParagraph(text: string, breakable: string, start: number, end: number, spans: readonly StyledSpan[], lang: string, tools: ShapingTools): ShapedParagraph {
  const own = text.slice(start, end)
  const missing = new Set<number>()
  const { drafts, isRightToLeft, lang: shapingLang } = itemize(own, start, spans, lang, tools.chooser, missing)
  const breaks = findBreaks(breakable.slice(start, end))
  const safeLang = /^[A-Za-z0-9-]{2,35}$/.test(shapingLang) ? shapingLang : 'und'
  const items: Item[] = []
  const starts: number[] = []
  const itemOf: number[] = []
  const glyphStart: number[] = []
  const glyphEnd: number[] = []
  const advances: number[] = []
  for (const draft of drafts) {
    const isRightToLeftItem = (draft.level & 1) === 1
    const face = tools.shaper.load(draft.face)
    const glyphs = tools.shaper.shape(face, own, draft.start, draft.end, {
      script: draft.script,
      lang: safeLang,
      isRightToLeft: isRightToLeftItem,
      features: featureList(spans[draft.span]!),
    })
    const index = items.length
    items.push({ span: draft.span, face, level: draft.level, isCursive: isCursive(draft.script), start: start + draft.start, end: start + draft.end, glyphs })
    const first = starts.length
    for (let from = 0; from < glyphs.ids.length; ) {
      let to = from
      let advance = 0
      while (to < glyphs.ids.length && glyphs.clusters[to] === glyphs.clusters[from]) advance += glyphs.advances[to++]!
      starts.push(draft.start + glyphs.clusters[from]!)
      itemOf.push(index)
      glyphStart.push(from)
      glyphEnd.push(to)
      advances.push(advance)
      from = to
    }
    if (isRightToLeftItem) for (const list of [starts, glyphStart, glyphEnd, advances]) reverseFrom(list, first)
  }
  const count = starts.length
  const isSpace = new Uint8Array(count)
  const mayBreak = new Uint8Array(count)
  const spanOf = new Uint16Array(count)
  for (let index = 0; index < count; index++) {
    const next = index + 1 < count ? starts[index + 1]! : own.length
    spanOf[index] = items[itemOf[index]!]!.span
    isSpace[index] = next - starts[index]! === 1 && hangingSpace.test(own[starts[index]!]!) ? 1 : 0
    mayBreak[index] = breaks[next]!
  }
  return {
    start, end, isRightToLeft, items, count,
    starts: Uint32Array.from([...starts.map((at) => start + at), end]),
    itemOf: Uint32Array.from(itemOf),
    spanOf,
    advances: Float64Array.from(advances),
    glyphStart: Uint32Array.from(glyphStart),
    glyphEnd: Uint32Array.from(glyphEnd),
    isSpace, mayBreak,
    missing: [...missing],
  }
}
