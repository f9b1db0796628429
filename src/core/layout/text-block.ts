import type { FontChoice } from '#core/compose/direction.ts'
import type { Role } from '#core/design/layer.ts'
import { isInCompound } from '#core/typography/find-breaks.ts'
import { partsWord } from '#core/typography/parts-word.ts'
import type { TextSpec, Typesetter } from '#core/typography/text-spec.ts'
import type { InkTone, PlacedText } from './composition.ts'
import type { Surface } from './frame.ts'

/** Words with their type, ready to be measured at any size. */
export interface Wording {
  readonly role: Role
  readonly name: string
  readonly text: string
  readonly font: FontChoice
  readonly letterCase: PlacedText['letterCase']
  readonly lang: string
  readonly on: Surface | 'accent'
  readonly tone: InkTone
}

/**
 * A measured wording: heights run from the top of the capitals to a little under the last baseline, as the eye sees a
 * block of type; capitals alone end on the baseline.
 */
export interface TextBlock {
  readonly wording: Wording
  readonly fontSize: number
  readonly width: number
  readonly height: number
  /** From the top of the capitals to the lowest ink. */
  readonly inkHeight: number
  readonly lines: number
  readonly hasBrokenWord: boolean
  /** A line begins inside a word of Chinese or Japanese, or behind the hyphen of a compound: allowed, and ugly where type is large. */
  readonly partsWords: boolean
  /** The column that it was set in. */
  readonly measure: number
  /** The last line's width as a share of the widest. */
  readonly lastLineShare: number
  /** The same of the narrowest of the lines above it; 1 where there is none. */
  readonly leastLineShare: number
  /** From the layer box's top down to the top of the capitals. */
  readonly topTrim: number
  readonly layerHeight: number
}

/** Old-style figures suit running prose; dates, prices and offers are set in figures as high as capitals. */
export const figuresFor = (text: string): TextSpec['features'] => (/\d/.test(text) ? { lnum: 1 } : {})

export const specOf = (wording: Wording, fontSize: number, align: TextSpec['align']): TextSpec => ({
  runs: [{ text: wording.text }],
  family: wording.font.family,
  weight: wording.font.weight,
  isItalic: wording.font.isItalic,
  fontSize,
  leading: wording.font.leading,
  tracking: wording.font.tracking,
  align,
  wrap: 'box',
  letterCase: wording.letterCase,
  features: figuresFor(wording.text),
  lang: wording.lang,
})

/** Letters that reach far under the baseline, or carry marks there. */
const isDeepLanguage = (lang: string): boolean => /^(?:ar|fa|ur|hi|mr|ne|th)\b/.test(lang)

export function measureText(typesetter: Typesetter, wording: Wording, fontSize: number, width: number): TextBlock {
  const layout = typesetter.setText(specOf(wording, fontSize, 'start'), width)
  const metrics = typesetter.metrics(wording.font.family, wording.font.weight, wording.font.isItalic)
  const first = layout.lines[0]
  const last = layout.lines[layout.lines.length - 1]
  const capTop = (first?.baseline ?? fontSize) - metrics.capHeight * fontSize
  const lastBaseline = last?.baseline ?? fontSize
  const inkBottom = Math.max(lastBaseline, layout.ink.y + layout.ink.height)
  const under = wording.letterCase === 'upper' ? 0 : fontSize * 0.16
  const isUnspaced = /^(?:zh|ja)\b/.test(wording.lang)
  return {
    wording,
    fontSize,
    width: layout.width,
    height: Math.max(1, (isDeepLanguage(wording.lang) ? Math.max(inkBottom, lastBaseline + under) : lastBaseline + under) - capTop),
    lines: layout.lines.length,
    hasBrokenWord: layout.hasBrokenWord,
    partsWords: layout.lines.slice(0, -1).some((line) => !line.isHardEnd && ((isUnspaced && partsWord(wording.text, line.end)) || isInCompound(wording.text, line.end))),
    measure: width,
    lastLineShare: layout.width > 0 ? (last?.width ?? 0) / layout.width : 1,
    leastLineShare: layout.width > 0 ? Math.min(layout.width, ...layout.lines.slice(0, -1).map((line) => line.width)) / layout.width : 1,
    topTrim: capTop,
    layerHeight: layout.height,
    inkHeight: Math.max(1, inkBottom - capTop),
  }
}

