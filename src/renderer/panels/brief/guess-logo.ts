/** What a small sample of a picture says: shares from 0 to 1. */
export interface PictureSample {
  readonly width: number
  readonly height: number
  /** Of its border that is transparent, and that is one flat colour. */
  readonly clearBorder: number
  readonly flatBorder: number
  /** Different colours, of 4,096, for each hundred pixels looked at. */
  readonly colorsPerHundred: number
}

const logoWords = /logo|brand|wordmark|emblem|monogram|icon|标志|标识|商标/i
const photoWords = /photo|img[_-]?\d|dsc[_-]?\d|screenshot|照片|图片/i

/** Whether a dropped file is more likely the logo than a photo; `sample` null: its pixels could not be read. */
export function isLikelyLogo(file: { readonly name: string; readonly type: string }, sample: PictureSample | null): boolean {
  if (logoWords.test(file.name)) return true
  if (photoWords.test(file.name)) return false
  if (file.type === 'image/svg+xml') return true
  if (sample === null || file.type === 'image/jpeg') return sample !== null && sample.flatBorder > 0.97 && sample.colorsPerHundred < 4
  return sample.clearBorder > 0.6 || (sample.flatBorder > 0.95 && sample.colorsPerHundred < 8)
}
