import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isCovered } from '#core/typography/font-source.ts'
import type { FaceSource, FontSource } from '#core/typography/font-source.ts'
import { BoundedMap } from '#core/typography/bounded-map.ts'
import type { Classification } from './catalogue.ts'
import { decodeWoff2 } from './decode-woff2.ts'
import { fallbackFamilies } from './fallback.ts'
import { decodeRanges } from './font-index.ts'
import type { FamilyRecord, FontIndex } from './font-index.ts'
import { encodeWoff2, subsetSfnt } from './subset-font.ts'

/** A bundled family, as a font menu or a choice of fonts sees it. */
export interface Family {
  readonly family: string
  readonly classification: Classification
  readonly weights: readonly number[]
  readonly hasItalic: boolean
  /** ISO 15924 codes of the scripts that it can set. */
  readonly scripts: readonly string[]
  readonly license: string
  readonly attribution: string
}

export interface Fonts extends FontSource {
  readonly families: readonly Family[]
  /**
   * WOFF2 to embed in an SVG: a static cut of the face with all of Basic Latin and common punctuation, so that the text
   * stays editable, and the characters of `text`; each only where the face has it. Throws a RangeError for an id that is
   * not known.
   */
  subset(faceId: string, text: string): Uint8Array
}

/** Basic Latin, no-break space, curly quotes, dashes, bullet, ellipsis, signs: one cut serves nearly every Latin text. */
const always: readonly number[] = [
  ...Array.from({ length: 95 }, (_, index) => 32 + index),
  ...Array.from('\u00a0©®×·–—‘’“”•…€£¥°', (char) => char.codePointAt(0)!),
]

/** Kinds of figures; every other feature that the bundled slices have is kept by HarfBuzz's own list. */
const figures = ['lnum', 'onum', 'pnum', 'tnum']

const require = createRequire(import.meta.url)
const indexUrl = new URL('../../../resources/fonts/index.json', import.meta.url)

export function createFonts(): Fonts {
  const index = JSON.parse(readFileSync(indexUrl, 'utf8')) as FontIndex
  const records = new Map(index.families.map((record) => [record.family, record]))
  const classifications = new Map(index.families.map((record) => [record.family, record.classification]))
  const facesOf = new Map<string, readonly FaceSource[]>()
  const byId = new Map<string, FaceSource>()
  const bytes = new BoundedMap<string, Uint8Array>(128)
  const subsets = new BoundedMap<string, Uint8Array>(256)
  const folders = new Map<string, string>()

  function faces(family: string): readonly FaceSource[] {
    let list = facesOf.get(family)
    if (list === undefined) {
      const record = records.get(family)
      list = record === undefined ? [] : listFaces(record)
      facesOf.set(family, list)
      for (const face of list) byId.set(face.id, face)
    }
    return list
  }

  function faceById(faceId: string): FaceSource | undefined {
    const known = byId.get(faceId)
    if (known !== undefined) return known
    const familyId = faceId.split('/', 1)[0]
    const record = index.families.find((family) => family.id === familyId)
    if (record !== undefined) faces(record.family)
    return byId.get(faceId)
  }

  function pathOf(file: string): string {
    const [scope, name, ...rest] = file.split('/')
    const packageName = `${scope}/${name}`
    let folder = folders.get(packageName)
    if (folder === undefined) folders.set(packageName, (folder = dirname(require.resolve(`${packageName}/package.json`))))
    return join(folder, ...rest)
  }

  function demandFace(faceId: string): FaceSource {
    const face = faceById(faceId)
    if (face === undefined) throw new RangeError(`no bundled face has the id ${faceId}`)
    return face
  }

  function loadFile(face: FaceSource): Uint8Array {
    let sfnt = bytes.get(face.file)
    if (sfnt === undefined) bytes.set(face.file, (sfnt = decodeWoff2(readFileSync(pathOf(face.file)))))
    return sfnt
  }

  return {
    families: index.families.map(describeFamily),
    faces,
    faceById,
    loadFace: (faceId) => loadFile(demandFace(faceId)),
    subset(faceId, text) {
      const face = demandFace(faceId)
      const wanted = [...always, ...Array.from(text, (char) => char.codePointAt(0)!)]
      const codePoints = [...new Set(wanted.filter((codePoint) => isCovered(face.ranges, codePoint)))].sort((a, b) => a - b)
      const key = `${faceId}|${codePoints.map((codePoint) => codePoint.toString(36)).join(',')}`
      let woff2 = subsets.get(key)
      if (woff2 === undefined) subsets.set(key, (woff2 = encodeWoff2(subsetSfnt(loadFile(face), codePoints, face.variations, figures))))
      return woff2
    },
    fallback: (script, family, lang) => fallbackFamilies(script, classifications.get(family) ?? 'sans', lang),
  }
}

function listFaces(record: FamilyRecord): FaceSource[] {
  const ranges = record.slices.map((slice) => decodeRanges(slice.covers))
  return record.weights.flatMap((weight) =>
    (record.hasItalic ? [false, true] : [false]).flatMap((isItalic) =>
      record.slices.map((slice, index) => ({
        id: `${record.id}/${slice.name}-${weight}${isItalic ? '-italic' : ''}`,
        family: record.family,
        weight,
        isItalic,
        file: `${record.package}/files/${record.id}-${slice.name}-${record.axes ?? weight}-${isItalic ? 'italic' : 'normal'}.woff2`,
        variations: record.axes === null ? {} : { wght: weight, ...record.pins },
        ranges: ranges[index]!,
      })),
    ),
  )
}

const describeFamily = ({ family, classification, weights, hasItalic, scripts, license, attribution }: FamilyRecord): Family => ({
  family, classification, weights, hasItalic, scripts, license, attribution,
})