/** The least lines and height that a wording of which no word is broken can have in a column at a size, known without setting it. */
export interface TextBounds {
  leastLines(fontSize: number, width: number): number
  /** Of a block of so many lines, as `measureText` measures it. */
  leastHeight(fontSize: number, lines: number): number
}

/** Type is set by arithmetic from one em: what its letters take without the spaces, which may hang at line ends, no column can save. */
export function boundText(typesetter: Typesetter, wording: Wording): TextBounds {
  const em = 100
  const { family, weight, isItalic, leading, tracking } = wording.font
  let letters = 0
  for (const line of typesetter.setText(specOf(wording, em, 'start'), Infinity).lines) {
    for (const { clusters: { offsets, edges } } of line.runs) {
      for (let at = 0; at + 1 < offsets.length; at++) if (!/\s/.test(wording.text[offsets[at]!] ?? ' ')) letters += Math.abs(edges[at + 1]! - edges[at]!) / em
    }
  }
  const { capHeight } = typesetter.metrics(family, weight, isItalic)
  const under = wording.letterCase === 'upper' ? 0 : 0.16
  return {
    // The letter-space behind a line's last letter takes no room.
    leastLines: (fontSize, width) => Math.max(1, Math.ceil((letters * fontSize) / (width + 0.05 + Math.max(0, tracking / 1000) * fontSize) - 1e-6)),
    leastHeight: (fontSize, lines) => (leading * (lines - 1) + capHeight + under) * fontSize,
  }
}

/** The narrowest measure that keeps the number of lines: even lines, no lonely last word. */
export function balancedWidth(typesetter: Typesetter, wording: Wording, fontSize: number, width: number): number {
  const { lines, partsWords } = measureText(typesetter, wording, fontSize, width)
  if (lines < 2) return width
  let low = width / lines / 1.6
  let high = width
  for (let step = 0; step < 9 && high - low > 1; step++) {
    const middle = (low + high) / 2
    const tried = measureText(typesetter, wording, fontSize, middle)
    if (tried.lines <= lines && !tried.hasBrokenWord && (partsWords || !tried.partsWords)) high = middle
    else low = middle
  }
  return Math.min(width, Math.ceil(high) + 1)
}

/** Puts a block so that its capitals' top is at `top`, within a column. */
export function placeText(
  block: TextBlock,
  column: { readonly x: number; readonly width: number },
  top: number,
  align: PlacedText['align'],
): PlacedText {
  const slack = column.width - block.width
  const inkX = column.x + (align === 'start' ? 0 : align === 'center' ? slack / 2 : slack)
  return {
    role: block.wording.role,
    name: block.wording.name,
    text: block.wording.text,
    box: { x: column.x, y: top - block.topTrim, width: column.width, height: block.layerHeight },
    inkBox: { x: inkX, y: top, width: block.width, height: block.inkHeight },
    font: block.wording.font,
    fontSize: block.fontSize,
    align,
    letterCase: block.wording.letterCase,
    on: block.wording.on,
    tone: block.wording.tone,
    angleDeg: 0,
  }
}

/**
 * The words of a placed text with plain spaces wherever no-break ones are not needed to keep its lines: a designer types, finds
 * and copies plain text.
 */
export function releaseSpaces(typesetter: Typesetter, text: PlacedText, lang: string): string {
  const plain = text.text.replaceAll('\u00a0', ' ')
  if (plain === text.text) return plain
  const starts = (words: string): string =>
    typesetter.setText(specOf({ ...text, text: words, lang }, text.fontSize, text.align), text.box.width).lines.map((line) => line.start).join()
  return starts(plain) === starts(text.text) ? plain : text.text
}
