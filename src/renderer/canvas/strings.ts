import { defineStrings } from '#renderer/studio/strings.ts'

export const stageStrings = defineStrings({
  en: {
    canvas: 'Canvas',
    hint: 'Tab goes to the next layer, arrow keys move it, Enter opens a group or edits a text, Escape goes back. After Escape, Tab leaves the canvas.',
    chosen: (name: string, kind: string, place: string, count: string) => `${name}. ${kind}, ${place}, ${count}.`,
    at: (x: string, y: string) => `at ${x}, ${y}`,
    of: (index: string, count: string) => `${index} of ${count}`,
    several: (count: string) => `${count} layers selected.`,
    none: 'Nothing selected.',
    locked: 'locked',
    text: 'Text',
    image: 'Picture',
    shape: 'Shape',
    group: 'Group',
  },
  zh: {
    canvas: '画布',
    hint: '按 Tab 选择下一个图层，方向键移动，Enter 进入编组或编辑文字，Esc 返回。按 Esc 后再按 Tab 离开画布。',
    chosen: (name: string, kind: string, place: string, count: string) => `${name}。${kind}，${place}，${count}。`,
    at: (x: string, y: string) => `位于 ${x}，${y}`,
    of: (index: string, count: string) => `第 ${index} 个，共 ${count} 个`,
    several: (count: string) => `已选中 ${count} 个图层。`,
    none: '未选中任何图层。',
    locked: '已锁定',
    text: '文字',
    image: '图片',
    shape: '形状',
    group: '编组',
  },
})
