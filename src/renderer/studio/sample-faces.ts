import { nearestFaces } from '#core/typography/choose-face.ts'
import { isCovered } from '#core/typography/font-source.ts'
import type { FaceSource } from '#core/typography/font-source.ts'
import { createFaceIndex } from '#core/typography/font-index/create-face-index.ts'
import type { FaceIndex } from '#core/typography/font-index/create-face-index.ts'
import type { FontIndex } from '#core/typography/font-index/font-index.ts'

/** How a sample is set: a CSS family, with the settings that make the face of its file. */
export interface SampleFace {
  readonly fontFamily: string
  readonly fontWeight: number
  readonly fontStyle: 'normal' | 'italic'
  readonly fontVariationSettings: string
}

/** A pair's id says its display face: `dm-serif-display-400i+manrope`. */
export function readPairId(id: string): { readonly weight: number; readonly isItalic: boolean } {
  const match = /-(\d{3})(i?)\+/.exec(id)
  return match === null ? { weight: 700, isItalic: false } : { weight: Number(match[1]), isItalic: match[2] === 'i' }
}

/** The faces of a family that together have the text's characters; those that none has are left to the page's own font. */
export function facesFor(faces: readonly FaceSource[], text: string): readonly FaceSource[] {
  const needed = new Set<FaceSource>()
  for (const character of text) {
    const face = faces.find(({ ranges }) => isCovered(ranges, character.codePointAt(0)!))
    if (face !== undefined) needed.add(face)
  }
  return [...needed]
}

export function toUnicodeRange(ranges: readonly number[]): string {
  const parts: string[] = []
  for (let index = 0; index < ranges.length; index += 2) parts.push(`U+${ranges[index]!.toString(16)}-${ranges[index + 1]!.toString(16)}`)
  return parts.join(',')
}

let index: Promise<FaceIndex> | null = null
const loads = new Map<string, Promise<unknown>>()

const loadIndex = (): Promise<FaceIndex> =>
  (index ??= fetch('/fonts/index.json')
    .then(async (response) => createFaceIndex((await response.json()) as FontIndex))
    .catch((error: unknown) => {
      index = null
      throw error
    }))

/** Fetches what the text needs of a face and registers it with the page. Rejects where it cannot be had. */
export async function loadSampleFace(family: string, weight: number, isItalic: boolean, text: string): Promise<SampleFace> {
  const faces = nearestFaces((await loadIndex()).faces(family), weight, isItalic)
  const first = faces[0]
  if (first === undefined) throw new RangeError(`${family} is not bundled`)
  const name = `sample ${first.id.replace(/\/[^/]*$/, '')} ${first.weight}${first.isItalic ? ' italic' : ''}`
  await Promise.all(
    facesFor(faces, text).map((face) => {
      const load = loads.get(face.id) ?? new FontFace(name, `url("/fonts/files/${face.file}")`, { unicodeRange: toUnicodeRange(face.ranges), weight: '1 1000' }).load().then((loaded) => document.fonts.add(loaded))
      loads.set(face.id, load)
      return load
    }),
  )
  return {
    fontFamily: `"${name}"`,
    fontWeight: first.weight,
    fontStyle: 'normal',
    fontVariationSettings: Object.entries(first.variations).map(([axis, value]) => `"${axis}" ${value}`).join(', ') || 'normal',
  }
}
