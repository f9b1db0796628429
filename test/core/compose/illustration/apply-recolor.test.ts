import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRecolor, listColors } from '#core/compose/illustration/apply-recolor.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><defs><linearGradient id="facade"><stop stop-color="#FACADE"/>' +
  '<stop offset="1" style="stop-color: #00ff00"/></linearGradient><filter id="g"><feColorMatrix values="0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0"/>' +
  '<feFlood flood-color="#0000ff"/></filter></defs><path fill="url(#facade)" stroke="#102030" filter="url(#g)"/><use href="#facade"/></svg>'
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('listColors', () => {
  it('finds fills, strokes, stops, floods and glows, and no ids', () => {
    expect(listColors(drawing)).toEqual(['#facade', '#00ff00', '#0000ff', '#102030', '#ff0000'])
  })
})

describe('applyRecolor', () => {
  it('swaps a colour wherever it is painted and leaves ids and references alone', () => {
    const swapped = applyRecolor(drawing, [
      { from: '#facade', to: '#111111' }, { from: '#00ff00', to: '#222222' }, { from: '#0000ff', to: '#333333' },
      { from: '#102030', to: '#444444' }, { from: '#ff0000', to: '#00ff80' },
    ])
    expect(listColors(swapped)).toEqual(['#111111', '#222222', '#333333', '#444444', '#00ff80'])
    expect(swapped).toContain('id="facade"')
    expect(swapped).toContain('url(#facade)')
    expect(swapped).toContain('href="#facade"')
  })

  it('swaps all at once, so that two colours can change places', () => {
    const swapped = applyRecolor(drawing, [{ from: '#00ff00', to: '#0000ff' }, { from: '#0000ff', to: '#00ff00' }])
    expect(swapped).toContain('stop-color: #0000ff')
    expect(swapped).toContain('flood-color="#00ff00"')
  })

  it('gives the drawing back when each swap is turned round', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hex, { minLength: 5, maxLength: 5 }), (fresh) => {
        const colors = listColors(drawing)
        const swaps = colors.map((from, at) => ({ from, to: fresh[at]! }))
        const back = swaps.map(({ from, to }) => ({ from: to, to: from }))
        expect(listColors(applyRecolor(applyRecolor(drawing, swaps), back))).toEqual(colors)
      }),
    )
  })
})
