import { isCovered } from './font-source.ts'
import type { FaceSource, FontSource } from './font-source.ts'

export interface FontStyle {
  readonly family: string
  readonly weight: number
  readonly isItalic: boolean
  /** Tells which Han drawing is meant. */
  readonly lang: string
}

const defaultIgnorable = /\p{Default_Ignorable_Code_Point}/u
/** Joiners, variation selectors and direction marks draw nothing, so no font needs to have them. */
export const isIgnorable = (codePoint: number): boolean =>
  codePoint >= 0xad && (codePoint === 0xad || codePoint > 0x2ff) && defaultIgnorable.test(String.fromCodePoint(codePoint))

/** Fixed-width spaces; HarfBuzz makes them where a font has only the common one. */
const isMadeSpace = (codePoint: number): boolean => codePoint === 0xa0 || codePoint === 0x202f || (codePoint >= 0x2000 && codePoint <= 0x200a)

/** Whether a face can draw a character, or need not. */
export const hasCharacter = (face: FaceSource, codePoint: number): boolean =>
  isCovered(face.ranges, codePoint) || isIgnorable(codePoint) || (isMadeSpace(codePoint) && isCovered(face.ranges, 0x20))

/** CSS Fonts 4, 5.2: from 400 to 500 look up to 500, then down, then up; below look down first, above up first. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  const rank = (weight: number): number => {
    if (weight === wanted) return 0
    const isLighter = weight < wanted
    const distance = Math.abs(weight - wanted)
    if (wanted >= 400 && wanted <= 500) return !isLighter && weight <= 500 ? distance : isLighter ? 1000 + distance : 2000 + distance
    return isLighter === wanted < 400 ? distance : 1000 + distance
  }
  return weights.reduce((best, weight) => (rank(weight) < rank(best) ? weight : best))
}

/** The slices of a family in the nearest weight, in the wanted slant where it has one. */
export function nearestFaces(faces: readonly FaceSource[], weight: number, isItalic: boolean): readonly FaceSource[] {
  if (faces.length === 0) return faces
  const slanted = faces.filter((face) => face.isItalic === isItalic)
  const pool = slanted.length > 0 ? slanted : faces.filter((face) => face.isItalic === faces[0]!.isItalic)
  const nearest = nearestWeight([...new Set(pool.map((face) => face.weight))], weight)
  return pool.filter((face) => face.weight === nearest)
}

export interface FaceChooser {
  /** The Latin face of the style's own family, or of the fallback for Latin: what the line's height is measured by. */
  primary(style: FontStyle): FaceSource
  /** The first face that has every character; then the first that has the first one; null where none has it. */
  choose(style: FontStyle, codePoints: readonly number[], script: string, prefersFallback: boolean): FaceSource | null
}

export function createFaceChooser(source: Pick<FontSource, 'faces' | 'fallback'>): FaceChooser {
  const lists = new Map<string, readonly FaceSource[]>()
  const chosen = new Map<string, Map<number, FaceSource | null>>()

  const listFor = (style: FontStyle, script: string, prefersFallback: boolean): readonly FaceSource[] => {
    const key = `${style.family}|${style.weight}|${style.isItalic}|${style.lang}|${script}|${prefersFallback}`
    let list = lists.get(key)
    if (list === undefined) {
      const fallback = source.fallback(script, style.family, style.lang)
      const families = prefersFallback ? [...fallback, style.family] : [style.family, ...fallback]
      list = [...new Set(families)].flatMap((family) => nearestFaces(source.faces(family), style.weight, style.isItalic))
      if (lists.size > 2000) lists.clear()
      lists.set(key, list)
    }
    return list
  }


  return {
    primary(style) {
      const face = listFor(style, 'Latn', false)[0]
      if (face === undefined) throw new Error('the font source has no family for Latin')
      return face
    },
    choose(style, codePoints, script, prefersFallback) {
      const list = listFor(style, script, prefersFallback)
      if (codePoints.length > 1) {
        const whole = list.find((face) => codePoints.every((codePoint) => hasCharacter(face, codePoint)))
        if (whole !== undefined) return whole
      }
      const first = codePoints[0]!
      const key = `${style.family}|${style.weight}|${style.isItalic}|${style.lang}|${script}|${prefersFallback}`
      let known = chosen.get(key)
      if (known === undefined) {
        if (chosen.size > 2000) chosen.clear()
        known = new Map()
        chosen.set(key, known)
      }
      let face = known.get(first)
      if (face === undefined) {
        face = list.find((candidate) => hasCharacter(candidate, first)) ?? null
        if (known.size > 30000) known.clear()
        known.set(first, face)
      }
      return face
    },
  }
}
