import { expect, it } from 'vitest'
import { calls } from '#contract/calls.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { listFonts } from '#main/fonts/list-fonts.ts'

it('lists all families, and pairs of families that are there, each once', () => {
  const fonts = createFonts()
  const listed = calls['fonts.list'].result.parse(listFonts(fonts))
  const names = new Set(listed.families.map(({ family }) => family))
  expect(names.size).toBe(fonts.families.length)
  expect(new Set(listed.pairs.map(({ id }) => id)).size).toBe(listed.pairs.length)
  expect(listed.pairs.filter(({ display, text }) => !names.has(display) || !names.has(text))).toEqual([])
  expect(listed.pairs.some(({ text }) => text.includes('SC'))).toBe(true)
})
