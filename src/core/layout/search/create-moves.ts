import type { Random } from '#core/geometry/random.ts'
import { measureViolation } from '../problem/measure-violation.ts'
import type { FlatLayout } from '../problem/problem.ts'
import { keepConstraint } from './keep-constraint.ts'
import { readingTurns } from '../problem/reading-turns.ts'
import type { SearchSpace } from './search-space.ts'

/** Changes a layout in place by one step of a designer; `reach` says how far free steps go, as a share of the page. */
export type Move = (flat: FlatLayout, reach: number) => void

/** Steps that keep what layouts are made of: shared lines, even gaps, columns, sizes of a few steps. Chosen by `random`. */
export function createMoves(space: SearchSpace, random: Random): Move {
  const { problem, count, movable, texts, images, panels, parents, inner } = space
  const { elements, page, margin, constraints } = problem
  const isWide = page.width > page.height * 2
  const spacings = [0.35, 0.5, 0.75, 1, 1.5, 2.2].map((share) => share * margin)
  const chain = new Int16Array(count)
  const gaps = new Float64Array(count)
  const turns = elements.map(({ role, kind }) => (role === 'logo' ? 0 : readingTurns[role]) ?? (kind === 'image' ? random.pick([0.5, 3.5, 8]) : 5))
  let chained = 0

  const spread = (): number => (random.next() + random.next() + random.next() - 1.5) * 1.2
  const lead = (flat: FlatLayout, index: number, axis: number): number => flat[index * 4 + axis]!
  const span = (flat: FlatLayout, index: number, axis: number): number => flat[index * 4 + 2 + axis]!
  const shift = (flat: FlatLayout, index: number, axis: number, by: number): void => space.translate(flat, index, axis === 0 ? by : 0, axis === 1 ? by : 0)
  const drawAxis = (across: number): 0 | 1 => (random.chance(across) ? 0 : 1)
  const drawOther = (index: number): number => {
    for (let attempt = 0; attempt < 6; attempt++) {
      const other = random.int(0, count - 1)
      if (other !== index && parents[other] === parents[index] && !(elements[other]!.bleeds && random.chance(0.7))) return other
    }
    return -1
  }
  const drawAlong = (): number => {
    const draw = random.next()
    return draw < 0.5 ? (problem.isRightToLeft ? 1 : 0) : draw < 0.85 ? 0.5 : problem.isRightToLeft ? 0 : 1
  }
  const drawSpacing = (flat: FlatLayout, axis: number): number => {
    if (random.chance(0.4)) return random.pick(spacings)
    // A gap that is there already, so that gaps become few.
    const a = random.int(0, count - 1)
    const b = drawOther(a)
    if (b === -1) return random.pick(spacings)
    const gap = Math.max(lead(flat, b, axis) - lead(flat, a, axis) - span(flat, a, axis), lead(flat, a, axis) - lead(flat, b, axis) - span(flat, b, axis))
    return gap > 0 && gap < margin * 4 ? gap : random.pick(spacings)
  }
  const drawLine = (flat: FlatLayout, index: number, axis: 0 | 1, along: number): number => {
    const other = random.chance(0.6) ? drawOther(index) : -1
    if (other !== -1) return lead(flat, other, axis) + span(flat, other, axis) * along
    const parent = parents[index]!
    if (parent !== -1) return lead(flat, parent, axis) + span(flat, parent, axis) * (along === 0.5 ? 0.5 : along === 0 ? 0.08 : 0.92)
    if (elements[index]!.bleeds && along !== 0.5 && random.chance(0.6)) return along === 0 ? 0 : axis === 0 ? page.width : page.height
    const [from, to] = axis === 0 ? [inner.left, inner.right] : [inner.top, inner.bottom]
    return from + (to - from) * along
  }

  function nudge(flat: FlatLayout, reach: number): void {
    const index = random.pick(movable)
    const far = Math.sqrt(page.width * page.height) * reach
    const isOneAxis = random.chance(0.5)
    const axis = random.chance(0.5)
    space.translate(flat, index, isOneAxis && axis ? 0 : spread() * far, isOneAxis && !axis ? 0 : spread() * far)
  }

  function snap(flat: FlatLayout): void {
    const index = random.pick(movable)
    const axis = drawAxis(0.5)
    const along = axis === 0 ? drawAlong() : random.pick([0, 0.5, 1])
    const line = drawLine(flat, index, axis, along)
    const { kind, aspect } = elements[index]!
    const isStretched = kind === 'image' && along !== 0.5 && random.chance(aspect === null ? 0.5 : 0.25)
    if (isStretched) {
      const far = along === 0 ? lead(flat, index, axis) + span(flat, index, axis) : lead(flat, index, axis)
      const length = along === 0 ? far - line : line - far
      if (length > 0) space.setSide(flat, index, axis === 0, length, axis === 0 ? 1 - along : 0.5, axis === 1 ? 1 - along : 0.5)
    }
    shift(flat, index, axis, line - lead(flat, index, axis) - span(flat, index, axis) * along)
  }

  function placeBeside(flat: FlatLayout): void {
    const index = random.pick(movable)
    const other = drawOther(index)
    if (other === -1) return
    const axis = drawAxis(isWide ? 0.6 : 0.28)
    const gap = drawSpacing(flat, axis)
    const isAfter = random.chance(0.65)
    shift(flat, index, axis, (isAfter ? lead(flat, other, axis) + span(flat, other, axis) + gap : lead(flat, other, axis) - gap - span(flat, index, axis)) - lead(flat, index, axis))
    const cross = axis === 0 ? 1 : 0
    const along = cross === 0 ? drawAlong() : random.pick([0, 0.5, 1])
    shift(flat, index, cross, lead(flat, other, cross) + (span(flat, other, cross) - span(flat, index, cross)) * along - lead(flat, index, cross))
  }

  function resizeText(flat: FlatLayout, reach: number): void {
    if (texts.length === 0) return
    const index = random.pick(texts)
    const { text, role } = elements[index]!
    const current = space.readText(flat, index)
    let { size, set } = current
    const draw = random.next()
    if (draw < 0.35) size *= Math.exp(spread() * (0.06 + reach))
    else if (draw < 0.5) size = text!.best
    else if (draw < 0.62) {
      const like = texts.filter((other) => elements[other]!.role === role && other !== index)
      if (like.length > 0) {
        const shared = space.readText(flat, random.pick(like)).size
        for (const other of like) {
          if (!random.chance(0.9)) continue
          const own = space.readText(flat, other)
          space.setText(flat, other, shared, own.set, problem.isRightToLeft ? 1 : 0, 0)
        }
        size = shared
      }
    } else if (draw < 0.72) {
      // As wide as its column.
      const other = drawOther(index)
      const width = other !== -1 && random.chance(0.5) ? span(flat, other, 0) : inner.right - lead(flat, index, 0)
      set = random.int(0, text!.sets.length - 1)
      size = width / (text!.sets[set]!.width + 2 * text!.pad.width)
    } else {
      const next = Math.max(0, Math.min(text!.sets.length - 1, set + (random.chance(0.5) ? 1 : -1)))
      if (random.chance(0.4)) size *= Math.min(1.4, Math.max(0.7, text!.sets[set]!.width / text!.sets[next]!.width))
      set = next
    }
    const along = random.chance(0.7) ? (problem.isRightToLeft ? 1 : 0) : 0.5
    space.setText(flat, index, size, set, along, random.pick([0, 0, 0.5, 1]))
  }

  function resizeImage(flat: FlatLayout, reach: number): void {
    if (images.length === 0) return
    const index = random.pick(images)
    const axis = drawAxis(0.5)
    const along = random.pick([0, 0.5, 1])
    const cross = random.pick([0, 0.5, 1])
    const draw = random.next()
    const other = drawOther(index)
    let length = span(flat, index, axis)
    if (draw < 0.45 || other === -1) length *= Math.exp(spread() * (0.05 + 1.5 * reach))
    else if (draw < 0.7) length = span(flat, other, axis)
    else {
      const [from, to] = axis === 0 ? [inner.left, inner.right] : [inner.top, inner.bottom]
      // Up to a margin, or up to a gap before the next thing.
      const edge = random.chance(0.5) ? to : lead(flat, other, axis) - drawSpacing(flat, axis)
      length = along === 1 ? lead(flat, index, axis) + length - from : edge - lead(flat, index, axis)
    }
    if (length > 4) space.setSide(flat, index, axis === 0, length, axis === 0 ? along : cross, axis === 0 ? cross : along)
  }

  function swap(flat: FlatLayout): void {
    const a = random.pick(movable)
    const b = drawOther(a)
    if (b === -1 || !movable.includes(b)) return
    const along = random.pick([0, 0, 0.5])
    for (const axis of [0, 1] as const) {
      const atA = lead(flat, a, axis) + span(flat, a, axis) * along
      const atB = lead(flat, b, axis) + span(flat, b, axis) * along
      shift(flat, a, axis, atB - atA)
      shift(flat, b, axis, atA - atB)
    }
  }

  /** Collects what stands in one column (axis 1) or row (axis 0) with an element, or its group, in the order in which it stands. */
  function collect(flat: FlatLayout, axis: 0 | 1): void {
    const start = random.pick(movable)
    const cross = axis === 0 ? 1 : 0
    const isGroup = elements[start]!.group !== -1 && random.chance(0.3)
    chained = 0
    for (let index = 0; index < count; index++) {
      if (parents[index] !== parents[start] || (elements[index]!.bleeds && index !== start) || !movable.includes(index)) continue
      const overlap = Math.min(lead(flat, index, cross) + span(flat, index, cross), lead(flat, start, cross) + span(flat, start, cross)) - Math.max(lead(flat, index, cross), lead(flat, start, cross))
      if (isGroup ? elements[index]!.group !== elements[start]!.group : overlap <= 0 && index !== start) continue
      let at = chained++
      while (at > 0 && lead(flat, chain[at - 1]!, axis) > lead(flat, index, axis)) {
        chain[at] = chain[at - 1]!
        at--
      }
      chain[at] = index
    }
    // Part of a long column.
    if (chained > 3 && random.chance(0.35)) {
      const from = random.int(0, chained - 3)
      const to = random.int(from + 2, chained)
      chain.copyWithin(0, from, to)
      chained = to - from
    }
  }

  function spaceOut(flat: FlatLayout): void {
    const axis = drawAxis(isWide ? 0.6 : 0.2)
    collect(flat, axis)
    if (chained < 2) return
    const sameGroup = (at: number) => elements[chain[at]!]!.group !== -1 && elements[chain[at]!]!.group === elements[chain[at + 1]!]!.group
    const first = chain[0]!
    const last = chain[chained - 1]!
    const start = lead(flat, first, axis)
    const end = lead(flat, last, axis) + span(flat, last, axis)
    let inside = 0
    let outside = 0
    let taken = 0
    for (let at = 0; at < chained; at++) {
      taken += span(flat, chain[at]!, axis)
      if (at === chained - 1) break
      if (sameGroup(at)) inside++
      else outside++
    }
    const share = random.between(0.25, 0.5)
    let gap = drawSpacing(flat, axis)
    let from = start
    if (random.chance(0.35)) {
      // Spread over what the first and the last, or the margins, leave.
      const [low, high] = random.chance(0.5) ? [start, end] : axis === 0 ? [inner.left, inner.right] : [inner.top, inner.bottom]
      gap = Math.max(0, (high - low - taken) / Math.max(1e-6, outside + inside * share))
      from = low
    } else {
      const whole = taken + gap * (outside + inside * share)
      const anchor = random.pick([0, 0, 0.5, 1])
      from = start + (end - start - whole) * anchor
    }
    for (let at = 0; at < chained; at++) {
      const index = chain[at]!
      shift(flat, index, axis, from - lead(flat, index, axis))
      from += span(flat, index, axis) + (at < chained - 1 && sameGroup(at) ? gap * share : gap)
    }
  }

  /** Puts a column in reading order, or swaps two neighbours of it; gaps stay where they are. */
  function reorder(flat: FlatLayout): void {
    const axis = drawAxis(isWide ? 0.6 : 0.15)
    collect(flat, axis)
    if (chained < 2) return
    let from = lead(flat, chain[0]!, axis)
    for (let at = 0; at < chained - 1; at++) gaps[at] = lead(flat, chain[at + 1]!, axis) - lead(flat, chain[at]!, axis) - span(flat, chain[at]!, axis)
    if (random.chance(0.4)) chain.subarray(0, chained).sort((a, b) => turns[a]! - turns[b]!)
    else {
      const at = random.int(0, chained - 2)
      const to = random.chance(0.7) ? at + 1 : random.int(at + 1, chained - 1)
      const moved = chain[at]!
      chain.copyWithin(at, at + 1, to + 1)
      chain[to] = moved
    }
    for (let at = 0; at < chained; at++) {
      const index = chain[at]!
      shift(flat, index, axis, from - lead(flat, index, axis))
      from += span(flat, index, axis) + gaps[at]!
    }
  }

  function lineUp(flat: FlatLayout): void {
    const axis = drawAxis(isWide ? 0.55 : 0.2)
    collect(flat, axis)
    if (chained < 2) return
    const cross = axis === 0 ? 1 : 0
    const along = cross === 0 ? drawAlong() : random.pick([0, 0.5, 1])
    const line = drawLine(flat, chain[random.int(0, chained - 1)]!, cross, along)
    for (let at = 0; at < chained; at++) shift(flat, chain[at]!, cross, line - lead(flat, chain[at]!, cross) - span(flat, chain[at]!, cross) * along)
  }

  function moveBlock(flat: FlatLayout, reach: number): void {
    const axis = drawAxis(0.5)
    if (random.chance(0.35)) {
      chained = 0
      for (const index of movable) if (parents[index] === -1 && !elements[index]!.bleeds) chain[chained++] = index
    } else collect(flat, drawAxis(isWide ? 0.6 : 0.25))
    if (chained === 0) return
    let low = Infinity
    let high = -Infinity
    for (let at = 0; at < chained; at++) {
      low = Math.min(low, lead(flat, chain[at]!, axis))
      high = Math.max(high, lead(flat, chain[at]!, axis) + span(flat, chain[at]!, axis))
    }
    const [from, to] = axis === 0 ? [inner.left, inner.right] : [inner.top, inner.bottom]
    const along = random.pick([0, 0.5, 1])
    const by = random.chance(0.5) ? from + (to - from) * along - low - (high - low) * along : spread() * (to - from) * reach * 1.5
    for (let at = 0; at < chained; at++) shift(flat, chain[at]!, axis, by)
  }

  /** A whole column larger or smaller, gaps and all. */
  function scaleBlock(flat: FlatLayout, reach: number): void {
    collect(flat, drawAxis(isWide ? 0.6 : 0.2))
    if (chained < 2) return
    const factor = Math.exp(spread() * (0.05 + reach))
    const originX = lead(flat, chain[0]!, 0) + (random.chance(0.5) ? 0 : span(flat, chain[0]!, 0) / 2)
    const originY = lead(flat, chain[0]!, 1)
    for (let at = 0; at < chained; at++) {
      const index = chain[at]!
      const x = lead(flat, index, 0)
      const y = lead(flat, index, 1)
      if (elements[index]!.holds.length === 0) {
        if (elements[index]!.text === null) space.setSide(flat, index, true, span(flat, index, 0) * factor, 0, 0)
        else {
          const { size, set } = space.readText(flat, index)
          space.setText(flat, index, size * factor, set, 0, 0)
        }
      }
      space.translate(flat, index, originX + (x - originX) * factor - lead(flat, index, 0), originY + (y - originY) * factor - lead(flat, index, 1))
    }
  }

  function mirror(flat: FlatLayout): void {
    const axis = drawAxis(0.75)
    const length = axis === 0 ? page.width : page.height
    for (const index of movable) if (parents[index] === -1) shift(flat, index, axis, length - 2 * lead(flat, index, axis) - span(flat, index, axis))
  }

  function fitPanel(flat: FlatLayout): void {
    if (panels.length === 0) return
    const panel = random.pick(panels)
    let left = Infinity
    let top = Infinity
    let right = -Infinity
    let bottom = -Infinity
    let smallest = Infinity
    for (const held of elements[panel]!.holds) {
      left = Math.min(left, flat[held * 4]!)
      top = Math.min(top, flat[held * 4 + 1]!)
      right = Math.max(right, flat[held * 4]! + flat[held * 4 + 2]!)
      bottom = Math.max(bottom, flat[held * 4 + 1]! + flat[held * 4 + 3]!)
      if (elements[held]!.text !== null) smallest = Math.min(smallest, space.readText(flat, held).size)
    }
    const pad = (smallest === Infinity ? margin : smallest) * random.pick([0.75, 0.9, 1.1, 1.4])
    flat[panel * 4] = left - pad
    flat[panel * 4 + 1] = top - pad
    flat[panel * 4 + 2] = right - left + 2 * pad
    flat[panel * 4 + 3] = bottom - top + 2 * pad
    if (random.chance(0.2) && parents[panel] === -1) {
      flat[panel * 4] = inner.left
      flat[panel * 4 + 2] = inner.right - inner.left
    }
  }

  function keep(flat: FlatLayout): void {
    if (constraints.length === 0) return
    const broken = constraints.filter((constraint) => measureViolation(constraint, page, flat) > 0.5)
    keepConstraint(space, random.pick(broken.length > 0 ? broken : constraints), flat, random)
  }

  const moves: readonly (readonly [number, Move])[] = [
    [0.1, nudge], [0.2, snap], [0.13, placeBeside], [0.12, resizeText], [images.length > 0 ? 0.1 : 0, resizeImage], [0.04, swap], [0.11, spaceOut], [0.025, reorder], [0.07, lineUp],
    [0.07, moveBlock], [0.04, scaleBlock], [0.01, mirror], [panels.length > 0 ? 0.07 : 0, fitPanel], [constraints.length > 0 ? 0.08 : 0, keep],
  ]
  const whole = moves.reduce((sum, [share]) => sum + share, 0)

  return (flat, reach) => {
    // Several small steps at once get through where each alone is a loss.
    const steps = random.chance(0.25) ? 2 : 1
    for (let step = 0; step < steps; step++) {
      let draw = random.next() * whole
      for (const [share, move] of moves) {
        draw -= share
        if (draw >= 0) continue
        move(flat, reach)
        break
      }
    }
    if (panels.length > 0 && random.chance(0.3)) fitPanel(flat)
    if (constraints.length > 0 && random.chance(0.3)) {
      for (const constraint of constraints) if (measureViolation(constraint, page, flat) > 0.5) keepConstraint(space, constraint, flat, random)
    }
    space.settle(flat)
  }
}
