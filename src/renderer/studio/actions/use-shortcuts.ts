import { useEffect, useRef } from 'react'
import type { Studio } from '../studio.ts'
import type { Action, ActionContext } from './action.ts'
import { actions as allActions } from './actions.ts'
import { pasteData, writeSelection } from './clipboard.ts'
import { isShortcut, pressedKeys } from './match-shortcut.ts'
import { selectedIds } from './selected.ts'

const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
/** The browser's own clipboard events say more than keys do. */
const byEvent: ReadonlySet<string> = new Set(['copy', 'cut', 'paste'])
const stepping: ReadonlySet<string> = new Set(['undo', 'redo'])
/** What has its own use for keys that move, confirm or give up. */
const ownKeys = '[role=grid], [role=treegrid], [role=tree], [role=slider], [role=combobox]'
const plainKeys = /^(Shift\+)?(Arrow\w+|Enter|Escape|Tab|Space| )$/

/** Keys and clipboard work the editor while this is mounted, except where something is typed. */
export function useShortcuts(studio: Studio, context: ActionContext, actions: readonly Action[] = allActions): void {
  const latest = useRef(context)
  latest.current = context
  useEffect(() => attachShortcuts(studio, () => latest.current, actions), [studio, actions])
}

export function attachShortcuts(studio: Studio, context: () => ActionContext, actions: readonly Action[] = allActions): () => void {
  let held: { readonly code: string; end(): void } | null = null
  const letGo = (): void => {
    held?.end()
    held = null
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const keys = pressedKeys(event, isApple)
    if (keys.some((key) => plainKeys.test(key)) && hasOwnKeys(event.target)) return
    const action = actions.find((each) => isShortcut(each.shortcut, keys))
    if (isTyping(event.target) && !(action?.isEverywhere === true && keys.some((key) => key.startsWith('Mod+')))) return
    if (action !== undefined && isInOverlay(event.target) && !(isInPopover(event.target) && stepping.has(action.id))) return
    if (action === undefined || byEvent.has(action.id) || (event.repeat && action.isHeld !== true && !stepping.has(action.id))) return
    if (!action.isEnabled(studio)) {
      // The browser's own zoom, bookmarks and the like are not meant even when there is nothing to do.
      if (keys.some((key) => key.startsWith('Mod+'))) event.preventDefault()
      return
    }
    event.preventDefault()
    if (action.isHeld === true && held?.code !== event.code) {
      letGo()
      const { end } = studio.beginStep(holdLabel)
      held = { code: event.code, end }
    } else if (action.isHeld !== true) letGo()
    action.run(studio, context())
  }
  const onKeyUp = (event: KeyboardEvent): void => {
    if (held?.code === event.code || event.key === 'Meta') letGo()
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target) || isInOverlay(event.target) || hasMarkedWords() || event.clipboardData === null) return
    const ids = selectedIds(studio)
    if (!writeSelection(studio, event.clipboardData)) return
    event.preventDefault()
    if (event.type === 'cut') studio.run('layers.remove', { ids })
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target) || isInOverlay(event.target) || event.clipboardData === null) return
    if (pasteData(studio, context(), event.clipboardData)) event.preventDefault()
  }

  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('keyup', onKeyUp)
  window.addEventListener('blur', letGo)
  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCopy)
  document.addEventListener('paste', onPaste)
  return () => {
    letGo()
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('keyup', onKeyUp)
    window.removeEventListener('blur', letGo)
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCopy)
    document.removeEventListener('paste', onPaste)
  }
}

const holdLabel = 'Nudge'

/** Where keys write. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range', 'color', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.closest(ownKeys) !== null || target instanceof HTMLInputElement || target.closest('button, a[href], [role=button], [role=radio], [role=tab]') !== null)

/** Keys pressed in a dialog, a menu or a list that has opened are meant for that. */
const isInOverlay = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null

/** A colour is chosen in a popover beside the design, and undone from there too. */
const isInPopover = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role=dialog]')?.closest('[data-placement]') != null

const hasMarkedWords = (): boolean => (document.getSelection()?.toString() ?? '') !== ''
