import { isShortcut, pressedKeys } from './actions/match-shortcut.ts'

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** Runs what a key combination such as `Mod+Alt+N` stands for, anywhere in the page. */
export function listenToKeys(keys: Readonly<Record<string, () => void>>): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return
    const pressed = pressedKeys(event, isApple)
    const found = Object.entries(keys).find(([combination]) => isShortcut([combination], pressed))
    if (found === undefined) return
    event.preventDefault()
    found[1]()
  }
  addEventListener('keydown', press)
  return () => removeEventListener('keydown', press)
}
