import { plainText } from '#core/typography/text-spec.ts'
import type { Line, Typesetter } from '#core/typography/text-spec.ts'

/** Ems that a letter takes on average, over the families that we ship. */
export const letterWidth = 0.52

const capHeight = 0.7

/** Sets every letter equally wide, in one line: enough to plan a frame by, where the real words are measured already. */
export const outlineTypesetter: Typesetter = {
  setText({ runs, fontSize, leading }) {
    const text = plainText(runs)
    const width = text.length * letterWidth * fontSize
    const height = fontSize * leading
    const line: Line = {
      start: 0, end: text.length, x: 0, baseline: height * 0.8, width, ascent: fontSize * 0.8, descent: fontSize * 0.2, runs: [], hanging: null,
      isRightToLeft: false, isHardEnd: true,
    }
    return { lines: [line], width, height, ink: { x: 0, y: height * 0.8 - capHeight * fontSize, width, height: capHeight * fontSize }, missing: [], hasBrokenWord: false }
  },
  glyphPath: () => '',
  unitsPerEm: () => 1000,
  metrics: () => ({ capHeight, xHeight: 0.5, ascent: 0.8, descent: 0.2 }),
}
