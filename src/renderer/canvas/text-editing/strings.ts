import { defineStrings } from '#renderer/studio/strings.ts'

export const textEditingStrings = defineStrings({
  en: {
    field: (name: string) => `Text of ${name}. Escape ends editing.`,
  },
  zh: {
    field: (name: string) => `“${name}”的文字。按 Esc 结束编辑。`,
  },
})
