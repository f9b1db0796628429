import { contains } from '#core/geometry/box.ts'
import type { Finding } from '../finding.ts'
import { makeFault } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { isQuadInside } from '../quad.ts'
import type { Scene } from '../read-scene.ts'
import type { TextPart } from '../read-text.ts'
import { shorten } from './overlap.ts'

/** In ems: a swash, an accent or tight leading may take ink this far out of the layer's box without being cut anywhere. */
const sideSlack = 0.12
const endSlack = 0.3

/** Text that its box cannot hold, that lies under something, whose words are torn, or that has no letters for what it says. */
export function findBrokenText({ scene }: Pick<DesignMeasure, 'scene'>): Finding[] {
  return scene.texts.flatMap((part) => [...findClipped(part), ...findCovered(scene, part), ...findTorn(part), ...findMissing(part)])
}

function findClipped(part: TextPart): Finding[] {
  const { layer, fontSize } = part
  // A text that never wraps may be a point and not a box.
  const isPoint = layer.wrap === 'none' && layer.width === 0
  const side = isPoint ? 1e9 : Math.max(1, fontSize * sideSlack)
  const ends = layer.height === 0 ? 1e9 : Math.max(1, fontSize * endSlack)
  const room = { x: layer.x - side, y: layer.y - ends, width: layer.width + 2 * side, height: layer.height + 2 * ends }
  const line = part.lines.find(({ box }) => !contains(room, box))
  if (line === undefined) return []
  return [makeFault('clipped-text', [layer.id], `“${shorten(part.text)}” does not fit its box: make the box larger or the text smaller`, { box: line.box })]
}

/** From this opacity on a layer in front hides what it covers. */
const hidingOpacity = 0.5

function findCovered(scene: Scene, part: TextPart): Finding[] {
  const covers = [
    ...scene.shapes.filter((shape) => shape.layer.outline.kind === 'rect' && shape.layer.fills.some((fill) => fill.kind === 'solid' && fill.opacity * shape.opacity >= hidingOpacity)),
    ...scene.images.filter((image) => image.isPhoto && image.opacity >= hidingOpacity && !image.roles.has('logo') && image.role !== 'decoration' && image.role !== 'background'),
  ]
  const cover = covers.find((other) => other.order > part.order && other.layer.blend === 'normal' && part.lines.some((line) => isQuadInside({ ...line.quad, halfWidth: 0, halfHeight: 0 }, other.quad)))
  if (cover === undefined) return []
  return [makeFault('clipped-text', [part.layer.id, cover.layer.id], `“${shorten(part.text)}” lies under “${cover.layer.name}”: bring it to the front`, { box: cover.bounds })]
}

const findTorn = (part: TextPart): Finding[] =>
  part.layout.hasBrokenWord
    ? [makeFault('broken-word', [part.layer.id], `a word of “${shorten(part.text)}” is broken to fit: make the box wider or the text smaller`)]
    : []

const findMissing = (part: TextPart): Finding[] =>
  part.layout.missing.length > 0
    ? [
        makeFault('missing-glyph', [part.layer.id], `no font has ${part.layout.missing.slice(0, 5).map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`).join(', ')}: write it another way`, {
          measured: part.layout.missing.length,
          limit: 0,
        }),
      ]
    : []
