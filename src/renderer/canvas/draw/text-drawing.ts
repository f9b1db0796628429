import type { TextLayer } from '#core/design/layer.ts'
import { placeText, textBounds } from '#core/export/place-text.ts'
import { inset } from '#core/geometry/box.ts'
import type { Content } from './shape-drawing.ts'
import type { Sources } from './sources.ts'

/** Glyph outlines where the one text engine places them; runs of one colour that follow each other are one path. */
export function drawText(sources: Sources, layer: TextLayer): Content {
  const placed = placeText(sources.design, layer, sources.typesetter)
  const parts: { color: string; path: Path2D }[] = []
  for (const line of placed.layout.lines) {
    for (const run of line.runs) {
      const color = sources.color(layer.runs[run.run]?.color ?? layer.color)
      let part = parts.at(-1)
      if (part?.color !== color) parts.push((part = { color, path: new Path2D() }))
      sources.glyphs.addRun(part.path, run, placed.x + run.x, placed.baseline(run))
    }
  }
  const fillAll = (context: CanvasRenderingContext2D): void => {
    for (const { path } of parts) context.fill(path)
  }
  return {
    bounds: inset(textBounds(placed), -2),
    isLayered: parts.length > 1,
    isCostly: true,
    draw(context) {
      for (const { color, path } of parts) {
        context.fillStyle = color
        context.fill(path)
      }
    },
    silhouette: null,
    clip: parts.length === 0 ? null : fillAll,
  }
}
