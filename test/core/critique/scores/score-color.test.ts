import { describe, expect, it } from 'vitest'
import { measureDesign } from '#core/critique/measure-design.ts'
import { scoreColor } from '#core/critique/scores/score-color.ts'
import { makeDesign, renderViews, shape, typesetter } from '../render-views.ts'

type Changes = Parameters<typeof makeDesign>[0]
const solid = (color: string) => ({ fills: [{ kind: 'solid', color, opacity: 1 }] })
const recolored = (color: string) => ({ hero: { recolor: [{ from: '#e8663c', to: color }] } })

function score(changes: Changes): number {
  const design = makeDesign(changes)
  return scoreColor(measureDesign({ design, typesetter, views: renderViews(design) }).color)
}

/** Cream ground, a field of warm sand, everything warm, one deep orange accent on the button. */
const warm: Changes = { ground: solid('#f6ead6'), button: solid('#b8461f'), ...recolored('#d98a4e') }

describe('scoreColor', () => {
  it('[C7] likes a palette of neighbours with one accent', () => {
    expect(score(warm)).toBeGreaterThan(0.85)
  })
  it('[C7] likes it less with a hero from another palette', () => {
    expect(score({ ...warm, ...recolored('#7a4fd0') })).toBeLessThan(score(warm) - 0.1)
    expect(score({ ...warm, ...recolored('#3fae57') })).toBeLessThan(score(warm) - 0.1)
  })
  it('[C7] likes it less when the accent is spent on what is no call to action', () => {
    const spent = score({ ...warm, band: shape('decoration', [0, 150, 160, 100], '#b8461f') })
    expect(spent).toBeLessThan(score(warm) - 0.1)
  })
  it('[C7] likes large areas quiet', () => {
    expect(score({ ...warm, ground: solid('#ff7a1a') })).toBeLessThan(score(warm) - 0.1)
  })
  it('[C7] likes one colour to lead, and not five of equal shares', () => {
    const stripes = Object.fromEntries(['#2f6f8f', '#c94f7c', '#e0b23c', '#5a8f3c', '#6b4fa0'].map((color, index) => [`stripe${index}`, shape('background', [index * 60, 0, 60, 250], color)]))
    expect(score({ ...stripes, hero: null, headline: null, subhead: null })).toBeLessThan(score(warm) - 0.2)
  })
  it('[C7] likes a button that is not of its ground’s colour', () => {
    expect(score({ ...warm, button: solid('#efe0c6'), label: { color: '#14213d' } })).toBeLessThan(score(warm))
  })
})
