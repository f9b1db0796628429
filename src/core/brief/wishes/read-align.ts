import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import type { Spoken } from './read-nouns.ts'
import { isClauseEnd, readObjects } from './read-objects.ts'
import { placeWishes } from './read-place.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

type Edge = 'left' | 'right' | 'top' | 'bottom'

export function readAlign(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  let index = tokens[at]!.kind === 'det' ? at + 1 : at
  let edge = ''
  // `left edge aligned with …`, `bottoms in line`
  const verb = tokens[skipLittle(tokens, index + 1, ['shape', 'modal'])]
  if (tokens[index]?.kind === 'pos' && (verb?.kind === 'align' || (verb?.kind === 'same' && verb.value === ''))) {
    edge = tokens[index]!.value
    index = skipLittle(tokens, index + 1, ['shape', 'modal'])
  }
  const token = tokens[index]
  if (token?.kind !== 'align' && edge === '') return null
  edge ||= token!.value
  index++
  let end = index
  let found: ReturnType<typeof readObjects> = null
  let isPage = false
  let axis = ''
  for (; index < at + 12; index++) {
    const next = tokens[index]
    if (next === undefined) break
    if (next.kind === 'pos' && (edge === '' || edge === next.value)) {
      edge = next.value
      end = index + 1
    } else if (next.kind === 'center' && next.value !== '') {
      edge = 'middle'
      axis = next.value
      end = index + 1
    } else if (next.kind === 'count') continue
    else if (next.kind === 'axis' && next.value !== 'both') {
      axis = next.value
      end = index + 1
    } else if (next.kind === 'shape' || (next.kind === 'same' && next.value === '')) end = index + 1
    else if (next.kind === 'page') {
      isPage = true
      end = index + 1
      break
    } else if (['det', 'of', 'with', 'at', 'on', 'in', 'filler'].includes(next.kind)) {
      found = readObjects(tokens, index + 1, spoken)
      if (found !== null && next.kind !== 'filler') {
        end = found.end
        // `with the headline’s left edge`
        const tail = skipLittle(tokens, end + 2, ['shape'])
        if (tokens[end]?.kind === 'det' && tokens[end + 1]?.kind === 'pos' && tokens[end + 1]!.value !== 'middle' && tail > end + 2) {
          edge ||= tokens[end + 1]!.value
          end = tail
        } else if (tokens[end]?.kind === 'det' && tokens[end + 1]?.kind === 'pos' && isClauseEnd(tokens, end + 2)) {
          if (tokens[end + 1]!.value !== 'middle') edge ||= tokens[end + 1]!.value
          end += 2
        }
        // `share the photo’s vertical axis`
        else if (tokens[end]?.kind === 'det' && tokens[end + 1]?.kind === 'center' && edge === '' && axis === '') {
          edge = 'middle'
          axis = tokens[end + 1]!.value
          end += 2
        }
        break
      }
      found = null
    } else break
  }
  if (found === null && edge === '' && axis === '') return null
  const objects = found?.refs ?? []
  return predicate(end, (subjects) => subjects.flatMap((of, position): Wish[] => {
    const other = objects[0] ?? (isPage ? undefined : position > 0 ? subjects[0] : undefined)
    if (other !== undefined) return [edge === 'middle' || axis !== '' ? { kind: 'center', of, axis: axis === '' ? 'x' : (axis === 'x') === (edge === 'middle') ? 'x' : 'y', on: other } : { kind: 'align', of, edge: (edge || 'left') as Edge, other }]
    if (subjects.length > 1 && !isPage) return []
    if (edge === 'middle') return [{ kind: 'center', of, axis: 'x', on: 'page' }]
    return placeWishes(of, { across: edge === 'left' || edge === 'right' ? edge : null, down: edge === 'top' || edge === 'bottom' ? edge : null, share: null, isCorner: false, isFirm: true, hasPreposition: true, end })
  }), { objects })
}
