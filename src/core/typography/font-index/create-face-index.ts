import type { FaceSource, FontSource } from '#core/typography/font-source.ts'
import { fallbackFamilies } from './fallback-families.ts'
import type { FamilyRecord, FontIndex } from './font-index.ts'
import { decodeRanges } from './ranges.ts'

/** All of a font source but the bytes: what the index of the bundled fonts alone can tell. */
export type FaceIndex = Omit<FontSource, 'loadFace'>

export function createFaceIndex(index: FontIndex): FaceIndex {
  const records = new Map(index.families.map((record) => [record.family, record]))
  const facesOf = new Map<string, readonly FaceSource[]>()
  const byId = new Map<string, FaceSource>()

  function faces(family: string): readonly FaceSource[] {
    let list = facesOf.get(family)
    if (list === undefined) {
      const record = records.get(family)
      // A name that is not known is not kept: there is no end of them.
      if (record === undefined) return []
      list = listFaces(record)
      facesOf.set(family, list)
      for (const face of list) byId.set(face.id, face)
    }
    return list
  }

  return {
    faces,
    faceById(faceId) {
      const known = byId.get(faceId)
      if (known !== undefined) return known
      const familyId = faceId.split('/', 1)[0]
      const record = index.families.find((family) => family.id === familyId)
      if (record !== undefined) faces(record.family)
      return byId.get(faceId)
    },
    fallback: (script, family, lang) => fallbackFamilies(script, records.get(family)?.classification ?? 'sans', lang),
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
