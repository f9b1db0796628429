import { createTypesetter } from '#core/typography/typesetter.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'

/** The bundled fonts, opened once for a test file. */
export const fonts = createFonts()
export const typesetter = createTypesetter(fonts)
export const embedFont = (faceId: string, text: string): Uint8Array => fonts.subset(faceId, text)
