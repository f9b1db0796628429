import { skipLittle } from './predicate.ts'
import type { Token, TokenKind } from './token.ts'

const nameKinds = new Set<TokenKind>(['det', 'degree', 'nth', 'all', 'ref', 'noun', 'full'])
const verbKinds = ['modal', 'verb', 'filler', 'center', 'axis']
const links = new Set<TokenKind>(['rel', 'in', 'on', 'held', 'at', 'with'])

/** A sentence in plain order: what stands for something named before by that name, and a clause of its own behind its noun as a sentence. */
export const straighten = (tokens: readonly Token[]): Token[] => turnRelative(nameBoth(dropRepeated(nameAside([...tokens]))))

const names = (tokens: readonly Token[], at: number): number => {
  let index = at
  while (index < tokens.length && nameKinds.has(tokens[index]!.kind)) index++
  return tokens.slice(at, index).some(({ kind }) => kind === 'ref') ? index : at
}

/** `the claim, i.e. the headline, runs above …`, `our sign, the logo I mean, …`, `writing on the left, by which I mean the body text`: by the name that is meant. */
function nameAside(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ kind, value }) => kind === 'join' && value === 'that-is')
  if (at < 0) return tokens
  const behind = names(tokens, at + 1)
  const comma = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'comma')
  const before = comma < 0 ? at : names(tokens, comma + 1)
  const [from, to] = behind > at + 1 ? [at + 1, behind] : before === at && at > comma + 1 ? [comma + 1, at] : [0, 0]
  const meant = tokens.slice(from, to).find(({ kind }) => kind === 'ref')
  const first = tokens.findIndex(({ kind }) => kind === 'ref')
  if (meant === undefined || first < 0 || first >= from) return tokens
  const start = tokens[at - 1]?.kind === 'comma' && from > at ? at - 1 : from > at ? at : comma
  const end = tokens[Math.max(to, at + 1)]?.kind === 'comma' ? Math.max(to, at + 1) + 1 : Math.max(to, at + 1)
  return [...tokens.slice(0, first), meant, ...tokens.slice(first + 1, start), ...tokens.slice(end)]
}

/** `the centre of the logo and the centre of the photo` */
function dropRepeated(tokens: Token[]): Token[] {
  const isPart = (at: number): boolean => (tokens[at]?.kind === 'pos' || tokens[at]?.kind === 'center') && tokens[at + 1]?.kind === 'of'
  const first = tokens.findIndex((_, at) => isPart(at))
  if (first < 0) return tokens
  return tokens.filter((_, at) => {
    const part = [at, at - 1, at - 2].find((one) => one > first && isPart(one) && tokens[one]!.value === tokens[first]!.value)
    return part === undefined || at > part + 1 || !tokens.slice(Math.max(0, part - 2), part).some(({ kind }) => kind === 'and')
  })
}

/** `Card and button: the former holds the latter` */
function nameBoth(tokens: Token[]): Token[] {
  const isBoth = ({ kind, value }: Token): boolean => kind === 'pronoun' && (value === 'former' || value === 'latter')
  const first = tokens.findIndex(isBoth)
  if (first < 0) return tokens
  const named = tokens.slice(0, first).filter(({ kind }) => kind === 'ref')
  if (named.length < 2) return tokens
  const head = tokens.findIndex(({ kind }, at) => at < first && kind === 'colon')
  const pair = head < 0 ? named.slice(-2) : named.slice(0, 2)
  return tokens.slice(head + 1).map((token) => (isBoth(token) ? pair[token.value === 'former' ? 0 : 1]! : token))
}

/** `a card in which the headline is centred` */
function turnRelative(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ kind, value }, index) => kind === 'join' && value === 'which' && links.has(tokens[index - 1]?.kind ?? 'stop') && tokens[index - 2]?.kind === 'ref')
  if (at < 0) return tokens
  let from = at - 1
  while (from > 0 && nameKinds.has(tokens[from - 1]!.kind)) from--
  let name = at + 1
  while (name < tokens.length && nameKinds.has(tokens[name]!.kind)) name++
  if (!tokens.slice(at + 1, name).some(({ kind }) => kind === 'ref')) return tokens
  const verb = skipLittle(tokens, name, verbKinds)
  return [...tokens.slice(0, from), ...tokens.slice(at + 1, verb), tokens[at - 1]!, ...tokens.slice(from, at - 1), ...tokens.slice(verb)]
}
