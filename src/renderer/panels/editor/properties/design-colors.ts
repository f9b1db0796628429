import type { Design } from '#core/design/design.ts'
import type { ColorId } from '#core/design/ids.ts'
import type { Color } from '#core/design/paint.ts'
import type { ColorChange, ColorToken } from '#renderer/controls/ColorPanel.tsx'

export interface ColorFieldValue {
  /** Null: several colours. */
  readonly value: string | null
  readonly tokenId: string | null
  readonly tokens: readonly ColorToken[]
}

const tokensOfTable = new WeakMap<Design['colors'], readonly ColorToken[]>()

/** The design's own colours, in their own order. */
export function tokensOf(colors: Design['colors']): readonly ColorToken[] {
  const known = tokensOfTable.get(colors) ?? Object.values(colors)
  tokensOfTable.set(colors, known)
  return known
}

export const hexOf = (colors: Design['colors'], color: Color): string => (color.startsWith('#') ? color : (colors[color as ColorId]?.value ?? '#808080'))

/** A colour as the colour field takes it. */
export const fieldColor = (colors: Design['colors'], color: Color | null): ColorFieldValue => ({
  value: color === null ? null : hexOf(colors, color),
  tokenId: color === null || color.startsWith('#') ? null : color,
  tokens: tokensOf(colors),
})

export const toColor = (change: ColorChange): Color => ('token' in change ? (change.token as ColorId) : change.hex)
