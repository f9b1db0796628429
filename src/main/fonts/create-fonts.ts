import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isCovered } from '#core/typography/font-source.ts'
import type { FaceSource, FontSource } from '#core/typography/font-source.ts'
import { BoundedMap } from '#core/typography/bounded-map.ts'
import { createFaceIndex } from '#core/typography/font-index/create-face-index.ts'
import type { Classification, FamilyRecord, FontIndex } from '#core/typography/font-index/font-index.ts'
import { decodeWoff2 } from './decode-woff2.ts'
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
  /** The sfnt bytes of a `FaceSource.file`; null for what is no file of a bundled face. */
  loadFile(file: string): Uint8Array | null
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

const fromHere = createRequire(import.meta.url)
const indexUrl = new URL('../../../resources/fonts/index.json', import.meta.url)

export function createFonts(): Fonts {
  const index = JSON.parse(readFileSync(indexUrl, 'utf8')) as FontIndex
  const faceIndex = createFaceIndex(index)
  const bytes = new BoundedMap<string, Uint8Array>(128)
  const subsets = new BoundedMap<string, Uint8Array>(256)
  const folders = new Map<string, string>()

  function pathOf(file: string): string {
    const [scope, name, ...rest] = file.split('/')
    const packageName = `${scope}/${name}`
    let folder = folders.get(packageName)
    if (folder === undefined) folders.set(packageName, (folder = dirname(fromHere.resolve(`${packageName}/package.json`))))
    return join(folder, ...rest)
  }

  function demandFace(faceId: string): FaceSource {
    const face = faceIndex.faceById(faceId)
    if (face === undefined) throw new RangeError(`no bundled face has the id ${faceId}`)
    return face
  }

  function loadFile(file: string): Uint8Array {
    let sfnt = bytes.get(file)
    if (sfnt === undefined) bytes.set(file, (sfnt = decodeWoff2(readFileSync(pathOf(file)))))
    return sfnt
  }

  let files: ReadonlySet<string> | undefined
  const listFiles = (): ReadonlySet<string> => new Set(index.families.flatMap(({ family }) => faceIndex.faces(family).map(({ file }) => file)))

  return {
    families: index.families.map(describeFamily),
    ...faceIndex,
    loadFace: (faceId) => loadFile(demandFace(faceId).file),
    loadFile: (file) => ((files ??= listFiles()).has(file) ? loadFile(file) : null),
    subset(faceId, text) {
      const face = demandFace(faceId)
      const wanted = [...always, ...Array.from(text, (char) => char.codePointAt(0)!)]
      const codePoints = [...new Set(wanted.filter((codePoint) => isCovered(face.ranges, codePoint)))].sort((a, b) => a - b)
      const key = `${faceId}|${codePoints.map((codePoint) => codePoint.toString(36)).join(',')}`
      let woff2 = subsets.get(key)
      if (woff2 === undefined) subsets.set(key, (woff2 = encodeWoff2(subsetSfnt(loadFile(face.file), codePoints, face.variations, figures))))
      return woff2
    },
  }
}

const describeFamily = ({ family, classification, weights, hasItalic, scripts, license, attribution }: FamilyRecord): Family => ({
  family, classification, weights, hasItalic, scripts, license, attribution,
})
