import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShapeLayer } from '#core/design/layer.ts'
import { contains } from '#core/geometry/box.ts'
import { boundsOf } from '#core/geometry/path.ts'
import type { Path, Point } from '#core/geometry/path.ts'
import { createRandom } from '#core/geometry/random.ts'
import { placeSeal } from '#core/layout/offer.ts'
import { badgeForms, badgePath, drawBadge } from '#core/layout/ornament/badge.ts'
import { contentFor, direction } from '../../../support/layout-content.ts'

/** Even-odd, with each curve as eight straight pieces. */
function covers(path: Path, { x, y }: Point): boolean {
  let inside = false
  let [start, from] = [{ x: 0, y: 0 }, { x: 0, y: 0 }]
  const cross = (a: Point, b: Point): void => {
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  for (const segment of path) {
    if (segment.op === 'Z') cross(from, start)
    else if (segment.op === 'M') start = segment.to
    else if (segment.op === 'L') cross(from, segment.to)
    else if (segment.op === 'C') {
      let last = from
      for (let step = 1; step <= 8; step++) {
        const [t, s] = [step / 8, 1 - step / 8]
        const at = (axis: 'x' | 'y'): number =>
          s ** 3 * from[axis] + 3 * s * s * t * segment.first[axis] + 3 * s * t * t * segment.second[axis] + t ** 3 * segment.to[axis]
        const point = { x: at('x'), y: at('y') }
        cross(last, point)
        last = point
      }
    }
    from = segment.op === 'Z' ? start : segment.to
  }
  return inside
}

const height = fc.integer({ min: 16, max: 900 })
const seed = fc.integer({ min: 0, max: 1e6 })

describe.each(badgeForms)('a badge of form %s', (form) => {
  const boxFor = (value: number) => ({ x: 40, y: 30, width: value, height: value })

  it.each([
    { lead: 'up to', figure: '50%', tail: 'off' }, { lead: 'from', figure: '£1,245', tail: '' }, { lead: '', figure: '2 for 1', tail: 'on all mugs' },
  ])('holds $lead $figure $tail', (words) => {
    const placed = placeSeal(contentFor(1080, 1350), { kind: 'other', scope: '', from: [], ...words }, boxFor(300))!
    for (const chance of [1, 2, 3, 4]) {
      const path = badgePath(form, boxFor(300), createRandom(chance))
      for (const { inkBox: { x, y, width, height } } of placed.texts) {
        for (const [u, v] of [[0, 0], [1, 0], [0, 1], [1, 1]] as const) expect(covers(path, { x: x + u * width, y: y + v * height })).toBe(true)
      }
    }
  })

  it('stays in its box, is a valid layer and is the same for the same seed', () => {
    fc.assert(fc.property(height, seed, (value, chance) => {
      const box = boxFor(value)
      const drafts = drawBadge(form, box, direction, createRandom(chance))
      expect(drafts).toEqual(drawBadge(form, box, direction, createRandom(chance)))
      expect(drafts.filter(({ role }) => role === 'badge')).toHaveLength(1)
      for (const draft of drafts) {
        expect(contains(box, draft, 0.02 + value * 0.02)).toBe(true)
        expect(ShapeLayer.safeParse({ id: 'layer:a', ...draft }).error).toBeUndefined()
      }
      expect(contains(box, boundsOf(badgePath(form, box, createRandom(chance))), value * 0.02 + 0.01)).toBe(true)
    }), { numRuns: 40 })
  })
})
