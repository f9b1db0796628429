import { expect, it } from 'vitest'
import { faultCodes, warningCodes } from '#core/critique/finding.ts'
import { findingStrings } from '#renderer/studio/finding-strings.ts'
import { describeFinding } from '#renderer/panels/editor/lint/describe-finding.ts'

const codes = [...faultCodes, ...warningCodes]

it.each(codes)('says %s in both languages, with no figure left empty', (code) => {
  for (const figures of [{ measured: null, limit: null }, { measured: 12.345, limit: 20 }, { measured: -3, limit: 8 }]) {
    const found = { code, message: 'the engine’s own sentence', ...figures }
    expect(describeFinding(found, 'en')).toMatch(/^[A-Z].*[.!?]$/)
    expect(describeFinding(found, 'zh')).toMatch(/^[\u4e00-\u9fff].*。$/)
    expect(describeFinding(found, 'zh')).not.toMatch(/undefined|NaN|null/)
  }
  expect(findingStrings.zh[code]).not.toBe(findingStrings.en[code])
})

it('keeps to the engine’s words for a code that is new here', () => {
  expect(describeFinding({ code: 'brand-new', message: 'too loud: calm it', measured: null, limit: null }, 'zh')).toBe('Too loud: calm it.')
})
