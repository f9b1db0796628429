import type { Token } from './token.ts'
import { leadOf } from './wish.ts'
import type { Wish, WishRef } from './wish.ts'

/** A part of the page in words. A share without a direction on that axis is the middle's. */
export interface Place {
  readonly across: 'left' | 'middle' | 'right' | null
  readonly down: 'top' | 'middle' | 'bottom' | null
  /** Null where only a direction was said. */
  readonly share: number | null
  readonly isCorner: boolean
  /** More than one bare word says that it is a place: a corner, an edge, two directions, a share. */
  readonly isFirm: boolean
  readonly hasPreposition: boolean
  /** `at the very top` */
  readonly isExtreme?: boolean
  readonly end: number
}

const isWay = (kind: string): boolean => kind === 'in' || kind === 'on' || kind === 'at'
const isVertical = (value: string): value is 'top' | 'bottom' => value === 'top' || value === 'bottom'

/** Where the token at `at` begins a place: `in the upper left corner`, `top 20 %`, `lower third of the page`. */
export function readPlace(tokens: readonly Token[], at: number): Place | null {
  let across: Place['across'] = null
  let down: Place['down'] = null
  let middles = 0
  let share: number | null = null
  let count: number | null = null
  let isCorner = false
  let isExtreme = false
  let isFirm = false
  let hasPreposition = false
  let axis = ''
  let pieces = 0
  let end = at
  for (let index = at; index < tokens.length && index < at + 14; index++) {
    const { kind, value, amount } = tokens[index]!
    if (kind === 'pos') {
      if (value === 'middle') middles++
      else if (isVertical(value)) {
        if (down !== null && down !== value) break
        down = value
      } else if (value === 'left' || value === 'right') {
        if (across !== null && across !== value) break
        across = value
      }
      pieces++
    } else if (kind === 'shape') {
      if (pieces === 0 && share === null) {
        // `in a strip along the bottom`
        if (value !== 'area' && value !== 'column' && value !== 'corner') break
        const way = skip(tokens, tokens[index + 1]?.kind === 'comma' ? index + 2 : index + 1)
        if (tokens[index + 1]?.kind === 'comma' && tokens[way]?.kind === 'pos') {
          // `in the corner, top left`
          isCorner ||= value === 'corner'
          index = way - 1
          continue
        }
        if (tokens[index + 1]?.kind !== 'pos' && (!isWay(tokens[way]?.kind ?? '') || tokens[skip(tokens, way + 1)]?.kind !== 'pos')) break
        isCorner ||= value === 'corner'
        isFirm = true
        continue
      }
      isCorner ||= value === 'corner'
      if (value === 'column') {
        share ??= across === null ? 1 / 3 : 0.5
        axis = 'x'
      }
      isFirm = true
    } else if (kind === 'share') {
      if (share !== null) break
      share = Math.min(1, amount * (count ?? 1))
      isFirm = true
    } else if (kind === 'count' && ['share', 'pos'].includes(tokens[index + 1]?.kind ?? '') && (value !== 'digit' || tokens[index + 1]?.kind === 'share')) {
      count = amount
      continue
    } else if (kind === 'axis' && pieces > 0 && value !== 'both') axis = value
    else if (isWay(kind)) {
      // `at the bottom on the right` is one place; `at the top in the panel` is not.
      const next = tokens[skip(tokens, index + 1)]
      if (pieces > 0 && next?.kind !== 'pos') break
      hasPreposition = true
      continue
    } else if (kind === 'of') {
      const next = skip(tokens, index + 1)
      // `the last quarter of the page’s height`
      const side = skipLittleOwner(tokens, next)
      if (pieces > 0 && share !== null && tokens[side]?.kind === 'measure' && tokens[side]!.value !== 'size') {
        axis = tokens[side]!.value === 'width' ? 'x' : 'y'
        end = side + 1
        isFirm = true
        break
      }
      if (pieces + (share === null ? 0 : 1) === 0 || (!['pos', 'page', 'share'].includes(tokens[next]?.kind ?? '') && !(tokens[next]?.kind === 'shape' && tokens[next]!.value === 'corner'))) break
      if (tokens[next]!.kind === 'page') {
        if (isOwner(tokens, next + 1)) {
          isFirm = true
          end = next + 1
          index = next
          continue
        }
        isFirm = true
        end = next + 1
        break
      }
      continue
    } else if (kind === 'page' && pieces === 0 && share === null && (isOwner(tokens, index + 1) || (index === at && tokens[index + 1]?.kind === 'pos' && tokens[index + 1]!.value === 'middle' && tokens[index + 2]?.kind === 'join'))) {
      isFirm = true
      continue
    } else if (kind === 'page' && pieces > 0 && share !== null) {
      // `the left half page`
      end = index + 1
      break
    } else if (kind === 'filler' && value === 'very' && pieces === 0) {
      isExtreme = true
      continue
    } else if (kind === 'det' || ((kind === 'filler' || (kind === 'full' && share === null && tokens[index + 1]?.kind === 'pos')) && pieces === 0) || (kind === 'limit' && value === 'equal' && pieces === 0)) continue
    else if (kind === 'and' && value === '' && pieces > 0 && tokens[index + 1]?.kind === 'pos' && !isCorner) {
      // `at the bottom and right`
      const next = tokens[index + 1]!.value
      if (isVertical(next) ? down !== null : across !== null) break
      continue
    } else break
    end = index + 1
  }
  const isMid = across === null && down === null && share !== null && (middles > 0 || share < 0.45)
  const told = isMid && (middles > 0 || (tokens[end]?.kind === 'rel' && tokens[end]!.value.startsWith('between'))) ? readSpread(tokens, end) : null
  if (told !== null) {
    axis = told.axis
    end = told.end
    middles++
    pieces++
  }
  if (pieces === 0 || end === at) return null
  if (middles > 0) {
    if (across === null && down === null) {
      if (share !== null) axis === 'x' ? (across = 'middle') : (down = 'middle')
      else if (axis !== 'y') across = 'middle'
      if (share === null && axis !== 'x') down = 'middle'
    } else if (across === null) across = 'middle'
    else down ??= 'middle'
  }
  return { across, down, share, isCorner, isFirm: isFirm || pieces > 1, hasPreposition, ...(isExtreme ? { isExtreme } : {}), end }
}

