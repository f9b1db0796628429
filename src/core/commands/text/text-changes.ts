import { z } from 'zod'
import { Run, TextLayer } from '#core/design/layer.ts'

const { leading, align, verticalAlign, letterCase, wrap, lang } = TextLayer.shape
const { family, weight, isItalic, fontSize, tracking, color, features } = Run.shape

/** What can be said of type; what is left out stays as it is. */
export const TextChanges = z.strictObject({
  family,
  weight,
  isItalic,
  fontSize,
  tracking,
  color,
  features,
  leading: leading.unwrap().optional(),
  align: align.unwrap().optional(),
  verticalAlign: verticalAlign.unwrap().optional(),
  letterCase: letterCase.unwrap().optional(),
  wrap: wrap.unwrap().optional(),
  lang: lang.unwrap().optional(),
})
export type TextChanges = z.infer<typeof TextChanges>

/** What a run can say otherwise than its layer. */
export const runFields = ['family', 'weight', 'isItalic', 'fontSize', 'tracking', 'color', 'features'] as const
/** What a shared text style says. */
export const styleFields = ['family', 'weight', 'isItalic', 'leading', 'tracking'] as const
