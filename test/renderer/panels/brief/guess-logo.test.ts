import { describe, expect, it } from 'vitest'
import { isLikelyLogo } from '#renderer/panels/brief/guess-logo.ts'
import type { PictureSample } from '#renderer/panels/brief/guess-logo.ts'

const sample = (change: Partial<PictureSample>): PictureSample => ({ width: 400, height: 300, clearBorder: 0, flatBorder: 0.2, colorsPerHundred: 20, ...change })

describe('isLikelyLogo', () => {
  it.each([
    ['its name says so', { name: 'acme-logo.jpg', type: 'image/jpeg' }, sample({}), true],
    ['its name says so in Chinese', { name: '公司标志.png', type: 'image/png' }, sample({}), true],
    ['a camera named it', { name: 'IMG_2041.png', type: 'image/png' }, sample({ clearBorder: 1 }), false],
    ['a drawing', { name: 'acme.svg', type: 'image/svg+xml' }, null, true],
    ['nothing around it', { name: 'acme.png', type: 'image/png' }, sample({ clearBorder: 0.9 }), true],
    ['few colours on one', { name: 'acme.webp', type: 'image/webp' }, sample({ flatBorder: 1, colorsPerHundred: 3 }), true],
    ['a flat JPEG of two colours', { name: 'acme.jpg', type: 'image/jpeg' }, sample({ flatBorder: 1, colorsPerHundred: 2 }), true],
    ['a photo', { name: 'shop.jpg', type: 'image/jpeg' }, sample({}), false],
    ['a photo as PNG', { name: 'shop.png', type: 'image/png' }, sample({}), false],
    ['unreadable', { name: 'shop.avif', type: 'image/avif' }, null, false],
  ])('%s', (_name, file, seen, expected) => {
    expect(isLikelyLogo(file, seen)).toBe(expected)
  })
})
