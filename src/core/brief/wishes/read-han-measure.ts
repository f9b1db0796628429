import type { Noun } from './read-nouns.ts'
import type { Measure } from './read-size.ts'
import type { Token } from './token.ts'
import type { WishRef } from './wish.ts'

const starts = new Set(['measure', 'limit', 'fill', 'share', 'same', 'full', 'page'])

/** 宽度不超过页面的一半, 与标题同宽, 最多占页面宽度的三分之一, 宽度是徽章的两倍. `readNoun` reads a name at an index. */
export function readHanMeasure(tokens: readonly Token[], at: number, readNoun: (index: number) => Noun | null): Measure | null {
  if (!starts.has(tokens[at]?.kind ?? '')) return null
  let side = null as 'width' | 'height' | 'size' | null
  let relation = null as Measure['relation'] | null
  let share: number | null = null
  let other: WishRef | 'page' | null = null
  let isSame = false
  let isFill = false
  let isGuessed = false
  let sides = 0
  let end = at
  for (let index = at; index < tokens.length && index < at + 14; index++) {
    const { kind, value, amount, text = '' } = tokens[index]!
    if (kind === 'measure') {
      if (side !== null && side !== value && !isGuessed) break
      isGuessed = false
      sides++
      side = value as 'width'
    } else if (kind === 'limit') {
      relation = value as Measure['relation']
      // 不要高过页面的一半
      if (side === null && /[高矮宽窄]/.test(text)) {
        side = /[高矮]/.test(text) ? 'height' : 'width'
        isGuessed = true
      }
    }
    else if (kind === 'share' || kind === 'times') {
      if (share !== null) break
      share = amount
    } else if (kind === 'fill') {
      isFill = true
      if (value !== '') side ??= value as 'width'
    }
    else if (kind === 'same') {
      isSame = true
      if (value !== '') side ??= value as 'width'
    } else if (kind === 'page') {
      if (other !== null) break
      other = 'page'
    } else if (kind === 'neg' && tokens[index + 1]?.kind === 'limit') {
      // 不要超过, 不能小于
      relation = tokens[index + 1]!.value === 'at-most' ? 'at-least' : 'at-most'
      index++
    } else if (kind === 'held' && share !== null) relation = 'at-most'
    else if (['of', 'modal', 'with', 'at', 'filler', 'full', 'ref', 'pronoun', 'verb'].includes(kind)) {
      const noun: Noun | null = other === null && ['ref', 'pronoun'].includes(kind) ? readNoun(index) : null
      if (noun === null) {
        if (kind === 'ref') break
        continue
      }
      if (noun.isTrailed) break
      other = noun.refs[0]!
      index = noun.end - 1
    } else break
    end = index + 1
  }
  // 标题宽度=图片宽度
  if (sides > 1 && share === null && relation === null && other !== null && other !== 'page') isSame = true
  // 与页面同宽
  if (isSame && share === null && other === 'page' && (side === 'width' || side === 'height')) return { sides: [side], relation: 'equal', share: 1, other: 'page', isSame: false, end }
  const isWhole = isFill && share === null && (other === 'page' || side !== null)
  if (isWhole) return { sides: side === 'width' || side === 'height' ? [side] : ['width', 'height'], relation: side === 'width' || side === 'height' ? 'equal' : 'at-least', share: side === 'width' || side === 'height' ? 1 : 0.8, other: 'page', isSame: false, end }
  if (share === null && !isSame && !(relation !== null && other !== null && other !== 'page')) return null
  if (isSame && share === null && other === 'page') return null
  if (side === null && !isFill && relation === null && !isSame) return null
  const measured: readonly ('width' | 'height')[] = side === 'size' || (side === null && isSame) ? ['width', 'height'] : side === null ? [isFill ? 'height' : 'width'] : [side]
  return { sides: measured, relation: relation ?? (isFill && side === null ? 'at-least' : 'equal'), share: (share ?? 1) * (isFill && relation === null && side === null ? 0.9 : 1), other: other ?? (isSame ? null : 'page'), isSame, end }
}
