import type { ShapedParagraph } from './shape-paragraph.ts'
import type { TextSpec } from './text-spec.ts'
import type { ShapedText } from './shaped-text.ts'

/** Clusters `from` to before `to` of a paragraph; those from `visibleTo` on hang over its end. */
export interface BrokenLine {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly visibleTo: number
  /** Without hanging spaces and without the tracking after the last letter. */
  readonly width: number
}

export interface BrokenText {
  readonly lines: readonly BrokenLine[]
  readonly hasBrokenWord: boolean
  /** Per span: font size and tracking in pixels. */
  readonly sizes: readonly number[]
  readonly trackings: readonly number[]
}

/** A box that was stored with a few decimals must break as it did when it was measured. */
const slack = 0.01

/** A line of Chinese or Japanese ends with a phrase if that fills so much of the box; else wherever it is full. */
const phraseFill = 0.66

/** A line ends before a compound rather than inside it if what stands before the compound fills so much of the box. */
const wholeFill = 0.3

/** First-fit line breaking. A word wider than the box starts a line of its own and is then broken between graphemes. */
export function breakLines(shaped: ShapedText, spec: TextSpec, width: number): BrokenText {
  const sizes = spec.runs.map((run) => run.fontSize ?? spec.fontSize)
  const trackings = spec.runs.map((run, index) => ((run.tracking ?? spec.tracking) / 1000) * sizes[index]!)
  if (sizes.length === 0) {
    sizes.push(spec.fontSize)
    trackings.push(0)
  }
  const limit = spec.wrap === 'none' || Number.isNaN(width) ? Number.POSITIVE_INFINITY : width + slack
  const lines: BrokenLine[] = []
  let hasBrokenWord = false
  shaped.paragraphs.forEach((paragraph, index) => {
    if (breakParagraph(paragraph, index, sizes, trackings, limit, lines)) hasBrokenWord = true
  })
  return { lines, hasBrokenWord, sizes, trackings }
}

function breakParagraph(paragraph: ShapedParagraph, index: number, sizes: readonly number[], trackings: readonly number[], limit: number, lines: BrokenLine[]): boolean {
  const { count, advances, spanOf, itemOf, items, isSpace, mayBreak } = paragraph
  let hasBrokenWord = false
  let from = 0
  let pen = 0
  /** Width up to the last visible cluster, less its tracking. */
  let visible = 0
  let visibleTo = 0
  /** The last place where the line may end. */
  let breakTo = -1
  let breakVisible = 0
  let breakVisibleTo = 0
  /** The last of those outside a compound. */
  let wholeTo = -1
  let wholeVisible = 0
  let wholeVisibleTo = 0
  /** The last of those where a phrase ends. */
  let phraseTo = -1
  let phraseVisible = 0
  let phraseVisibleTo = 0
  let cluster = 0
  const endLine = (to: number, endVisibleTo: number, width: number): void => {
    lines.push({ paragraph: index, from, to, visibleTo: Math.max(from, endVisibleTo), width })
    from = to
    cluster = to
    pen = 0
    visible = 0
    visibleTo = to
    breakTo = -1
    wholeTo = -1
    phraseTo = -1
  }
  while (cluster < count) {
    const span = spanOf[cluster]!
    const tracking = items[itemOf[cluster]!]!.isCursive ? 0 : trackings[span]!
    const advance = advances[cluster]! * sizes[span]!
    if (isSpace[cluster] === 0) {
      if (pen + advance > limit && cluster > from) {
        if (phraseTo > from && phraseTo < breakTo && phraseVisible >= phraseFill * limit) {
          endLine(phraseTo, phraseVisibleTo, phraseVisible)
        } else if (wholeTo > from && wholeTo < breakTo && wholeVisible >= wholeFill * limit) {
          endLine(wholeTo, wholeVisibleTo, wholeVisible)
        } else if (breakTo > from) {
          endLine(breakTo, breakVisibleTo, breakVisible)
        } else {
          hasBrokenWord = true
          endLine(cluster, visibleTo, visible)
        }
        continue
      }
      visible = pen + advance
      visibleTo = cluster + 1
    }
    pen += advance + tracking
    cluster++
    if (mayBreak[cluster - 1] !== 0) {
      breakTo = cluster
      breakVisible = visible
      breakVisibleTo = visibleTo
    }
    if (mayBreak[cluster - 1] === 1 || mayBreak[cluster - 1] === 2) {
      wholeTo = cluster
      wholeVisible = visible
      wholeVisibleTo = visibleTo
    }
    if (mayBreak[cluster - 1] === 2) {
      phraseTo = cluster
      phraseVisible = visible
      phraseVisibleTo = visibleTo
    }
  }
  lines.push({ paragraph: index, from, to: count, visibleTo: Math.max(from, visibleTo), width: visible })
  return hasBrokenWord
}
