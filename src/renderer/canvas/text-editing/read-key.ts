import type { Motion } from '#core/typography/caret/move-caret.ts'
import type { WordLanding } from '#core/typography/caret/find-words.ts'

export type KeyIntent =
  | { readonly kind: 'move'; readonly motion: Motion; readonly isExtending: boolean }
  | { readonly kind: 'select-all' | 'leave' | 'undo' | 'redo' | 'bold' | 'italic' }

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

export type Platform = 'mac' | 'windows' | 'linux'

export const platformOf = (agent: string): Platform => (/Mac|iPhone|iPad/.test(agent) ? 'mac' : /Windows/.test(agent) ? 'windows' : 'linux')
export const wordLandingOn = (platform: Platform): WordLanding => (platform === 'windows' ? 'start' : 'end')

/** The Emacs keys of every text field on macOS. */
const controlOnMac: Readonly<Record<string, Motion>> = { a: 'line-start', e: 'line-end', f: 'right', b: 'left', p: 'up', n: 'down' }

/** What a key means where text is edited; null: the field's own business, as letters and deletions are. */
export function readKey(press: KeyPress, platform: Platform): KeyIntent | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press
  const isMac = platform === 'mac'
  const mod = isMac ? metaKey : ctrlKey
  const move = (motion: Motion): KeyIntent => ({ kind: 'move', motion, isExtending: shiftKey })
  if (key === 'Escape') return { kind: 'leave' }
  if (mod && !altKey) {
    switch (key.toLowerCase()) {
      case 'a':
        return { kind: 'select-all' }
      case 'z':
        return { kind: shiftKey ? 'redo' : 'undo' }
      case 'y':
        return isMac ? null : { kind: 'redo' }
      case 'b':
        return { kind: 'bold' }
      case 'i':
        return { kind: 'italic' }
      case 'enter':
        return { kind: 'leave' }
    }
  }
  const isWord = isMac ? altKey : ctrlKey
  const isPlain = !ctrlKey && !metaKey && !altKey
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const side = key === 'ArrowLeft' ? 'left' : 'right'
      if (isMac && metaKey) return move(side === 'left' ? 'line-start' : 'line-end')
      if (isWord) return move(`word-${side}`)
      return isPlain ? move(side) : null
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const way = key === 'ArrowUp' ? 'up' : 'down'
      if (isMac && metaKey) return move(way === 'up' ? 'text-start' : 'text-end')
      if (isWord) return move(`paragraph-${way}`)
      return isPlain ? move(way) : null
    }
    case 'Home':
      return move(!isMac && !ctrlKey ? 'line-start' : 'text-start')
    case 'End':
      return move(!isMac && !ctrlKey ? 'line-end' : 'text-end')
    case 'PageUp':
      return move('text-start')
    case 'PageDown':
      return move('text-end')
  }
  if (isMac && ctrlKey && !metaKey && !altKey) {
    const motion = controlOnMac[key.toLowerCase()]
    if (motion !== undefined) return move(motion)
  }
  return null
}
