import type { Size } from '#contract/records.ts'

/** How large candidates of a size are shown side by side: much the same area for every shape, never larger than they are. */
export function fitCard({ width, height }: Pick<Size, 'width' | 'height'>): { width: number; height: number } {
  const ratio = width / height
  const area = 100_000
  const byArea = Math.sqrt(area * ratio)
  const fitted = Math.min(byArea, 620, 380 * ratio, width)
  const shown = Math.max(fitted, Math.min(width, 96))
  return { width: Math.round(shown), height: Math.max(1, Math.round(shown / ratio)) }
}
