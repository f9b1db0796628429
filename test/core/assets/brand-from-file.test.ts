import { describe, expect, it } from 'vitest'
import { brandFromFile } from '#core/assets/brand-from-file.ts'

describe('brandFromFile', () => {
  it.each([
    ['logos/014_merriwether.svg', 'Merriwether'],
    ['C:\\brand\\kiln&clay_logo_cropped.png', 'Kiln & Clay'],
    ['/a/OrrappleMarket-final-v2.svg', 'Orrapple Market'],
    ['fern-hollow_white_512x512.png', 'Fern Hollow'],
    ['fernhollow-on-white.svg', 'Fernhollow'],
    ['kiln_logo_for-web_horizontal.png', 'Kiln'],
    ['Moving On.svg', 'Moving On'],
    ['logo.svg', ''],
    ['003.png', ''],
    [`assets/${'3fa9c0de'.repeat(8)}.png`, ''],
    ['facade.svg', 'Facade'],
    ['&thread.svg', '& Thread'],
    ['', ''],
  ])('guesses %s as %s', (path, brand) => {
    expect(brandFromFile(path)).toBe(brand)
  })
})
