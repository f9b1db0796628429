import type { Face } from '#core/typography/text-spec.ts'
import { toBase64 } from './base64.ts'
import { embeddedName, quote } from './text-web.ts'

/** WOFF2 of a face that holds at least the text and Basic Latin, with the named OpenType features; null: not to be had. */
export type EmbedFont = (faceId: string, text: string, features: readonly string[]) => Uint8Array | null

export interface UsedFace {
  readonly face: Face
  readonly text: string
  readonly features: ReadonlySet<string>
}

/** One `@font-face` rule for each embedded face, in the order of their ids. */
export function writeFontFaces(used: readonly UsedFace[], embed: EmbedFont | undefined): string {
  if (embed === undefined) return ''
  return [...used]
    .sort((a, b) => (a.face.id < b.face.id ? -1 : 1))
    .flatMap(({ face, text, features }) => {
      const bytes = embed(face.id, text, [...features].sort())
      if (bytes === null) return []
      const slant = face.isItalic ? 'font-style:italic;' : ''
      return [`@font-face{font-family:${quote(embeddedName(face))};font-weight:${face.weight};${slant}src:url(data:font/woff2;base64,${toBase64(bytes)}) format('woff2')}`]
    })
    .join('')
}
