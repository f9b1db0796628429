import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { encodePng, rasterize } from '#main/engine/rasterize.ts'

const half = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="2" height="2" fill="#ff8000" fill-opacity="0.5"/></svg>'

describe('rasterize', () => {
  it('answers straight alpha', () => {
    const { width, height, scale, data } = rasterize(half)
    expect({ width, height, scale }).toEqual({ width: 4, height: 2, scale: 1 })
    expect([...data.slice(0, 4)]).toEqual([255, 128, 0, 128])
    expect([...data.slice(12, 16)]).toEqual([0, 0, 0, 0])
  })

  it('scales', () => {
    expect(rasterize(half, { scale: 2 })).toMatchObject({ width: 8, height: 4, scale: 2 })
  })

  it('draws what reaches far beyond the artboard as if it were drawn whole and cut out', () => {
    const root = (width: number, height: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="en">`
    const far = '<g opacity="0.5"><rect x="-70" y="-50" width="80" height="60"/><g opacity="0.5"><rect x="25" width="90" height="20"/></g></g></svg>'
    const cut = rasterize(root(30, 20) + far)
    const whole = rasterize(root(300, 200) + far)
    expect(cut).toMatchObject({ width: 30, height: 20 })
    for (let y = 0; y < 20; y++) expect(cut.data.slice(y * 120, y * 120 + 120)).toEqual(whole.data.slice(y * 1200, y * 1200 + 120))
    expect([...cut.data.slice(0, 4)]).toEqual([0, 0, 0, 128])
  })

  it('says so when something lies too far out to be drawn', () => {
    const far = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20"><g opacity="0.5"><rect x="1" y="1" width="9" height="9"/><g opacity="0.5"><rect x="900000" y="800000" width="9" height="9"/></g></g></svg>'
    expect(() => rasterize(far)).toThrow(RangeError)
  })

  it('draws no text, whatever fonts the machine has', () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-family="sans-serif">Hi</text></svg>'
    expect(rasterize(text).data.every((value) => value === 0)).toBe(true)
  })

  it('writes a PNG that another program reads', async () => {
    const { data, info } = await sharp(encodePng(half)).raw().toBuffer({ resolveWithObject: true })
    expect({ width: info.width, height: info.height, first: [...data.subarray(0, 4)] }).toEqual({ width: 4, height: 2, first: [255, 128, 0, 128] })
  })
})
