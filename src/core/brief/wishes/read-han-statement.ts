import { carries, chainWishes, isPlace, opposite, order, predicate, skipLittle, stackWish } from './predicate.ts'
import type { Predicate, Side } from './predicate.ts'
import type { Token } from './token.ts'
import { readHanGap, readHanHalfway } from './read-han-gap.ts'
import { readHanNoun, readHanNouns } from './read-han-nouns.ts'
import { readHanMeasure } from './read-han-measure.ts'
import { readBacking } from './read-han-backing.ts'
import { readMoreBy } from './read-han-more-by.ts'
import { readPassive } from './read-han-passive.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { awayFrom, placeWishes, readPlace } from './read-place.ts'
import { degreeWish, fillWishes, measureWishes } from './read-size.ts'
import { repeatFor } from './read-again.ts'
import { accept } from './accept-statement.ts'
import type { Statement } from './statement.ts'
import { leadOf } from './wish.ts'
import type { Wish, WishRef } from './wish.ts'

const mostPredicates = 6
const little = ['filler', 'modal', 'verb', 'of']

/** As `readStatement`, for Chinese, where what a thing stands beside comes before the side: 标题在照片上方. */
export function readHanStatement(tokens: readonly Token[], at: number, spoken: Spoken, last: number): Statement | null {
  const further = readHanFurther(tokens, at, spoken, last)
  if (further !== null) return further
  const following = spoken.isSure === true ? readHanNext(tokens, at, spoken) : null
  if (following !== null) return following
  let index = at
  let isLed = false
  let isNegated = false
  for (; index < at + 8; index++) {
    const token = tokens[index]
    if (token?.kind === 'neg') {
      isNegated = true
      continue
    }
    if (token?.kind === 'ba' || (token?.kind === 'verb' && token.value === 'lead') || (token?.kind === 'modal' && token.value === 'must')) isLed = true
    else if (token === undefined || !['filler', 'verb', 'modal'].includes(token.kind)) break
  }
  if (isNegated && tokens[index]?.kind === 'hold' && tokens[index + 1]?.kind === 'subject') {
    return accept(tokens, at, last, { end: index + 2, nouns: [words], predicates: [predicate(index + 2, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))], isLed: true }, spoken)
  }
  const empty = readHanEmpty(tokens, at, index, spoken, last)
  if (empty !== null) return empty
  const placed = isNegated ? null : (readBesideThat(tokens, at, index, spoken, last) ?? readPlaceFirst(tokens, at, index, spoken, last) ?? readBesideFirst(tokens, at, index, spoken, last))
  if (placed !== null) return placed
  const nouns = readHanNouns(tokens, index, spoken)
  if (nouns.length === 0) return spoken.isSure === true && !isNegated ? readHanContinued(tokens, at, spoken, last) : null
  const predicates: Predicate[] = []
  let end = nouns.at(-1)!.end
  let hasModal = false
  while (predicates.length < mostPredicates) {
    const from = skipLittle(tokens, end, predicates.length === 0 ? ['colon', 'comma'] : ['comma', 'with', 'and', 'filler'])
    // After a comma stands the next subject, or something more of this one.
    const isWith = tokens.slice(end, from).filter(({ kind }) => kind === 'with').length > 1 || tokens.slice(end, from).some(({ text = '' }) => furthers.has(text))
    const pause = tokens[end]?.kind === 'and' && tokens[end]!.value === '' ? readHanNoun(tokens, from, spoken) : null
    // 在标题下面、按钮上面
    const isMore = pause !== null && ['pos', 'rel'].includes(tokens[pause.end]?.kind ?? '') && isHanEnd(tokens, pause.end + 1)
    if (predicates.length > 0 && from > end && !isWith && !isMore && readHanNouns(tokens, skipLittle(tokens, from, [...little, 'ba']), spoken).length > 0) break
    if (predicates.length > 0 && readBesideThat(tokens, from, from, { subjects: nouns.flatMap(({ refs }) => refs), objects: [] }, end) !== null) break
    const next = readHanPredicate(tokens, from, predicates.length === 0 ? spoken : { ...spoken, subjects: predicates[0]!.objects.length > 0 ? predicates[0]!.objects : spoken.subjects }, isNegated, nouns)
    if (next === null) break
    hasModal ||= tokens.slice(from, next.end).some(({ kind, value }) => kind === 'modal' && value === 'must')
    predicates.push(next)
    end = next.end
  }
  if (predicates.length === 0) return readPair(tokens, at, nouns, spoken, last, isLed)
  const statement = accept(tokens, at, last, { end, nouns, predicates, isLed: isLed || hasModal, hasModal }, spoken)
  return statement === null || spoken.isSure !== true ? statement : repeatFor(tokens, statement, (all, from) => readHanNouns(all, from, { subjects: [], objects: [] }))
}

