import { z } from 'zod'
import { ArtboardId } from '#core/design/ids.ts'
import { Outline } from '#core/design/layer.ts'
import { addLayer } from '../add-layer.ts'
import { BoxArgs, Fills, Strokes } from '../args.ts'
import { clampPlace } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'

const names = { rect: 'Rectangle', ellipse: 'Ellipse', path: 'Shape' } as const

/** Filled with the accent colour, or a plain grey, where neither fills nor strokes are said. */
export const addShape = defineCommand({
  label: 'Add shape',
  args: z.strictObject({ artboard: ArtboardId, outline: Outline, box: BoxArgs, fills: Fills.optional(), strokes: Strokes.optional() }),
  run(design, { artboard, outline, box, fills, strokes }) {
    const color = Object.hasOwn(design.colors, 'color:accent') ? 'color:accent' : (Object.keys(design.colors)[0] ?? '#c4c4c4')
    return addLayer(design, artboard, outline.kind === 'path' ? 'shape' : outline.kind, {
      kind: 'shape',
      name: names[outline.kind],
      role: 'decoration',
      ...clampPlace(box),
      outline,
      fills: fills ?? (strokes === undefined ? [{ kind: 'solid', color }] : []),
      strokes: strokes ?? [],
    })
  },
})
