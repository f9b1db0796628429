import type { Design } from '#core/design/design.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { union, type Box } from '#core/geometry/box.ts'
import type { GlyphRun, TextLayout, Typesetter } from '#core/typography/text-spec.ts'

/** A text layer set, and where the origin of its layout lies on the artboard before rotation. */
export interface PlacedText {
  readonly layout: TextLayout
  readonly x: number
  readonly y: number
  /**
   * The run's alphabetic baseline on the artboard, on a whole pixel unless the layer is turned: browsers put upright text
   * there in any case, and its flat strokes stay sharp.
   */
  baseline(run: GlyphRun): number
}

export function placeText(design: Design, layer: TextLayer, typesetter: Typesetter): PlacedText {
  const layout = typesetter.setText({ ...layer, lang: layer.lang === '' ? design.lang : layer.lang }, layer.width)
  const spare = layer.height - layout.height
  const down = layer.verticalAlign === 'top' ? 0 : layer.verticalAlign === 'middle' ? spare / 2 : spare
  const y = layer.y + down
  const isUpright = layer.angleDeg === 0
  return { layout, x: layer.x, y, baseline: (run) => (isUpright ? Math.round(y + run.baseline) : y + run.baseline) }
}

/** Everything that the text may touch: its lines' boxes and its ink. */
export function textBounds({ layout, x, y }: PlacedText): Box {
  const lines = layout.lines.map((line) => ({ x: line.x, y: line.baseline - line.ascent, width: line.width, height: line.ascent + line.descent }))
  const all = union([...lines, layout.ink]) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { ...all, x: all.x + x, y: all.y + y }
}
