import { describe, expect, it } from 'vitest'
import { lookDistance } from '#core/critique/look/look-distance.ts'
import { measureLook } from '#core/critique/look/measure-look.ts'
import { measureDesign } from '#core/critique/measure-design.ts'
import { makeDesign, renderViews, typesetter } from '../render-views.ts'

function lookOf(changes: Parameters<typeof makeDesign>[0], size: readonly [number, number] = [300, 250]) {
  const design = makeDesign(changes, size)
  return measureLook(measureDesign({ design, typesetter, views: renderViews(design) }))
}
const solid = (color: string) => ({ fills: [{ kind: 'solid', color, opacity: 1 }] })
const mirrored = { hero: { x: -38 }, headline: { x: 136 }, subhead: { x: 136 }, button: { x: 136 }, label: { x: 136 }, logo: { x: 136 } }
const dark = { ground: solid('#14213d'), headline: { color: '#ffffff' }, subhead: { color: '#ffffff' }, button: solid('#ffffff'), label: { color: '#14213d' } }

describe('lookDistance', () => {
  const sound = lookOf({})
  it('hardly sees another wording or shade', () => {
    expect(lookDistance(sound, sound)).toBeCloseTo(0, 9)
    expect(lookDistance(sound, lookOf({ ground: solid('#f1e9dd'), subhead: { y: 140 } }))).toBeLessThan(0.06)
  })
  it('sees another ground, another arrangement, and both most', () => {
    const darker = lookDistance(sound, lookOf(dark))
    const turned = lookDistance(sound, lookOf(mirrored))
    const both = lookDistance(sound, lookOf({ ...mirrored, ...dark, headline: { x: 136, color: '#ffffff' }, button: { x: 136, ...solid('#ffffff') } }))
    expect(darker).toBeGreaterThan(0.35)
    expect(turned).toBeGreaterThan(0.1)
    expect(both).toBeGreaterThan(darker)
    expect(both).toBeGreaterThan(turned)
  })
})