/** More is said of the same thing behind these. */
const furthers = new Set(['而且', '并且', '而且还', '且'])
const isHanEnd = (tokens: readonly Token[], at: number): boolean => ['comma', 'and', undefined].includes(tokens[at]?.kind)

/** 插图细节很多，要占整个右侧: more is said of what was named before. */
function readHanContinued(tokens: readonly Token[], at: number, spoken: Spoken, last: number): Statement | null {
  if (spoken.subjects.length === 0 || tokens[at - 1]?.kind !== 'comma' || tokens[at]?.kind === 'pos') return null
  const noun: Noun = { ...words, refs: spoken.subjects, isNegated: false, isPronoun: true }
  const found = readHanPredicate(tokens, at, spoken, false, [noun])
  return found === null || !isHanEnd(tokens, skipLittle(tokens, found.end)) ? null : accept(tokens, at, last, { end: found.end, nouns: [noun], predicates: [found], isLed: true }, spoken)
}

/** 副标题跟标题等宽，并且放在标题下方: of the one of them that can be meant. */
function readHanFurther(tokens: readonly Token[], at: number, spoken: Spoken, last: number): Statement | null {
  if (!furthers.has(tokens[at]?.text ?? '') || tokens.slice(last, at).some(({ kind }) => kind !== 'comma')) return null
  for (const refs of [spoken.subjects, spoken.objects]) {
    const noun: Noun = { ...words, refs, isNegated: false, isPronoun: true }
    const found = refs.length === 0 ? null : readHanPredicate(tokens, at + 1, spoken, false, [noun])
    const statement = found === null || !isHanEnd(tokens, found.end) ? null : accept(tokens, at, last, { end: found.end, nouns: [noun], predicates: [found], isLed: true }, spoken)
    if (statement !== null) return statement
  }
  return null
}

/** 先放标题，再放图片: each below the one before. */
function readHanNext(tokens: readonly Token[], at: number, spoken: Spoken): Statement | null {
  if (tokens[at]?.kind !== 'and' || spoken.subjects.length === 0) return null
  const noun = readHanNoun(tokens, skipLittle(tokens, at + 1, ['verb', 'modal', 'filler', 'and', 'comma']), spoken)
  if (noun === null || noun.isPronoun || !['comma', 'and', undefined].includes(tokens[noun.end]?.kind)) return null
  const side = tokens.some(({ kind, value }) => kind === 'row' && value === 'x') ? ('right-of' as const) : ('below' as const)
  const before = spoken.subjects.at(-1)!
  return { start: at, end: noun.end, wishes: noun.refs.map((of) => order(of, side, before)), spoken: { subjects: noun.refs, objects: [before] } }
}

const besides: Readonly<Record<string, Side>> = { 上方: 'above', 上面: 'above', 上边: 'above', 下方: 'below', 下面: 'below', 下边: 'below', 左边: 'left-of', 左侧: 'left-of', 右边: 'right-of', 右侧: 'right-of' }

