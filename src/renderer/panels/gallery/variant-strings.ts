import { defineStrings } from '#renderer/studio/strings.ts'

export const variantStrings = defineStrings({
  en: { vary: 'Vary…', varyLong: 'Vary: layout, palette, type, background, picture', sizes: 'Other sizes…' },
  zh: { vary: '变体…', varyLong: '变体：版式、配色、字体、背景、图片', sizes: '其他尺寸…' },
})
