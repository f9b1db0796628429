import { expect, it } from 'vitest'
import { eastAsianLang, isRightToLeftLang, scriptOf } from '#core/typography/script.ts'

it.each([
  ['a', 'Latn'], ['É', 'Latn'], ['ª', 'Latn'], ['ẁ', 'Latn'], ['ω', 'Grek'], ['ж', 'Cyrl'], ['ع', 'Arab'], ['ש', 'Hebr'], ['店', 'Hani'],
  ['の', 'Hira'], ['ア', 'Kana'], ['한', 'Hang'], ['क', 'Deva'], ['1', 'Zyyy'], ['×', 'Zyyy'], ['“', 'Zyyy'], ['。', 'Zyyy'], ['🎉', 'Zyyy'],
])('%s is written in %s', (char, expected) => {
  expect(scriptOf(char.codePointAt(0)!)).toBe(expected)
})

it.each([
  ['en', 'bread', 'en'], ['en', '新店', 'zh-Hans'], ['en', '新しい', 'ja'], ['en', '서울 新店', 'ko'], ['zh-TW', '新しい', 'zh-TW'], ['', '', ''],
])('reads Han in %s: %s as %s', (lang, text, expected) => {
  expect(eastAsianLang(lang, text)).toBe(expected)
})

it.each([
  ['ar', true], ['ar-EG', true], ['he', true], ['fa', true], ['ur', true], ['en', false], ['arn', false], ['hu', false], ['', false],
])('%s runs from the right: %s', (lang, expected) => {
  expect(isRightToLeftLang(lang)).toBe(expected)
})