/** 标题在最上面，下面依次是副标题和按钮; 图片上方是标题，下方是按钮: of what was spoken of just before. */
function readBesideThat(tokens: readonly Token[], at: number, from: number, spoken: Spoken, last: number): Statement | null {
  const side = besides[tokens[from]?.text ?? '']
  const after = skipLittle(tokens, from + 1, ['verb', 'modal', 'filler'])
  // 上面放标题，下面放按钮 are two places.
  const isJoined = last > 0 && tokens[0]!.kind !== 'pos' && tokens.slice(last, at).every(({ kind }) => kind === 'comma' || kind === 'and')
  const nouns = side === undefined || !isJoined || !tokens.slice(from + 1, after).some(({ kind }) => kind === 'modal' || kind === 'verb') ? [] : readHanNouns(tokens, after, spoken)
  // 卡片水平居中，里面放正文
  const inner = tokens[from]?.kind === 'held' && tokens.slice(last, at).length > 0 && tokens.slice(last, at).every(({ kind }) => kind === 'comma' || kind === 'and') && spoken.subjects.length === 1 ? readHanNouns(tokens, skipLittle(tokens, from + 1, ['verb', 'modal', 'filler']), spoken) : []
  if (inner.length > 0 && ['comma', 'and', undefined].includes(tokens[inner.at(-1)!.end]?.kind)) {
    const held = inner.flatMap(({ refs }) => refs)
    return { start: at, end: inner.at(-1)!.end, wishes: held.map((of): Wish => ({ kind: 'inside', of, other: spoken.subjects[0]! })), spoken: { subjects: held, objects: spoken.subjects } }
  }
  const base = spoken.side !== undefined && spoken.objects.length === 1 ? spoken.objects[0]! : spoken.subjects[0]
  if (nouns.length === 0 || base === undefined || !['comma', 'and', 'with', undefined].includes(tokens[nouns.at(-1)!.end]?.kind)) return null
  const refs = nouns.flatMap((noun) => noun.refs)
  return { start: at, end: nouns.at(-1)!.end, wishes: refs.map((of, index) => order(of, side!, refs[index - 1] ?? base)), spoken: { subjects: refs, objects: [base] } }
}

/** Two things of equal standing: 按钮与标题同宽, 标题和日期左对齐. The list was the pair. */
function readPair(tokens: readonly Token[], at: number, nouns: readonly Noun[], spoken: Spoken, last: number, isLed: boolean): Statement | null {
  if (nouns.length < 2) return null
  for (let count = nouns.length - 1; count >= 1; count--) {
    const found = readBeside(tokens, nouns[count - 1]!.end, spoken)
    if (found !== null) return accept(tokens, at, last, { end: found.end, nouns: nouns.slice(0, count), predicates: [found], isLed }, spoken)
  }
  return null
}

/** 底部四分之一留空, 顶部不要放任何东西 */
function readHanEmpty(tokens: readonly Token[], at: number, from: number, spoken: Spoken, last: number): Statement | null {
  const place = spoken.isSure === true ? readPlace(tokens, skipPage(tokens, from)) : null
  const after = place === null ? at : skipLittle(tokens, place.end, ['verb', 'modal', 'filler', 'of', 'held'])
  if (place === null || tokens[after] === undefined) return null
  const isEmpty = tokens[after]!.kind === 'rest' && tokens[after]!.value === 'empty'
  const nouns = tokens[after]!.kind === 'neg' ? readHanNouns(tokens, skipLittle(tokens, after + 1, ['verb', 'modal', 'filler', 'neg']), { subjects: [], objects: [] }) : []
  if (!isEmpty && nouns.length === 0) return null
  const end = isEmpty ? after + 1 : nouns.at(-1)!.end
  const meant = isEmpty ? [{ ...words, refs: ['everything' as const] }] : nouns
  return accept(tokens, at, last, { end, nouns: meant, predicates: [predicate(end, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []))], isLed: true }, spoken)
}

