import { z } from 'zod'
import { defineCommand } from '../define-command.ts'

export const describeDesign = defineCommand({
  label: 'Describe',
  args: z.strictObject({ changes: z.strictObject({ title: z.string().optional(), description: z.string().optional(), lang: z.string().optional() }) }),
  run(design, { changes: { title, description, lang } }) {
    const next = {
      title: title === undefined ? design.title : title.trim().slice(0, 500),
      description: description === undefined ? design.description : description.slice(0, 5000),
      lang: lang !== undefined && lang.length >= 2 && lang.length <= 35 ? lang : design.lang,
    }
    const isSameCover = next.title === design.title && next.description === design.description && next.lang === design.lang
    return isSameCover ? design : { ...design, ...next }
  },
})
