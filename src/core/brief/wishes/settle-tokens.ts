import { isClauseEnd } from './read-objects.ts'
import type { Token, TokenKind } from './token.ts'

const places = new Set<TokenKind>(['in', 'on', 'at', 'held', 'rel', 'center'])
const verbs = new Set<TokenKind>(['verb', 'modal', 'hold', 'align', 'center', 'fill', 'exit'])
const names = new Set<TokenKind>(['ref', 'det', 'pronoun', 'all', 'nth', 'quote', 'count', 'full', 'degree', 'rest', 'filler'])

/**
 * The words of a sentence that speaks of layout alone: those that are not known leave no gap, and those that mean different
 * things in different company are settled.
 */
export function settleTokens(sentence: readonly Token[]): Token[] {
  const known = joinAxes(dropUnknown(turnSandwich(sentence)))
  const hasThen = known.some(({ kind, value }) => kind === 'and' && value === 'then')
  return known.map((token, at) => {
    const before = known[at - 1]
    const next = known[at + 1]
    // `in the under half`
    if (token.kind === 'rel' && token.value === 'under' && before?.kind === 'det' && next?.kind === 'share') return { ...token, kind: 'pos', value: 'bottom' }
    // `centred across`
    if (token.kind === 'at' && token.value === '' && token.end - token.start === 6 && before?.kind === 'center' && isClauseEnd(known, at + 1)) return { ...token, kind: 'axis', value: 'x' }
    // `fills everything below the headline`
    if (token.kind === 'fill' && token.value === '' && next?.kind === 'ref' && next.value === 'everything' && known[at + 2]?.kind === 'rel') return { ...token, kind: 'verb', value: 'stand' }
    if (token.kind === 'ref' && token.value === 'everything' && before?.kind === 'fill' && next?.kind === 'rel') return { ...token, kind: 'filler', value: '' }
    // `over on the right`
    if (token.kind === 'rel' && token.value === 'over' && token.end - token.start === 4 && next !== undefined && ['in', 'on', 'at'].includes(next.kind)) return { ...token, kind: 'filler', value: '' }
    // `not any less than`
    if (token.kind === 'all' && token.end - token.start === 3 && (next?.kind === 'limit' || next?.kind === 'compare')) return { ...token, kind: 'filler', value: '' }
    // `… of the page’s`
    if (token.kind === 'det' && token.end - token.start === 2 && before?.kind === 'page' && isClauseEnd(known, at + 1)) return { ...token, kind: 'filler', value: '' }
    // `on it, but not wider than that`
    if (token.kind === 'join' && token.value === 'except' && token.end - token.start === 7 && next !== undefined && ['compare', 'degree', 'rel', 'limit', 'as', 'in', 'on', 'at', 'pos'].includes(next.kind)) return { ...token, kind: 'neg', value: '' }
    // `the button, which sits under the text`
    if (token.kind === 'join' && token.value === 'which' && before?.kind === 'comma') return { ...token, kind: 'filler' }
    // `share the lower third`
    if (token.kind === 'align' && token.value === '' && known[at + 1]?.kind === 'det' && known[at + 2]?.kind === 'pos' && (known[at + 3]?.kind === 'share' || (known[at + 3]?.kind === 'shape' && known[at + 3]!.value === 'area'))) return { ...token, kind: 'verb', value: 'stand' }
    // `logo → top right`
    if (token.kind === 'rel' && token.value === 'before' && token.end - token.start <= 2 && next !== undefined && !names.has(next.kind)) return { ...token, kind: 'colon', value: '' }
    // `right in the middle`, `right above the photo`
    if (token.kind === 'at' && token.value === 'to' && next !== undefined && verbs.has(next.kind)) return { ...token, kind: 'filler', value: '' }
    // `covers at most half`, `under 20 %`, `over at least a third`
    if (token.kind === 'hold' && (next?.kind === 'limit' || isShare(known, at + 1))) return { ...token, kind: 'fill', value: '' }
    if (token.kind === 'rel' && limits[token.value] !== undefined && isShare(known, at + 1)) return { ...token, kind: 'limit', value: limits[token.value]! }
    if (token.kind === 'rel' && next?.kind === 'limit') return { ...token, kind: 'filler', value: '' }
    // `covers the full page width`
    if (token.kind === 'hold' && token.value === '' && isWholeSide(known, at + 1)) return { ...token, kind: 'fill', value: '' }
    // `must not fall below that of the card`, `its height must stay under the card’s`
    if (token.kind === 'rel' && limits[token.value] !== undefined && isOfSide(known, at)) return { ...token, kind: 'limit', value: limits[token.value]! }
    // `shares the photo’s width`, `stays within the photo’s width`
    if (token.kind === 'align' && token.value === '' && isOwnedSide(known, at + 1)) return { ...token, kind: 'same', value: '' }
    if (token.kind === 'held' && isOwnedSide(known, at + 1)) return { ...token, kind: 'limit', value: 'at-most' }
    // `beyond a quarter of the page`
    if (token.kind === 'exit' && isShare(known, at + 1)) return { ...token, kind: 'limit', value: 'exceed' }
    // `up to the top`
    if (token.kind === 'limit' && token.value === 'at-most' && (next?.kind === 'pos' ? next : next?.kind === 'det' ? known[at + 2] : undefined)?.kind === 'pos' && before?.kind !== 'share' && token.end - token.start === 5) return { ...token, kind: 'at', value: '' }
    // `30 % of the page would be right`
    if (token.kind === 'pos' && token.value === 'right' && next === undefined && before?.kind === 'modal' && known.slice(0, at).some(({ kind }) => kind === 'share')) return { ...token, kind: 'filler', value: '' }
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
    // `the last 25 % of the page`, `the first third of the width`
    if (token.kind === 'nth' && (token.amount === 1 || token.amount === -1) && isShare(known, at + 1)) {
      const isAcross = known.slice(at, at + 7).some(({ kind, value }) => kind === 'measure' && value === 'width')
      return { ...token, kind: 'pos', value: token.amount === 1 ? (isAcross ? 'left' : 'top') : isAcross ? 'right' : 'bottom' }
    }
    // `the panel is the background of the text`
    if (token.kind === 'ref' && ['background', 'underlay', 'panel'].includes(token.value) && (next?.kind === 'of' || (next?.kind === 'join' && next.value === 'for')) && isPanelAs(known, at)) return { ...token, kind: 'hold', value: '' }
    // `ought to claim two thirds`
    if (token.kind === 'ref' && token.value === 'slogan' && before?.kind === 'modal' && (next?.kind === 'limit' || isShare(known, at + 1))) return { ...token, kind: 'fill', value: '' }
    // `the headline on top, next the photo`
    if (token.kind === 'rel' && token.value === 'beside' && token.end - token.start === 4 && (before === undefined || before.kind === 'comma' || before.kind === 'and') && (next?.kind === 'det' || next?.kind === 'ref')) return { ...token, kind: 'and', value: 'then' }
    // `the corner left above`
    if (token.kind === 'rel' && (token.value === 'above' || token.value === 'below') && before?.kind === 'pos' && (before.value === 'left' || before.value === 'right') && (isClauseEnd(known, at + 1) || known.slice(at + 1, at + 4).some(({ kind, value }) => kind === 'shape' && value === 'corner'))) return { ...token, kind: 'pos', value: token.value === 'above' ? 'top' : 'bottom' }
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

/** Without what is not known, and without the `of the` that led to it: `the picture of the loaf below`. */
function dropUnknown(sentence: readonly Token[]): Token[] {
  const out: Token[] = []
  sentence.forEach((token, at) => {
    if (token.kind !== 'word') return void out.push(token)
    if (token.value === '~' || sentence[at + 1]?.kind === 'word' || names.has(sentence[at + 1]?.kind ?? 'stop')) return
    const of = out.at(-1)?.kind === 'det' ? out.length - 2 : out.length - 1
    if (out[of]?.kind === 'of' && out[of - 1]?.kind === 'ref') out.length = of
  })
  return out
}

const limits: Readonly<Record<string, string>> = { under: 'at-most', below: 'at-most', over: 'at-least', above: 'at-least' }
/** `logo over the photo, button under it`: above and below. */
export function turnSandwich(tokens: readonly Token[]): readonly Token[] {
  const over = stackedOn(tokens, 'over')
  if (over === '' || over !== stackedOn(tokens, 'under')) return tokens
  return tokens.map((token) => (token.kind === 'rel' && (token.value === 'over' || token.value === 'under') ? { ...token, value: token.value === 'over' ? 'above' : 'below' } : token))
}

/** What a sentence says another thing is over, or under. */
function stackedOn(tokens: readonly Token[], relation: string): string {
  const at = tokens.findIndex(({ kind, value }) => kind === 'rel' && value === relation)
  const name = at < 0 ? undefined : tokens.slice(at + 1, at + 4).find(({ kind }) => kind === 'ref' || kind === 'pronoun')
  return name === undefined ? '' : name.kind === 'ref' ? name.value : relation === 'under' ? stackedOn(tokens, 'over') : ''
}

/** `the full page width`, `the whole width of the page` */
function isWholeSide(tokens: readonly Token[], at: number): boolean {
  let index = at
  while (index < at + 4 && ['det', 'full', 'page', 'filler'].includes(tokens[index]?.kind ?? '')) index++
  return tokens[index]?.kind === 'measure' && index > at
}

/** `the photo’s width` */
function isOwnedSide(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.kind === 'det' ? at + 1 : at
  return tokens[name]?.kind === 'ref' && tokens[name + 1]?.kind === 'det' && tokens[name + 2]?.kind === 'measure'
}

/** A side is what is spoken of, and a side of another what it is held against. */
function isOfSide(tokens: readonly Token[], at: number): boolean {
  const side = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'measure')
  const isSaid = side >= 0 && tokens.slice(side + 1, at).some(({ kind }) => kind === 'modal' || kind === 'neg') && !tokens.slice(side + 1, at).some(({ kind }) => kind === 'comma')
  const isWhole = tokens.slice(Math.max(0, side - 3), side).some(({ kind }) => ['full', 'share', 'same', 'as', 'compare'].includes(kind))
  return isSaid && !isWhole
}

/** Another panel is said to be this one. */
const isPanelAs = (tokens: readonly Token[], at: number): boolean => {
  const be = tokens[at - 1]?.kind === 'det' ? at - 2 : at - 1
  return tokens[be]?.kind === 'modal' && tokens.slice(0, be).some(({ kind, value }) => kind === 'ref' && (value === 'panel' || value === 'underlay'))
}

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
