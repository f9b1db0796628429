import { createFormat } from '#core/export/format-number.ts'
import { glyphRunPath } from '#core/export/text-outline.ts'
import type { GlyphRun, TextSpec, Typesetter } from '#core/typography/text-spec.ts'
import svgpath from 'svgpath'
import type { NearestFamily } from './nearest-family.ts'
import type { Character, Leaf } from './read-characters.ts'
import type { TextStyle } from './text-style.ts'
import type { WalkedPath } from './walk-path.ts'

/** What setting asks of the drawing around the text. */
export interface TextSetting {
  readonly typesetter: Typesetter
  familyFor(style: TextStyle): NearestFamily
  /** The path that the text of a leaf follows and how far along it starts; null where there is none to follow. */
  pathFor(leaf: Leaf): { readonly path: WalkedPath; readonly offset: number } | null
  readonly textLength: number | null
  readonly isLengthScaled: boolean
}

/** Outlines in one paint, in reading order. */
export interface PaintedOutline {
  readonly leaf: Leaf
  d: string
}

/** Characters that are shaped together. */
interface Segment {
  readonly characters: Character[]
  runs: readonly GlyphRun[]
  leaves: readonly Leaf[]
  baseline: number
  width: number
  /** From the chunk's start. */
  pen: number
  drop: number
}

interface Chunk {
  readonly segments: Segment[]
  width: number
}

const isPlaced = ({ x, y }: Character): boolean => x !== null || y !== null
const startsSegment = (character: Character, last: Character): boolean =>
  character.dx !== 0 || character.dy !== 0 || character.angleDeg !== 0 || last.angleDeg !== 0 ||
  (last.text === ' ' && last.leaf.style.wordSpacing !== 0) || character.leaf.style.letterCase !== last.leaf.style.letterCase

/** A new chunk begins at every absolute place, and is anchored as a whole. */
function gatherChunks(characters: readonly Character[]): Chunk[] {
  const chunks: Chunk[] = []
  let last: Character | null = null
  for (const character of characters) {
    const isNewChunk = last === null || isPlaced(character) || character.leaf.along !== last.leaf.along
    if (isNewChunk) chunks.push({ segments: [], width: 0 })
    const { segments } = chunks[chunks.length - 1]!
    if (isNewChunk || startsSegment(character, last!)) {
      segments.push({ characters: [], runs: [], leaves: [], baseline: 0, width: 0, pen: 0, drop: 0 })
    }
    segments[segments.length - 1]!.characters.push(character)
    last = character
  }
  return chunks
}

function shapeSegment(segment: Segment, setting: TextSetting, extraSpacing: number): void {
  const runs: TextSpec['runs'][number][] = []
  const leaves: Leaf[] = []
  for (const { text, leaf } of segment.characters) {
    // Spaces are drawn wherever they stand, so none may hang or break.
    const solid = text.replace(/[\s\u0085]/g, '\u00a0')
    const last = runs.length - 1
    if (leaves[last] === leaf) runs[last] = { ...runs[last]!, text: runs[last]!.text + solid }
    else {
      const { style } = leaf
      const nearest = setting.familyFor(style)
      leaves.push(leaf)
      runs.push({
        text: solid,
        family: nearest.family,
        weight: style.weight === 400 && nearest.weight !== null ? nearest.weight : style.weight,
        isItalic: style.isItalic || nearest.isItalic,
        fontSize: style.fontSize,
        tracking: style.fontSize > 0 ? ((style.letterSpacing + extraSpacing) / style.fontSize) * 1000 : 0,
        rise: style.rise,
        ...(style.isSmallCaps ? { features: { smcp: 1 } } : {}),
      })
    }
  }
  const first = runs[0]!
  const { style } = leaves[0]!
  const layout = setting.typesetter.setText({
    runs, family: first.family!, weight: first.weight!, isItalic: first.isItalic!, fontSize: first.fontSize!, leading: 1, tracking: 0,
    align: 'start', wrap: 'none', letterCase: style.letterCase, features: {}, lang: '',
  }, Infinity)
  const line = layout.lines[0]
  segment.leaves = leaves
  segment.runs = line?.runs ?? []
  segment.baseline = line?.baseline ?? 0
  const left = segment.runs[0]?.x ?? 0
  segment.runs = segment.runs.map((run) => ({ ...run, x: run.x - left }))
  const end = segment.runs[segment.runs.length - 1]
  segment.width = end === undefined ? 0 : end.x + end.width
  const { wordSpacing } = style
  if (wordSpacing !== 0 && segment.characters.at(-1)!.text === ' ') segment.width += wordSpacing
}

function layChunk(chunk: Chunk, setting: TextSetting, extraSpacing: number): void {
  let pen = 0
  let drop = 0
  for (const segment of chunk.segments) {
    shapeSegment(segment, setting, extraSpacing)
    const [first] = segment.characters
    pen += first!.dx
    drop += first!.dy
    segment.pen = pen
    segment.drop = drop
    pen += segment.width
  }
  chunk.width = pen
}

/** How far down from the place given the alphabetic baseline lies. */
function baselineDrop(style: TextStyle, setting: TextSetting): number {
  const { family } = setting.familyFor(style)
  const { ascent, descent, xHeight } = setting.typesetter.metrics(family, style.weight, style.isItalic)
  const share: Readonly<Record<string, number>> = {
    middle: xHeight / 2, central: (ascent - descent) / 2, mathematical: ascent / 2, hanging: ascent * 0.8, 'text-before-edge': ascent,
    'text-top': ascent, 'before-edge': ascent, top: ascent, 'text-after-edge': -descent, 'after-edge': -descent, ideographic: -descent,
    'text-bottom': -descent, bottom: -descent,
  }
  return (share[style.baseline] ?? 0) * style.fontSize
}

