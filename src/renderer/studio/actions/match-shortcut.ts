/** What a key press says, as far as shortcuts go. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const signKeys: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']', Equal: '=', Minus: '-', NumpadAdd: '+', NumpadSubtract: '-' }

/** The keys of a press, such as `Mod+Shift+G`: the letters as the keyboard has them, where it has Latin ones. */
export function pressedKeys(press: KeyPress, isApple: boolean): string[] {
  const mod = isApple ? press.metaKey : press.ctrlKey
  const other = isApple ? press.ctrlKey : press.metaKey
  if (other) return []
  const write = (key: string, hasShift: boolean): string => `${mod ? 'Mod+' : ''}${press.altKey ? 'Alt+' : ''}${hasShift ? 'Shift+' : ''}${key}`
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1]
  if (/^[a-z]$/i.test(press.key)) return [write(press.key.toUpperCase(), press.shiftKey)]
  if (letter !== undefined) return [write(letter, press.shiftKey)]
  if (digit !== undefined) return [write(digit, press.shiftKey)]
  const sign = signKeys[press.code]
  // A sign may need Shift on this keyboard, so it is known by what it writes as well.
  if (press.key.length === 1) return [...new Set([write(press.key, false), ...(sign === undefined ? [] : [write(sign, press.shiftKey)])])]
  return [write(press.key, press.shiftKey)]
}

export const isShortcut = (shortcut: readonly string[] | undefined, keys: readonly string[]): boolean => shortcut?.some((each) => keys.includes(normalize(each))) ?? false

/** Modifiers in one order: `Mod`, `Alt`, `Shift`. */
function normalize(shortcut: string): string {
  const parts = shortcut.endsWith('+') ? [...shortcut.slice(0, -1).split('+').filter(Boolean), '+'] : shortcut.split('+')
  const key = parts.at(-1)!
  const has = (name: string): string => (parts.slice(0, -1).includes(name) ? `${name}+` : '')
  return `${has('Mod')}${has('Alt')}${has('Shift')}${key}`
}
