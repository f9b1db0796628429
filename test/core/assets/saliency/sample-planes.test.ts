import { describe, expect, it } from 'vitest'
import { samplePlanes } from '#core/assets/saliency/sample-planes.ts'
import { paint } from '../../color/paint.ts'

const at = (x: number, y: number): number => y * 64 + x

describe('samplePlanes', () => {
  it('finds what is sharp where neighbours differ, however small the picture', () => {
    for (const [width, height] of [[32, 32], [20, 200], [200, 20], [256, 256]] as const) {
      const { sharpness } = samplePlanes(paint(width, height, (x) => (x < width / 2 ? '#000000' : '#ffffff')))
      expect(sharpness[at(31, 30)]).toBeGreaterThan(0)
      // Whose neighbour is the first of the next line only in memory.
      for (const x of [0, 10, 50, 62, 63]) expect(sharpness[at(x, 30)]).toBe(0)
    }
  })

  it('sees no edge where a cut-out ends', () => {
    const { sharpness, cover, l } = samplePlanes(paint(128, 128, (x, y) => (Math.hypot(x - 64, y - 64) < 40 ? '#c03020' : null)))
    expect(Math.max(...sharpness)).toBe(0)
    expect([cover[at(32, 32)], cover[at(2, 2)]]).toEqual([1, 0])
    expect(l[at(2, 2)]).toBeCloseTo(l[at(32, 32)]!, 6)
  })
})
