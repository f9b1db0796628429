import { describe, expect, it } from 'vitest'
import { stepZoom } from '#renderer/panels/gallery/step-zoom.ts'

describe('stepZoom', () => {
  it.each([
    [0.58, 1, 0.67], [0.58, -1, 0.5], [1, 1, 1.5], [8, 1, 8], [0.05, -1, 0.05],
  ] as const)('from %d by %i: %d', (zoom, direction, next) => {
    expect(stepZoom(zoom, direction)).toBe(next)
  })
})
