import { describe, expect, it } from 'vitest'
import { createFaceChooser, hasCharacter, isIgnorable, nearestFaces, nearestWeight } from '#core/typography/choose-face.ts'
import type { FaceSource } from '#core/typography/font-source.ts'

const face = (family: string, ranges: readonly number[], weight = 400, isItalic = false): FaceSource => ({
  id: `${family}/${weight}${isItalic ? '-italic' : ''}-${ranges[0]}`, family, weight, isItalic, file: family, variations: {}, ranges,
})
const latin = face('A', [32, 126])
const greek = face('A', [0x370, 0x3ff])
const marks = face('B', [32, 126, 0x300, 0x36f])
const chooser = createFaceChooser({
  faces: (family) => [latin, greek, marks].filter((each) => each.family === family),
  fallback: () => ['B'],
})
const style = { family: 'A', weight: 400, isItalic: false, lang: 'en' }

describe('choose', () => {
  it.each([
    ['the slice that has it', [0x3b1], false, greek],
    ['the family before its fallback', [0x61], false, latin],
    ['the fallback first where it is preferred', [0x61], true, marks],
    ['one face for a whole grapheme', [0x61, 0x301], false, marks],
    ['the face of the first character if none has all', [0x61, 0x5d0], false, latin],
    ['none', [0x5d0], false, null],
  ] as const)('%s', (_name, codePoints, prefersFallback, expected) => {
    expect(chooser.choose(style, codePoints, 'Latn', prefersFallback)).toBe(expected)
  })

  it('measures lines by the family, or by the fallback for one that is not known', () => {
    expect(chooser.primary(style)).toBe(latin)
    expect(chooser.primary({ ...style, family: 'nobody' })).toBe(marks)
  })
})

describe('nearestWeight', () => {
  const all = [100, 300, 400, 500, 700, 900]
  it.each([
    [all, 400, 400], [all, 450, 500], [all, 600, 700], [all, 950, 900], [all, 200, 100], [all, 350, 300],
    [[300, 700], 400, 300], [[300, 700], 500, 300], [[400, 900], 500, 400], [[400], 900, 400], [[700, 900], 100, 700],
  ])('of %j for %i is %i', (weights, wanted, expected) => {
    expect(nearestWeight(weights, wanted)).toBe(expected)
  })
})

it('takes the upright where a family has no italic, and all slices of one weight', () => {
  const upright = [face('A', [1, 2], 400), face('A', [3, 4], 400), face('A', [1, 2], 700)]
  expect(nearestFaces(upright, 500, true)).toEqual(upright.slice(0, 2))
  expect(nearestFaces([...upright, face('A', [1, 2], 400, true)], 700, true)).toEqual([face('A', [1, 2], 400, true)])
  expect(nearestFaces([], 400, false)).toEqual([])
})

it('needs no glyph for what draws nothing, nor for spaces that can be made', () => {
  expect([0x200d, 0xfe0f, 0xad, 0x2060, 0x61, 0x301].map(isIgnorable)).toEqual([true, true, true, true, false, false])
  expect([0xa0, 0x2009, 0x200d, 0x20ac].map((codePoint) => hasCharacter(latin, codePoint))).toEqual([true, true, true, false])
})
