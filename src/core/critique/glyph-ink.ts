import type { Typesetter } from '#core/typography/text-spec.ts'

/** Where a glyph has ink, in ems from its origin, y downwards. */
export interface GlyphInk {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Glyphs are the same for as long as their text engine lives, and most designs share them. */
const known = new WeakMap<Typesetter, Map<string, GlyphInk | null>>()

/** Null for a space. By the control points, which hold the outline and in well-drawn fonts touch it. */
export function glyphInk(typesetter: Typesetter, faceId: string, glyphId: number): GlyphInk | null {
  let glyphs = known.get(typesetter)
  if (glyphs === undefined) known.set(typesetter, (glyphs = new Map()))
  const key = `${faceId} ${glyphId}`
  let ink = glyphs.get(key)
  if (ink === undefined) glyphs.set(key, (ink = readInk(typesetter.glyphPath(faceId, glyphId), typesetter.unitsPerEm(faceId))))
  return ink
}

/** Font outlines hold absolute M, L, Q, C and Z only, so numbers simply alternate between x and y. */
function readInk(path: string, unitsPerEm: number): GlyphInk | null {
  let left = Infinity
  let bottom = Infinity
  let right = -Infinity
  let top = -Infinity
  let isX = true
  for (const [digits] of path.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)) {
    const value = Number(digits)
    if (isX) {
      left = Math.min(left, value)
      right = Math.max(right, value)
    } else {
      bottom = Math.min(bottom, value)
      top = Math.max(top, value)
    }
    isX = !isX
  }
  return right > left && top > bottom ? { left: left / unitsPerEm, top: -top / unitsPerEm, right: right / unitsPerEm, bottom: -bottom / unitsPerEm } : null
}
