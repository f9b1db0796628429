import type { TextLayer } from '#core/design/layer.ts'
import type { GlyphRun, Line } from '#core/typography/text-spec.ts'
import type { PlacedText } from './place-text.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/**
 * What Figma's importer keeps: a `<text>` for each line (runs of other fonts or sizes need their own), a `<tspan>` only
 * where the colour changes, one family, regular or bold, no tracking. `color` overrides the runs' own.
 */
export function drawFigmaText(scene: Scene, layer: TextLayer, placed: PlacedText, color?: string): Element[] {
  if (color === undefined) reportLosses(scene, layer, placed)
  return placed.layout.lines.flatMap((line) =>
    splitByFont(line).map((runs) => {
      const first = runs[0]!
      const colorOf = (run: GlyphRun): string => color ?? scene.color(layer.runs[run.run]?.color ?? layer.color)
      const pieces = inReadingOrder(runs)
      return element(
        'text',
        {
          x: scene.number(placed.x + first.x + trackingShift(layer, runs)),
          y: scene.number(placed.baseline(first)),
          'text-anchor': 'start',
          'font-family': first.face.family,
          'font-size': scene.number(first.fontSize),
          'font-weight': first.face.weight >= 600 ? '700' : '400',
          'font-style': first.face.isItalic ? 'italic' : undefined,
          'xml:space': 'preserve',
          fill: colorOf(pieces[0]!),
        },
        pieces.map((run, index) => {
          const text = index === pieces.length - 1 ? run.text.trimEnd() : run.text
          return colorOf(run) === colorOf(pieces[0]!) ? text : element('tspan', { fill: colorOf(run) }, [text])
        }),
      )
    }),
  )
}

/** Neighbours of one family, weight, slant, size and baseline may share an element. */
function splitByFont(line: Line): GlyphRun[][] {
  const groups: GlyphRun[][] = []
  for (const run of line.runs) {
    const last = groups.at(-1)?.[0]
    const isSame =
      last !== undefined &&
      last.face.family === run.face.family &&
      last.face.weight === run.face.weight &&
      last.face.isItalic === run.face.isItalic &&
      last.fontSize === run.fontSize &&
      last.baseline === run.baseline
    if (isSame) groups.at(-1)!.push(run)
    else groups.push([run])
  }
  return groups
}

/** Runs come from left to right; a text is handed on in the order in which it is read. */
const inReadingOrder = (runs: readonly GlyphRun[]): readonly GlyphRun[] => [...runs].sort((a, b) => a.start - b.start)

/** The importer drops tracking, so a centred or right-aligned line is moved by what it shrinks. */
function trackingShift(layer: TextLayer, runs: readonly GlyphRun[]): number {
  const lost = runs.reduce((sum, run) => sum + (run.tracking / 1000) * run.fontSize * run.glyphs.length, 0)
  return layer.align === 'center' ? lost / 2 : layer.align === 'end' ? lost : 0
}

function reportLosses(scene: Scene, layer: TextLayer, placed: PlacedText): void {
  const runs = placed.layout.lines.flatMap((line) => line.runs)
  if (runs.some((run) => run.tracking !== 0)) scene.approximate(layer.id, 'tracking is lost: the importer ignores letter spacing')
  if (runs.some((run) => run.face.weight !== 400 && run.face.weight !== 700)) {
    scene.approximate(layer.id, 'weight becomes regular or bold: the importer knows no other')
  }
  const hasFeatures = Object.keys(layer.features).length > 0 || layer.runs.some((run) => run.features !== undefined)
  if (hasFeatures) scene.approximate(layer.id, 'OpenType features are lost')
  if (placed.layout.lines.length > 1) scene.approximate(layer.id, 'each line becomes a text of its own')
}
