import { Blob, Buffer, Direction, Face as HarfBuzzFace, Feature, Font, MetricsTag, Variation, shape } from 'harfbuzzjs'
import { BoundedMap } from './bounded-map.ts'
import type { FaceSource, FontSource } from './font-source.ts'

/** One face ready for shaping. All lengths are in ems, so that any size is one multiplication away. */
export interface LoadedFace {
  readonly source: FaceSource
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly font: Font
  readonly extents: Map<number, GlyphBox | null>
  readonly paths: Map<number, string>
}

/** Ink of one glyph in ems from its origin, y downwards. */
export interface GlyphBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Glyphs in visual order, from left to right, in ems. */
export interface ShapedGlyphs {
  readonly ids: Uint32Array
  /** UTF-16 offset of the first character of the glyph's cluster, from the start of the shaped piece. */
  readonly clusters: Uint32Array
  readonly advances: Float64Array
  readonly dx: Float64Array
  readonly dy: Float64Array
}

export interface Shaper {
  load(face: FaceSource): LoadedFace
  shape(face: LoadedFace, text: string, start: number, end: number, options: ShapeOptions): ShapedGlyphs
  glyphBox(face: LoadedFace, glyphId: number): GlyphBox | null
}

export interface ShapeOptions {
  readonly script: string
  readonly lang: string
  readonly isRightToLeft: boolean
  readonly features: readonly Feature[]
}

/** Joining and kerning look this far beyond the ends of a piece; more would make long mixed text quadratic. */
const contextLength = 24

export function createShaper(source: FontSource): Shaper {
  // A wasm font is freed when its object is collected; the bounds keep a long session's memory flat.
  const files = new BoundedMap<string, HarfBuzzFace>(400)
  const loaded = new BoundedMap<string, LoadedFace>(800)
  const buffer = new Buffer()

  function openFile(face: FaceSource): HarfBuzzFace {
    let file = files.get(face.file)
    if (file === undefined) {
      file = new HarfBuzzFace(new Blob(source.loadFace(face.id)))
      files.set(face.file, file)
    }
    return file
  }

  function load(face: FaceSource): LoadedFace {
    const known = loaded.get(face.id)
    if (known !== undefined) return known
    const file = openFile(face)
    const font = new Font(file)
    const axes = Object.entries(face.variations)
    if (axes.length > 0) font.setVariations(axes.map(([tag, value]) => new Variation(tag, value)))
    const extents = font.hExtents()
    const ready: LoadedFace = {
      source: face,
      unitsPerEm: file.upem,
      ascent: extents.ascender / file.upem,
      descent: -extents.descender / file.upem,
      font,
      extents: new Map(),
      paths: new Map(),
    }
    loaded.set(face.id, ready)
    return ready
  }

  return {
    load,
    shape(face, text, start, end, options) {
      const from = Math.max(0, start - contextLength)
      const piece = text.slice(from, Math.min(text.length, end + contextLength))
      buffer.reset()
      buffer.addText(piece, start - from, end - start)
      buffer.setScript(options.script === 'Zyyy' ? 'Latn' : options.script)
      buffer.setDirection(options.isRightToLeft ? Direction.RTL : Direction.LTR)
      buffer.setLanguage(options.lang)
      shape(face.font, buffer, [...options.features])
      const infos = buffer.getGlyphInfos()
      const positions = buffer.getGlyphPositions()
      const count = infos.length
      const glyphs: ShapedGlyphs = {
        ids: new Uint32Array(count),
        clusters: new Uint32Array(count),
        advances: new Float64Array(count),
        dx: new Float64Array(count),
        dy: new Float64Array(count),
      }
      const scale = 1 / face.unitsPerEm
      for (let index = 0; index < count; index++) {
        const info = infos[index]!
        const position = positions[index]!
        glyphs.ids[index] = info.codepoint
        glyphs.clusters[index] = info.cluster - (start - from)
        glyphs.advances[index] = position.xAdvance * scale
        glyphs.dx[index] = position.xOffset * scale
        glyphs.dy[index] = -position.yOffset * scale
      }
      return glyphs
    },
    glyphBox(face, glyphId) {
      let box = face.extents.get(glyphId)
      if (box === undefined) {
        const extents = face.font.glyphExtents(glyphId)
        const scale = 1 / face.unitsPerEm
        box =
          extents === undefined || extents.width === 0 || extents.height === 0
            ? null
            : {
                left: extents.xBearing * scale,
                top: -extents.yBearing * scale,
                right: (extents.xBearing + extents.width) * scale,
                bottom: -(extents.yBearing + extents.height) * scale,
              }
        face.extents.set(glyphId, box)
      }
      return box
    },
  }
}

/** Cap and x height as drawn, which display fonts often state wrongly; as stated where the face has no such letter. */
export function letterHeights(shaper: Shaper, face: LoadedFace): { capHeight: number; xHeight: number } {
  const drawn = (letter: string, tag: MetricsTag): number => {
    const glyph = face.font.nominalGlyph(letter.codePointAt(0)!)
    const box = glyph === undefined ? null : shaper.glyphBox(face, glyph)
    return box === null ? face.font.getMetricPositionWithFallback(tag) / face.unitsPerEm : -box.top
  }
  return { capHeight: drawn('H', MetricsTag.CAP_HEIGHT), xHeight: drawn('x', MetricsTag.X_HEIGHT) }
}
