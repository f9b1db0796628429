import { BoundedMap } from './bounded-map.ts'
import { createFaceChooser } from './choose-face.ts'
import type { FontStyle } from './choose-face.ts'
import type { FaceSource, FontSource } from './font-source.ts'
import { breakLines } from './break-lines.ts'
import { applyLetterCase } from './letter-case.ts'
import { placeLines } from './place-lines.ts'
import { makeShapeable, shapeParagraph } from './shape-paragraph.ts'
import type { ShapedParagraph, ShapingTools, StyledSpan } from './shape-paragraph.ts'
import { createShaper, letterHeights } from './shaper.ts'
import type { LineMetrics, ShapedText } from './shaped-text.ts'
import { plainText } from './text-spec.ts'
import type { TextLayout, TextSpec, Typesetter } from './text-spec.ts'

const hardBreak = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g
const emptyText: readonly { text: string }[] = [{ text: '' }]

/** What shaping depends on, as one string. */
function shapingKey(spec: TextSpec): string {
  let key = `${spec.family}|${spec.weight}|${spec.isItalic ? 1 : 0}|${spec.letterCase}|${spec.lang}|${featureKey(spec.features)}`
  for (const run of spec.runs) {
    const isTracked = (run.tracking ?? spec.tracking) !== 0
    key += `\u0001${run.family ?? ''}|${run.weight ?? ''}|${run.isItalic ?? ''}|${isTracked ? 1 : 0}|${run.features ? featureKey(run.features) : ''}\u0002${run.text}`
  }
  return key
}
const featureKey = (features: Readonly<Record<string, number>>): string => {
  const tags = Object.keys(features)
  return tags.length === 0 ? '' : tags.sort().map((tag) => `${tag}=${features[tag]}`).join(',')
}

/**
 * The one text engine. A paragraph is shaped once at one em and kept; every size and width after that is arithmetic.
 * Glyphs are not shaped anew at line ends: a break is allowed only where letters do not join, and what kerning with the
 * hanging space is lost is below a hundredth of an em.
 */
export function createTypesetter(source: FontSource): Typesetter {
  const shaper = createShaper(source)
  const chooser = createFaceChooser(source)
  const tools: ShapingTools = { shaper, chooser }
  const shapedTexts = new BoundedMap<string, ShapedText>(3000)
  /** Apart, so that a few pages of body text do not fill the memory of three thousand headlines. */
  const longTexts = new BoundedMap<string, ShapedText>(8)
  const facesById = new Map<string, FaceSource>()

  function faceById(faceId: string): FaceSource {
    const face = facesById.get(faceId) ?? source.faceById(faceId)
    if (face === undefined) throw new RangeError(`no face has the id ${faceId}`)
    facesById.set(faceId, face)
    return face
  }

  function lineMetrics(style: FontStyle): LineMetrics {
    const face = shaper.load(chooser.primary(style))
    return { ascent: face.ascent, descent: face.descent }
  }

  function shapeText(spec: TextSpec): ShapedText {
    const key = shapingKey(spec)
    const cache = key.length > 4000 ? longTexts : shapedTexts
    const known = cache.get(key)
    if (known !== undefined) return known
    const runs = spec.runs.length === 0 ? emptyText : spec.runs
    const typed = plainText(runs)
    const cased = applyLetterCase(typed, spec.letterCase, spec.lang)
    const text = makeShapeable(cased.text)
    const spans: StyledSpan[] = []
    let offset = 0
    for (const run of runs as TextSpec['runs']) {
      offset += run.text.length
      spans.push({
        start: spans.at(-1)?.end ?? 0,
        end: cased.sourceOf === null ? offset : firstAtOrAfter(cased.sourceOf, offset),
        family: run.family ?? spec.family,
        weight: run.weight ?? spec.weight,
        isItalic: run.isItalic ?? spec.isItalic,
        features: run.features ? { ...spec.features, ...run.features } : spec.features,
        isTracked: (run.tracking ?? spec.tracking) !== 0,
      })
    }
    const paragraphs: ShapedParagraph[] = []
    let start = 0
    for (const match of text.matchAll(hardBreak)) {
      paragraphs.push(shapeParagraph(text, cased.text, start, match.index, spans, spec.lang, tools))
      start = match.index + match[0].length
    }
    paragraphs.push(shapeParagraph(text, cased.text, start, text.length, spans, spec.lang, tools))
    const shaped: ShapedText = {
      text,
      sourceOf: cased.sourceOf,
      spans,
      metrics: spans.map((span) => lineMetrics({ ...span, lang: spec.lang })),
      paragraphs,
      missing: [...new Set(paragraphs.flatMap((paragraph) => paragraph.missing))],
    }
    cache.set(key, shaped)
    return shaped
  }

  return {
    setText(spec, width): TextLayout {
      const shaped = shapeText(spec)
      const broken = breakLines(shaped, spec, width)
      return placeLines(shaped, broken, spec, width, shaper)
    },
    glyphPath(faceId, glyphId) {
      const face = shaper.load(faceById(faceId))
      let path = face.paths.get(glyphId)
      if (path === undefined) face.paths.set(glyphId, (path = roundPath(face.font.glyphToPath(glyphId))))
      return path
    },
    unitsPerEm: (faceId) => shaper.load(faceById(faceId)).unitsPerEm,
    metrics(family, weight, isItalic) {
      const face = shaper.load(chooser.primary({ family, weight, isItalic, lang: 'en' }))
      return { ...letterHeights(shaper, face), ascent: face.ascent, descent: face.descent }
    },
  }
}

/** A tenth of a font unit: instances of variable fonts come with a dozen decimals that no one can see. */
const roundPath = (path: string): string => path.replace(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10))

/** The first cased offset that stands for a typed offset at or after `typed`. */
function firstAtOrAfter(sourceOf: Uint32Array, typed: number): number {
  const index = sourceOf.findIndex((offset) => offset >= typed)
  return index < 0 ? sourceOf.length - 1 : index
}
