import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '#core/design/layer.ts'
import { isSameStyle, joinRuns, replaceText, sliceRuns, styleAt } from '#core/typography/edit-runs.ts'
import { plainText } from '#core/typography/text-spec.ts'

const runs: Run[] = [{ text: 'Fresh ' }, { text: 'bread', weight: 700 }, { text: ' daily' }]

describe('text put into runs', () => {
  it.each<[string, number, number, string, Run[]]>([
    ['takes the style of the letter before it', 11, 11, 's', [{ text: 'Fresh ' }, { text: 'breads', weight: 700 }, { text: ' daily' }]],
    ['takes the style of the first letter at the very start', 0, 0, 'So ', [{ text: 'So Fresh ' }, { text: 'bread', weight: 700 }, { text: ' daily' }]],
    ['takes the style of what it replaces', 6, 11, 'rolls', [{ text: 'Fresh ' }, { text: 'rolls', weight: 700 }, { text: ' daily' }]],
    ['joins like neighbours when what parted them goes', 6, 11, '', [{ text: 'Fresh  daily' }]],
    ['keeps one run when all goes', 0, 17, '', [{ text: '' }]],
  ])('%s', (_name, start, end, text, expected) => {
    expect(replaceText(runs, start, end, text)).toEqual(expected)
  })

  it('goes on in the style that an emptied text had', () => {
    const bold: Run[] = [{ text: 'Sale', weight: 800, color: '#ff0000' }]
    expect(replaceText(replaceText(bold, 0, 4, ''), 0, 0, 'New')).toEqual([{ text: 'New', weight: 800, color: '#ff0000' }])
  })

  it('keeps the styles of runs that are pasted', () => {
    expect(replaceText(runs, 6, 11, [{ text: 'a', isItalic: true }, { text: 'b' }])).toEqual([{ text: 'Fresh ' }, { text: 'a', isItalic: true }, { text: 'b daily' }])
  })

  it('shares the runs that it does not touch', () => {
    expect(replaceText(runs, 17, 17, '!')[1]).toBe(runs[1])
  })
})

it('compares features by what they say', () => {
  expect(isSameStyle({ features: { smcp: 1 } }, { features: { smcp: 1 } })).toBe(true)
  expect(isSameStyle({ features: { smcp: 1 } }, {})).toBe(false)
  expect(styleAt(runs, 7, 7)).toEqual({ weight: 700 })
})

const piece = fc.constantFrom('bread', ' ', '面包', 'خبز', '👩‍👩‍👧', 'é', '\n', '')
const style = fc.constantFrom({}, { weight: 700 }, { color: '#112233' }, { features: { smcp: 1 } })
const anyRuns = fc.array(fc.tuple(piece, style), { minLength: 1, maxLength: 6 }).map((list) => list.map(([text, own]): Run => ({ text, ...own })))

it('runs join to the text that plain editing gives, and never touch an equal neighbour', () => {
  fc.assert(
    fc.property(anyRuns, fc.nat(30), fc.nat(30), piece, (start, a, b, text) => {
      const plain = plainText(start)
      const from = Math.min(a, b, plain.length)
      const to = Math.min(Math.max(a, b), plain.length)
      const edited = replaceText(start, from, to, text)
      expect(plainText(edited)).toBe(plain.slice(0, from) + text + plain.slice(to))
      expect(edited.length).toBeGreaterThan(0)
      for (let index = 1; index < edited.length; index++) expect(isSameStyle(edited[index - 1]!, edited[index]!)).toBe(false)
      expect(joinRuns(edited)).toEqual(edited)
      expect(plainText(sliceRuns(start, from, to))).toBe(plain.slice(from, to))
    }),
  )
})
