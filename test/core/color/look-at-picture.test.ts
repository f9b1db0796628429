import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '#core/color/contrast.ts'
import { lookAtPicture } from '#core/color/look-at-picture.ts'
import { shareVisibleOn } from '#core/color/picture-look.ts'
import type { Thumbnail } from '#core/color/picture-look.ts'
import { paint } from './paint.ts'

const look = (thumbnail: Thumbnail) => lookAtPicture(thumbnail, { width: thumbnail.width, height: thumbnail.height }, 'logo')

describe('lookAtPicture', () => {
  it('finds the colours of a two-colour logo, their shares and its box', () => {
    const seen = look(paint(100, 50, (x, y) => (x < 10 || x >= 90 || y < 5 || y >= 45 ? null : x < 70 ? '#1c2f4a' : '#e6245f')))
    expect(seen.colors.map((color) => color.hex)).toEqual(['#1c2f4a', '#e6245f'])
    expect(seen.colors[0]!.share).toBeCloseTo(0.75, 2)
    expect(seen.visibleBox).toEqual({ x: 0.1, y: 0.1, width: 0.8, height: 0.8 })
    expect(seen.boxColor).toBeNull()
    expect(seen.isMonochrome).toBe(false)
  })

  it('sees the solid box that a logo stands on, and the drawing in it', () => {
    const seen = look(paint(80, 40, (x, y) => (x > 20 && x < 60 && y > 10 && y < 30 ? '#2f5d43' : '#ffffff')))
    expect(seen.boxColor).toBe('#ffffff')
    expect(seen.colors.map((color) => color.hex)).toEqual(['#2f5d43'])
    expect(seen.visibleBox.x).toBeCloseTo(21 / 80, 3)
    expect(seen.isMonochrome).toBe(true)
  })

  it('predicts on which grounds a logo is seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.integer({ min: 0, max: 0xffffff }), (a, b) => {
        const [logo, ground] = [a, b].map((value) => `#${value.toString(16).padStart(6, '0')}`) as [string, string]
        const ratio = contrast(logo, ground)
        fc.pre(ratio < 2.85 || ratio > 3.15)
        expect(shareVisibleOn(look(paint(8, 8, () => logo)), ground)).toBeCloseTo(ratio >= 3 ? 1 : 0, 6)
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  it('has an answer for a picture with nothing in it', () => {
    const seen = look(paint(10, 10, () => null))
    expect(seen.colors).toEqual([])
    expect(seen.visibleBox).toEqual({ x: 0, y: 0, width: 1, height: 1 })
  })
})
