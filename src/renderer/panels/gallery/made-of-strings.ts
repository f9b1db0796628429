import { defineStrings } from '#renderer/studio/strings.ts'

/** The engine's own names for what a candidate is made of, in words; one that is new here keeps its own name. */
export const layoutStrings = defineStrings({
  en: {
    arch: 'Arch', band: 'Band', card: 'Card', column: 'Column', 'corner-crop': 'Corner crop', diagonal: 'Diagonal', frame: 'Frame', 'full-bleed': 'Full bleed', halo: 'Halo', numeral: 'Big numeral',
    split: 'Split', stage: 'Stage', strip: 'Strip', ticket: 'Ticket', 'type-poster': 'Type poster', 'wave-split': 'Wave split', wreath: 'Wreath',
  },
  zh: {
    arch: '拱形', band: '横带', card: '卡片', column: '竖栏', 'corner-crop': '角落裁切', diagonal: '对角线', frame: '边框', 'full-bleed': '满幅', halo: '光环', numeral: '大数字',
    split: '分割', stage: '舞台', strip: '长条', ticket: '票券', 'type-poster': '文字海报', 'wave-split': '波浪分割', wreath: '花环',
  },
})

export const groundStrings = defineStrings({
  en: {
    arches: 'Arches', blobs: 'Blobs', burst: 'Burst', 'color-block': 'Colour blocks', confetti: 'Confetti', contours: 'Contour lines', dots: 'Dots', frame: 'Frame', grid: 'Grid', halftone: 'Halftone',
    hills: 'Hills', mesh: 'Soft mesh', plain: 'Plain', rays: 'Rays', ribbons: 'Ribbons', rings: 'Rings', 'soft-gradient': 'Soft gradient', stripes: 'Stripes', terrazzo: 'Terrazzo', waves: 'Waves', photo: 'Your photo',
  },
  zh: {
    arches: '拱券', blobs: '色斑', burst: '放射', 'color-block': '色块', confetti: '彩纸', contours: '等高线', dots: '圆点', frame: '边框', grid: '网格', halftone: '半色调',
    hills: '山丘', mesh: '柔和渐变网', plain: '纯色', rays: '光线', ribbons: '丝带', rings: '圆环', 'soft-gradient': '柔和渐变', stripes: '条纹', terrazzo: '水磨石', waves: '波浪', photo: '你的照片',
  },
})

/** The name in words, else the engine's own. */
export const nameIn = (names: Readonly<Record<string, unknown>>, id: string): string => {
  const name = Object.hasOwn(names, id) ? names[id] : undefined
  return typeof name === 'string' ? name : id.replaceAll('-', ' ')
}