/** Which way a middle share is counted: `… between the left and right edges`, `… from side to side`, `… of the width`. */
function readSpread(tokens: readonly Token[], at: number): { readonly axis: string; readonly end: number } | null {
  let axis = ''
  let end = at
  for (let index = at; index < Math.min(tokens.length, at + 10); index++) {
    const { kind, value } = tokens[index]!
    if (kind === 'pos' && value !== 'middle') axis = isVertical(value) ? 'y' : 'x'
    else if (kind === 'axis' || kind === 'sides' || (kind === 'measure' && value !== 'size') || (kind === 'row' && value !== 'level')) {
      if (value === 'both') break
      axis = value === 'width' ? 'x' : value === 'height' ? 'y' : value
    } else if (!['rel', 'det', 'of', 'and', 'shape', 'comma', 'filler', 'page', 'pronoun', 'noun', 'count', 'in', 'on'].includes(kind) || (kind === 'rel' && !value.startsWith('between')) || (kind === 'comma' && value === '' && index > at)) break
    if (['pos', 'axis', 'sides', 'measure', 'row', 'shape', 'page', 'pronoun'].includes(kind) && axis !== '') end = index + 1
    if (kind === 'comma' && value === 'close') end = index + 1
  }
  return axis === '' ? null : { axis, end }
}

function skip(tokens: readonly Token[], at: number): number {
  let index = at
  while (['det', 'filler', 'full'].includes(tokens[index]?.kind ?? '')) index++
  return index
}

/** Behind `the page’s`, before its width or height. */
function skipLittleOwner(tokens: readonly Token[], at: number): number {
  let index = at
  while (['page', 'det'].includes(tokens[index]?.kind ?? '') && index < at + 3) index++
  return index
}

/** A possessive: `the page’s left half`. */
const isOwner = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'det' && tokens[at].end - tokens[at].start <= 2 && ['pos', 'share'].includes(tokens[at + 1]?.kind ?? '')

