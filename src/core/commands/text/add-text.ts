import { z } from 'zod'
import type { Design } from '#core/design/design.ts'
import { ArtboardId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { BoxArgs } from '../args.ts'
import { addLayer } from '../add-layer.ts'
import { clampPlace } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { nameOfText } from './name-of-text.ts'
import { TextChanges } from './text-changes.ts'

/** In the family and colour that most of the design's texts have, where nothing else is said. */
export const addText = defineCommand({
  label: 'Add text',
  args: z.strictObject({ artboard: ArtboardId, box: BoxArgs, text: z.string().max(100000), changes: TextChanges.optional() }),
  run(design, { artboard, box, text, changes = {} }) {
    const board = design.artboards[artboard]
    if (board === undefined) return design
    const texts = Object.values(design.layers).filter((layer): layer is TextLayer => layer.kind === 'text')
    const fontSize = Math.max(8, Math.round(Math.min(board.width, board.height) / 20))
    const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    return addLayer(design, artboard, 'text', {
      kind: 'text',
      name: nameOfText(text),
      role: 'body',
      ...clampPlace(box),
      runs: [{ text }],
      family: mostCommon(texts.map(({ family }) => family)) ?? 'Inter',
      color: mostCommon(texts.map(({ color }) => color)) ?? inkOf(design),
      fontSize,
      ...said,
    })
  },
})

function mostCommon<Value extends string>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const inkOf = (design: Design): string => (Object.hasOwn(design.colors, 'color:ink') ? 'color:ink' : '#111111')
