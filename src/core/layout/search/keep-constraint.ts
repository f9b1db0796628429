import type { Random } from '#core/geometry/random.ts'
import type { Constraint } from '../problem/constraint.ts'
import type { FlatLayout } from '../problem/problem.ts'
import type { SearchSpace } from './search-space.ts'

/** Moves or sizes an element, or the other one, so that the constraint is kept; what that breaks is left to the search. */
export function keepConstraint(space: SearchSpace, constraint: Constraint, flat: FlatLayout, random: Random): void {
  const { problem } = space
  const { page, elements } = problem
  const one = constraint.element
  const canMove = space.movable.includes(one)
  const lead = (index: number, axis: 0 | 1) => flat[index * 4 + axis]!
  const span = (index: number, axis: 0 | 1) => flat[index * 4 + 2 + axis]!
  const shift = (index: number, axis: 0 | 1, by: number) => space.translate(flat, index, axis === 0 ? by : 0, axis === 1 ? by : 0)
  const into = (index: number, axis: 0 | 1, from: number, length: number) => {
    const free = length - span(index, axis)
    const at = lead(index, axis)
    if (free <= 0) shift(index, axis, from + free / 2 - at)
    else if (at < from || at > from + free) shift(index, axis, (random.chance(0.5) ? Math.max(from, Math.min(from + free, at)) : from + free * random.pick([0, 0.5, 1, random.next()])) - at)
  }
  /** Makes an element so large along an axis, as far as its kind allows. */
  const resize = (index: number, axis: 0 | 1, length: number) => {
    const need = elements[index]!.text
    if (need === null) return space.setSide(flat, index, axis === 0, length, 0.5, 0.5)
    const sets = [...need.sets.keys()]
    const sizeOf = (set: number) => (axis === 0 ? length / (need.sets[set]!.width + 2 * need.pad.width) : length / (need.sets[set]!.height + 2 * need.pad.height))
    const fitting = sets.filter((set) => sizeOf(set) >= need.least && sizeOf(set) <= need.most)
    const set = fitting.length === 0 ? random.pick(sets) : random.pick(fitting)
    space.setText(flat, index, sizeOf(set), set, 0.5, 0.5)
    // A button may be wider than its label, and must be where its label is too small for what is asked.
    if (elements[index]!.kind === 'button' || fitting.length === 0) {
      const most = axis === 0 ? elements[index]!.most.width : elements[index]!.most.height
      const wanted = Math.min(length, most)
      if (span(index, axis) < wanted) flat[index * 4 + 2 + axis] = wanted
    }
  }
  const shrinkInto = (index: number, width: number, height: number) => {
    const need = elements[index]!.text
    if (need !== null) {
      const fitting = [...need.sets.keys()].filter((set) => Math.min(width / (need.sets[set]!.width + 2 * need.pad.width), height / (need.sets[set]!.height + 2 * need.pad.height)) >= need.least)
      if (fitting.length === 0) return
      const set = random.pick(fitting)
      const room = Math.min(width / (need.sets[set]!.width + 2 * need.pad.width), height / (need.sets[set]!.height + 2 * need.pad.height))
      space.setText(flat, index, Math.min(room, need.best * random.between(0.8, 1.3)), set, 0.5, 0.5)
      return
    }
    if (span(index, 0) > width) space.setSide(flat, index, true, width, 0.5, 0.5)
    if (span(index, 1) > height) space.setSide(flat, index, false, height, 0.5, 0.5)
  }
  switch (constraint.kind) {
    case 'region': {
      const { region } = constraint
      const box = { x: Math.max(region.x * page.width, space.inner.left), y: Math.max(region.y * page.height, space.inner.top) }
      const width = Math.min((region.x + region.width) * page.width, space.inner.right) - box.x
      const height = Math.min((region.y + region.height) * page.height, space.inner.bottom) - box.y
      if (!canMove) return
      if (span(one, 0) > width || span(one, 1) > height) shrinkInto(one, width, height)
      into(one, 0, box.x, width)
      into(one, 1, box.y, height)
      return
    }
    case 'order': {
      const axis = constraint.side === 'above' || constraint.side === 'below' ? 1 : 0
      const isBefore = constraint.side === 'above' || constraint.side === 'left-of'
      const { other } = constraint
      const gap = problem.margin * random.pick([0, 0.4, 0.7, 1])
      const first = isBefore ? one : other
      const second = isBefore ? other : one
      if (random.chance(0.2)) {
        const at = lead(one, axis)
        shift(one, axis, lead(other, axis) - at)
        shift(other, axis, at - lead(other, axis))
      } else if (canMove && (random.chance(0.6) || !space.movable.includes(other))) shift(one, axis, isBefore ? lead(other, axis) - gap - span(one, axis) - lead(one, axis) : lead(other, axis) + span(other, axis) + gap - lead(one, axis))
      else if (lead(first, axis) + span(first, axis) > lead(second, axis)) shift(other, axis, isBefore ? lead(one, axis) + span(one, axis) + gap - lead(other, axis) : lead(one, axis) - gap - span(other, axis) - lead(other, axis))
      return
    }
    case 'center': {
      const axis = constraint.axis === 'x' ? 0 : 1
      const on = constraint.on === 'page' ? (axis === 0 ? page.width : page.height) / 2 : lead(constraint.on, axis) + span(constraint.on, axis) / 2
      const off = on - lead(one, axis) - span(one, axis) / 2
      if (constraint.on !== 'page' && space.movable.includes(constraint.on) && (!canMove || random.chance(0.35))) shift(constraint.on, axis, -off)
      else shift(one, axis, off)
      return
    }
    case 'cover':
    case 'inside': {
      const outer = constraint.kind === 'cover' ? one : constraint.other
      const held = constraint.kind === 'cover' ? constraint.other : one
      const canInner = space.movable.includes(held)
      if (span(held, 0) > span(outer, 0) || span(held, 1) > span(outer, 1)) {
        if (elements[outer]!.kind !== 'text' && space.movable.includes(outer) && random.chance(0.6)) {
          if (span(held, 0) > span(outer, 0)) space.setSide(flat, outer, true, span(held, 0) * random.between(1.05, 1.4), 0.5, 0.5)
          if (span(held, 1) > span(outer, 1)) space.setSide(flat, outer, false, span(held, 1) * random.between(1.05, 1.4), 0.5, 0.5)
        } else if (canInner) shrinkInto(held, span(outer, 0) * 0.85, span(outer, 1) * 0.85)
      }
      const moved = canInner && (random.chance(0.7) || !space.movable.includes(outer)) ? held : outer
      for (const axis of [0, 1] as const) {
        if (moved === held) into(held, axis, lead(outer, axis), span(outer, axis))
        else {
          const least = lead(held, axis) + span(held, axis) - span(outer, axis)
          shift(outer, axis, Math.max(least, Math.min(lead(held, axis), lead(outer, axis))) - lead(outer, axis))
        }
      }
      return
    }
    case 'align': {
      const axis = constraint.edge === 'left' || constraint.edge === 'right' ? 0 : 1
      const isFar = constraint.edge === 'right' || constraint.edge === 'bottom'
      const edge = (index: number) => lead(index, axis) + (isFar ? span(index, axis) : 0)
      const off = edge(constraint.other) - edge(one)
      if (space.movable.includes(constraint.other) && (!canMove || random.chance(0.35))) shift(constraint.other, axis, -off)
      else shift(one, axis, off)
      return
    }
    case 'size': {
      const axis = constraint.side === 'width' ? 0 : 1
      const of = constraint.of === 'page' ? (axis === 0 ? page.width : page.height) : span(constraint.of, axis)
      const isOtherEasier = constraint.of !== 'page' && space.movable.includes(constraint.of) && (!canMove || random.chance(0.4))
      if (isOtherEasier) resize(constraint.of as number, axis, span(one, axis) / constraint.share)
      else resize(one, axis, of * constraint.share)
    }
  }
}
