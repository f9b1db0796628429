import type { TextLayer } from '#core/design/layer.ts'
import type { GlyphRun, Typesetter } from '#core/typography/text-spec.ts'
import { createFormat, type FormatNumber } from './format-number.ts'
import type { PlacedText } from './place-text.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/** Text as paths, one for each run of glyphs; `color` overrides the runs' own. */
export function drawOutlineText(scene: Scene, layer: TextLayer, placed: PlacedText, color?: string): Element[] {
  // Small type shows a hundredth of a pixel; three decimals keep its stems even.
  const number = createFormat(3)
  return placed.layout.lines.flatMap((line) =>
    line.runs.flatMap((run) => {
      const d = glyphRunPath(scene.typesetter, run, placed.x + run.x, placed.baseline(run), number)
      return d === '' ? [] : [element('path', { d, fill: color ?? scene.color(layer.runs[run.run]?.color ?? layer.color) })]
    }),
  )
}

/** Path data of a run in artboard pixels, its left edge at `x` and its baseline at `y`. */
export function glyphRunPath(typesetter: Typesetter, run: GlyphRun, x: number, y: number, number: FormatNumber): string {
  const scale = run.fontSize / typesetter.unitsPerEm(run.face.id)
  const parts: string[] = []
  for (const glyph of run.glyphs) {
    const path = typesetter.glyphPath(run.face.id, glyph.id)
    if (path === '') continue
    parts.push(placeGlyph(path, x + glyph.x, y + glyph.y, scale, number))
  }
  return parts.join('')
}

const token = /[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g

/** Font outlines hold absolute M, L, Q, C and Z only, so numbers simply alternate between x and y. */
function placeGlyph(path: string, x: number, y: number, scale: number, number: FormatNumber): string {
  let out = ''
  let isX = true
  let needsSpace = false
  for (const [part] of path.matchAll(token)) {
    if (/^[A-Za-z]/.test(part)) {
      out += part
      isX = true
      needsSpace = false
      continue
    }
    const text = number(isX ? x + Number(part) * scale : y - Number(part) * scale)
    out += needsSpace && !text.startsWith('-') ? ` ${text}` : text
    isX = !isX
    needsSpace = true
  }
  return out
}
