import { describe, expect, it } from 'vitest'
import { isShortcut, pressedKeys } from '#renderer/studio/actions/match-shortcut.ts'

const press = (key: string, code: string, modifiers = '') => ({
  key,
  code,
  ctrlKey: modifiers.includes('c'),
  metaKey: modifiers.includes('m'),
  shiftKey: modifiers.includes('s'),
  altKey: modifiers.includes('a'),
})

describe('pressedKeys', () => {
  it.each([
    [press('g', 'KeyG', 'c'), false, 'Mod+G', true],
    [press('G', 'KeyG', 'cs'), false, 'Mod+Shift+G', true],
    [press('G', 'KeyG', 'cs'), false, 'Mod+G', false],
    [press('g', 'KeyG', 'm'), true, 'Mod+G', true],
    [press('g', 'KeyG', 'm'), false, 'Mod+G', false],
    // Cyrillic and Greek keyboards have no G to write, and Alt writes another sign on a Mac.
    [press('п', 'KeyG', 'c'), false, 'Mod+G', true],
    [press('å', 'KeyA', 'a'), true, 'Alt+A', true],
    // Where Z and Y are changed over, the letter counts, not its place.
    [press('z', 'KeyY', 'c'), false, 'Mod+Z', true],
    [press('!', 'Digit1', 's'), false, 'Shift+1', true],
    [press('1', 'Numpad1'), false, '1', true],
    [press('+', 'Equal', 'cs'), false, 'Mod++', true],
    [press('=', 'Equal', 'c'), false, 'Mod+=', true],
    [press(']', 'BracketRight'), false, ']', true],
    [press('ArrowLeft', 'ArrowLeft', 's'), false, 'Shift+ArrowLeft', true],
    [press('V', 'KeyV', 'as'), false, 'Alt+Shift+V', true],
  ])('%j on a Mac %s is %s: %s', (pressed, isApple, shortcut, isIt) => {
    expect(isShortcut([shortcut], pressedKeys(pressed, isApple))).toBe(isIt)
  })
})
