const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
const apple: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
const others: Readonly<Record<string, string>> = { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt', Ctrl: 'Ctrl' }
const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Escape: 'Esc', Backspace: '⌫', Delete: 'Del', Space: 'Space' }

/** `Mod+Shift+K` as the keys that this system's keyboard shows. */
export function formatShortcut(keys: string): readonly string[] {
  const names = isApple ? apple : others
  return keys.split('+').map((key) => names[key] ?? signs[key] ?? (key === '' ? '+' : key))
}