function readPlaceFirst(tokens: readonly Token[], at: number, from: number, spoken: Spoken, last: number): Statement | null {
  const row = tokens[from]
  if (row?.kind === 'row') {
    const nouns = readHanNouns(tokens, skipLittle(tokens, from + 1, [...little, 'colon', 'comma', 'ba']), spoken)
    return nouns.length < 2 ? null : accept(tokens, at, last, { end: nouns.at(-1)!.end, nouns, predicates: [predicate(nouns.at(-1)!.end, (subjects) => chainWishes(subjects, row.value))], isLed: true }, spoken)
  }
  const place = readPlace(tokens, skipPage(tokens, from))
  if (place === null) return null
  const after = skipLittle(tokens, place.end, ['verb', 'modal', 'colon', 'filler', 'det'])
  const isHeld = tokens.slice(place.end, after).some(({ kind }) => kind !== 'filler' && kind !== 'det')
  const nouns = isHeld ? readHanNouns(tokens, after, spoken) : []
  if (nouns.length === 0) return null
  return accept(tokens, at, last, { end: nouns.at(-1)!.end, nouns, predicates: [predicate(place.end, (subjects) => subjects.flatMap((of) => placeWishes(of, place)), isPlace(place))], isLed: true }, spoken)
}

const words: Noun = { refs: ['text'], isStrong: true, isDefinite: true, isNegated: true, isPronoun: false, degree: null, isTrailed: false, isModified: false, count: 0, end: 0 }

/** 图片下面是标题, 面板里放副标题: the thing beside which another stands comes first. */
function readBesideFirst(tokens: readonly Token[], at: number, from: number, spoken: Spoken, last: number): Statement | null {
  const beside = readBeside(tokens, from, spoken)
  if (beside === null || tokens[from]?.kind === 'at') return null
  const after = skipLittle(tokens, beside.end, ['verb', 'modal', 'filler', 'det'])
  if (!tokens.slice(beside.end, after).some(({ kind }) => kind === 'verb' || kind === 'modal')) return null
  const all = readHanNouns(tokens, after, spoken)
  // 图片左边放标题，图片下面放按钮: the second picture begins anew.
  const nouns = ['pos', 'rel'].includes(tokens[all.at(-1)?.end ?? -1]?.kind ?? '') ? all.slice(0, 1) : all
  const end = nouns.at(-1)?.end
  if (end === undefined || !['comma', 'with', 'and', undefined].includes(tokens[end]?.kind)) return null
  return accept(tokens, at, last, { end, nouns, predicates: [beside], isLed: true }, spoken)
}

/** 页面的, 画面上: what follows is a part of it. */
function skipPage(tokens: readonly Token[], at: number): number {
  const from = skipLittle(tokens, at, ['filler', 'modal', 'verb', 'at', 'full', 'det', 'of'])
  if (tokens[from]?.kind !== 'page') return from
  const after = skipLittle(tokens, from + 1, ['of'])
  return ['pos', 'share', 'center'].includes(tokens[after]?.kind ?? '') ? after : from
}

function readHanPredicate(tokens: readonly Token[], from: number, spoken: Spoken, isForbidden: boolean, nouns: readonly Noun[]): Predicate | null {
  let at = from
  let isNegated = isForbidden
  for (; at < from + 6; at++) {
    const token = tokens[at]
    if (token?.kind === 'neg') isNegated = true
    else if (!(['filler', 'modal', 'verb', 'of', 'at'].includes(token?.kind ?? '') || (spoken.isSure === true && token?.kind === 'full'))) break
  }
  const row = tokens[at]
  if (row?.kind === 'row' && nouns.length === 1 && nouns[0]!.count > 1) {
    const refs = Array.from({ length: Math.min(6, nouns[0]!.count) }, (_, index): WishRef => ({ roles: ['hero', 'illustration'], nth: index + 1 }))
    return predicate(at + 1, () => chainWishes(refs, row.value))
  }
  const found = readHanExit(tokens, at, spoken, isNegated) ?? readHanGap(tokens, at) ?? readHanHalfway(tokens, at) ?? readTaken(tokens, at, spoken) ?? readBacking(tokens, at, spoken) ?? readCover(tokens, at, spoken, isNegated) ?? readPassive(tokens, at, spoken) ?? readFilled(tokens, at) ?? readSized(tokens, at, spoken) ?? readBeside(tokens, at, spoken) ?? readCentered(tokens, at) ?? readPlaced(tokens, at, isNegated) ?? readRest(tokens, at)
  if (found === null || !isNegated || found.isHeld === true) return found
  return predicate(found.end, (subjects) => {
    const wishes = found.build(subjects)
    return wishes.flatMap((wish): Wish[] => (wish.kind === 'order' ? [order(wish.of, opposite[wish.side], wish.other)] : wish.kind === 'region' || wish.kind === 'clear' ? [wish] : wish.kind === 'inside' || wish.kind === 'cover' ? [{ kind: 'clear', of: wish.of }] : wish.kind === 'size' ? [{ ...wish, relation: wish.relation === 'at-most' ? 'at-least' : 'at-most' }] : []))
  }, found)
}

