import { describe, expect, it } from 'vitest'
import { nearestFamily } from '#core/assets/svg-text/nearest-family.ts'
import { fonts } from '../../../support/test-fonts.ts'

const bundled = fonts.families.map(({ family }) => family)
const near = (list: string) => nearestFamily(list, bundled)

describe('nearestFamily', () => {
  it.each([
    ['Montserrat', 'Montserrat', null],
    ['"playfair display", serif', 'Playfair Display', null],
    ['Montserrat-Bold', 'Montserrat', 700],
    ['Poppins SemiBold', 'Poppins', 600],
    ['Oswald-Light', 'Oswald', 300],
    ['DMSans-ExtraBold', 'DM Sans', 800],
    ['Archivo Black', 'Archivo', 900],
    ['SomethingOfTheirs, Lora', 'Lora', null],
  ])('draws %s in the bundled %s', (list, family, weight) => {
    expect(near(list)).toMatchObject({ family, weight, isSame: true })
  })

  it.each([
    ['Helvetica', 'Inter'], ['ArialMT', 'Inter'], ["'Helvetica Neue', sans-serif", 'Inter'], ['TimesNewRomanPSMT', 'EB Garamond'],
    ['Georgia, serif', 'Lora'], ['Courier New', 'JetBrains Mono'], ['Impact', 'Anton'], ['Arial Black', 'Anton'], ['Futura-Medium', 'Jost'],
    ['Brush Script MT', 'Dancing Script'], ['Rockwell', 'Roboto Slab'], ['monospace', 'JetBrains Mono'], ['serif', 'EB Garamond'],
    ['sans-serif', 'Inter'], ['cursive', 'Dancing Script'], ['Their Own Slab', 'Roboto Slab'], ['Unheard Of', 'Inter'], ['', 'EB Garamond'],
  ])('lets %s be stood for by %s', (list, family) => {
    expect(near(list)).toMatchObject({ family, isSame: false })
  })

  it('reads weight and slant from a name', () => {
    expect(near('Arial-BoldItalicMT')).toMatchObject({ family: 'Inter', weight: 700, isItalic: true })
    expect(near('Roboto')).toMatchObject({ weight: null, isItalic: false })
  })
})
