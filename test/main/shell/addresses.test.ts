import { expect, it } from 'vitest'
import { isAllowed, isOutside, isStudio } from '#main/shell/addresses.ts'

it.each([
  ['broadside://studio/', true, false, true],
  ['broadside://studio/#/design/1', true, false, true],
  ['broadside://studio/assets/a.svg', false, false, true],
  ['blob:broadside://studio/1-2', false, false, true],
  ['broadside://studio.evil/', false, false, false],
  ['broadside://studio', false, false, false],
  ['broadside://other/', false, false, false],
  ['https://example.com/', false, true, false],
  ['http://example.com/', false, false, false],
  ['file:///etc/passwd', false, false, false],
  ['javascript:alert(1)', false, false, false],
  ['blob:https://example.com/1', false, false, false],
  ['ms-settings:privacy', false, false, false],
  ['', false, false, false],
])('%s: is the studio’s page %s, goes to the browser %s, is loaded %s', (url, studio, outside, allowed) => {
  expect([isStudio(url), isOutside(url), isAllowed(url)]).toEqual([studio, outside, allowed])
})
