import type { Size } from '#contract/records.ts'

/** Around a card's picture, and between cards. */
export const cardPadding = 8
export const cardGap = 12

/** How large candidates of a size are shown side by side: much the same area for every shape, never larger than they are. */
export function fitCard({ width, height }: Pick<Size, 'width' | 'height'>): { width: number; height: number } {
  const ratio = width / height
  const area = 76_000
  const byArea = Math.sqrt(area * ratio)
  const fitted = Math.min(byArea, 620, 340 * ratio, width)
  const shown = Math.round(Math.max(fitted, Math.min(width, 96)))
  return { width: shown, height: Math.max(1, Math.round(shown / ratio)) }
}

/** The same, but so that as many as suit fill a row of `room` pixels. */
export function fitRow(size: Pick<Size, 'width' | 'height'>, room: number): { width: number; height: number } {
  const usual = fitCard(size)
  if (room <= 0) return usual
  const step = usual.width + 2 * cardPadding + cardGap
  const columns = Math.max(1, Math.round((room + cardGap) / step))
  const filled = Math.floor((room - cardGap * (columns - 1)) / columns) - 2 * cardPadding
  const width = Math.max(32, Math.min(filled, Math.round(usual.width * 1.3), size.width))
  return { width, height: Math.max(1, Math.round((width * size.height) / size.width)) }
}
