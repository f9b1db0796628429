import { describe, expect, it } from 'vitest'
import { hearTone } from '#core/brief/wishes/hear-tone.ts'
import { broadLexicon } from '#core/brief/wishes/latin-lexicon.ts'
import { readTokens } from '#core/brief/wishes/read-tokens.ts'

const kinds = (text: string): string[] => hearTone(readTokens(text, broadLexicon)).map(({ kind, value }) => `${kind} ${value}`.trim())

describe('hearTone', () => {
  it.each([
    ['the logo is too big', 'degree small'], ['the logo is not too big', 'degree large'], ['the logo is too small', 'degree large'],
  ])('hears in %j what is wished for', (text, kind) => expect(kinds(text)).toContain(kind))

  it('takes a question for a wish, and a ban for a ban', () => {
    expect(kinds('Isn’t the logo at the top?')).not.toContain('neg ask')
    expect(kinds('The logo shouldn’t be at the top.')).toContain('neg ask')
  })

  it('takes what is too far left for no place', () => {
    expect(kinds('the logo is too far left')).not.toContain('pos left')
    expect(kinds('the logo is far left')).toContain('pos left')
  })

  it('sits right on something on no side of the page', () => {
    expect(kinds('the badge sits right on the photo')).not.toContain('pos right')
    expect(kinds('the badge sits on the right')).toContain('pos right')
  })
})
