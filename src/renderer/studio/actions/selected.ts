import type { CommandArgs, CommandName } from '#core/commands/index.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Patch } from '#core/design/patch.ts'
import { parentOf, topmostOf } from '#core/design/tree.ts'
import type { Studio } from '../studio.ts'

export const selectedIds = (studio: Studio): LayerId[] => topmostOf(studio.state().design, studio.state().selection)

export function selectedLayers(studio: Studio): Layer[] {
  const { design } = studio.state()
  return selectedIds(studio).map((id) => design.layers[id]!)
}

export const hasSelection = (studio: Studio): boolean => studio.state().selection.length > 0

/** Chosen things that can be aligned: those that have a place at all. */
export const countPlaced = (studio: Studio): number => selectedIds(studio).filter((id) => boundsOf(studio.state().design, [id]) !== null).length

/** Runs the command and selects what is new in the design. */
export function runAndSelect<Name extends CommandName>(studio: Studio, name: Name, args: CommandArgs<Name>): void {
  selectAdded(studio, studio.run(name, args))
}

export function selectAdded(studio: Studio, patch: Patch): void {
  const { design } = studio.state()
  const added = patch.filter(({ id, before, after }) => id.startsWith('layer:') && before === null && after !== null).map(({ id }) => id as LayerId)
  const roots = topmostOf(design, added)
  if (roots.length === 0) return
  const parent = parentOf(design, roots[0]!)
  studio.select(roots, parent?.startsWith('layer:') ? (parent as LayerId) : null)
}
