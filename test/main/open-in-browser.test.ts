import { expect, it } from 'vitest'
import { hasScreen } from '#main/open-in-browser.ts'

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['darwin', { CI: '1' }, false],
  ['win32', { CI: 'false' }, true],
] as const)('on %s with %o there is a person with a screen: %s', (platform, env, expected) => {
  expect(hasScreen(platform, env)).toBe(expected)
})
