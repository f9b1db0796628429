import type { Artboard, Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { ImageLayer, Layer, Role, ShapeLayer, TextLayer } from '#core/design/layer.ts'
import { placeImage } from '#core/export/place-image.ts'
import { centerX, centerY, union, type Box } from '#core/geometry/box.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { Part } from './part.ts'
import { quadBounds, toQuad, type Quad } from './quad.ts'
import { readText, type TextPart } from './read-text.ts'

export interface ShapePart extends Part {
  readonly layer: ShapeLayer
  readonly quad: Quad
  readonly bounds: Box
}

export interface ImagePart extends Part {
  readonly layer: ImageLayer
  /** What of the picture shows, its own transparency aside. */
  readonly quad: Quad
  readonly bounds: Box
  readonly isPhoto: boolean
}

/** An artboard as critique sees it: flat, in paint order, every line set and every box in artboard pixels. */
export interface Scene {
  readonly design: Design
  readonly artboard: Artboard
  /** The artboard at 0,0. */
  readonly page: Box
  readonly texts: readonly TextPart[]
  readonly shapes: readonly ShapePart[]
  readonly images: readonly ImagePart[]
}

export function readScene(design: Design, artboardId: ArtboardId | undefined, typesetter: Typesetter): Scene {
  const artboard = artboardId === undefined ? Object.values(design.artboards)[0] : design.artboards[artboardId]
  if (artboard === undefined) throw new RangeError(`the design has no artboard ${artboardId ?? ''}`)
  const texts: TextPart[] = []
  const shapes: ShapePart[] = []
  const images: ImagePart[] = []
  walkLayers(design, artboard.children, (layer, part) => {
    if (layer.kind === 'text') texts.push(readText(design, layer, part, typesetter))
    else if (layer.kind === 'shape') shapes.push(readShape(layer, part))
    else images.push(readImage(design, layer, part))
  })
  return { design, artboard, page: { x: 0, y: 0, width: artboard.width, height: artboard.height }, texts, shapes, images }
}

/** Every visible layer that is no group, from back to front. Masks are not drawn, and so not met. */
export function walkLayers(design: Design, ids: readonly LayerId[], visit: (layer: Exclude<Layer, { kind: 'group' }>, part: Part) => void): void {
  let order = 0
  const onPath = new Set<LayerId>()
  const walk = (children: readonly LayerId[], opacity: number, nearest: Role, around: ReadonlySet<Role>): void => {
    for (const id of children) {
      const layer = design.layers[id]
      if (layer === undefined || layer.isHidden || layer.opacity * opacity === 0 || onPath.has(id)) continue
      const role = layer.role === 'other' ? nearest : layer.role
      const roles = around.has(layer.role) ? around : new Set([...around, layer.role])
      if (layer.kind === 'group') {
        onPath.add(id)
        walk(layer.children.filter((child) => child !== layer.mask), opacity * layer.opacity, role, roles)
        onPath.delete(id)
      } else {
        visit(layer, { order: order++, opacity: opacity * layer.opacity, role, roles })
      }
    }
  }
  walk(ids, 1, 'other', new Set())
}

function readShape(layer: ShapeLayer, part: Part): ShapePart {
  const quad = toQuad(layer, layer.angleDeg, centerX(layer), centerY(layer))
  return { ...part, layer, quad, bounds: layer.outline.kind === 'rect' ? quadBounds(quad) : roundBounds(layer) }
}

function readImage(design: Design, layer: ImageLayer, part: Part): ImagePart {
  const asset = design.assets[layer.asset]
  const visible = asset === undefined ? layer : placeImage(layer, asset).visible
  const quad = toQuad(visible, layer.angleDeg, centerX(layer), centerY(layer))
  return { ...part, layer, quad, bounds: quadBounds(quad), isPhoto: asset !== undefined && asset.extension !== 'svg' }
}

/** Seals and bursts are round: turned, they reach as far as their ellipse does. */
function roundBounds(layer: ShapeLayer): Box {
  const angle = (layer.angleDeg * Math.PI) / 180
  const reachX = Math.hypot((layer.width / 2) * Math.cos(angle), (layer.height / 2) * Math.sin(angle))
  const reachY = Math.hypot((layer.width / 2) * Math.sin(angle), (layer.height / 2) * Math.cos(angle))
  return { x: centerX(layer) - reachX, y: centerY(layer) - reachY, width: 2 * reachX, height: 2 * reachY }
}

export const isCtaLabel = (text: TextPart): boolean => text.roles.has('cta')

/** The shape of a button: what its label stands on. */
/** Its shadow and its second line belong to it, and are no buttons of their own. */
export const isButton = (shape: ShapePart): boolean => shape.roles.has('cta') && shape.role !== 'decoration'

export const isLogo = (part: Part): boolean => part.roles.has('logo') && part.role !== 'panel'

/** Pictures, figures and words that are, or belong to, the one thing looked at first. */
export const isHero = (part: Part): boolean =>
  (part.roles.has('hero') || part.roles.has('illustration')) && part.role !== 'decoration' && part.role !== 'background'

/** Where all of the lines have ink; null when there is none. */
export const inkOf = (text: TextPart): Box | null => union(text.lines.map((line) => quadBounds(line.quad)))
