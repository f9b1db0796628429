import { isShortcut, pressedKeys } from './actions/match-shortcut.ts'

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** Runs what a key combination such as `Mod+Alt+N` stands for, anywhere in the page; one without Mod not where text is typed. */
export function listenToKeys(keys: Readonly<Record<string, () => void>>): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return
    const pressed = pressedKeys(event, isApple)
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]')
    const found = Object.entries(keys).find(([combination]) => isShortcut([combination], pressed) && (combination.startsWith('Mod+') || !isTyping))
    if (found === undefined) return
    event.preventDefault()
    found[1]()
  }
  addEventListener('keydown', press)
  return () => removeEventListener('keydown', press)
}
