import { defineStrings } from '#renderer/studio/strings.ts'

export const effectStrings = defineStrings({
  en: {
    title: 'Effects',
    none: 'No shadow and no blur',
    add: 'Add effect',
    shadow: 'Shadow',
    blur: 'Blur',
    remove: 'Remove effect',
    dx: 'Shift, across',
    dy: 'Shift, down',
    softness: 'Softness',
    color: 'Colour of the shadow',
    opacity: 'Opacity of the shadow',
  },
  zh: {
    title: '效果',
    none: '没有阴影和模糊',
    add: '添加效果',
    shadow: '阴影',
    blur: '模糊',
    remove: '移除效果',
    dx: '横向偏移',
    dy: '纵向偏移',
    softness: '柔和度',
    color: '阴影颜色',
    opacity: '阴影不透明度',
  },
})