const third = 1 / 3
/** Runs of text and pictures are large, and a single line or mark is small. */
const largeRoles = new Set(['hero', 'illustration', 'panel', 'background'])
const wideRoles = new Set(['headline', 'subhead', 'body', 'eyebrow', 'legal'])
const isLarge = (ref: WishRef): boolean => typeof ref === 'string' || 'group' in ref || ref.isAll === true || largeRoles.has(leadOf(ref))

/** The wishes that a place means for a thing: a region, and being centred where its middle is meant. */
export function placeWishes(of: WishRef, place: Place): Wish[] {
  const { across, down, share } = place
  const out: Wish[] = []
  const isLoose = share === null
  // A quarter with two directions is half of each side.
  const both = across !== null && across !== 'middle' && down !== null && down !== 'middle'
  const measure = share === null ? null : both && Math.abs(share - 0.25) < 0.01 ? 0.5 : share
  const wide = measure ?? (place.isExtreme === true && !both && !wideRoles.has(leadOf(of)) && down === null ? third : isLarge(of) ? 0.5 : wideRoles.has(leadOf(of)) ? 0.5 : both || place.isCorner ? third : 0.5)
  const high = measure ?? (isLarge(of) && place.isExtreme !== true ? 0.5 : third)
  const spanOf = (side: string | null, length: number): [number, number] => (side === null ? [0, 1] : side === 'middle' ? [(1 - length) / 2, length] : side === 'left' || side === 'top' ? [0, length] : [1 - length, length])
  const isMiddle = (side: string | null): boolean => side === 'middle' && share === null
  if (isMiddle(across)) out.push({ kind: 'center', of, axis: 'x', on: 'page' })
  if (isMiddle(down)) out.push({ kind: 'center', of, axis: 'y', on: 'page' })
  const [x, width] = spanOf(isMiddle(across) ? null : across, share !== null && across === 'middle' && down !== null && down !== 'middle' ? third : wide)
  const [y, height] = spanOf(isMiddle(down) ? null : down, high)
  if (width < 1 || height < 1) out.unshift({ kind: 'region', of, region: { x, y, width, height }, isLoose })
  return out
}

/** What is left when a thing may not be there: the page but for that band; null where that is no one region. */
export function awayFrom(of: WishRef, place: Place): Wish | null {
  const { across, down, share } = place
  const length = share ?? third
  if (down === 'top') return { kind: 'region', of, region: { x: 0, y: length, width: 1, height: 1 - length }, isLoose: false }
  if (down === 'bottom') return { kind: 'region', of, region: { x: 0, y: 0, width: 1, height: 1 - length }, isLoose: false }
  if (across === 'left') return { kind: 'region', of, region: { x: length, y: 0, width: 1 - length, height: 1 }, isLoose: false }
  if (across === 'right') return { kind: 'region', of, region: { x: 0, y: 0, width: 1 - length, height: 1 }, isLoose: false }
  return null
}

/** The other part of the page: `the rest` beside the left third. Null where the region is not a band along one side. */
export function otherPart(region: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): { x: number; y: number; width: number; height: number } | null {
  if (region.height === 1 && region.width < 1) return region.x === 0 ? { x: region.width, y: 0, width: 1 - region.width, height: 1 } : { x: 0, y: 0, width: region.x, height: 1 }
  if (region.width === 1 && region.height < 1) return region.y === 0 ? { x: 0, y: region.height, width: 1, height: 1 - region.height } : { x: 0, y: 0, width: 1, height: region.y }
  return null
}

/** As `otherPart`; of a corner the one across from it, of a loose direction the same on the other side. */
export function opposePart(region: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): { x: number; y: number; width: number; height: number } | null {
  const { x, y, width, height } = region
  const isSide = (start: number, length: number): boolean => length === 1 || start === 0 || Math.abs(start + length - 1) < 0.001
  if (!isSide(x, width) || !isSide(y, height) || (width === 1 && height === 1) || width === 0 || height === 0) return null
  return (width === 1) === (height === 1) ? { ...region, x: 1 - width - x, y: 1 - height - y } : otherPart(region)
}