function readCover(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): Predicate | null {
  const isHold = tokens[at]?.kind === 'hold'
  const start = isHold ? skipLittle(tokens, at + 1, ['at', 'modal', 'filler']) : at
  if (tokens[start]?.kind === 'subject' && isNegated) return predicate(skipLittle(tokens, start + 1, ['pos', 'rel']), (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))
  if (!isHold) return null
  const nouns = readHanNouns(tokens, start, spoken)
  const objects = nouns.flatMap(({ refs }) => refs)
  // 压在图片上
  const on = tokens[nouns.at(-1)?.end ?? -1]
  if (!isNegated && objects.length > 0 && on?.text === '上' && /[在到]$/.test(tokens[at]!.text ?? '')) return predicate(nouns.at(-1)!.end + 1, (subjects) => subjects.flatMap((of) => objects.flatMap((other) => stackWish(of, 'on-top', other) ?? [])), { objects })
  if (objects.length > 0) return predicate(skipLittle(tokens, nouns.at(-1)!.end, isNegated ? ['pos'] : []), (subjects) => subjects.flatMap((of) => objects.map((other): Wish => ({ kind: 'cover', of, other }))), { objects })
  return tokens[start]?.kind === 'page' ? predicate(start + 1, (subjects) => subjects.flatMap((of) => fillWishes(of, { x: 0, y: 0, width: 1, height: 1 }))) : null
}

/** 把标题和正文都包进去 */
function readTaken(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  if (tokens[at]?.kind !== 'ba') return null
  const nouns = readHanNouns(tokens, at + 1, spoken)
  const end = skipLittle(tokens, nouns.at(-1)?.end ?? at, ['filler', 'modal', 'full', 'verb'])
  if (nouns.length === 0 || tokens[end]?.kind !== 'hold') return null
  const objects = nouns.flatMap(({ refs }) => refs)
  return predicate(skipLittle(tokens, end + 1, ['held', 'filler']), (subjects) => subjects.flatMap((of) => objects.map((other): Wish => ({ kind: 'cover', of, other }))), { objects })
}

/** 不能超出卡片的边框 */
function readHanExit(tokens: readonly Token[], start: number, spoken: Spoken, isNegated: boolean): Predicate | null {
  const around = skipLittle(tokens, start, ['sides', 'filler', 'modal', 'of', 'shape'])
  const at = tokens[around]?.kind === 'exit' ? around : start
  const isLimit = tokens[at]?.kind === 'limit' && tokens[at]!.value === 'at-most'
  const isAround = tokens[at]?.kind === 'exit' && !isNegated && around > start
  if (!(tokens[at]?.kind === 'exit' && isNegated) && !isLimit && !isAround) return null
  // 不要超过页面上半部分
  const place = readPlace(tokens, skipPage(tokens, skipLittle(tokens, at + 1, little)))
  if (place !== null && place.isFirm && place.across !== 'middle' && place.down !== 'middle') return predicate(place.end, (subjects) => subjects.flatMap((of) => placeWishes(of, place)), { isHeld: true })
  const noun = readHanNoun(tokens, skipLittle(tokens, at + 1, little), spoken)
  if (noun === null || noun.refs.some((ref) => typeof ref === 'string')) return null
  const edge = skipLittle(tokens, noun.end, ['of', 'shape', 'held', 'rel', 'pos'])
  // 不超过标题的宽度 is a size.
  if (tokens[edge]?.kind === 'measure' || (isLimit && edge === noun.end && !/出$/.test(tokens[at]!.text ?? ''))) return null
  const outside = skipLittle(tokens, edge, ['exit', 'filler'])
  return predicate(outside, (subjects) => subjects.flatMap((of) => noun.refs.map((other): Wish => ({ kind: isNegated || isLimit ? 'inside' : 'cover', of, other }))), { isFirm: true, objects: noun.refs, isHeld: true })
}

