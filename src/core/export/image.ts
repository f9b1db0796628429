import { createIdPrefixer } from '#core/assets/prefix-ids.ts'
import { applyRecolor } from '#core/compose/illustration/apply-recolor.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { centerX, contains, type Box } from '#core/geometry/box.ts'
import { BoundedMap } from '#core/typography/bounded-map.ts'
import type { LoadedAsset } from './assets.ts'
import { clipTo } from './clip.ts'
import { toDataUri } from './data-uri.ts'
import { inlineSvg } from './inline-svg.ts'
import { outlineElement } from './outline-element.ts'
import { dropFilters, isPlainBlur, shortenFilters } from './picture-filters.ts'
import { placeImage } from './place-image.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/** The picture, clipped to its crop and its mask; nothing when the picture cannot be drawn. */
export function drawImage(scene: Scene, layer: ImageLayer): Element[] {
  const { number, design } = scene
  const asset = design.assets[layer.asset]!
  const { picture, visible } = placeImage(layer, asset)
  if (visible.width <= 0 || visible.height <= 0) return []
  const loaded = scene.assets(layer.asset)
  let drawn: Element | null
  if (loaded.kind === 'svg') {
    drawn = inlineSvg(readDrawing(scene, layer, loaded)(`${scene.nameDefinition('picture')}-`), asset, picture, number)
  } else {
    drawn = element('image', {
      x: number(picture.x),
      y: number(picture.y),
      width: number(picture.width),
      height: number(picture.height),
      preserveAspectRatio: 'none',
      href: toDataUri(loaded),
    })
  }
  if (drawn === null) {
    scene.approximate(layer.id, 'the picture has no drawing inside: left out')
    return []
  }
  if (layer.isFlippedX) drawn = element('g', { transform: `matrix(-1 0 0 1 ${number(2 * centerX(layer))} 0)` }, [drawn])
  // A vector picture may paint beyond its own view box, so it is always held to it.
  const needsCrop = loaded.kind === 'svg' || !contains(grow(visible), picture)
  if (needsCrop && (layer.mask === null || !fills(visible, layer))) drawn = clip(scene, drawn, [outlineElement(visible, { kind: 'rect', radius: 0 }, number)])
  if (layer.mask !== null) drawn = clip(scene, drawn, [outlineElement(layer, layer.mask, number)])
  return [drawn]
}

/** Drawings as they were last read, in so many colours each: one picture is drawn many times while candidates are weighed. */
const drawings = new WeakMap<LoadedAsset, BoundedMap<string, (prefix: string) => string>>()
const mostDrawings = 24

/** The drawing in its colours and with the filters that the profile has time for, under whatever prefix its ids are to have. */
function readDrawing(scene: Scene, layer: ImageLayer, loaded: Extract<LoadedAsset, { kind: 'svg' }>): (prefix: string) => string {
  const swaps = layer.recolor.map(({ from, to }) => ({ from, to: scene.color(to) }))
  const read = (): ((prefix: string) => string) => createIdPrefixer(fitFilters(scene, layer, applyRecolor(loaded.text, swaps)))
  // What Figma does not take is told of each layer.
  if (scene.profile === 'figma') return read()
  const known = drawings.get(loaded) ?? new BoundedMap(mostDrawings)
  drawings.set(loaded, known)
  const key = `${scene.isDraft ? 'draft' : ''} ${swaps.map(({ from, to }) => from + to).join(' ')}`
  const drawing = known.get(key) ?? read()
  known.set(key, drawing)
  return drawing
}

/** What the picture covers when it has no transparency of its own. */
export function imageOutline(scene: Scene, layer: ImageLayer): Element {
  const { visible } = placeImage(layer, scene.design.assets[layer.asset]!)
  return layer.mask === null ? outlineElement(visible, { kind: 'rect', radius: 0 }, scene.number) : outlineElement(layer, layer.mask, scene.number)
}

/** Figma takes a chain of filter steps for a blur of the whole; a draft has no time for any. */
function fitFilters(scene: Scene, layer: ImageLayer, drawing: string): string {
  if ((scene.profile !== 'figma' && !scene.isDraft) || !drawing.includes('<filter')) return drawing
  if (scene.isDraft) return dropFilters(drawing, () => false).svg
  const { svg, dropped } = dropFilters(shortenFilters(drawing), isPlainBlur)
  if (dropped > 0) scene.approximate(layer.id, 'shading by filters inside the picture: left out')
  return svg
}

/** A transform moves an element's clip along with it, so a moved element is clipped from outside. */
const clip = (scene: Scene, inner: Element, shapes: readonly Element[]): Element =>
  inner.attributes['transform'] === undefined && inner.attributes['clip-path'] === undefined && inner.tag !== 'svg'
    ? element(inner.tag, { ...inner.attributes, 'clip-path': clipTo(scene, shapes) }, inner.children)
    : element('g', { 'clip-path': clipTo(scene, shapes) }, [inner])

/** Less than this is no visible overhang. */
const slack = 0.01
const grow = (box: Box): Box => ({ x: box.x - slack, y: box.y - slack, width: box.width + 2 * slack, height: box.height + 2 * slack })
const fills = (visible: Box, layer: Box): boolean => contains(grow(visible), layer)
