import { z } from 'zod'
import type { TextStyle } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { TextLayer, type Run } from '#core/design/layer.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { runLook, tidyRuns } from '../text/runs.ts'

const { family } = TextLayer.shape
const FontChange = z.strictObject({
  from: z.strictObject({ family }),
  to: z.strictObject({ family, weight: TextLayer.shape.weight.unwrap().optional(), isItalic: z.boolean().optional() }),
})

/** Families for the whole design at once, text styles too; each change looks at the families as they were before all. */
export const applyFonts = defineCommand({
  label: 'Fonts',
  args: z.strictObject({ changes: z.array(FontChange).max(100) }),
  run(design, { changes }) {
    const byFamily = new Map(changes.map(({ from, to }) => [from.family, Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined))]))
    const styles = Object.values(design.styles).flatMap((style): TextStyle[] => (byFamily.has(style.family) ? [{ ...style, ...byFamily.get(style.family) }] : []))
    const changed = editLayers(design, Object.keys(design.layers) as LayerId[], (layer) => {
      if (layer.kind !== 'text') return null
      const next = { ...layer, ...byFamily.get(layer.family) } as TextLayer
      const runs = layer.runs.map((run): Run => (run.family === undefined ? run : { ...run, ...byFamily.get(run.family) }))
      const isOther = byFamily.has(layer.family) || runs.some((run, index) => run !== layer.runs[index])
      return isOther ? { ...byFamily.get(layer.family), runs: layer.locks.includes('family') ? layer.runs : tidyRuns(runs, runLook(next)) } : null
    })
    return styles.length === 0 ? changed : { ...changed, styles: { ...changed.styles, ...Object.fromEntries(styles.map((style) => [style.id, style])) } }
  },
})
