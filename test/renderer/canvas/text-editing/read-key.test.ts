import { expect, it } from 'vitest'
import { platformOf, readKey } from '#renderer/canvas/text-editing/read-key.ts'
import type { KeyIntent, Platform } from '#renderer/canvas/text-editing/read-key.ts'

function press(keys: string) {
  const parts = keys.split('+')
  return { key: parts.at(-1)!, shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Ctrl'), metaKey: parts.includes('Meta'), altKey: parts.includes('Alt') }
}
const move = (motion: string, isExtending = false) => ({ kind: 'move', motion, isExtending }) as KeyIntent

it.each<[Platform, string, KeyIntent | null]>([
  ['linux', 'ArrowLeft', move('left')],
  ['linux', 'Shift+ArrowRight', move('right', true)],
  ['linux', 'Ctrl+ArrowRight', move('word-right')],
  ['windows', 'Ctrl+Shift+ArrowLeft', move('word-left', true)],
  ['windows', 'Home', move('line-start')],
  ['windows', 'Ctrl+End', move('text-end')],
  ['windows', 'Ctrl+ArrowUp', move('paragraph-up')],
  ['mac', 'Alt+ArrowRight', move('word-right')],
  ['mac', 'Meta+ArrowRight', move('line-end')],
  ['mac', 'Meta+Shift+ArrowUp', move('text-start', true)],
  ['mac', 'Ctrl+a', move('line-start')],
  ['mac', 'Meta+a', { kind: 'select-all' }],
  ['linux', 'Ctrl+a', { kind: 'select-all' }],
  ['mac', 'Meta+Shift+z', { kind: 'redo' }],
  ['windows', 'Ctrl+y', { kind: 'redo' }],
  ['linux', 'Ctrl+b', { kind: 'bold' }],
  ['linux', 'Ctrl+Enter', { kind: 'leave' }],
  ['linux', 'Escape', { kind: 'leave' }],
  ['linux', 'Enter', null],
  ['linux', 'Backspace', null],
  ['linux', 'Ctrl+c', null],
  ['mac', 'Ctrl+k', null],
  ['windows', 'Ctrl+Alt+a', null],
])('on %s %s', (platform, keys, expected) => {
  expect(readKey(press(keys), platform)).toEqual(expected)
})

it('knows the platform by what the browser says of itself', () => {
  expect(platformOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('mac')
  expect(platformOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('windows')
  expect(platformOf('Mozilla/5.0 (X11; Linux x86_64)')).toBe('linux')
})
