import { describe, expect, it } from 'vitest'
import { heldTokens, recolorDesign } from '#core/compose/vary/recolor-design.ts'
import { toOklch } from '#core/color/oklch.ts'
import type { ShapeLayer } from '#core/design/layer.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { varied } from '../../../support/varied-design.ts'

const night = { 'color:ground': '#101c2c', 'color:ground-shade': '#0c1622', 'color:ink': '#f4f0e8' }

describe('a design in other colours', () => {
  it('changes the values of tokens, and tones of the ground with it', () => {
    const after = recolorDesign(varied, night, () => null)
    expect(after.colors['color:ground']!.value).toBe('#101c2c')
    const dots = (after.layers['layer:dots'] as ShapeLayer).fills[0] as { color: string }
    expect(toOklch(dots.color).l).toBeLessThan(0.45)
    expect(after.layers['layer:headline']).toEqual(varied.layers['layer:headline'])
  })

  it('keeps the tokens that a locked layer or field is painted with, and what is written out in it', () => {
    const held = putLayers(varied, [{ ...varied.layers['layer:headline']!, locks: ['color'] }, { ...varied.layers['layer:dots']!, locks: ['*'] }])
    expect([...heldTokens(held)]).toEqual(['color:ink'])
    const after = recolorDesign(held, night, () => null)
    expect(after.colors['color:ink']).toBe(held.colors['color:ink'])
    expect(after.colors['color:ground']!.value).toBe('#101c2c')
    expect(after.layers['layer:dots']).toBe(held.layers['layer:dots'])
  })
})
