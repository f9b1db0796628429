import { z } from 'zod'
import { LayerId } from '#core/design/ids.ts'
import { TextLayer } from '#core/design/layer.ts'
import { Length } from '../args.ts'
import { clampCoordinate, clampExtent } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { nameOfText } from './name-of-text.ts'
import { runLook, textOf, tidyRuns } from './runs.ts'

/** Other words. With the `height` that they were measured to need, the box grows from where its lines are held. */
export const editText = defineCommand({
  label: 'Edit text',
  args: z.strictObject({ id: LayerId, runs: TextLayer.shape.runs, height: Length.optional() }),
  run: (design, { id, runs, height }) =>
    editLayers(design, [id], (layer) => {
      if (layer.kind !== 'text' || layer.locks.includes('runs')) return null
      const name = layer.name === nameOfText(textOf(layer.runs)) ? nameOfText(textOf(runs)) : undefined
      const grown = height === undefined || layer.locks.includes('height') ? {} : growBox(layer, clampExtent(height))
      return { runs: tidyRuns(runs, runLook(layer)), name, ...grown }
    }),
})

function growBox(layer: TextLayer, height: number): { x: number; y: number; height: number } {
  const more = height - layer.height
  const share = layer.verticalAlign === 'top' ? 0.5 : layer.verticalAlign === 'bottom' ? -0.5 : 0
  // The box turns about its own centre, so the centre moves along the box's own downward axis.
  const angle = (layer.angleDeg * Math.PI) / 180
  return { x: clampCoordinate(layer.x - Math.sin(angle) * more * share), y: clampCoordinate(layer.y + Math.cos(angle) * more * share - more / 2), height }
}
