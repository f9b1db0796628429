import type { Token, TokenKind } from './token.ts'

const filler = (token: Token): Token => ({ ...token, kind: 'filler', value: '' })
const follows = new Set<TokenKind>(['in', 'on', 'at', 'rel', 'pos', 'limit', 'compare', 'center', 'held'])

/**
 * Without what a sentence says only to put it aside (`… rather than under it`, `I don’t mind where the photo goes, but …`), and
 * with what `neither … nor` says of each.
 */
export const settleClauses = (tokens: readonly Token[]): Token[] => splitNeither(putAside(tokens))

function putAside(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isJoin('aside')(token)) {
      for (; at < tokens.length && !isPause(tokens[at]!); at++) out.push(filler(tokens[at]!))
      if (at < tokens.length) out.push(tokens[at]!)
    } else out.push(token)
  }
  return out
}

const isJoin = (value: string) => (token: Token): boolean => token.kind === 'join' && token.value === value
const isPause = ({ kind, value }: Token): boolean => kind === 'comma' || (kind === 'and' && value === 'but')

function splitNeither(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const [next, then, last] = tokens.slice(at + 1, at + 4)
    const isNor = token.kind === 'and' && token.value === 'nor'
    // `neither wider nor narrower than`
    if (token.kind === 'neg' && next?.kind === 'compare' && then?.kind === 'and' && last?.kind === 'compare' && next.value.slice(0, -1) === last.value.slice(0, -1) && next.value !== last.value) {
      out.push(filler(token), { ...next, kind: 'same', value: next.value.slice(0, -1) }, filler(then), filler(last))
      at += 3
    } else if (token.kind === 'neg' && token.value === '' && next?.kind === 'of' && then?.kind === 'pronoun') {
      // `neither of them at the top`
      out.push(then, filler(next), token)
      at += 2
    } else if (token.kind === 'neg' && token.value === '' && next?.kind === 'pronoun' && next.value === 'many') {
      out.push(next, token)
      at++
    } else if (isNor && next !== undefined && follows.has(next.kind)) out.push({ ...token, value: '' }, { ...token, kind: 'neg', value: '' })
    else out.push(isNor ? { ...token, value: '' } : token)
  }
  return out
}