function readFilled(tokens: readonly Token[], at: number): Predicate | null {
  if (tokens[at]?.kind !== 'fill') return null
  const start = skipLittle(tokens, at + 1, ['full', 'det', 'filler'])
  if (tokens[start]?.kind === 'rest') return predicate(start + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'region', of, region: { x: 0, y: 0, width: 0, height: 0 }, isLoose: false })))
  const place = readPlace(tokens, skipPage(tokens, start))
  if (place === null || place.across === 'middle' || place.down === 'middle') return null
  return predicate(place.end, (subjects) => subjects.flatMap((of) => {
    const region = placeWishes('everything', place)[0]
    return region?.kind === 'region' ? fillWishes(of, region.region) : []
  }))
}

function readSized(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  // 面板宽度比图片大20%
  const by = tokens[at]?.kind === 'measure' && tokens[at + 1]?.text === '比' ? readBeside(tokens, at + 1, spoken) : null
  const side = tokens[at]?.value === 'height' ? ('height' as const) : ('width' as const)
  if (by !== null) return predicate(by.end, (subjects) => by.build(subjects).map((wish) => (wish.kind === 'size' ? { ...wish, side } : wish)), { objects: by.objects })
  const from = tokens[at]?.kind === 'with' && tokens[at + 1]?.kind === 'page' ? at + 1 : at
  const measure = readHanMeasure(tokens, from, (index) => readHanNoun(tokens, index, spoken))
  return measure === null ? null : predicate(measure.end, (subjects) => measureWishes(subjects, measure), { objects: measure.other === null || measure.other === 'page' ? [] : [measure.other] })
}

const sides: Readonly<Record<string, Side>> = { top: 'above', bottom: 'below', left: 'left-of', right: 'right-of' }

