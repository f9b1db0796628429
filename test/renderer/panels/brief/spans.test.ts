import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { cutText, findUnused, findWord, shiftSpans } from '#renderer/panels/brief/spans.ts'

describe('shiftSpans', () => {
  it.each([
    ['text before it', 'Sale on 6 May', 'Big sale on 6 May', [{ start: 12, end: 17 }]],
    ['text after it', 'Sale on 6 May', 'Sale on 6 May at noon', [{ start: 8, end: 13 }]],
    ['a change inside it', 'Sale on 6 May', 'Sale on 6 July', []],
    ['all of it gone', 'Sale on 6 May', '', []],
    ['nothing changed', 'Sale on 6 May', 'Sale on 6 May', [{ start: 8, end: 13 }]],
  ])('%s', (_name, before, after, expected) => {
    expect(shiftSpans([{ start: 8, end: 13 }], before, after)).toEqual(expected)
  })

  it('leaves spans that read as they did, for any one edit', () => {
    const edit = fc.record({ text: fc.string({ minLength: 1, maxLength: 60 }), at: fc.nat(60), gone: fc.nat(20), put: fc.string({ maxLength: 12 }), span: fc.tuple(fc.nat(60), fc.nat(60)) })
    fc.assert(
      fc.property(edit, ({ text, at, gone, put, span: [a, b] }) => {
        const from = Math.min(at, text.length)
        const after = text.slice(0, from) + put + text.slice(from + gone)
        const start = Math.min(a, b) % text.length
        const end = Math.min(text.length, Math.max(start + 1, Math.max(a, b)))
        for (const span of shiftSpans([{ start, end }], text, after)) expect(after.slice(span.start, span.end)).toBe(text.slice(start, end))
      }),
    )
  })
})

describe('cutText', () => {
  it('gives back the whole text, each piece with the marks that cover it', () => {
    const pieces = cutText('Sale on 6 May', [[{ start: 0, end: 4 }], [{ start: 8, end: 13 }, { start: 0, end: 2 }]])
    expect(pieces).toEqual([
      { text: 'Sa', marks: [0, 1] }, { text: 'le', marks: [0] }, { text: ' on ', marks: [] }, { text: '6 May', marks: [1] },
    ])
  })
  it('leaves out marks that reach past the text', () => {
    expect(cutText('Sale', [[{ start: 2, end: 9 }]])).toEqual([{ text: 'Sale', marks: [] }])
    expect(cutText('', [[]])).toEqual([])
  })
  it('never loses a letter', () => {
    const marks = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }), { maxLength: 6 })
    fc.assert(fc.property(fc.string({ maxLength: 30 }), marks, (text, spans) => cutText(text, [spans]).map((piece) => piece.text).join('') === text))
  })
})

describe('findWord', () => {
  it.each([
    ['Rose and roses', 'rose', [0]],
    ['primrose', 'rose', []],
    ['米色和砖红色', '砖红色', [3]],
    ['nothing', '', []],
  ])('%s: %s', (text, word, starts) => {
    expect(findWord(text, word).map(({ start }) => start)).toEqual(starts)
  })
})

describe('findUnused', () => {
  it('leaves out words that stand only in what was understood', () => {
    const parsed = parseBrief('Bakery opening on Saturday 14 March from 8 am, 5 Harbour Street. Cosy, zorbly bread. www.hearth.example')
    if (!parsed.ok) throw new Error('it is read')
    const brief = { ...parsed.value, unknown: ['zorbly', 'saturday', 'harbour', 'zorbly'] }
    expect(findUnused(brief)).toEqual(['zorbly'])
  })
})
