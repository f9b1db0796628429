import { childrenOf, parentOf } from '#core/design/tree.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Studio } from '../studio.ts'
import type { Action } from './action.ts'
import { copySelection, cutSelection, pasteFromMenu } from './clipboard.ts'
import { hasSelection, runAndSelect, selectedIds } from './selected.ts'

/** In design pixels: far enough to be seen as another. */
const duplicateOffset = 16

export const editActions: readonly Action[] = [
  { id: 'undo', group: 'edit', shortcut: ['Mod+Z'], isEnabled: (studio) => studio.state().history.done.length > 0, run: (studio) => studio.undo() },
  { id: 'redo', group: 'edit', shortcut: ['Mod+Shift+Z', 'Mod+Y'], isEnabled: (studio) => studio.state().history.undone.length > 0, run: (studio) => studio.redo() },
  { id: 'cut', group: 'edit', shortcut: ['Mod+X'], isEnabled: hasSelection, run: (studio) => void cutSelection(studio) },
  { id: 'copy', group: 'edit', shortcut: ['Mod+C'], isEnabled: hasSelection, run: (studio) => void copySelection(studio) },
  { id: 'paste', group: 'edit', shortcut: ['Mod+V'], isEnabled: () => true, run: (studio, context) => void pasteFromMenu(studio, context) },
  {
    id: 'duplicate',
    group: 'edit',
    shortcut: ['Mod+D'],
    isEnabled: hasSelection,
    run: (studio) => runAndSelect(studio, 'layers.duplicate', { ids: selectedIds(studio), dx: duplicateOffset, dy: duplicateOffset }),
  },
  { id: 'delete', group: 'edit', shortcut: ['Delete', 'Backspace'], isEnabled: hasSelection, run: (studio) => void studio.run('layers.remove', { ids: selectedIds(studio) }) },
]

export const selectActions: readonly Action[] = [
  {
    id: 'selectAll',
    group: 'select',
    shortcut: ['Mod+A'],
    isEnabled: (studio) => selectable(studio).length > 0,
    run: (studio) => studio.select(selectable(studio)),
  },
  { id: 'selectNone', group: 'select', shortcut: ['Mod+Shift+A'], isEnabled: hasSelection, run: (studio) => studio.select([], null) },
  {
    id: 'enter',
    group: 'select',
    shortcut: ['Enter'],
    isEnabled: (studio) => onlyText(studio) !== null || onlyGroup(studio) !== null,
    run(studio) {
      const text = onlyText(studio)
      if (text !== null) return studio.set({ editing: text })
      const group = onlyGroup(studio)
      if (group !== null) studio.select(childrenOf(studio.state().design, group), group)
    },
  },
  {
    id: 'leave',
    group: 'select',
    shortcut: ['Escape', 'Shift+Enter'],
    isEnabled: (studio) => hasSelection(studio) || studio.state().entered !== null || studio.state().tool !== 'select',
    run(studio) {
      const { design, entered, tool, selection } = studio.state()
      if (tool !== 'select') return studio.set({ tool: 'select' })
      const around = entered ?? (selection.length === 1 ? groupOf(studio, selection[0]!) : null)
      if (around === null) return studio.select([], null)
      const parent = parentOf(design, around)
      studio.select([around], parent?.startsWith('layer:') ? (parent as LayerId) : null)
    },
  },
]

function selectable(studio: Studio): LayerId[] {
  const { design, artboard, entered } = studio.state()
  return childrenOf(design, entered ?? artboard).filter((id) => !design.layers[id]!.isHidden && !design.layers[id]!.locks.includes('*'))
}

function groupOf(studio: Studio, id: LayerId): LayerId | null {
  const parent = parentOf(studio.state().design, id)
  return parent?.startsWith('layer:') ? (parent as LayerId) : null
}

function onlyText(studio: Studio): LayerId | null {
  const { design, selection } = studio.state()
  const layer = selection.length === 1 ? design.layers[selection[0]!] : undefined
  return layer?.kind === 'text' && !layer.locks.includes('*') && !layer.locks.includes('runs') ? layer.id : null
}

function onlyGroup(studio: Studio): LayerId | null {
  const { design, selection } = studio.state()
  const layer = selection.length === 1 ? design.layers[selection[0]!] : undefined
  return layer?.kind === 'group' ? layer.id : null
}
