import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { isMarked, markPng } from '#main/designs/mark.ts'

const draw = () => sharp({ create: { width: 7, height: 5, channels: 4, background: '#336699' } }).png().toBuffer()
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the mark of a file that Broadside wrote', () => {
  it('is put into a PNG once, and leaves its pixels as they were', async () => {
    const plain = new Uint8Array(await draw())
    const marked = markPng(plain)
    expect([isMarked(plain), isMarked(marked)]).toEqual([false, true])
    expect(markPng(marked)).toBe(marked)
    const pixels = (bytes: Uint8Array) => sharp(bytes, { failOn: 'warning' }).raw().toBuffer()
    expect(await pixels(marked)).toEqual(await pixels(plain))
  })

  it('leaves what is no PNG alone', () => {
    const text = utf8('hello')
    expect(markPng(text)).toBe(text)
    expect(isMarked(text)).toBe(false)
    expect(isMarked(new Uint8Array())).toBe(false)
  })

  it('is known in an SVG by its layers', () => {
    expect(isMarked(utf8('<svg><g data-layer="layer:a"/></svg>'))).toBe(true)
    expect(isMarked(utf8('<svg><g id="a"/></svg>'))).toBe(false)
    expect(isMarked(utf8('data-layer="layer:a"'))).toBe(false)
  })
})
