import type { TextSpec } from '#core/typography/text-spec.ts'

/** A plain text at 20 px, and what of it differs. */
export const specOf = (text: string, changes: Partial<TextSpec> = {}): TextSpec => ({
  runs: [{ text }],
  family: 'Inter',
  weight: 400,
  isItalic: false,
  fontSize: 20,
  leading: 1.2,
  tracking: 0,
  align: 'start',
  wrap: 'box',
  letterCase: 'as-typed',
  features: {},
  lang: 'en',
  ...changes,
})
