import type { Studio } from '../studio.ts'
import type { Action } from './action.ts'
import { layersLinkOf } from './layers-link.ts'
import { hasSelection, selectedIds, selectedLayers } from './selected.ts'

const isAllLocked = (studio: Studio): boolean => hasSelection(studio) && selectedLayers(studio).every(({ locks }) => locks.includes('*'))
const isAllHidden = (studio: Studio): boolean => hasSelection(studio) && selectedLayers(studio).every(({ isHidden }) => isHidden)

export const layerActions: readonly Action[] = [
  {
    id: 'lock',
    group: 'layer',
    shortcut: ['Mod+Shift+L'],
    isEnabled: hasSelection,
    isOn: isAllLocked,
    run: (studio) => void studio.run('layers.lock', { ids: selectedIds(studio), isLocked: !isAllLocked(studio) }),
  },
  {
    id: 'hide',
    group: 'layer',
    shortcut: ['Mod+Shift+H'],
    isEnabled: hasSelection,
    isOn: isAllHidden,
    run: (studio) => void studio.run('layers.hide', { ids: selectedIds(studio), isHidden: !isAllHidden(studio) }),
  },
  {
    id: 'rename',
    group: 'layer',
    shortcut: ['F2'],
    isEnabled: (studio) => studio.state().selection.length === 1,
    run: (studio) => layersLinkOf(studio).setRenaming(studio.state().selection[0] ?? null),
  },
  { id: 'addPicture', group: 'layer', shortcut: ['Mod+Shift+K'], isEnabled: () => true, run: (_studio, context) => context.openPictures(null) },
  {
    id: 'swapPicture',
    group: 'layer',
    shortcut: ['Mod+Shift+I'],
    isEnabled: (studio) => onlyImage(studio),
    run: (studio, context) => context.openPictures(studio.state().selection[0] ?? null),
  },
]

function onlyImage(studio: Studio): boolean {
  const [layer, ...others] = selectedLayers(studio)
  return layer?.kind === 'image' && others.length === 0 && !layer.locks.includes('*') && !layer.locks.includes('asset')
}

/** The digit that was typed last in a studio: two of them soon after one another are one number. */
const lastDigits = new WeakMap<Studio, { readonly digit: number; readonly at: number; readonly selection: readonly string[] }>()
const secondDigitMs = 700

const fade = (id: Action['id'], digit: number): Action => ({
  id,
  group: 'opacity',
  shortcut: [String(digit)],
  isEnabled: hasSelection,
  run(studio) {
    const { selection } = studio.state()
    const last = lastDigits.get(studio)
    const isSecond = last !== undefined && last.selection === selection && performance.now() - last.at < secondDigitMs
    if (isSecond) lastDigits.delete(studio)
    else lastDigits.set(studio, { digit, at: performance.now(), selection })
    const percent = isSecond ? last.digit * 10 + digit : digit === 0 ? 100 : digit * 10
    // The number as it was meant is one step, not two.
    if (isSecond && studio.state().history.done.at(-1)?.label === fadeLabel) studio.undo()
    studio.run('layers.fade', { ids: selectedIds(studio), opacity: percent / 100 })
  },
})
const fadeLabel = 'Opacity'

export const opacityActions: readonly Action[] = [
  fade('opacity100', 0),
  fade('opacity10', 1),
  fade('opacity20', 2),
  fade('opacity30', 3),
  fade('opacity40', 4),
  fade('opacity50', 5),
  fade('opacity60', 6),
  fade('opacity70', 7),
  fade('opacity80', 8),
  fade('opacity90', 9),
]
