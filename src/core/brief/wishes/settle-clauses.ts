import type { Token } from './token.ts'

const filler = (token: Token): Token => ({ ...token, kind: 'filler', value: '' })

/**
 * Without what a sentence says only to put it aside (`… rather than under it`, `I don’t mind where the photo goes, but …`), and
 * with what `neither of them` and `neither wider nor narrower` say.
 */
export const settleClauses = (tokens: readonly Token[]): Token[] => splitNeither(turnBut(turnEdges(turnOutside(heedCentre(heedOnly(putAside(tokens)))))))

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

/** `never anywhere but above the title` is above it. */
function turnBut(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ kind, value }) => kind === 'neg' && value === 'but')
  const not = at < 0 ? -1 : tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'neg')
  return tokens.map((token, index) => (index !== at && index !== not ? token : not < 0 ? { ...token, value: '' } : filler(token)))
}

/** 图片顶部和正文顶部对齐, `the button’s bottom edge is in line with the price’s`: an edge in line with an edge. */
function turnEdges(tokens: readonly Token[]): Token[] {
  const level = tokens.findIndex(({ kind, value }) => kind === 'rel' && value === 'level')
  const edge = level < 2 ? -1 : tokens.slice(0, level).findLastIndex(({ kind }) => !['modal', 'shape', 'filler'].includes(kind))
  if (edge > 0 && tokens[edge]!.kind === 'pos' && tokens[edge]!.value !== 'middle' && tokens[edge - 1]!.kind === 'det') return tokens.map((token, index) => (index === level ? { ...token, kind: 'align', value: '' } : token))
  const align = tokens.findIndex(({ kind, value, text = '' }) => kind === 'align' && value !== '' && text !== '')
  const first = align < 0 ? -1 : tokens.findIndex(({ kind, value }, at) => at < align && kind === 'pos' && value === tokens[align]!.value && ['ref', 'of'].includes(tokens[at - 1]?.kind ?? ''))
  const after = first < 0 ? -1 : tokens[first + 1]?.kind === 'shape' ? first + 2 : first + 1
  return first < 0 || !['with', 'modal', 'at', 'verb'].includes(tokens[after]?.kind ?? '') ? [...tokens] : [...tokens.slice(0, tokens[first - 1]!.kind === 'of' ? first - 1 : first), ...tokens.slice(after)]
}

/** `nothing except the photo may be wider than …` speaks of all the rest; `nothing but the logo at the top` of the logo. */
function heedOnly(tokens: readonly Token[]): Token[] {
  const isMeasured = tokens.some(({ kind }) => kind === 'compare' || kind === 'limit')
  return tokens.flatMap((token) => (token.kind === 'filler' && token.value === 'none-but' && isMeasured ? [{ ...token, kind: 'ref', value: 'nothing' } as const, { ...token, kind: 'join', value: 'except' } as const] : [token]))
}

/** `never off-centre` */
function heedCentre(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ kind, value }) => kind === 'center' && value === 'off')
  if (at < 0) return [...tokens]
  const isNot = ({ kind, value }: Token): boolean => kind === 'neg' || (kind === 'ref' && value === 'nothing')
  const not = tokens.slice(0, at).findLastIndex(isNot)
  if (not < 0 || at - not > 4) return tokens.map((token, index) => (index === at ? { ...token, kind: 'word' } : token))
  return tokens.map((token, index) => (index === at ? { ...token, value: '' } : index !== not ? token : token.kind === 'ref' ? { ...token, value: 'everything' } : filler(token)))
}

/** `outside it to the left` is to the left of it; `between the title (above) and the text (below)` says twice what it says. */
function turnOutside(tokens: readonly Token[]): Token[] {
  const hasBetween = tokens.some(({ kind, value }) => kind === 'rel' && value.startsWith('between'))
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const isAside = hasBetween && token.kind === 'comma' && token.value === 'open' && tokens[at + 1]?.kind === 'rel' && tokens[at + 2]?.value === 'close'
    let name = at + 1
    while (['det', 'filler', 'of'].includes(tokens[name]?.kind ?? '')) name++
    let side = name + 1
    while (['at', 'on', 'in', 'det', 'comma', 'filler'].includes(tokens[side]?.kind ?? '') && side < name + 5) side++
    const isOutside = token.kind === 'exit' && ['pronoun', 'ref'].includes(tokens[name]?.kind ?? '') && side > name + 1 && tokens[side]?.kind === 'pos' && tokens[side]!.value !== 'middle' && tokens[side + 1]?.kind !== 'share'
    if (isAside) at += 2
    else if (isOutside) {
      out.push(...tokens.slice(name + 1, side + 1).filter(({ kind }) => kind !== 'comma'), { ...token, kind: 'of', value: '' }, ...meant(tokens, at, name))
      at = side
    } else out.push(token)
  }
  return out
}

/** Outside `it` is outside what something was said to be in. */
function meant(tokens: readonly Token[], at: number, name: number): Token[] {
  const held = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'held')
  const outer = tokens[name]!.kind === 'ref' || held < 0 ? undefined : tokens.slice(held, at).find(({ kind }) => kind === 'ref')
  return outer === undefined ? tokens.slice(at + 1, name + 1).filter(({ kind }) => kind !== 'of') : [{ ...outer, start: tokens[name]!.start, end: tokens[name]!.end }]
}

const isJoin = (value: string) => (token: Token): boolean => token.kind === 'join' && token.value === value
const isPause = ({ kind, value }: Token): boolean => kind === 'comma' || (kind === 'and' && value === 'but')

function splitNeither(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const [next, then, last] = tokens.slice(at + 1, at + 4)
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
    } else out.push(token)
  }
  return out
}