/** Text as outlines in user units, its places, anchors, turns and paths obeyed. */
export function setCharacters(characters: readonly Character[], setting: TextSetting): PaintedOutline[] {
  const chunks = gatherChunks(characters)
  for (const chunk of chunks) layChunk(chunk, setting, 0)
  let stretch = 1
  const { textLength } = setting
  const [only] = chunks
  if (textLength !== null && textLength > 0 && chunks.length === 1 && only!.width > 0) {
    const gaps = characters.length - 1
    if (setting.isLengthScaled) stretch = textLength / only!.width
    else if (gaps > 0) layChunk(only!, setting, (textLength - only!.width) / gaps)
  }
  const outlines: PaintedOutline[] = []
  const add = (leaf: Leaf, d: string): void => {
    const last = outlines[outlines.length - 1]
    if (d === '') return
    if (last !== undefined && last.leaf.paint === leaf.paint) last.d += d
    else outlines.push({ leaf, d })
  }
  let penX = 0
  let penY = 0
  for (const chunk of chunks) {
    const first = chunk.segments[0]!.characters[0]!
    const { style } = first.leaf
    const led = setting.pathFor(first.leaf)
    const width = textLength !== null && chunks.length === 1 && only!.width > 0 && (setting.isLengthScaled || characters.length > 1) ? textLength : chunk.width
    const isEnd = style.anchor === (style.isRightToLeft ? 'start' : 'end')
    const shift = style.anchor === 'middle' ? -width / 2 : isEnd ? -width : 0
    if (led === null) {
      if (first.leaf.along !== null) continue
      const x = (first.x ?? penX) + shift
      const y = first.y ?? penY
      for (const segment of chunk.segments) {
        drawSegment(segment, setting, x, y + segment.drop, stretch, add)
      }
      penX = x + chunk.width
      penY = y + (chunk.segments.at(-1)?.drop ?? 0)
    } else {
      for (const segment of chunk.segments) drawAlong(segment, setting, led.path, led.offset + shift, add)
    }
  }
  return outlines
}

/** Decimals that keep a thousandth of the letters' own size, in drawings of any scale. */
const formatFor = (fontSize: number) => createFormat(Math.min(8, Math.max(2, 3 - Math.floor(Math.log10(Math.max(fontSize, 1e-5) / 10)))))

function drawSegment(segment: Segment, setting: TextSetting, x: number, y: number, stretch: number, add: (leaf: Leaf, d: string) => void): void {
  const { angleDeg } = segment.characters[0]!
  for (const run of segment.runs) {
    const leaf = segment.leaves[run.run]!
    const number = formatFor(run.fontSize)
    const left = segment.pen + run.x
    const base = run.baseline - segment.baseline + baselineDrop(leaf.style, setting)
    if (angleDeg === 0 && stretch === 1) {
      add(leaf, glyphRunPath(setting.typesetter, run, x + left, y + base, number) + drawLines(leaf.style, x + left, y + base, run.width, number))
      continue
    }
    const drawn = glyphRunPath(setting.typesetter, run, 0, base, number) + drawLines(leaf.style, 0, base, run.width, number)
    if (drawn !== '') add(leaf, svgpath(drawn).rotate(angleDeg).scale(stretch, 1).translate(x + left * stretch, y).iterate(rounded(number)).toString())
  }
}

/** Each glyph stands on the path at its own middle; those that reach past its ends are not drawn. */
function drawAlong(segment: Segment, setting: TextSetting, path: WalkedPath, offset: number, add: (leaf: Leaf, d: string) => void): void {
  for (const run of segment.runs) {
    const leaf = segment.leaves[run.run]!
    const number = formatFor(run.fontSize)
    const base = run.baseline - segment.baseline + segment.drop + baselineDrop(leaf.style, setting)
    run.glyphs.forEach((glyph, index) => {
      const advance = (run.glyphs[index + 1]?.x ?? run.width) - glyph.x
      const point = path.at(offset + segment.pen + run.x + glyph.x + advance / 2)
      if (point === null) return
      const drawn = glyphRunPath(setting.typesetter, { ...run, glyphs: [{ id: glyph.id, x: -advance / 2, y: glyph.y }] }, 0, base, number)
      if (drawn !== '') add(leaf, svgpath(drawn).rotate((point.angle * 180) / Math.PI).translate(point.x, point.y).iterate(rounded(number)).toString())
    })
  }
}

const rounded = (number: (value: number) => string) => (segment: (string | number)[]): void => {
  for (let at = 1; at < segment.length; at++) segment[at] = Number(number(segment[at] as number))
}

/** Underline and strike as typewriters draw them: a twentieth of an em thick. */
function drawLines(style: TextStyle, x: number, baseline: number, width: number, number: (value: number) => string): string {
  const bar = (top: number): string => {
    const [left, y, thickness] = [number(x), number(baseline + top * style.fontSize), number(style.fontSize * 0.06)]
    return `M${left} ${y}h${number(width)}v${thickness}h${number(-width)}Z`
  }
  return (style.isUnderlined ? bar(0.09) : '') + (style.isStruck ? bar(-0.3) : '')
}
