import type { Run, TextLayer } from '#core/design/layer.ts'
import type { RunStyle } from '#core/typography/edit-runs.ts'
import type { StyleChanges } from './edit-session.ts'

/** From here on a weight reads as bold. */
const boldFrom = 600

/** All of it bold: as light as its layer, else as regular type is. */
export function toggleBold(layer: TextLayer, looks: readonly (RunStyle | Run)[]): StyleChanges {
  const isBold = looks.every((run) => (run.weight ?? layer.weight) >= boldFrom)
  return { weight: isBold ? (layer.weight < boldFrom ? layer.weight : 400) : Math.max(700, layer.weight) }
}

export const toggleItalic = (layer: TextLayer, looks: readonly (RunStyle | Run)[]): StyleChanges => ({ isItalic: !looks.every((run) => run.isItalic ?? layer.isItalic) })
