import { describe, expect, it } from 'vitest'
import { boundsOf } from '#core/geometry/path.ts'
import { sampleLine, taperedLine, taperedRing } from '#core/geometry/path-line.ts'

const line = sampleLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 10)
const loops = (path: ReturnType<typeof taperedLine>) => path.filter((segment) => segment.op === 'Z').length

describe('taperedLine', () => {
  it('is as wide as it is told to be', () => {
    expect(boundsOf(taperedLine(line, () => 4))).toEqual({ x: 0, y: -2, width: 100, height: 4 })
  })

  it('breaks where the width is nothing', () => {
    expect(loops(taperedLine(line, () => 4))).toBe(1)
    expect(loops(taperedLine(line, ({ x }) => (x > 35 && x < 65 ? 0 : 4)))).toBe(2)
    expect(taperedLine(line, () => 0)).toEqual([])
  })
})

describe('taperedRing', () => {
  it('is two whole circles where its width is even, and a drawn line where it is not', () => {
    const even = taperedRing({ x: 0, y: 0 }, 50, () => 2)
    expect(even.filter((segment) => segment.op === 'C')).toHaveLength(8)
    expect(boundsOf(even)).toEqual({ x: -51, y: -51, width: 102, height: 102 })
    const half = taperedRing({ x: 0, y: 0 }, 50, ({ y }) => (y > 0 ? 2 : 0))
    expect(boundsOf(half).y).toBeGreaterThan(-2)
    expect(taperedRing({ x: 0, y: 0 }, 50, () => 0)).toEqual([])
  })
})

describe('sampleLine', () => {
  it('reaches both ends in steps no longer than asked for', () => {
    const points = sampleLine({ x: 0, y: 0 }, { x: 0, y: 25 }, 10)
    expect(points).toHaveLength(4)
    expect(points[3]).toEqual({ x: 0, y: 25 })
  })
})
