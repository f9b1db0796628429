import type { LayerId } from '#core/design/ids.ts'
import type { Role } from '#core/design/layer.ts'
import { area, intersection, union, type Box } from '#core/geometry/box.ts'
import type { LogoMeasure } from './measure-logo.ts'
import { isQuadInside } from './quad.ts'
import { inkOf, isButton, isCtaLabel, isHero, isLogo, type Scene } from './read-scene.ts'
import type { TextPart } from './read-text.ts'

/** One thing of the foreground as the eye counts them: a block of text, a button with its label, a seal, the logo, the hero. */
export interface ForegroundElement {
  readonly id: LayerId
  readonly kind: 'text' | 'button' | 'badge' | 'logo' | 'hero'
  readonly role: Role
  /** Its ink, on the artboard. */
  readonly box: Box
  /** Where it was set: text has side bearings, and a line's box ends at its baseline for the eye. */
  readonly setBox: Box
  /** Which of its vertical edges are straight. */
  readonly edges: { readonly left: boolean; readonly center: boolean; readonly right: boolean }
  readonly isTurned: boolean
  /** Of text; 0 of all else. */
  readonly fontSize: number
}

/** All are compared with all; a sheet with more to say has its largest compared. */
const mostElements = 150

const allEdges = { left: true, center: true, right: true }

export function listElements(scene: Scene, logo: LogoMeasure | null): ForegroundElement[] {
  const plates = scene.shapes.filter((shape) => isButton(shape) || shape.role === 'badge')
  const elements: ForegroundElement[] = []
  for (const part of scene.texts) {
    const box = inkOf(part)
    if (box === null || isLogo(part) || part.roles.has('badge')) continue
    if (plates.some((plate) => part.lines.every((line) => isQuadInside(line.quad, plate.quad, 1)))) continue
    elements.push({ id: part.layer.id, kind: isCtaLabel(part) ? 'button' : 'text', role: part.role, box, setBox: setBox(part), edges: straightEdges(part), isTurned: part.layer.angleDeg !== 0, fontSize: part.fontSize })
  }
  for (const shape of plates) {
    const box = intersection(shape.bounds, scene.page)
    if (box === null || elements.some((other) => other.kind === 'button' && same(other.box, box))) continue
    elements.push({ id: shape.layer.id, kind: isButton(shape) ? 'button' : 'badge', role: isButton(shape) ? 'cta' : 'badge', box, setBox: box, edges: allEdges, isTurned: shape.layer.angleDeg !== 0, fontSize: 0 })
  }
  if (logo?.box != null) elements.push({ id: logo.layers[0]!, kind: 'logo', role: 'logo', box: logo.box, setBox: logo.box, edges: allEdges, isTurned: false, fontSize: 0 })
  for (const image of scene.images) {
    const box = intersection(image.bounds, scene.page)
    if (box === null || isLogo(image) || !isHero(image)) continue
    elements.push({ id: image.layer.id, kind: 'hero', role: 'hero', box, setBox: box, edges: allEdges, isTurned: image.layer.angleDeg !== 0, fontSize: 0 })
  }
  return elements.length <= mostElements ? elements : elements.sort((a, b) => area(b.box) - area(a.box)).slice(0, mostElements)
}

const same = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** From the first line's ink to the last line's baseline, as wide as the lines were set. */
function setBox(part: TextPart): Box {
  const ink = union(part.lines.map((line) => line.box))!
  const { lines } = part.layout
  const left = Math.min(...lines.map((line) => line.x))
  const right = Math.max(...lines.map((line) => line.x + line.width))
  return { x: part.x + left, y: ink.y, width: right - left, height: part.y + lines.at(-1)!.baseline - ink.y }
}

function straightEdges(part: TextPart): ForegroundElement['edges'] {
  if (part.layer.align === 'center') return { left: false, center: true, right: false }
  // Which side `start` is depends on the language: the lines themselves tell.
  const isLeft = part.layout.lines.every((line) => line.x < 0.5)
  return { left: isLeft, center: false, right: !isLeft }
}
