import { expect, it } from 'vitest'
import { chooseLanguage } from '#renderer/studio/theme.ts'

it.each<readonly [setting: 'system' | 'en' | 'zh', wanted: readonly string[], language: 'en' | 'zh']>([
  ['system', ['zh-CN', 'en'], 'zh'],
  ['system', ['zh-Hant-TW'], 'zh'],
  ['system', ['fr-FR', 'zh', 'en'], 'zh'],
  ['system', ['de', 'en-US', 'zh'], 'en'],
  ['system', ['ja'], 'en'],
  ['system', [], 'en'],
  ['en', ['zh-CN'], 'en'],
  ['zh', ['en-GB'], 'zh'],
])('%j where the system asks for %j is %j', (setting, wanted, language) => {
  expect(chooseLanguage(setting, wanted)).toBe(language)
})
