import { BoundedMap } from '#core/typography/bounded-map.ts'
import type { GlyphRun, Typesetter } from '#core/typography/text-spec.ts'

/** Glyph outlines as the canvas takes them, each parsed once. */
export interface Glyphs {
  /** Adds a run to `path`, its left edge at `x` and its baseline at `y`. */
  addRun(path: Path2D, run: GlyphRun, x: number, y: number): void
}

const maxGlyphs = 20000

export function createGlyphs(typesetter: Typesetter): Glyphs {
  const paths = new BoundedMap<string, Path2D | 'empty'>(maxGlyphs)

  function pathOf(faceId: string, glyphId: number): Path2D | 'empty' {
    const key = `${faceId}|${glyphId}`
    let path = paths.get(key)
    if (path === undefined) {
      const data = typesetter.glyphPath(faceId, glyphId)
      paths.set(key, (path = data === '' ? 'empty' : new Path2D(data)))
    }
    return path
  }

  return {
    addRun(path, run, x, y) {
      const scale = run.fontSize / typesetter.unitsPerEm(run.face.id)
      for (const glyph of run.glyphs) {
        const outline = pathOf(run.face.id, glyph.id)
        if (outline !== 'empty') path.addPath(outline, { a: scale, d: -scale, e: x + glyph.x, f: y + glyph.y })
      }
    },
  }
}
