import type { GroupLayer, ImageLayer, Layer, PlacedLayer, TextLayer } from '#core/design/layer.ts'
import type { LayerId } from '#core/design/ids.ts'
import { centerX, centerY, inset, union, type Box } from '#core/geometry/box.ts'
import { clipTo } from './clip.ts'
import { blurFilter, cutOut, drawShadow, mayShow, paintedBounds, sketchShadow } from './effects.ts'
import { drawImage, imageOutline } from './image.ts'
import { outlineBounds } from './outline-element.ts'
import { opacityAttribute } from './paint.ts'
import { placeImage } from './place-image.ts'
import { placeText, textBounds, type PlacedText } from './place-text.ts'
import type { Scene } from './scene.ts'
import { drawShape, drawShapeSilhouette } from './shape.ts'
import { drawFigmaText } from './text-figma.ts'
import { drawOutlineText } from './text-outline.ts'
import { drawWebText } from './text-web.ts'
import { element, type Element } from './xml.ts'

/** Which layers are drawn; a group is drawn for the sake of those inside. */
export type Picks = (id: LayerId) => boolean

/** Layers from back to front, each as the one element that carries its name. */
export function drawLayers(scene: Scene, ids: readonly LayerId[], picks: Picks): Element[] {
  return ids.flatMap((id) => {
    const layer = scene.design.layers[id]
    if (layer === undefined || layer.isHidden) return []
    if (layer.kind === 'group') return holdsPicked(scene, layer, picks) ? [drawGroup(scene, layer, picks)] : []
    return picks(id) ? [drawPlaced(scene, layer)] : []
  })
}

const holdsPicked = (scene: Scene, group: GroupLayer, picks: Picks): boolean =>
  group.children.length === 0 ||
  group.children.some((id) => {
    const child = scene.design.layers[id]
    return child?.kind === 'group' ? holdsPicked(scene, child, picks) : picks(id)
  })

function drawGroup(scene: Scene, group: GroupLayer, picks: Picks): Element {
  const mask = group.mask === null ? undefined : scene.design.layers[group.mask]
  const children = drawLayers(scene, group.children.filter((id) => id !== group.mask), picks)
  const isMasked = mask !== undefined && !mask.isHidden
  const reference = isMasked ? maskBy(scene, mask) : {}
  // Children blend with each other and not with what lies below; a layer of its own costs, so only they get one.
  const isolation = group.children.some((id) => scene.design.layers[id]?.blend !== 'normal') ? 'isolation:isolate' : undefined
  return element('g', { ...layerAttributes(scene, group), ...reference, style: joinStyle(blendStyle(group), isolation) }, children)
}

/** Plain outlines clip exactly and everywhere; anything else is a mask of its alpha. */
function maskBy(scene: Scene, mask: Layer): Record<string, string> {
  if (mask.kind === 'shape' && mask.fills.length > 0 && mask.strokes.length === 0) {
    return { 'clip-path': clipTo(scene, drawShapeSilhouette(scene, mask, '#000000').map((shape) => named(scene, mask, [shape]))) }
  }
  if (mask.kind === 'text' && scene.profile !== 'figma') {
    const paths = drawOutlineText(scene, mask, placeText(scene.design, mask, scene.typesetter), '#000000')
    const d = paths.map((path) => path.attributes['d']).join('')
    if (d !== '') return { 'clip-path': clipTo(scene, [named(scene, mask, [element('path', { d })])]) }
  }
  if (scene.profile === 'figma') scene.approximate(mask.id, 'a mask by transparency: the importer may ignore it')
  const drawn = mask.kind === 'group' ? drawGroup(scene, mask, () => true) : drawPlaced(scene, mask)
  return { mask: scene.define('alpha', (id) => element('mask', { id, maskUnits: 'userSpaceOnUse', ...wholeArtboard(scene), 'mask-type': 'alpha' }, [drawn])) }
}

function drawPlaced(scene: Scene, layer: PlacedLayer): Element {
  const { content, bounds, silhouette } = drawContent(scene, layer)
  if (content.length === 0) return named(scene, layer, [])
  if (scene.profile === 'outline') {
    // resvg ends the process over what lies far outside of its canvas (thx/resvg-js#413) or has a filter and nothing else.
    if (!hasInk(layer) || !mayShow(scene, layer, paintedBounds(layer, bounds))) return named(scene, layer, [])
  }
  const shadows = layer.effects.flatMap((effect) => (effect.kind === 'shadow' ? [effect] : []))
  const deviation = Math.hypot(...layer.effects.map((effect) => (effect.kind === 'blur' ? effect.radius : 0)))
  const filter = deviation > 0 ? blurFilter(scene, layer, deviation, bounds) : undefined
  if (shadows.length === 0) return named(scene, layer, content, filter)
  if (scene.isDraft && layer.kind === 'image' && scene.design.assets[layer.asset]!.extension !== 'jpg') {
    const front = filter === undefined ? content : [element('g', { filter }, content)]
    return named(scene, layer, [...shadows.map((shadow) => sketchShadow(scene, layer, shadow)), ...front])
  }
  const shapes = shadows.map((shadow) => silhouette(scene.color(shadow.color)))
  const cast = shadows.flatMap((shadow, index) => (shapes[index] === null ? [] : [drawShadow(scene, layer, shadow, bounds, shapes[index]!.behind)]))
  const id = shapes.find((shape) => shape !== null)?.contentId
  const front = id === undefined && filter === undefined ? content : [element('g', { id, filter }, content)]
  return named(scene, layer, [...cast, ...front])
}

