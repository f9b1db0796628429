import { defineStrings } from './strings.ts'

/** What a palette is called by how its colours go together. */
export const harmonyStrings = defineStrings({
  en: {
    'tonal-light': 'Light, one hue', 'crisp-light': 'Crisp light', 'tonal-dark': 'Dark, one hue', metal: 'Metal', duotone: 'Two tones', analogous: 'Neighbouring hues', block: 'Colour block', night: 'Night',
    candy: 'Candy', earth: 'Earth', jewel: 'Jewel', pop: 'Pop', retro: 'Retro', 'mono-ink': 'One ink',
  },
  zh: {
    'tonal-light': '浅色同色系', 'crisp-light': '明快浅色', 'tonal-dark': '深色同色系', metal: '金属', duotone: '双色', analogous: '邻近色', block: '色块', night: '夜色',
    candy: '糖果', earth: '大地', jewel: '宝石', pop: '波普', retro: '复古', 'mono-ink': '单色墨',
  },
})
