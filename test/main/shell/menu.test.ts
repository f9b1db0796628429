import { describe, expect, it } from 'vitest'
import { chooseLanguage, createMenu } from '#main/shell/menu.ts'
import type { MenuItem } from '#main/shell/menu.ts'
import { readSources } from '../../support/source-files.ts'

const platforms = ['darwin', 'win32', 'linux'] as const
const languages = ['en', 'zh'] as const
const flatten = (items: readonly MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...flatten(item.submenu ?? [])])
const menu = (language: 'en' | 'zh', platform: NodeJS.Platform) => flatten(createMenu({ language, platform, isDeveloping: false }))

describe('the menu', () => {
  it.each(platforms)('has the same items in every language on %s', (platform) => {
    const shapes = languages.map((language) => menu(language, platform).map(({ id, role, type, accelerator }) => ({ id, role, type, accelerator })))
    expect(shapes[0]).toEqual(shapes[1])
  })

  it.each(platforms)('says something on every item on %s, in Chinese as well', (platform) => {
    for (const language of languages) {
      const unsaid = menu(language, platform).filter(({ type, label }) => type === undefined && (label ?? '') === '')
      expect(unsaid).toEqual([])
    }
    const english = menu('zh', platform).flatMap(({ label }) => (label === undefined || /\p{Script=Han}/u.test(label) ? [] : label))
    expect(english).toEqual(platform === 'darwin' ? ['Broadside'] : [])
  })

  it.each(platforms)('gives no shortcut and no action twice on %s', (platform) => {
    const items = menu('en', platform)
    for (const field of ['accelerator', 'id'] as const) {
      const values = items.flatMap((item) => item[field] ?? [])
      expect(values).toEqual([...new Set(values)])
      expect(values.length).toBeGreaterThan(10)
    }
  })

  it('leaves the page’s keys to the page', () => {
    const heard = menu('en', 'linux').filter(({ accelerator, registerAccelerator }) => accelerator !== undefined && registerAccelerator !== false)
    expect(heard.map(({ id }) => id)).toEqual(['shell.newWindow', 'shell.open'])
  })

  it('announces nothing that the page does not know', () => {
    const page = readSources('src/renderer').map(({ text }) => text).join('\n')
    const asked = menu('en', 'darwin').flatMap(({ id }) => (id === undefined || id.startsWith('shell.') ? [] : id))
    const unknown = asked.filter((id) => ![`id: '${id}'`, `order('${id}'`, `view('${id}'`, `'${id}': () =>`].some((shape) => page.includes(shape)))
    expect(unknown).toEqual([])
  })

  it('gives no key to typing: every shortcut has a modifier', () => {
    expect(menu('en', 'darwin').flatMap(({ accelerator }) => accelerator ?? []).filter((keys) => !keys.startsWith('CmdOrCtrl+'))).toEqual([])
  })

  it('shows what is for developers to developers alone', () => {
    const roles = (isDeveloping: boolean) => flatten(createMenu({ language: 'en', platform: 'linux', isDeveloping })).flatMap(({ role }) => role ?? [])
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })

  it.each([
    ['system', 'en-GB', 'en'],
    ['system', 'zh-CN', 'zh'],
    ['system', 'zh-Hant-TW', 'zh'],
    ['system', 'de', 'en'],
    ['en', 'zh', 'en'],
    ['zh', 'en', 'zh'],
  ] as const)('speaks the language that is chosen, else the system’s: %s on %s is %s', (chosen, locale, language) => {
    expect(chooseLanguage(chosen, locale)).toBe(language)
  })
})
