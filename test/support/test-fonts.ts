import { createTypesetter } from '#core/typography/typesetter.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { encodeWoff2, subsetSfnt } from '#main/fonts/subset-font.ts'

/** The bundled fonts, opened once for a test file. */
export const fonts = createFonts()
export const typesetter = createTypesetter(fonts)

const basicLatin = Array.from({ length: 95 }, (_, index) => 32 + index)

export function embedFont(faceId: string, text: string, features: readonly string[] = []): Uint8Array | null {
  const face = fonts.faceById(faceId)
  if (face === undefined) return null
  const codePoints = [...basicLatin, ...Array.from(text, (char) => char.codePointAt(0)!)]
  return encodeWoff2(subsetSfnt(fonts.loadFace(faceId), codePoints, face.variations, features))
}
