import type { Size } from '#contract/records.ts'

export type PresetId = 'portrait' | 'square' | 'story' | 'link' | 'a4' | 'a3' | 'letter' | 'banner'
export interface SizePreset {
  readonly id: PresetId
  readonly size: Size
}

export const sizeName = ({ width, height }: Pick<Size, 'width' | 'height'>): string => `${width}x${height}`
export const makeSize = (width: number, height: number): Size => ({ width, height, name: sizeName({ width, height }) })
export const isSameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height

const preset = (id: PresetId, width: number, height: number): SizePreset => ({ id, size: makeSize(width, height) })

export const screenPresets: readonly SizePreset[] = [
  preset('portrait', 1080, 1350), preset('square', 1080, 1080), preset('story', 1080, 1920), preset('link', 1200, 628),
]

/** Sheets in whole pixels at 96 to the inch: ISO 216, and ANSI A. */
export const sheetPresets: readonly SizePreset[] = [preset('a4', 794, 1123), preset('a3', 1123, 1587), preset('letter', 816, 1056)]

/** The 13 display formats of the IAB that BannerRequest400 (arXiv 2503.11060) asks for, upright ones last. */
export const bannerPresets: readonly SizePreset[] = (
  [
    [970, 250], [970, 90], [728, 90], [468, 60], [320, 100], [300, 50],
    [336, 280], [300, 250], [250, 250], [180, 150], [300, 600], [160, 600], [120, 600],
  ] as const
).map(([width, height]) => preset('banner', width, height))

/** What a brief without a size is made in. */
export const usualSize: Size = screenPresets[0]!.size

export const findPreset = (size: Pick<Size, 'width' | 'height'>): SizePreset | undefined =>
  [...screenPresets, ...sheetPresets, ...bannerPresets].find((one) => one.size.width === size.width && one.size.height === size.height)

/** Width and height, in pixels, of a little drawing of the size: its long side is `side`, and its short one can still be seen. */
export function drawSize({ width, height }: Pick<Size, 'width' | 'height'>, side: number): { width: number; height: number } {
  const scale = side / Math.max(width, height)
  return { width: Math.max(4, Math.round(width * scale)), height: Math.max(4, Math.round(height * scale)) }
}
