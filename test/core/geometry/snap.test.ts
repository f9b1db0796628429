import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '#core/geometry/box.ts'
import { createSnapper } from '#core/geometry/snap.ts'

const frame: Box = { x: 0, y: 0, width: 1000, height: 800 }
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const anyBox = fc.record({ x: fc.integer({ min: -50, max: 900 }), y: fc.integer({ min: -50, max: 700 }), width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 300 }) })

describe('moving a box', () => {
  const others = [box(100, 100, 200, 100)]
  it.each([
    ['left edge to left edge', box(97, 400, 150, 50), 3, 0],
    ['right edge to left edge', box(46, 400, 50, 50), 4, 0],
    ['centre to centre', box(152, 400, 90, 50), 3, 0],
    ['top to bottom edge', box(500, 196, 90, 51), 0, 4],
    ['to the artboard’s edge', box(-4, 400, 91, 53), 4, 0],
    ['to the artboard’s centre', box(452, 500, 90, 51), 3, 0],
    ['to nothing out of reach', box(520, 300, 91, 53), 0, 0],
  ])('snaps %s', (_name, moved, dx, dy) => {
    const snap = createSnapper(others, frame).move(moved, 5)
    expect({ dx: snap.dx, dy: snap.dy }).toEqual({ dx, dy })
  })

  it('draws the line where edges meet, over both boxes, and says how far apart they are', () => {
    const { guides } = createSnapper(others, frame).move(box(97, 400, 150, 50), 5)
    expect(guides).toEqual([
      { kind: 'line', axis: 'x', at: 100, from: 100, to: 450 },
      { kind: 'gap', axis: 'y', at: 100, from: 200, to: 400 },
    ])
  })

  it('snaps to the margin when there is one', () => {
    expect(createSnapper([], frame).move(box(43, 300, 91, 53), 5).dx).toBe(0)
    expect(createSnapper([], frame, 40).move(box(43, 300, 91, 53), 5).dx).toBe(-3)
  })

  it('leaves an axis alone that is locked', () => {
    expect(createSnapper(others, frame).move(box(97, 204, 150, 51), 5, { x: false, y: true })).toMatchObject({ dx: 0, dy: -4 })
  })

  it('snaps to the gap that two others have, and shows both gaps', () => {
    const row = [box(100, 100, 100, 100), box(237, 103, 100, 100)]
    const { dx, guides } = createSnapper(row, frame).move(box(371, 120, 80, 150), 5)
    expect(dx).toBe(3)
    expect(guides.filter((guide) => guide.kind === 'gap' && guide.axis === 'x').map(({ from, to }) => [from, to])).toEqual([[337, 374], [200, 237]])
  })

  it('tells a distance once, and not beside equal gaps', () => {
    const row = [box(100, 100, 100, 100), box(240, 100, 100, 100)]
    const distances = (boxes: readonly Box[], moved: Box) => createSnapper(boxes, frame).move(moved, 5).guides.filter((guide) => guide.kind === 'gap').map(({ axis, at, from, to }) => [axis, at, from, to])
    expect(distances(row, box(378, 103, 100, 100))).toEqual([['x', 150, 340, 380], ['x', 150, 200, 240]])
    expect(distances([row[0]!], box(378, 103, 100, 100))).toEqual([['x', 150, 200, 378]])
  })

  it('snaps into the middle between two', () => {
    const row = [box(100, 100, 100, 100), box(405, 103, 100, 100)]
    const { dx } = createSnapper(row, frame).move(box(259, 110, 83, 71), 5)
    expect(dx).toBe(2)
  })

  it('never moves further than its reach, and lies on a line or an equal gap when it has moved', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 12 }), anyBox, fc.double({ min: 0, max: 12, noNaN: true }), (boxes, moved, reach) => {
        const snapper = createSnapper(boxes, frame, 40)
        const { dx, dy, guides } = snapper.move(moved, reach)
        expect(Math.abs(dx)).toBeLessThanOrEqual(reach)
        expect(Math.abs(dy)).toBeLessThanOrEqual(reach)
        if (dx !== 0) expect(guides.some((guide) => guide.axis === 'x')).toBe(true)
        if (dy !== 0) expect(guides.some((guide) => guide.axis === 'y')).toBe(true)
        for (const guide of guides) expect(guide.from).toBeLessThanOrEqual(guide.to)
      }),
    )
  })

  it('stays where it has snapped', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 8 }), anyBox, (boxes, moved) => {
        const snapper = createSnapper(boxes, frame)
        const first = snapper.move(moved, 6, { x: true, y: false })
        const again = snapper.move({ ...moved, x: moved.x + first.dx }, 6, { x: true, y: false })
        expect(again.dx).toBeCloseTo(0, 6)
      }),
    )
  })
})

describe('moving edges', () => {
  const snapper = createSnapper([box(100, 100, 200, 100)], frame)
  it('snaps only the edges that move', () => {
    expect(snapper.edges(box(98, 300, 199, 80), { x: 'right', y: null }, 5)).toMatchObject({ dx: 3, dy: 0 })
    expect(snapper.edges(box(98, 300, 199, 80), { x: 'left', y: null }, 5)).toMatchObject({ dx: 2, dy: 0 })
    expect(snapper.edges(box(98, 300, 199, 80), { x: null, y: 'bottom' }, 5)).toMatchObject({ dx: 0, dy: 0 })
  })
  it('draws the guide of the edge that snapped, and no other', () => {
    const { guides } = snapper.edges(box(100, 300, 198, 80), { x: 'right', y: null }, 5)
    expect(guides.filter(({ kind }) => kind === 'line')).toEqual([{ kind: 'line', axis: 'x', at: 300, from: 100, to: 380 }])
  })
})
