import { describe, expect, it } from 'vitest'
import { mirrorPath } from '#core/commands/layers/mirror-path.ts'

describe('mirrorPath', () => {
  it.each([
    ['M0 0L100 0 50 91Z', 'x', 'M100 0L0 0 50 91Z'],
    ['M0 20C20 0 30 0 50 20S80 40 100 20V100H0Z', 'x', 'M100 20C80 0 70 0 50 20S20 40 0 20V100H100Z'],
    ['M0 20V100H0Z', 'y', 'M0 80V0H0Z'],
    ['m10 10l5 5h-3v2z', 'x', 'm90 10l-5 5h3v2z'],
    ['m10 10 5 5 5-5z', 'y', 'm10 90 5 -5 5 5z'],
    ['M50 0A50 40 30 1 1 49.9 0Z', 'x', 'M50 0A50 40 -30 1 0 50.1 0Z'],
    ['M50 0a5 5 0 01.5.5', 'x', 'M50 0a5 5 0 0 0 -0.5 0.5'],
    ['M.5.25L1e1-2', 'x', 'M99.5 0.25L90 -2'],
  ] as const)('%s about %s', (d, axis, mirrored) => {
    expect(mirrorPath(d, axis, 100)).toBe(mirrored)
    const back = mirrorPath(mirrorPath(d, axis, 100), axis, 100)
    expect(mirrorPath(back, axis, 100)).toBe(mirrorPath(d, axis, 100))
  })
})