/** Another thing, and where it is of that: 照片上方, 标题和按钮之间, 面板里, 与照片左对齐. */
function readBeside(tokens: readonly Token[], from: number, spoken: Spoken): Predicate | null {
  const at = skipLittle(tokens, from, ['with', 'at', 'modal', 'verb', 'filler', 'and'])
  const lead = tokens[at]
  // 高于标题
  if (lead?.kind === 'rel' && (lead.value === 'above' || lead.value === 'below')) {
    const after = readHanNouns(tokens, at + 1, spoken).flatMap(({ refs, end }) => refs.map((ref) => ({ ref, end })))
    return after.length === 0 ? null : predicate(after.at(-1)!.end, (subjects) => subjects.flatMap((of) => after.map(({ ref }) => order(of, lead.value as Side, ref))), { objects: after.map(({ ref }) => ref) })
  }
  const nouns = readHanNouns(tokens, at, spoken)
  if (nouns.length === 0 || nouns.some(({ isTrailed }) => isTrailed)) return null
  const objects = nouns.flatMap(({ refs }) => refs)
  const other = objects[0]!
  const behind = skipLittle(tokens, nouns.at(-1)!.end, ['of', 'filler'])
  // 和标题在水平方向上中心对齐
  const axisAt = skipLittle(tokens, behind, ['modal', 'filler'])
  const isTurned = tokens[axisAt]?.kind === 'axis' && tokens[axisAt + 1]?.kind === 'center'
  const index = isTurned ? axisAt + 1 : behind
  const token = isTurned ? { ...tokens[index]!, value: tokens[axisAt]!.value } : tokens[index]
  const every = (end: number, wish: (of: WishRef, other: WishRef) => Wish | Wish[]): Predicate => predicate(end, (subjects) => subjects.flatMap((of) => objects.flatMap((one) => wish(of, one))), { objects })
  switch (token?.kind) {
    case 'pos': {
      const place = readPlace(tokens, index)!
      if (token.value === 'middle' || place.isCorner || place.end > index + 1 && tokens[index + 1]!.kind === 'pos') {
        if (!carries(other)) return null
        return every(place.end, (of, one) => [{ kind: 'inside', of, other: one }, ...(token.value === 'middle' ? (['x', 'y'] as const).map((axis): Wish => ({ kind: 'center', of, axis, on: one })) : [])])
      }
      const isOn = token.value === 'top' && (token.end - token.start === 1 || tokens.slice(Math.max(0, from - 2), at).some(({ text = '' }) => /^[压印浮叠盖贴罩覆铺嵌落]/.test(text)))
      const end = index + 1
      const turned = tokens[end]?.kind === 'axis' ? skipLittle(tokens, end + 1, ['modal', 'filler']) : end
      const center = tokens[turned]?.kind === 'center' ? turned - end + 1 : 0
      const axis = turned > end ? tokens[end]!.value : (tokens[end]?.value ?? '')
      const isOnEdge = tokens[index + 1]?.kind === 'shape' && tokens[index + 1]!.value === 'area'
      return every(end + center + (isOnEdge ? 1 : 0), (of, one) => [
        isOn && carries(one) ? (stackWish(of, 'over', one) ?? []) : token.value === 'bottom' && isUnder(of) ? (stackWish(of, 'under', one) ?? []) : order(of, sides[token.value]!, one),
        ...(center > 0 ? axesOf(axis).map((axis): Wish => ({ kind: 'center', of, axis, on: one })) : []),
      ].flat())
    }
    case 'rel': {
      if (token.value === 'between') return objects.length < 2 ? null : predicate(index + 1, (subjects) => subjects.flatMap((of) => [order(of, 'below', objects[0]!), order(of, 'above', objects[1]!)]), { objects })
      if (token.value === 'beside') return every(index + 1, (of, one) => [order(of, 'right-of', one), { kind: 'center', of, axis: 'y', on: one }])
      // 价格在日期后面: words do not lie behind words.
      return every(index + 1, (of, one) => (token.value === 'behind' && (!carries(of) || (tokens[index]!.text === '之后' && ['cta', 'badge'].includes(leadOf(of)))) ? order(of, 'below', one) : token.value === 'front' && !carries(one) ? order(of, 'above', one) : (stackWish(of, token.value, one) ?? [])))
    }
    case 'ref':
      // 图片作为标题的背景
      return tokens[index - 1]?.kind === 'of' && ['background', 'underlay', 'panel'].includes(token.value) ? every(index + 1, (of, one) => ({ kind: 'cover', of, other: one })) : null
    case 'held':
      return every(index + (tokens[index + 1]?.kind === 'center' ? 2 : 1), (of, one) => [{ kind: 'inside', of, other: one }, ...(tokens[index + 1]?.kind === 'center' ? (['x', 'y'] as const).map((axis): Wish => ({ kind: 'center', of, axis, on: one })) : [])])
    case 'hold':
      return null
    case 'center':
      return every(index + 1, (of, one) => axesOf(token.value).map((axis): Wish => ({ kind: 'center', of, axis, on: one })))
    case 'align':
      return every(index + 1, (of, one) => ({ kind: 'align', of, edge: (token.value || 'left') as 'left', other: one }))
    case 'same': {
      const side = tokens[index + 1]?.kind === 'measure' ? tokens[index + 1]!.value : token.value
      const end = tokens[index + 1]?.kind === 'measure' ? index + 2 : index + 1
      return side === '' ? null : every(end, (of, one) => (side === 'size' ? (['width', 'height'] as const) : [side as 'width']).map((measured): Wish => ({ kind: 'size', of, side: measured, relation: 'equal', share: 1, other: one })))
    }
    case 'compare':
      return readMoreBy(tokens, index, token.value, every) ?? every(index + 1, (of, one) => ({ kind: 'size', of, side: token.value.startsWith('width') ? 'width' : 'height', relation: token.value.endsWith('>') ? 'at-least' : 'at-most', share: 1, other: one }))
    case 'share':
    case 'times': {
      // 按钮有标题一半宽
      const side = tokens[index + 1]
      return side?.kind === 'measure' && side.value !== 'size' && side.text?.length === 1 ? every(index + 2, (of, one) => ({ kind: 'size', of, side: side.value as 'width', relation: 'equal', share: Math.min(20, token.amount), other: one })) : null
    }
    case 'degree':
    case 'measure':
      // 比标志大, 比标题宽
      if (tokens[from - 1]?.kind !== 'at' && !tokens.slice(from, at).some(({ kind }) => kind === 'at')) return null
      const more = readMoreBy(tokens, index, token.kind === 'degree' ? (token.value === 'small' ? 'height<' : 'height>') : token.value === 'width' ? 'width>' : 'height>', every)
      if (more !== null) return more
      return every(index + 1, (of, one) => ({ kind: 'size', of, side: token.value === 'width' ? 'width' : 'height', relation: token.value === 'small' ? 'at-most' : 'at-least', share: 1, other: one }))
    default:
      return null
  }
}

