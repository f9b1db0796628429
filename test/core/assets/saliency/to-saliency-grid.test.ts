import { describe, expect, it } from 'vitest'
import { toSaliencyGrid } from '#core/assets/saliency/to-saliency-grid.ts'

const halves = (split: (x: number, y: number) => number) => ({
  columns: 64, rows: 64, values: Float32Array.from({ length: 64 * 64 }, (_, cell) => split(((cell % 64) + 0.5) / 64, (Math.floor(cell / 64) + 0.5) / 64)),
})
const photo = { saliency: halves((x) => (x < 0.5 ? 1 : 0)), detail: halves((_, y) => (y < 0.5 ? 0.8 : 0)) }

describe('toSaliencyGrid', () => {
  it('lays the crop over the page: salient counts whole, busy by half', () => {
    const { columns, rows, values } = toSaliencyGrid(photo, { x: 0, y: 0, width: 1, height: 1 }, { width: 300, height: 250 })
    expect([columns, rows]).toEqual([16, 16])
    expect(values[0]).toBeCloseTo(1, 5)
    expect(values[15]).toBeCloseTo(0.4, 5)
    expect(values[15 * 16 + 15]).toBeCloseTo(0, 5)
  })

  it('shows only what the crop shows', () => {
    const { values } = toSaliencyGrid(photo, { x: 0.5, y: 0.5, width: 0.5, height: 0.5 }, { width: 300, height: 250 })
    expect(Math.max(...values)).toBeCloseTo(0, 5)
  })

  it('leaves free what lies beside the photo', () => {
    const { values } = toSaliencyGrid(photo, { x: 0, y: 0, width: 0.5, height: 1 }, { width: 160, height: 160 }, { x: 80, y: 0, width: 80, height: 160 })
    expect(values[7]).toBe(0)
    expect(values[8]).toBeCloseTo(1, 5)
  })
})
