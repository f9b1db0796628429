import type { Design } from '#core/design/design.ts'
import type { ImageLayer, PlacedLayer, ShapeLayer, TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { inset } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { tilePhotos } from '../photo/tile-photos.ts'
import { fitNeed } from '../problem/text-need.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { isPlaceLocked, mapBox, mapLayer, scaleType } from './map-layer.ts'
import { breakBest, measureLayerText } from './measure-layer-text.ts'
import type { RelayoutPlan } from './plan-problem.ts'
import { sliceOutline } from './slice-outline.ts'
import type { Unit } from './unit.ts'

/** The units' layers in the places that were found for them. */
export function placeUnits(design: Design, { problem, units, airs }: RelayoutPlan, layout: Layout, typesetter: Typesetter): PlacedLayer[] {
  const sizes = settleSizes(problem, units, layout)
  return units.flatMap((unit, index): PlacedLayer[] => {
    const box = layout[index]!
    const layers = unit.layers.map((id) => design.layers[id] as PlacedLayer)
    switch (unit.form) {
      case 'text':
        return [placeText(unit.text!, box, sizes[index]![0]!, alignFor(unit.text!, problem, layout, index), design.lang, typesetter).layer]
      case 'block':
        return placeBlock(unit, box, sizes[index]!, alignFor(unit.members[0]!.unit.text!, problem, layout, index), design.lang, typesetter)
      case 'button':
        return layers.map((layer) => (layer.id === unit.text!.id ? placeLabel(unit.text!, box, sizes[index]![0]!, design.lang, typesetter) : stretchShape(layer, unit.box, box)))
      case 'photo':
        return layers.map((layer) => (layer.kind === 'image' ? placePhoto(layer, bleed(box, problem), design) : layer))
      case 'photos':
        return placePhotos(layers as ImageLayer[], bleed(box, problem), problem, design)
      case 'panel':
        return layers.map((layer) => stretchShape(layer, unit.box, box))
      case 'rigid': {
        const seen = inset(box, (airs[index]! * box.height) / (1 + 2 * airs[index]!))
        return layers.map((layer) => mapLayer(layer, mapBox(unit.box, seen)))
      }
    }
  })
}

interface SizedText {
  readonly isHeadline: boolean
  readonly least: number
  readonly size: number
}

/** Few sizes, plainly apart: what is nearly as large as another is set as large as it, and nothing comes near the headline. Of each element its texts' sizes; of a block also its own, last. */
function settleSizes({ elements, page }: LayoutProblem, units: readonly Unit[], layout: Layout): number[][] {
  const texts = elements.map(({ text, role }, index): SizedText[] => {
    if (text === null) return []
    const { size } = fitNeed(text, layout[index]!.width + 0.01, layout[index]!.height + 0.01)
    const { members } = units[index]!
    if (members.length === 0) return [{ isHeadline: role === 'headline', least: text.least, size }]
    const own = members.map(({ unit, need, ratio }) => ({ isHeadline: unit.role === 'headline', least: Math.min(need.least, size * ratio), size: Math.min(size * ratio, need.most) }))
    return [...own, { isHeadline: true, least: size, size }]
  })
  const all = texts.flatMap((own, index) => own.slice(0, units[index]!.members.length || 1))
  const lead = Math.max(0, ...all.map(({ isHeadline, size }) => (isHeadline ? size : 0)))
  const most = lead === 0 ? Infinity : lead / (Math.max(page.width, page.height) >= 1000 ? 1.9 : 1.5)
  const cap = ({ least, size }: SizedText): number => Math.max(least, Math.min(size, most))
  const others = [...new Set(all.filter(({ isHeadline }) => !isHeadline).map(cap))].sort((a, b) => a - b)
  const rungs = others.reduce<number[]>((made, size) => (made.length === 0 || size > made[made.length - 1]! * 1.25 ? [...made, size] : made), [])
  return texts.map((own) => own.map((text) => (text.isHeadline ? text.size : Math.max(text.least, rungs.filter((rung) => rung <= cap(text) + 1e-9).at(-1)!))))
}

/** Texts one under another, as wide as the widest, in the middle of the height that was found for them. */
function placeBlock(unit: Unit, box: Box, sizes: readonly number[], align: TextLayer['align'], lang: string, typesetter: Typesetter): TextLayer[] {
  const whole = sizes.at(-1)!
  let y = box.y
  const placed = unit.members.map(({ unit: { text }, gap }, index) => {
    y += gap * whole
    const { layer, height } = placeText(text!, { ...box, y, height: Infinity }, sizes[index]!, isLocked(text!, 'align') ? text!.align : align, lang, typesetter)
    y += height
    return layer
  })
  const spare = Math.max(0, box.y + box.height - y) / 2
  return placed.map((layer) => (isPlaceLocked(layer) ? layer : { ...layer, y: layer.y + spare }))
}

/** In line with most of the others: at the edge that they share, or about a middle. */
function alignFor(text: TextLayer, { elements, isRightToLeft, page }: LayoutProblem, layout: Layout, index: number): TextLayer['align'] {
  if (isLocked(text, 'align')) return text.align
  const own = layout[index]!
  const others = layout.filter((_, at) => at !== index && (elements[at]!.kind === 'text' || elements[at]!.kind === 'button' || elements[at]!.role === 'logo'))
  const near = (a: number, b: number): number => (Math.abs(a - b) < Math.max(1.5, page.width * 0.004) ? 1 : 0)
  const count = (edge: (box: Box) => number): number => others.reduce((sum, other) => sum + near(edge(own), edge(other)), 0)
  const left = count((box) => box.x)
  const right = count((box) => box.x + box.width)
  const center = count((box) => box.x + box.width / 2)
  // Beside other words what shares no middle with them begins where it begins.
  const isBeside = others.some((other) => other.x >= own.x + own.width || other.x + other.width <= own.x)
  if (left === 0 && right === 0 && center === 0) return text.align === 'center' && isBeside ? 'start' : text.align
  if (center > Math.max(left, right)) return 'center'
  if (left === right && text.align !== 'center') return text.align
  return left >= right !== isRightToLeft ? 'start' : 'end'
}

/** A text so that its ink lies in the box, in as many lines as were planned. */
function placeText(layer: TextLayer, box: Box, size: number, align: TextLayer['align'], lang: string, typesetter: Typesetter): { readonly layer: TextLayer; readonly height: number } {
  if (isPlaceLocked(layer)) return { layer, height: layer.height }
  const scaled: TextLayer = { ...scaleType(layer, size / layer.fontSize), align, verticalAlign: isLocked(layer, 'verticalAlign') ? layer.verticalAlign : 'top' }
  const width = Math.max(1, Math.min(box.width, widthFor(scaled, box, lang, typesetter)))
  const set = measureLayerText(scaled, lang, typesetter, scaled.wrap === 'none' ? Infinity : width)
  const slack = box.width - width
  const isRightToLeft = typesetter.setText({ ...scaled, lang: scaled.lang || lang }, width).lines[0]?.isRightToLeft === true
  const x = box.x + (align === 'center' ? slack / 2 : (align === 'end') !== isRightToLeft ? slack : 0)
  return { layer: { ...scaled, x, y: box.y - set.topTrim, width, height: set.layerHeight }, height: set.height }
}

/** The narrowest column, within the box, in which the text stays as high as the box allows: the lines that were planned, evenly long. */
function widthFor(layer: TextLayer, box: Box, lang: string, typesetter: Typesetter): number {
  const widest = measureLayerText(layer, lang, typesetter, box.width)
  let low = widest.width * 0.5
  let high = box.width
  for (let step = 0; step < 9 && high - low > 0.6; step++) {
    const middle = (low + high) / 2
    const tried = measureLayerText(layer, lang, typesetter, middle)
    if (tried.lines <= widest.lines && !tried.hasBrokenWord) high = middle
    else low = middle
  }
  return breakBest((width) => measureLayerText(layer, lang, typesetter, width), measureLayerText(layer, lang, typesetter, high), box.width).width + 1
}

function placeLabel(layer: TextLayer, box: Box, size: number, lang: string, typesetter: Typesetter): TextLayer {
  if (isPlaceLocked(layer)) return layer
  const scaled = { ...scaleType(layer, size / layer.fontSize), align: isLocked(layer, 'align') ? layer.align : ('center' as const), verticalAlign: 'top' as const }
  const set = measureLayerText(scaled, lang, typesetter, box.width)
  return { ...scaled, x: box.x, width: box.width, y: box.y + (box.height - set.height) / 2 - set.topTrim, height: set.layerHeight }
}

/** Round corners keep their share of the height: a pill stays one. */
function stretchShape(layer: PlacedLayer, from: Box, to: Box): PlacedLayer {
  const mapping = mapBox(from, to)
  const mapped = mapLayer(layer, mapping)
  if (mapped.kind !== 'shape' || mapped === layer || isLocked(layer, 'outline')) return mapped
  if (mapped.outline.kind === 'path' && layer.angleDeg === 0) return { ...mapped, outline: sliceOutline(mapped.outline, layer, mapped) }
  if (mapped.outline.kind !== 'rect') return mapped
  const { radius } = (layer as ShapeLayer).outline as { radius: number }
  const by = Math.min(mapping.scaleY, Math.max(mapping.scaleX, mapping.scaleY * 0.5))
  return { ...mapped, outline: { ...mapped.outline, radius: radius * by } }
}

/** A photo whose edge stands on the margin goes on to the page's edge. */
function bleed(box: Box, { page, margin }: LayoutProblem): Box {
  const near = margin * 1.02 + 1
  const left = box.x <= near ? 0 : box.x
  const top = box.y <= near ? 0 : box.y
  return {
    x: left, y: top, width: (box.x + box.width >= page.width - near ? page.width : box.x + box.width) - left,
    height: (box.y + box.height >= page.height - near ? page.height : box.y + box.height) - top,
  }
}

/** In tiles of less than this a photo shows nothing; a share of the page's short side, and pixels. */
const leastTile = { share: 0.1, side: 26 }

/** Tiled anew in their box, so that each loses least; those for which there is no room are hidden, the first never. */
function placePhotos(layers: readonly ImageLayer[], box: Box, { page }: LayoutProblem, design: Design): ImageLayer[] {
  const short = Math.min(page.width, page.height)
  const gap = Math.max(2, Math.round(short * 0.014))
  const least = Math.max(leastTile.side, short * leastTile.share)
  const tilesFor = (count: number): readonly Box[] =>
    tilePhotos(box, layers.slice(0, count).map(({ crop, asset }) => ({ asset: design.assets[asset]!, isCutOut: false, look: { subject: inset(crop, Math.min(crop.width, crop.height) * 0.15) } })), gap)[0]!
  let count = layers.length
  let tiles = tilesFor(count)
  while (count > 1 && tiles.some(({ width, height }) => Math.min(width, height) < least)) tiles = tilesFor(--count)
  return layers.map((layer, index) => (index < count ? placePhoto(layer, tiles[index]!, design) : { ...placePhoto(layer, tiles[0]!, design), isHidden: true }))
}

/** In its new box, cropped anew: what the designer chose to show stays in view, and more of the picture comes in where the shape asks for it. */
export function placePhoto(layer: ImageLayer, box: Box, design: Design): ImageLayer {
  if (isPlaceLocked(layer)) return layer
  const asset = design.assets[layer.asset]
  const crop = asset === undefined || isLocked(layer, 'crop') ? layer.crop : cropFor(layer.crop, asset, box.width / box.height)
  const mask = layer.mask?.kind === 'rect' ? { ...layer.mask, radius: layer.mask.radius * Math.sqrt((box.width * box.height) / Math.max(1, layer.width * layer.height)) } : layer.mask
  return { ...layer, ...box, crop, mask: isLocked(layer, 'mask') ? layer.mask : mask }
}

function cropFor(crop: ImageLayer['crop'], picture: Size, aspect: number): ImageLayer['crop'] {
  const wanted = (aspect * picture.height) / picture.width
  const own = crop.width / crop.height
  if (own > wanted) {
    const height = Math.min(1, crop.width / wanted)
    const y = Math.min(1 - height, Math.max(0, crop.y + (crop.height - height) / 2))
    return { ...crop, y, height }
  }
  const width = Math.min(1, crop.height * wanted)
  const x = Math.min(1 - width, Math.max(0, crop.x + (crop.width - width) / 2))
  return { ...crop, x, width }
}

