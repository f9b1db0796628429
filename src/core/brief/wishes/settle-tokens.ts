import type { Token, TokenKind } from './token.ts'

const places = new Set<TokenKind>(['in', 'on', 'at', 'held', 'rel', 'center'])
const verbs = new Set<TokenKind>(['verb', 'modal', 'hold', 'align', 'center', 'fill', 'exit'])
const names = new Set<TokenKind>(['ref', 'det', 'pronoun', 'all', 'nth', 'quote', 'count', 'full', 'degree', 'rest', 'filler'])

/**
 * The words of a sentence that speaks of layout alone: those that are not known leave no gap, and those that mean different
 * things in different company are settled.
 */
export function settleTokens(sentence: readonly Token[]): Token[] {
  const known = joinAxes(sentence.filter(({ kind }) => kind !== 'word'))
  const hasThen = known.some(({ kind, value }) => kind === 'and' && value === 'then')
  return known.map((token, at) => {
    const before = known[at - 1]
    const next = known[at + 1]
    // `logo → top right`
    if (token.kind === 'rel' && token.value === 'before' && token.end - token.start <= 2 && next !== undefined && !names.has(next.kind)) return { ...token, kind: 'colon', value: '' }
    // `right in the middle`, `right above the photo`
    if (token.kind === 'at' && token.value === 'to' && next !== undefined && verbs.has(next.kind)) return { ...token, kind: 'filler', value: '' }
    // `covers at most half`, `under 20 %`, `over at least a third`
    if (token.kind === 'hold' && (next?.kind === 'limit' || isShare(known, at + 1))) return { ...token, kind: 'fill', value: '' }
    if (token.kind === 'rel' && limits[token.value] !== undefined && isShare(known, at + 1)) return { ...token, kind: 'limit', value: limits[token.value]! }
    if (token.kind === 'rel' && next?.kind === 'limit') return { ...token, kind: 'filler', value: '' }
    // `the button below that`
    if (token.kind === 'det' && token.value !== 'both' && token.end - token.start === 4 && before?.kind === 'rel' && (next === undefined || ['comma', 'and', 'ref', 'det'].includes(next.kind))) return { ...token, kind: 'pronoun', value: 'one' }
    if (token.kind === 'axis' && next?.kind === 'rel') return { ...token, kind: 'filler', value: '' }
    if (token.kind === 'rel' && token.value === 'between' && before?.kind === 'axis' && before.value === 'x') return { ...token, value: 'between-x' }
    // `first the logo, then the photo`
    if (token.kind === 'nth' && token.amount === 1 && hasThen) return { ...token, kind: 'filler', value: '' }
    // `follows below the button`, `hides behind it`
    if ((token.kind === 'rel' || (token.kind === 'hold' && token.value === 'touch')) && next?.kind === 'rel' && next.value !== 'before') return { ...token, kind: 'verb', value: 'stand' }
    // `share the same width`
    if (token.kind === 'align' && next?.kind === 'same' && next.value !== '') return { ...token, kind: 'verb', value: 'stand' }
    if (token.kind === 'align' && next?.kind === 'det' && known[at + 2]?.kind === 'same' && (known[at + 2]!.value !== '' || known[at + 3]?.kind === 'measure')) return { ...token, kind: 'verb', value: 'stand' }
    // `the kicker tops the headline`
    if (token.kind === 'pos' && token.value === 'top' && token.end - token.start === 4 && (next?.kind === 'det' || next?.kind === 'ref') && before?.kind === 'ref') return { ...token, kind: 'rel', value: 'above' }
    // `the same horizontal middle as the headline`
    if (token.kind === 'same' && token.value === '' && next?.kind === 'center' && (next.value === 'x' || next.value === 'y')) return { ...token, kind: 'filler' }
    // 同时盖住
    if (token.text === '同时' && ['hold', 'verb', 'align', 'center'].includes(next?.kind ?? '')) return { ...token, kind: 'filler', value: '' }
    if (token.kind === 'as' && before?.kind === 'center') return { ...token, kind: 'with' }
    if (isAdverb(token, before, next)) return { ...token, kind: 'filler', value: '' }
    return token
  })
}

const limits: Readonly<Record<string, string>> = { under: 'at-most', below: 'at-most', over: 'at-least', above: 'at-least' }
const isShare = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at]?.kind === 'det' || tokens[at]?.kind === 'count' ? at + 1 : at
  return tokens[from]?.kind === 'share'
}

const between = new Set<TokenKind>(['comma', 'in', 'on', 'at', 'det'])

/** `centred, in the vertical direction, upon the badge`: the axis stands with its verb. */
function joinAxes(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    // 水平、垂直都
    if (token.kind === 'axis' && ['and', 'with', 'comma'].includes(tokens[at + 1]?.kind ?? '') && tokens[at + 2]?.kind === 'axis') {
      out.push({ ...token, value: token.value === tokens[at + 2]!.value ? token.value : 'both', end: tokens[at + 2]!.end })
      at += 2
      continue
    }
    // `its horizontal position is the middle`
    const behind = token.kind === 'axis' && out.length > 0 && tokens[at + 1]?.kind === 'modal' ? at + 2 + tokens.slice(at + 2, at + 6).findIndex(({ kind }) => !['modal', 'det', 'in', 'on', 'at', 'filler'].includes(kind)) : -1
    if (behind > at + 1 && (tokens[behind]!.kind === 'center' || (tokens[behind]!.kind === 'pos' && tokens[behind]!.value === 'middle'))) {
      if (out.at(-1)!.kind === 'det' && out.at(-1)!.value === '') out.pop()
      out.push(...tokens.slice(at + 1, behind), token)
      at = behind - 1
      continue
    }
    if (token.kind === 'axis') {
      const from = out.findLastIndex(({ kind }) => !between.has(kind))
      if (out[from]?.kind === 'center' && out.length - from - 1 > 0 && out.length - from - 1 < 4) {
        out.length = from + 1
        out.push(token)
        if (tokens[at + 1]?.kind === 'comma' && ['in', 'on', 'at', 'with', 'of'].includes(tokens[at + 2]?.kind ?? '')) at++
        continue
      }
    }
    out.push(token)
  }
  return out
}

function isAdverb({ kind, value, start, end }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (kind !== 'pos' || value !== 'right' || end - start !== 5 || next === undefined) return false
  if (before !== undefined && ['pos', 'det', 'in', 'on', 'at', 'colon', 'rel', 'align'].includes(before.kind)) return false
  return (places.has(next.kind) && !(next.kind === 'rel' && next.value === 'before')) || (next.kind === 'pos' && (next.value === 'middle' || next.value === 'top' || next.value === 'bottom') && before?.kind === 'verb')
}

/** `too big` is to be smaller, 太小 larger; but not `not too big`. */
export function turnTooMuch(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const isLarge = token.kind === 'measure' && token.text === '大'
    if (token.kind !== 'degree' && !isLarge) return token
    const before = tokens.slice(Math.max(0, at - 3), at)
    const last = before.findLast(({ kind }) => kind !== 'word')
    const isTooMuch = last?.kind === 'filler' && (last.value === 'too' || last.text === '太') && !before.some(({ kind }) => kind === 'neg')
    return isTooMuch ? { ...token, kind: 'degree', value: token.value === 'small' ? 'large' : 'small' } : token
  })
}
