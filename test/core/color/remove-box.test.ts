import { describe, expect, it } from 'vitest'
import { deltaEok } from '#core/color/mix.ts'
import { removeBox } from '#core/color/remove-box.ts'
import { paint } from './paint.ts'

describe('removeBox', () => {
  it('takes the even box away and leaves the drawing, its holes included', () => {
    const ring = paint(60, 60, (x, y) => {
      const from = Math.hypot(x - 30, y - 30)
      return from < 24 && from > 12 ? '#7a1f3d' : '#ffffff'
    })
    const lifted = removeBox(ring)!
    expect(lifted.data[3]).toBe(0)
    expect(lifted.data[(30 * 60 + 12) * 4 + 3]).toBe(255)
    // The white inside the ring is not reached from the edge: it may be part of the drawing.
    expect(lifted.data[(30 * 60 + 30) * 4 + 3]).toBe(255)
  })

  it('softens the edge without a fringe of the box colour', () => {
    const soft = paint(40, 20, (x) => (x < 18 ? '#ffffff' : x < 20 ? '#d8d8d8' : '#202020'))
    const framed = paint(60, 40, (x, y) => {
      const [u, v] = [x - 10, y - 10]
      if (u < 0 || v < 0 || u >= 40 || v >= 20) return '#ffffff'
      const at = (v * 40 + u) * 4
      return `#${[0, 1, 2].map((channel) => soft.data[at + channel]!.toString(16).padStart(2, '0')).join('')}`
    })
    const lifted = removeBox(framed)!
    const at = (15 * 60 + 28) * 4
    expect(lifted.data[at + 3]).toBeGreaterThan(0)
    expect(lifted.data[at + 3]).toBeLessThan(255)
    expect(deltaEok(`#${[0, 1, 2].map((channel) => lifted.data[at + channel]!.toString(16).padStart(2, '0')).join('')}`, '#202020')).toBeLessThan(0.05)
  })

  it('opens the insides of letters', () => {
    const letters = paint(100, 40, (x, y) => (x > 20 && x < 40 && y > 10 && y < 30 && !(x > 27 && x < 33 && y > 16 && y < 24) ? '#202020' : '#ffffff'))
    const lifted = removeBox(letters)!
    expect(lifted.data[(20 * 100 + 30) * 4 + 3]).toBe(0)
    expect(lifted.data[(20 * 100 + 23) * 4 + 3]).toBe(255)
  })

  it('leaves alone what has no even box, or is nearly all drawing', () => {
    expect(removeBox(paint(20, 20, (x, y) => (x < 10 ? '#ffffff' : y < 10 ? '#000000' : '#ff0000')))).toBeNull()
    expect(removeBox(paint(40, 40, (x, y) => (x === 0 || y === 0 || x === 39 || y === 39 ? '#ffffff' : '#123456')))).toBeNull()
    expect(removeBox(paint(20, 20, () => '#ffffff'))).toBeNull()
  })
})
