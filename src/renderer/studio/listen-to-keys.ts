import { isShortcut, pressedKeys } from './actions/match-shortcut.ts'
import type { KeyPress } from './actions/match-shortcut.ts'

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** Whether a key press is the combination, for instance `Mod+Enter`. */
export const matchesKeys = (event: KeyPress, keys: string): boolean => isShortcut([keys], pressedKeys(event, isApple))

/** Runs what a key combination such as `Mod+Alt+N` stands for, anywhere in the page; one without Mod not where text is typed. */
export function listenToKeys(keys: Readonly<Record<string, () => void>>): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]')
    const found = Object.entries(keys).find(([combination]) => matchesKeys(event, combination) && (combination.startsWith('Mod+') || !isTyping))
    if (found === undefined) return
    event.preventDefault()
    found[1]()
  }
  addEventListener('keydown', press)
  return () => removeEventListener('keydown', press)
}
