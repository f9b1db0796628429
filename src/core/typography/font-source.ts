import type { Face } from './text-spec.ts'

/** A face as the engine needs it to choose, load and instance its font file. */
export interface FaceSource extends Face {
  /** Faces cut from one variable file share it, and so its memory. */
  readonly file: string
  /** Axis settings that make this face of that file; empty for a static one. */
  readonly variations: Readonly<Record<string, number>>
  /** Characters that the file really has: the first and last code point of each range, sorted. */
  readonly ranges: readonly number[]
}

/** The fonts that are handed to the engine; core itself reads no file. */
export interface FontSource {
  /** All faces of a family, the Latin slice first; none for a family that is not known. */
  faces(family: string): readonly FaceSource[]
  faceById(faceId: string): FaceSource | undefined
  /** The sfnt bytes of the face's file. */
  loadFace(faceId: string): Uint8Array
  /** Families to try, best first, for characters of a script (ISO 15924) that `family` lacks. */
  fallback(script: string, family: string, lang: string): readonly string[]
}

/** Whether a sorted list of range pairs holds a code point. */
export function isCovered(ranges: readonly number[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (codePoint < ranges[2 * middle]!) high = middle - 1
    else if (codePoint > ranges[2 * middle + 1]!) low = middle + 1
    else return true
  }
  return false
}
