import { z } from 'zod'
import { LayerId } from '#core/design/ids.ts'
import { Length } from '../args.ts'
import { clampFontSize, clampPlace } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

const LayerPlace = z.strictObject({
  id: LayerId,
  x: Length,
  y: Length,
  width: Length,
  height: Length,
  angleDeg: Length,
  /** Multiplies a text's font size, and its runs' own. */
  fontScale: z.number().positive().optional(),
})

/** What moving, resizing and turning end in: exact places of layers; groups have none. */
export const placeLayers = defineCommand({
  label: 'Move',
  args: z.strictObject({ places: z.array(LayerPlace).max(20000) }),
  run(design, { places }) {
    const byId = new Map(places.map((place) => [place.id, place]))
    return editLayers(design, [...byId.keys()], (layer) => {
      if (layer.kind === 'group') return null
      const { fontScale = 1, ...place } = byId.get(layer.id)!
      if (layer.kind !== 'text' || fontScale === 1 || layer.locks.includes('fontSize')) return { ...clampPlace(place) }
      const runs = layer.runs.map((run) => ({
        ...run,
        ...(run.fontSize === undefined ? {} : { fontSize: clampFontSize(run.fontSize * fontScale) }),
        ...(run.rise === undefined ? {} : { rise: Math.min(16384, Math.max(-16384, run.rise * fontScale)) }),
      }))
      return { ...clampPlace(place), fontSize: clampFontSize(layer.fontSize * fontScale), runs }
    })
  },
})
