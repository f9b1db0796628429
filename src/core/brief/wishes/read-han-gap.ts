import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

const passed = new Set(['of', 'filler', 'modal', 'at', 'page', 'with', 'det', 'verb', 'limit'])

/** 左右边距相等, 上下留白一样, 到左边的距离和到右边的距离相同, 在左右边缘的正中间 */
export function readHanGap(tokens: readonly Token[], at: number): Predicate | null {
  const from = skipLittle(tokens, at, ['page', 'of', 'filler', 'at', 'with', 'det', 'verb', 'modal'])
  const said = new Set<string>()
  let hasGap = false
  let isSame = false
  let end = from
  for (let index = from; index < Math.min(tokens.length, from + 16); index++) {
    const { kind, value, text = '' } = tokens[index]!
    if (kind === 'sides') {
      if (value !== 'y') said.add('left').add('right')
      if (value !== 'x') said.add('top').add('bottom')
      hasGap ||= text.length > 3
    } else if (kind === 'pos' && value === 'middle') {
      // 在左右边缘的正中间
      if (said.size < 2) break
      hasGap = isSame = true
      end = index + 1
      break
    } else if (kind === 'pos') said.add(value)
    else if (kind === 'gap' || (kind === 'shape' && value === 'edge')) {
      hasGap = true
      isSame ||= value === 'same'
    } else if (kind === 'same') isSame = true
    else if (!passed.has(kind)) break
    end = index + 1
  }
  const axes = [...(said.has('left') && said.has('right') ? (['x'] as const) : []), ...(said.has('top') && said.has('bottom') ? (['y'] as const) : [])]
  if (axes.length === 0 || !hasGap || !isSame) return null
  return predicate(end, (subjects) => subjects.flatMap((of) => axes.map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))))
}

/** 在页面高度的一半处 */
export function readHanHalfway(tokens: readonly Token[], from: number): Predicate | null {
  const at = skipLittle(tokens, from, ['page', 'of', 'filler', 'at'])
  const share = skipLittle(tokens, at + 1, ['of', 'filler'])
  if (tokens[at]?.kind !== 'measure' || tokens[at]!.value === 'size' || tokens[share]?.kind !== 'share' || tokens[share]!.amount !== 0.5) return null
  const place = skipLittle(tokens, share + 1, ['of'])
  if (tokens[place]?.kind !== 'shape') return null
  const axis = tokens[at]!.value === 'width' ? 'x' : 'y'
  return predicate(place + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'center', of, axis, on: 'page' })))
}
