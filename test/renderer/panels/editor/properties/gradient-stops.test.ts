import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LinearPaint, RadialPaint } from '#core/design/paint.ts'
import { angleOf, asKind, atAngle, stopAt } from '#renderer/panels/editor/properties/gradient-stops.ts'

const colors = { 'color:ink': { id: 'color:ink', name: 'Ink', value: '#000000' } } as const
const linear = LinearPaint.parse({ kind: 'linear', x1: 0, y1: 0, x2: 1, y2: 0, stops: [{ offset: 0, color: 'color:ink' }, { offset: 1, color: '#ffffff', opacity: 0.5 }] })

describe('gradient stops', () => {
  it('adds the colour that is there already', () => {
    expect(stopAt(colors, linear.stops, 0.5)).toEqual({ offset: 0.5, color: '#808080', opacity: 0.75 })
    expect(stopAt(colors, [{ offset: 0.4, color: '#112233', opacity: 1 }, { offset: 0.6, color: '#445566', opacity: 1 }], 0.1)).toMatchObject({ color: '#112233' })
  })

  it('turns to any angle and says which it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (angle) => {
        const turned = atAngle(linear, angle)
        expect(LinearPaint.safeParse(turned).success).toBe(true)
        expect(angleOf(turned)).toBe(angle)
      }),
    )
    expect(atAngle(linear, 90)).toMatchObject({ x1: 0.5, y1: 0, x2: 0.5, y2: 1 })
  })

  it('becomes another kind and keeps its stops', () => {
    const radial = asKind(colors, linear, 'radial')
    expect(RadialPaint.safeParse(radial).success).toBe(true)
    expect(radial).toMatchObject({ stops: linear.stops })
    expect(asKind(colors, linear, 'solid')).toEqual({ kind: 'solid', color: 'color:ink', opacity: 1 })
    expect(asKind(colors, { kind: 'solid', color: '#ffffff', opacity: 0.5 }, 'linear')).toMatchObject({ stops: [{ offset: 0, color: '#ffffff', opacity: 0.5 }, { offset: 1, opacity: 0.5 }] })
  })
})
