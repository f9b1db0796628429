import type { Box } from '#core/geometry/box.ts'
import { orderVisually } from './bidi.ts'
import type { BrokenLine, BrokenText } from './break-lines.ts'
import type { Item, ShapedParagraph } from './shape-paragraph.ts'
import { isRightToLeftLang } from './script.ts'
import type { Shaper } from './shaper.ts'
import type { Clusters, GlyphRun, Line, TextLayout, TextSpec } from './text-spec.ts'
import type { LineMetrics, ShapedText } from './shaped-text.ts'


interface Piece {
  readonly item: Item
  readonly from: number
  readonly to: number
}

/** Grows to hold every glyph's ink. */
interface InkBounds {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * Puts broken lines into the box. Vertical places follow CSS's half-leading: a style of size s, ascent a, descent d and
 * leading l takes l·s, and its baseline lies (l·s − (a + d)) / 2 + a below the top; the line is as tall as its tallest
 * style. With an infinite width, lines are aligned within the widest of them.
 */
export function placeLines(shaped: ShapedText, broken: BrokenText, spec: TextSpec, width: number, shaper: Shaper): TextLayout {
  const widest = broken.lines.reduce((most, line) => Math.max(most, line.width), 0)
  const room = Number.isFinite(width) ? width : widest
  const ink: InkBounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const lines: Line[] = []
  const startsRight = isRightToLeftLang(spec.lang)
  let top = 0
  broken.lines.forEach((brokenLine, index) => {
    const paragraph = shaped.paragraphs[brokenLine.paragraph]!
    const extent = lineExtent(shaped, broken, spec, paragraph, brokenLine)
    const baseline = top + extent.above
    // In a language read from the right a line of Latin, an address for instance, begins at the right like all others.
    const x = alignedX(spec.align, paragraph.isRightToLeft || startsRight, room, brokenLine.width)
    const next = broken.lines[index + 1]
    const isHardEnd = next === undefined || next.paragraph !== brokenLine.paragraph
    const runs = placeRuns(shaped, broken, spec, paragraph, brokenLine, x, baseline, shaper, ink)
    lines.push({
      start: toSource(shaped, brokenLine.from === 0 ? paragraph.start : paragraph.starts[brokenLine.from]!),
      end: toSource(shaped, next === undefined ? shaped.text.length : isHardEnd ? shaped.paragraphs[next.paragraph]!.start : paragraph.starts[brokenLine.to]!),
      x,
      baseline,
      width: brokenLine.width,
      ascent: extent.ascent,
      descent: extent.descent,
      runs,
      hanging: placeHanging(shaped, broken, paragraph, brokenLine, x, runs.at(-1)),
      isRightToLeft: paragraph.isRightToLeft,
      isHardEnd,
    })
    top += extent.above + extent.below
  })
  return {
    lines,
    width: widest,
    height: top,
    ink: toBox(ink),
    missing: shaped.missing,
    hasBrokenWord: broken.hasBrokenWord,
  }
}

const toSource = (shaped: ShapedText, offset: number): number => (shaped.sourceOf === null ? offset : shaped.sourceOf[offset]!)

const toBox = (ink: InkBounds): Box =>
  ink.right < ink.left ? { x: 0, y: 0, width: 0, height: 0 } : { x: ink.left, y: ink.top, width: ink.right - ink.left, height: ink.bottom - ink.top }

function alignedX(align: TextSpec['align'], isRightToLeft: boolean, room: number, width: number): number {
  if (align === 'center') return (room - width) / 2
  return (align === 'end') === isRightToLeft ? 0 : room - width
}

function lineExtent(shaped: ShapedText, broken: BrokenText, spec: TextSpec, paragraph: ShapedParagraph, line: BrokenLine): { above: number; below: number; ascent: number; descent: number } {
  let above = -Infinity
  let below = -Infinity
  let ascent = 0
  let descent = 0
  const include = (span: number): void => {
    const size = broken.sizes[span]!
    const metrics = shaped.metrics[span]!
    const half = (spec.leading * size - (metrics.ascent + metrics.descent) * size) / 2
    above = Math.max(above, half + metrics.ascent * size)
    below = Math.max(below, half + metrics.descent * size)
    ascent = Math.max(ascent, metrics.ascent * size)
    descent = Math.max(descent, metrics.descent * size)
  }
  let last = -1
  for (let cluster = line.from; cluster < line.visibleTo; cluster++) {
    const span = paragraph.spanOf[cluster]!
    if (span !== last) include((last = span))
  }
  if (last < 0) include(spanAt(shaped, paragraph.start))
  return { above, below, ascent, descent }
}

/** An empty line is as tall as the style that it would be typed in. */
function spanAt(shaped: ShapedText, offset: number): number {
  const index = shaped.spans.findIndex((span) => offset < span.end)
  return index < 0 ? shaped.spans.length - 1 : index
}

/** Clusters of one item, in logical order. */
function splitPieces(paragraph: ShapedParagraph, line: BrokenLine): Piece[] {
  const pieces: Piece[] = []
  let from = line.from
  while (from < line.visibleTo) {
    const item = paragraph.itemOf[from]!
    let to = from + 1
    while (to < line.visibleTo && paragraph.itemOf[to] === item) to++
    pieces.push({ item: paragraph.items[item]!, from, to })
    from = to
  }
  return pieces
}

function placeRuns(shaped: ShapedText, broken: BrokenText, spec: TextSpec, paragraph: ShapedParagraph, line: BrokenLine, x: number, baseline: number, shaper: Shaper, ink: InkBounds): GlyphRun[] {
  const pieces = splitPieces(paragraph, line)
  const order = pieces.length > 1 || (pieces[0]?.item.level ?? 0) > 0 ? orderVisually(pieces.map((piece) => piece.item.level)) : pieces.map((_, index) => index)
  let pen = x
  return order.map((index) => {
    const { item, from, to } = pieces[index]!
    const size = broken.sizes[item.span]!
    const tracking = item.isCursive ? 0 : broken.trackings[item.span]!
    const isRightToLeft = (item.level & 1) === 1
    const firstGlyph = paragraph.glyphStart[isRightToLeft ? to - 1 : from]!
    const lastGlyph = paragraph.glyphEnd[isRightToLeft ? from : to - 1]!
    const { ids, clusters, advances, dx, dy } = item.glyphs
    const runBaseline = baseline - (spec.runs[item.span]?.rise ?? 0)
    const glyphs: { id: number; x: number; y: number }[] = []
    const offsets: number[] = []
    const edges: number[] = []
    let at = 0
    for (let glyph = firstGlyph; glyph < lastGlyph; glyph++) {
      if (glyph === firstGlyph || clusters[glyph] !== clusters[glyph - 1]) edges.push(pen + at)
      const glyphX = at + dx[glyph]! * size
      const glyphY = dy[glyph]! * size
      glyphs.push({ id: ids[glyph]!, x: glyphX, y: glyphY })
      const box = shaper.glyphBox(item.face, ids[glyph]!)
      if (box !== null) {
        ink.left = Math.min(ink.left, pen + glyphX + box.left * size)
        ink.right = Math.max(ink.right, pen + glyphX + box.right * size)
        ink.top = Math.min(ink.top, runBaseline + glyphY + box.top * size)
        ink.bottom = Math.max(ink.bottom, runBaseline + glyphY + box.bottom * size)
      }
      at += advances[glyph]! * size
      if (glyph + 1 === lastGlyph || clusters[glyph + 1] !== clusters[glyph]) at += tracking
    }
    edges.push(pen + at)
    if (isRightToLeft) edges.reverse()
    for (let cluster = from; cluster <= to; cluster++) offsets.push(toSource(shaped, paragraph.starts[cluster]!))
    const run: GlyphRun = {
      face: item.face.source,
      fontSize: size,
      run: item.span,
      isRightToLeft,
      start: toSource(shaped, paragraph.starts[from]!),
      text: shaped.text.slice(paragraph.starts[from], paragraph.starts[to]),
      x: pen,
      baseline: runBaseline,
      width: at,
      tracking: item.isCursive ? 0 : (spec.runs[item.span]?.tracking ?? spec.tracking),
      glyphs,
      clusters: { offsets, edges },
    }
    pen += at
    return run
  })
}

/** Beyond the side where the paragraph's lines end. */
function placeHanging(shaped: ShapedText, broken: BrokenText, paragraph: ShapedParagraph, line: BrokenLine, x: number, last: GlyphRun | undefined): Clusters | null {
  if (line.visibleTo === line.to) return null
  const towards = paragraph.isRightToLeft ? -1 : 1
  let pen = paragraph.isRightToLeft || last === undefined ? x : last.x + last.width
  const offsets = [toSource(shaped, paragraph.starts[line.visibleTo]!)]
  const edges = [pen]
  for (let cluster = line.visibleTo; cluster < line.to; cluster++) {
    const span = paragraph.spanOf[cluster]!
    pen += towards * (paragraph.advances[cluster]! * broken.sizes[span]! + broken.trackings[span]!)
    offsets.push(toSource(shaped, paragraph.starts[cluster + 1]!))
    edges.push(pen)
  }
  return { offsets, edges }
}