const axesOf = (value: string): readonly ('x' | 'y')[] => (value.endsWith('both') ? ['x', 'y'] : value === 'y' || value === 'pair-y' ? ['y'] : ['x'])
const isUnder = (of: WishRef): boolean => leadOf(of) === 'panel'

function readCentered(tokens: readonly Token[], from: number): Predicate | null {
  let at = skipPage(tokens, skipLittle(tokens, from, ['with']))
  const page = tokens[from]?.kind === 'page' || at > from + 1 || (at > from && tokens[from]?.kind !== 'with')
  if (page && tokens[at]?.kind === 'pos' && tokens[at]!.value === 'top' && tokens[skipLittle(tokens, at + 1, ['filler'])]?.kind === 'center') at = skipLittle(tokens, at + 1, ['filler'])
  let axis = ''
  if (tokens[at]?.kind === 'axis') axis = tokens[at++]!.value
  const token = tokens[at]
  if (token?.kind !== 'center') return null
  // 共用一条竖轴
  const isShared = tokens.slice(Math.max(0, from - 3), at).some(({ value }) => value === 'shared')
  const isPair = token.value.startsWith('pair') || isShared
  axis = token.value.startsWith('pair') ? token.value.slice(5) || axis : token.value || axis
  const axes = axis === 'both' ? (['x', 'y'] as const) : [axis === 'y' ? ('y' as const) : ('x' as const)]
  // 在中轴线上
  const end = tokens[at + 1]?.text === '上' || tokens[at + 1]?.text === '处' ? at + 2 : at + 1
  return predicate(end, (subjects) => (isPair && !page && subjects.length > 1 ? subjects.slice(0, -1) : subjects).flatMap((of) => axes.map((one): Wish => ({ kind: 'center', of, axis: one, on: isPair && !page && subjects.length > 1 ? subjects.at(-1)! : 'page' }))))
}

function readPlaced(tokens: readonly Token[], from: number, isNegated: boolean): Predicate | null {
  const place = readPlace(tokens, skipPage(tokens, from))
  if (place === null) return null
  if (isNegated) return predicate(place.end, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []), isPlace(place))
  const center = tokens[place.end]?.kind === 'center' ? tokens[place.end]! : null
  return predicate(place.end + (center === null ? 0 : 1), (subjects) => subjects.flatMap((of) => [
    ...placeWishes(of, place), ...(center === null ? [] : [{ kind: 'center' as const, of, axis: center.value === 'y' ? ('y' as const) : ('x' as const), on: 'page' as const }]),
  ]), { ...isPlace(place), isBare: false, isFirm: center !== null || isPlace(place).isFirm === true })
}

function readRest(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at]
  if (token?.kind === 'row') return predicate(at + 1, (subjects) => chainWishes(subjects, token.value))
  if (token?.kind === 'align') return predicate(at + 1, (subjects) => subjects.slice(1).map((of): Wish => ({ kind: 'align', of, edge: (token.value || 'left') as 'left', other: subjects[0]! })))
  const degree = token?.kind === 'degree' ? (token.value as 'small') : token?.kind === 'compare' && token.value.startsWith('size') ? (token.value === 'size<' ? 'small' : 'large') : token?.kind === 'measure' && token.value === 'size' ? 'large' : null
  return degree === null ? null : predicate(at + 1, (subjects) => subjects.map((of) => degreeWish(of, degree)), { isFirm: false })
}
