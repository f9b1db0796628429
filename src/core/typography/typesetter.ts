import { BoundedMap } from './bounded-map.ts'
import { createFaceChooser } from './choose-face.ts'
import type { FontStyle } from './choose-face.ts'
import type { FaceSource, FontSource } from './font-source.ts'
import { breakLines } from './break-lines.ts'
import { placeLines } from './place-lines.ts'
import { shapeParagraph } from './shape-paragraph.ts'
import type { ShapingTools } from './shape-paragraph.ts'
import { createShaper, letterHeights } from './shaper.ts'
import type { LineMetrics, ShapedText } from './shaped-text.ts'
import { styleText } from './style-text.ts'
import type { TextLayout, TextSpec, Typesetter } from './text-spec.ts'

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
    const { text, cased, sourceOf, spans, paragraphs: bounds } = styleText(spec)
    const paragraphs = bounds.map(([start, end]) => shapeParagraph(text, cased, start, end, spans, spec.lang, tools))
    const shaped: ShapedText = {
      text,
      sourceOf,
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