/** A hundredth of a pixel is what coordinates are rounded to. */
const hasInk = (layer: PlacedLayer): boolean =>
  layer.kind !== 'shape' || layer.strokes.length > 0 || (layer.fills.length > 0 && layer.width > 0.01 && layer.height > 0.01)

/** A flat copy for shadows; `contentId` is the id that the drawn content must then carry. */
interface Silhouette {
  readonly behind: readonly Element[]
  readonly contentId?: string
}

interface Content {
  readonly content: readonly Element[]
  readonly bounds: Box
  silhouette(color: string): Silhouette | null
}

function drawContent(scene: Scene, layer: PlacedLayer): Content {
  switch (layer.kind) {
    case 'shape': {
      const widest = Math.max(0, ...layer.strokes.map((stroke) => stroke.width))
      // A mitred corner may stand out by twice its stroke.
      return { content: drawShape(scene, layer), bounds: inset(outlineBounds(layer, layer.outline), -2 * widest), silhouette: (color) => ({ behind: drawShapeSilhouette(scene, layer, color) }) }
    }
    case 'image':
      return { content: drawImage(scene, layer), bounds: union([layer, placeImage(layer, scene.design.assets[layer.asset]!).picture])!, silhouette: imageSilhouette(scene, layer) }
    case 'text': {
      const placed = placeText(scene.design, layer, scene.typesetter)
      // Live text may grow when it is edited; outlines cannot.
      const bounds = scene.profile === 'web' ? inset(union([textBounds(placed), layer])!, -layer.fontSize) : inset(textBounds(placed), -2)
      return { content: drawText(scene, layer, placed), bounds, silhouette: textSilhouette(scene, layer, placed, bounds) }
    }
  }
}

function drawText(scene: Scene, layer: TextLayer, placed: PlacedText): Element[] {
  switch (scene.profile) {
    case 'outline':
      return drawOutlineText(scene, layer, placed)
    case 'web':
      return drawWebText(scene, layer, placed)
    case 'figma':
      return drawFigmaText(scene, layer, placed)
  }
}

function textSilhouette(scene: Scene, layer: TextLayer, placed: PlacedText, bounds: Box): Content['silhouette'] {
  if (scene.profile === 'outline') return (color) => ({ behind: drawOutlineText(scene, layer, placed, color) })
  if (scene.profile === 'figma') return (color) => ({ behind: drawFigmaText(scene, layer, placed, color) })
  return byAlpha(scene, layer, bounds)
}

function imageSilhouette(scene: Scene, layer: ImageLayer): Content['silhouette'] {
  // Only JPEG is sure to have no transparency.
  if (scene.design.assets[layer.asset]!.extension === 'jpg') {
    const { tag, attributes } = imageOutline(scene, layer)
    return (color) => ({ behind: [element(tag, { ...attributes, fill: color })] })
  }
  if (scene.profile !== 'figma') return byAlpha(scene, layer, layer)
  return () => {
    scene.approximate(layer.id, 'the shadow of a picture with transparency: left out')
    return null
  }
}

/** Live text and pictures cast their shadow through a mask, so that it follows when they are edited. */
function byAlpha(scene: Scene, layer: PlacedLayer, bounds: Box): Content['silhouette'] {
  let contentId: string | undefined
  return (color) => {
    contentId ??= scene.nameDefinition(`${scene.idOf(layer.id)}-content`)
    return { behind: [cutOut(scene, contentId, color, bounds)], contentId }
  }
}

/** The layer's one element: its only content with the layer's own attributes, or a group around several. */
function named(scene: Scene, layer: PlacedLayer, content: readonly Element[], filter?: string): Element {
  const attributes = { ...layerAttributes(scene, layer), transform: turnOf(scene, layer), filter, style: blendStyle(layer) }
  const only = content.length === 1 ? content[0]! : undefined
  if (only === undefined || !canCarry(only, attributes)) return element('g', attributes, content)
  const style = joinStyle(only.attributes['style'], attributes.style)
  return element(only.tag, { ...attributes, ...only.attributes, style }, only.children)
}

/** A filter works before a clip of the same element, and a second transform has no place. */
function canCarry(only: Element, attributes: Element['attributes']): boolean {
  if (attributes['filter'] !== undefined && only.attributes['clip-path'] !== undefined) return false
  return Object.entries(attributes).every(([name, value]) => value === undefined || name === 'style' || only.attributes[name] === undefined)
}

const layerAttributes = (scene: Scene, layer: Layer): Record<string, string | undefined> => ({
  id: scene.idOf(layer.id),
  'data-layer': layer.id,
  'data-kind': layer.kind,
  'data-role': layer.role,
  'aria-label': layer.kind === 'image' && layer.alt !== '' ? layer.alt : undefined,
  opacity: opacityAttribute(layer.opacity),
})

const blendStyle = (layer: Layer): string | undefined => (layer.blend === 'normal' ? undefined : `mix-blend-mode:${layer.blend}`)
const joinStyle = (...parts: (string | undefined)[]): string | undefined => parts.filter((part) => part !== undefined).join(';') || undefined

const turnOf = (scene: Scene, layer: PlacedLayer): string | undefined =>
  layer.angleDeg === 0 ? undefined : `rotate(${scene.number(layer.angleDeg)} ${scene.number(centerX(layer))} ${scene.number(centerY(layer))})`

const wholeArtboard = (scene: Scene) => ({ x: '0', y: '0', width: scene.number(scene.artboard.width), height: scene.number(scene.artboard.height) })
