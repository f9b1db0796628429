import { stageLinkOf } from '../stage-link.ts'
import type { StageView } from '../stage-link.ts'
import type { Studio, Tool } from '../studio.ts'
import type { Action } from './action.ts'
import { hasSelection } from './selected.ts'

const viewOf = (studio: Studio): StageView | null => stageLinkOf(studio).view()

const tool = (id: Action['id'], name: Tool, shortcut: readonly string[]): Action => ({
  id,
  group: 'tools',
  shortcut,
  isEnabled: () => true,
  isOn: (studio) => studio.state().tool === name,
  run(studio) {
    studio.set({ tool: name, ...(studio.state().editing === null ? {} : { editing: null }) })
    viewOf(studio)?.focus()
  },
})

export const toolActions: readonly Action[] = [
  tool('toolSelect', 'select', ['V']),
  tool('toolPan', 'pan', ['H']),
  tool('toolText', 'text', ['T']),
  tool('toolRect', 'rect', ['R']),
  tool('toolEllipse', 'ellipse', ['O']),
  tool('toolLine', 'line', ['L']),
]

const view = (id: Action['id'], shortcut: readonly string[], run: (view: StageView) => void, needsSelection = false): Action => ({
  id,
  group: 'view',
  shortcut,
  isEverywhere: true,
  isEnabled: (studio) => viewOf(studio) !== null && (!needsSelection || hasSelection(studio)),
  run(studio) {
    const stage = viewOf(studio)
    if (stage !== null) run(stage)
  },
})

export const viewActions: readonly Action[] = [
  view('zoomIn', ['Mod++', 'Mod+=', '+', '='], (stage) => stage.zoomIn()),
  view('zoomOut', ['Mod+-', 'Mod+_', '-'], (stage) => stage.zoomOut()),
  view('zoomActual', ['Mod+0', 'Shift+0'], (stage) => stage.zoomTo(1)),
  view('zoomFit', ['Shift+1', 'Mod+1'], (stage) => stage.fit()),
  view('zoomSelection', ['Shift+2', 'Mod+2'], (stage) => stage.fitSelection(), true),
]

const hasLocks = (studio: Studio): boolean => Object.values(studio.state().design.layers).some(({ locks }) => locks.length > 0)

export const fileActions: readonly Action[] = [
  { id: 'export', group: 'file', shortcut: ['Mod+Shift+E', 'Mod+E'], isEnabled: () => true, run: (_studio, context) => context.openExport() },
  { id: 'vary', group: 'file', shortcut: ['Mod+Alt+V'], isEnabled: () => true, run: (_studio, context) => context.openVariants('vary') },
  { id: 'otherSizes', group: 'file', shortcut: ['Mod+Alt+S'], isEnabled: () => true, run: (_studio, context) => context.openVariants('relayout') },
  { id: 'makeAround', group: 'file', isEnabled: hasLocks, run: (_studio, context) => context.makeAround() },
]
