const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
const names: Readonly<Record<string, string>> = isApple ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Backspace: '⌫', Delete: '⌦' } : { Mod: 'Ctrl', Delete: 'Del' }
const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Escape: 'Esc' }

export const joinsKeys = isApple ? '' : '+'

/** `Mod+Shift+K` as the keys that this system's keyboard shows. */
export const formatShortcut = (keys: string): readonly string[] =>
  keys === '+' ? ['+'] : keys.replace(/\+\+$/, '+plus').split('+').map((key) => (key === 'plus' ? '+' : (names[key] ?? signs[key] ?? key)))
