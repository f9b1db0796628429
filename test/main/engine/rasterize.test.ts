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

  it('draws no text, whatever fonts the machine has', () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-family="sans-serif">Hi</text></svg>'
    expect(rasterize(text).data.every((value) => value === 0)).toBe(true)
  })

  it('writes a PNG that another program reads', async () => {
    const { data, info } = await sharp(encodePng(half)).raw().toBuffer({ resolveWithObject: true })
    expect({ width: info.width, height: info.height, first: [...data.subarray(0, 4)] }).toEqual({ width: 4, height: 2, first: [255, 128, 0, 128] })
  })
})
