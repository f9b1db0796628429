export type Classification = 'serif' | 'sans' | 'slab' | 'display' | 'script' | 'mono'

/** One slice of a family: the same characters in every weight and slant. */
export interface SliceRecord {
  readonly name: string
  /** The characters that its font files really have, by `encodeRanges`. */
  readonly covers: string
}

export interface FamilyRecord {
  readonly family: string
  readonly id: string
  readonly package: string
  readonly version: string
  readonly license: string
  readonly attribution: string
  readonly classification: Classification
  /** Which variable file; null for a package of one file a weight. */
  readonly axes: 'wght' | 'opsz' | null
  readonly pins: Readonly<Record<string, number>>
  readonly weights: readonly number[]
  readonly hasItalic: boolean
  /** ISO 15924 codes of the scripts that it can set. */
  readonly scripts: readonly string[]
  readonly slices: readonly SliceRecord[]
}

export interface FontIndex {
  readonly families: readonly FamilyRecord[]
}
