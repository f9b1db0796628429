import type { Box } from '#core/geometry/box.ts'
import type { Finding } from '../finding.ts'
import { makeFault } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { boxQuad, isQuadInside, overlapDepth, quadBounds, type Quad } from '../quad.ts'
import { isButton, isLogo, type Scene, type ShapePart } from '../read-scene.ts'
import type { TextPart } from '../read-text.ts'

/** Ink boxes may touch by this much: the box around an italic or a swash is larger than its ink. */
const slack = 0.75

/** Letters of one block may reach into the next line's by this share of the size before they collide. */
const lineSlack = 0.04

/** Text over text, over the logo, across the edge of a button or seal, and lines that run into each other. */
export function findOverlaps({ scene, logo }: DesignMeasure): Finding[] {
  const words = scene.texts.filter((part) => part.lines.length > 0 && !isLogo(part))
  return [
    ...findTextOverText(words),
    ...words.flatMap(findCollidingLines),
    ...(logo?.box == null ? [] : findOverLogo(scene, words, logo.box, logo.layers)),
    ...findAcrossEdges(scene, words),
  ]
}

function findTextOverText(parts: readonly TextPart[]): Finding[] {
  const lines = parts
    .flatMap((part) => part.lines.map((line) => ({ part, quad: line.quad, bounds: quadBounds(line.quad) })))
    .sort((a, b) => a.bounds.x - b.bounds.x)
  const found = new Map<string, Finding>()
  lines.forEach((a, index) => {
    const end = a.bounds.x + a.bounds.width
    for (let next = index + 1; next < lines.length && lines[next]!.bounds.x < end; next++) {
      const b = lines[next]!
      if (a.part === b.part) continue
      const depth = overlapDepth(a.quad, b.quad)
      if (depth <= slack) continue
      const ids = [a.part.layer.id, b.part.layer.id].sort()
      const key = ids.join(' ')
      if ((found.get(key)?.measured ?? 0) >= depth) continue
      found.set(key, makeFault('text-overlap', ids, `“${shorten(a.part.text)}” and “${shorten(b.part.text)}” lie on each other: move them apart`, { measured: depth, limit: 0, box: b.bounds }))
    }
  })
  return [...found.values()]
}

function findCollidingLines(part: TextPart): Finding[] {
  const least = part.fontSize * lineSlack
  for (let index = 1; index < part.lines.length; index++) {
    const above = part.lines[index - 1]!
    const below = part.lines[index]!
    if (above.box.y + above.box.height <= below.box.y + least) continue
    const depth = deepestLap(above.glyphs, below.glyphs)
    if (depth <= least + slack / 2) continue
    return [makeFault('text-overlap', [part.layer.id], `the lines of “${shorten(part.text)}” run into each other: give it more leading`, { measured: depth, limit: 0, box: quadBounds(below.quad) })]
  }
  return []
}

/** Two lines' glyphs, met from left to right. */
function deepestLap(above: readonly Box[], below: readonly Box[]): number {
  const ordered = [...below].sort((a, b) => a.x - b.x)
  const widest = ordered.reduce((most, { width }) => Math.max(most, width), 0)
  let first = 0
  let deepest = 0
  for (const a of [...above].sort((one, other) => one.x - other.x)) {
    while (first < ordered.length && ordered[first]!.x + widest < a.x) first++
    for (let next = first; next < ordered.length && ordered[next]!.x < a.x + a.width; next++) {
      const b = ordered[next]!
      deepest = Math.max(deepest, Math.min(a.x + a.width - b.x, b.x + b.width - a.x, a.y + a.height - b.y, b.y + b.height - a.y))
    }
  }
  return deepest
}

function findOverLogo(scene: Scene, words: readonly TextPart[], box: Box, layers: Finding['layers']): Finding[] {
  const quad = boxQuad(box)
  const texts = words.filter((part) => part.lines.some((line) => overlapDepth(line.quad, quad) > slack))
  const buttons = scene.shapes.filter((shape) => isButton(shape) && overlapDepth(shape.quad, quad) > slack)
  return [...texts, ...buttons].map((part) =>
    makeFault('logo-overlap', [part.layer.id, ...layers], 'lies on the logo: move one of them', { box }),
  )
}

/** Text on a button or seal is its label and stands inside; text half on it is an accident. */
function findAcrossEdges(scene: Scene, words: readonly TextPart[]): Finding[] {
  return scene.shapes
    .filter((shape) => isPlate(shape) && shape.opacity > 0.2)
    .flatMap((shape) =>
      words
        .filter((part) => part.lines.some((line) => crossesEdge(line.quad, shape)))
        .map((part) =>
          makeFault('text-overlap', [part.layer.id, shape.layer.id], `“${shorten(part.text)}” runs across the edge of “${shape.layer.name}”: move it off, or wholly onto it`, {
            box: shape.bounds,
          }),
        ),
    )
}

const isPlate = (shape: ShapePart): boolean => isButton(shape) || shape.role === 'badge'

function crossesEdge(line: Quad, shape: ShapePart): boolean {
  const depth = overlapDepth(line, shape.quad)
  if (depth <= slack || isQuadInside(line, shape.quad, slack)) return false
  // A round seal has no corners to run into.
  if (shape.layer.outline.kind === 'rect') return true
  const { centerX, centerY, halfWidth, halfHeight } = shape.quad
  const bounds = quadBounds(line)
  const x = Math.max(bounds.x - centerX, 0, centerX - bounds.x - bounds.width) / halfWidth
  const y = Math.max(bounds.y - centerY, 0, centerY - bounds.y - bounds.height) / halfHeight
  return x * x + y * y < 1
}

export function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 32 ? plain : `${[...plain].slice(0, 30).join('').trimEnd()}…`
}
