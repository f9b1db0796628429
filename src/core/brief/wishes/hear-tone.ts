import type { Token } from './token.ts'

/** What a word is by the tone of its sentence: `too big` is to be smaller, `isn’t the logo on top?` is to be on top, `right on the photo` is no side. */
export function hearTone(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (token.kind === 'neg' && (token.value === 'ask' || tokens[at - 1]?.kind === 'ref') && token.end - token.start < 10 && asks(tokens, at)) return { ...token, kind: 'filler', value: '' }
    // `under that the button`
    if (token.kind === 'det' && token.value === '' && token.end - token.start === 4 && tokens[at - 1]?.kind === 'rel' && tokens[at + 1]?.kind === 'det') return { ...token, kind: 'pronoun', value: 'one' }
    // `neither at the top nor on the left`
    if (token.kind === 'and' && token.value === 'nor') return ['in', 'on', 'at', 'rel', 'pos', 'limit', 'center', 'held'].includes(tokens[at + 1]?.kind ?? '') ? { ...token, kind: 'neg', value: '' } : { ...token, value: '' }
    // `no higher than the photo`
    if (token.kind === 'rel' && token.value === 'above' && token.end - token.start === 11 && tokens[at - 1]?.kind === 'neg' && tokens[at - 1]!.end - tokens[at - 1]!.start === 2) return { ...token, kind: 'compare', value: 'height>' }
    if (isAdverb(tokens, at)) return { ...token, kind: 'filler', value: '' }
    // `too far left`: where it shall not be; where it shall is said elsewhere, or was not understood.
    if (token.kind === 'pos' && isTooMuch(tokens, at)) return { ...token, kind: 'word' }
    const isLarge = token.kind === 'measure' && token.text === '大'
    if ((token.kind !== 'degree' && !isLarge) || !isTooMuch(tokens, at)) return token
    return { ...token, kind: 'degree', value: token.value === 'small' ? 'large' : 'small' }
  })
}

/** But not `not too big`. */
function isTooMuch(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  const last = before.findLast(({ kind }, index) => kind !== 'word' && !(tokens[at]!.kind === 'pos' && index > 0 && kind === 'filler' && before[index]!.value === 'very'))
  return last?.kind === 'filler' && (last.value === 'too' || last.text === '太') && !before.some(({ kind }) => kind === 'neg')
}

const names = new Set(['det', 'ref', 'pronoun', 'all'])

/** Verb and subject change places in a question alone; `whether the logo couldn’t go there` is one, too. */
const asks = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - 12), at).some(({ kind, value }) => kind === 'join' && value === 'whether') || (names.has(tokens[at + 1]?.kind ?? '') && !tokens.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'ref' || kind === 'pronoun'))

/** `sits right on the photo` */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const { kind, value, start, end } = tokens[at]!
  return kind === 'pos' && value === 'right' && end - start === 5 && tokens[at - 1]?.kind === 'verb' && ['in', 'on', 'rel', 'held'].includes(tokens[at + 1]?.kind ?? '')
}
