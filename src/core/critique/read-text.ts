import type { Design } from '#core/design/design.ts'
import type { TextLayer } from '#core/design/layer.ts'
import type { Color } from '#core/design/paint.ts'
import { placeText } from '#core/export/place-text.ts'
import { centerX, centerY, union, type Box } from '#core/geometry/box.ts'
import { plainText, type GlyphRun, type TextLayout, type Typesetter } from '#core/typography/text-spec.ts'
import { glyphInk } from './glyph-ink.ts'
import { toQuad, type Quad } from './quad.ts'
import type { Part } from './part.ts'

/** A piece of a line in one colour, size and weight. */
export interface InkRun {
  readonly quad: Quad
  readonly color: string
  readonly fontSize: number
  readonly weight: number
}

/** A line that has ink. */
export interface InkLine {
  readonly text: string
  /** Where its ink lies before the layer is turned, and after. */
  readonly box: Box
  readonly quad: Quad
  readonly runs: readonly InkRun[]
  /** The ink of each glyph, before turning. */
  readonly glyphs: readonly Box[]
}

export interface TextPart extends Part {
  readonly layer: TextLayer
  readonly text: string
  /** Size of most of its characters, as drawn. */
  readonly fontSize: number
  /** Size of the smallest run that has ink. */
  readonly smallestSize: number
  readonly layout: TextLayout
  /** Where the layout's origin lies on the artboard before turning. */
  readonly x: number
  readonly y: number
  readonly lines: readonly InkLine[]
}

export function readText(design: Design, layer: TextLayer, part: Part, typesetter: Typesetter): TextPart {
  const { layout, x, y } = placeText(design, layer, typesetter)
  const turn = (box: Box): Quad => toQuad(box, layer.angleDeg, centerX(layer), centerY(layer))
  const lengths = new Map<number, number>()
  const lines: InkLine[] = []
  for (const line of layout.lines) {
    const glyphs: Box[] = []
    const runs: InkRun[] = []
    for (const run of line.runs) {
      const inks = glyphBoxes(run, x, y, typesetter)
      const box = union(inks)
      if (box === null) continue
      for (const ink of inks) glyphs.push(ink)
      lengths.set(run.fontSize, (lengths.get(run.fontSize) ?? 0) + inks.length)
      const style = layer.runs[run.run]
      runs.push({ quad: turn(box), color: resolveColor(design, style?.color ?? layer.color), fontSize: run.fontSize, weight: style?.weight ?? layer.weight })
    }
    const box = union(glyphs)
    if (box === null) continue
    lines.push({ text: line.runs.map((run) => run.text).join(''), box, quad: turn(box), runs, glyphs })
  }
  const sizes = [...lengths].sort((a, b) => b[1] - a[1])
  return {
    ...part,
    layer,
    text: plainText(layer.runs),
    fontSize: sizes[0]?.[0] ?? layer.fontSize,
    smallestSize: sizes.reduce((least, [size]) => Math.min(least, size), Infinity),
    layout,
    x,
    y,
    lines,
  }
}

function glyphBoxes(run: GlyphRun, x: number, y: number, typesetter: Typesetter): Box[] {
  return run.glyphs.flatMap((glyph) => {
    const ink = glyphInk(typesetter, run.face.id, glyph.id)
    if (ink === null) return []
    return [{
      x: x + run.x + glyph.x + ink.left * run.fontSize,
      y: y + run.baseline + glyph.y + ink.top * run.fontSize,
      width: (ink.right - ink.left) * run.fontSize,
      height: (ink.bottom - ink.top) * run.fontSize,
    }]
  })
}

export const resolveColor = (design: Design, color: Color): string =>
  color.startsWith('#') ? color : (design.colors[color as keyof typeof design.colors]?.value ?? '#000000')
