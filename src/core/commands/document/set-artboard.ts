import { z } from 'zod'
import { Artboard, maxArtboardSide } from '#core/design/design.ts'
import { ArtboardId } from '#core/design/ids.ts'
import { clamp } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { isSame } from '../is-same.ts'

/** The layers stay where they are. A background that names no colour of the design is left out. */
export const setArtboard = defineCommand({
  label: 'Artboard',
  args: z.strictObject({
    id: ArtboardId,
    changes: z.strictObject({ name: z.string().optional(), width: z.number().optional(), height: z.number().optional(), background: Artboard.shape.background.optional() }),
  }),
  run(design, { id, changes: { name, width, height, background } }) {
    const board = design.artboards[id]
    if (board === undefined) return design
    const isKnown = background !== undefined && (background.startsWith('#') || Object.hasOwn(design.colors, background))
    const next: Artboard = {
      ...board,
      name: name?.trim().slice(0, 200) || board.name,
      width: clamp(width ?? board.width, 1, maxArtboardSide),
      height: clamp(height ?? board.height, 1, maxArtboardSide),
      background: isKnown ? background : board.background,
    }
    return isSame(next, board) ? design : { ...design, artboards: { ...design.artboards, [id]: next } }
  },
})
