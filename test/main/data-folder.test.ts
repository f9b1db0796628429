import { expect, it } from 'vitest'
import { findDataFolder } from '#main/data-folder.ts'

const at = { home: '/home/a', cwd: '/here' }
it.each([
  ['as chosen, from where the caller is', 'mine', 'linux', { BROADSIDE_DATA: '/other' }, '/here/mine'],
  ['as the environment says', null, 'darwin', { BROADSIDE_DATA: '/other' }, '/other'],
  ['by XDG', null, 'linux', { XDG_DATA_HOME: '/data' }, '/data/broadside'],
  ['not by an XDG that is relative', null, 'linux', { XDG_DATA_HOME: 'data' }, '/home/a/.local/share/broadside'],
  ['in the home', null, 'linux', { BROADSIDE_DATA: '' }, '/home/a/.local/share/broadside'],
  ['by macOS', null, 'darwin', {}, '/home/a/Library/Application Support/Broadside'],
  ['by Windows', null, 'win32', { APPDATA: '/home/a/Roaming' }, '/home/a/Roaming/Broadside'],
] as const)('keeps designs %s', (_what, chosen, platform, env, folder) => {
  expect(findDataFolder(chosen, { ...at, platform, env })).toBe(folder)
})
