import type { CommandArgs } from '#core/commands/index.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Action } from './action.ts'
import { countPlaced, hasSelection, runAndSelect, selectedIds, selectedLayers } from './selected.ts'

const order = (id: Action['id'], to: CommandArgs<'layers.order'>['to'], shortcut: string): Action => ({
  id,
  group: 'arrange',
  shortcut: [shortcut],
  isEnabled: hasSelection,
  run: (studio) => void studio.run('layers.order', { ids: selectedIds(studio), to }),
})

export const arrangeActions: readonly Action[] = [
  { id: 'group', group: 'arrange', shortcut: ['Mod+G'], isEnabled: hasSelection, run: (studio) => runAndSelect(studio, 'layers.group', { ids: selectedIds(studio) }) },
  {
    id: 'ungroup',
    group: 'arrange',
    shortcut: ['Mod+Shift+G', 'Mod+Backspace'],
    isEnabled: (studio) => selectedLayers(studio).some(({ kind }) => kind === 'group'),
    run(studio) {
      const groups = selectedLayers(studio).flatMap((layer) => (layer.kind === 'group' ? [layer] : []))
      const others = selectedIds(studio).filter((id) => !groups.some((group) => group.id === id))
      studio.run('layers.ungroup', { ids: groups.map(({ id }) => id) })
      const freed = groups.flatMap((group): readonly LayerId[] => (studio.state().design.layers[group.id] === undefined ? group.children : [group.id]))
      studio.select([...others, ...freed])
    },
  },
  order('bringForward', 'forward', 'Mod+]'),
  order('sendBackward', 'backward', 'Mod+['),
  order('bringToFront', 'front', ']'),
  order('sendToBack', 'back', '['),
]

const align = (id: Action['id'], edge: CommandArgs<'layers.align'>['edge'], shortcut: string): Action => ({
  id,
  group: 'align',
  shortcut: [shortcut],
  isEnabled: (studio) => countPlaced(studio) > 0,
  /** A single thing has only the artboard to be aligned to. */
  run: (studio) => void studio.run('layers.align', { ids: selectedIds(studio), edge, to: countPlaced(studio) > 1 ? 'selection' : 'artboard' }),
})
const distribute = (id: Action['id'], axis: 'x' | 'y', shortcut: string): Action => ({
  id,
  group: 'align',
  shortcut: [shortcut],
  isEnabled: (studio) => countPlaced(studio) > 2,
  run: (studio) => void studio.run('layers.distribute', { ids: selectedIds(studio), axis }),
})
const flip = (id: Action['id'], axis: 'x' | 'y', shortcut: string): Action => ({
  id,
  group: 'move',
  shortcut: [shortcut],
  isEnabled: (studio) => countPlaced(studio) > 0,
  run: (studio) => void studio.run('layers.flip', { ids: selectedIds(studio), axis }),
})
const nudge = (id: Action['id'], dx: number, dy: number, shortcut: string): Action => ({
  id,
  group: 'move',
  shortcut: [shortcut],
  isHeld: true,
  isEnabled: (studio) => countPlaced(studio) > 0,
  run: (studio) => void studio.run('layers.nudge', { ids: selectedIds(studio), dx, dy }),
})

export const alignActions: readonly Action[] = [
  align('alignLeft', 'left', 'Alt+A'),
  align('alignCenter', 'center', 'Alt+H'),
  align('alignRight', 'right', 'Alt+D'),
  align('alignTop', 'top', 'Alt+W'),
  align('alignMiddle', 'middle', 'Alt+V'),
  align('alignBottom', 'bottom', 'Alt+S'),
  distribute('distributeX', 'x', 'Alt+Shift+H'),
  distribute('distributeY', 'y', 'Alt+Shift+V'),
]

export const moveActions: readonly Action[] = [
  flip('flipX', 'x', 'Shift+H'),
  flip('flipY', 'y', 'Shift+V'),
  nudge('nudgeLeft', -1, 0, 'ArrowLeft'),
  nudge('nudgeRight', 1, 0, 'ArrowRight'),
  nudge('nudgeUp', 0, -1, 'ArrowUp'),
  nudge('nudgeDown', 0, 1, 'ArrowDown'),
  nudge('nudgeLeftFar', -10, 0, 'Shift+ArrowLeft'),
  nudge('nudgeRightFar', 10, 0, 'Shift+ArrowRight'),
  nudge('nudgeUpFar', 0, -10, 'Shift+ArrowUp'),
  nudge('nudgeDownFar', 0, 10, 'Shift+ArrowDown'),
]
