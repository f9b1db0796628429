import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import { area, centerX, centerY, contains, intersection } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { isPlaceLocked, mapBox, mapLayer, mapMiddle } from './map-layer.ts'
import { placePhoto } from './place-units.ts'
import type { Unit } from './unit.ts'

/** In clockwise order, as a turn by 90° carries one to the next. */
const sides = ['top', 'right', 'bottom', 'left'] as const
export type Side = (typeof sides)[number]

/** A sheet of ground along one side of the page, and how far it comes, in pixels from that side. */
export interface Seam {
  readonly side: Side
  readonly depth: number
}

const isAcross = (side: Side): boolean => side === 'left' || side === 'right'
const lengthOf = (page: Size, side: Side): number => (isAcross(side) ? page.width : page.height)

/** How far from a side a box begins and ends. */
function depthsOf(box: Box, page: Size, side: Side): readonly [near: number, far: number] {
  switch (side) {
    case 'top': return [box.y, box.y + box.height]
    case 'bottom': return [page.height - box.y - box.height, page.height - box.y]
    case 'left': return [box.x, box.x + box.width]
    case 'right': return [page.width - box.x - box.width, page.width - box.x]
  }
}

/** The sheet that a ground layer is; null for what lies otherwise. */
function sheetOf(box: Box, page: Size): Seam | null {
  const seen = intersection(box, { x: 0, y: 0, ...page })
  if (seen === null) return null
  const slack = Math.max(1.5, Math.min(page.width, page.height) * 0.01)
  for (const side of sides) {
    const [near, far] = depthsOf(seen, page, side)
    const spans = isAcross(side) ? seen.height >= page.height - slack : seen.width >= page.width - slack
    const share = far / lengthOf(page, side)
    if (spans && near <= slack && share > 0.06 && share < 0.94) return { side, depth: far }
  }
  return null
}

/** The front sheet of the ground; null where it has none. */
export function readSeam(design: Design, ground: readonly LayerId[], page: Size): Seam | null {
  const sheets = ground.flatMap((id) => {
    const layer = design.layers[id]
    return layer === undefined || layer.kind !== 'shape' || layer.isHidden || layer.angleDeg !== 0 ? [] : (sheetOf(layer, page) ?? [])
  })
  return sheets.at(-1) ?? null
}

/** Whether a thing stands on the sheet. */
export const isOnSheet = (box: Box, page: Size, seam: Seam): boolean => {
  const [near, far] = depthsOf(box, page, seam.side)
  return (near + far) / 2 < seam.depth
}

interface Standing {
  readonly unit: Unit
  readonly box: Box
  readonly isOnSheet: boolean
}

/** Where the sheet may lie on the new page so that all words keep the ground that they stood on; null: nowhere. */
export function chooseSeam(seam: Seam, standing: readonly Standing[], from: Size, to: Size): Seam | null {
  const share = seam.depth / lengthOf(from, seam.side)
  const pad = Math.min(to.width, to.height) * 0.025
  let best: Seam | null = null
  let least = Infinity
  for (const side of sides) {
    const length = lengthOf(to, side)
    const hard = standing.filter(({ unit }) => unit.form !== 'photo' && unit.form !== 'photos' && unit.form !== 'panel' && !(unit.form === 'rigid' && (unit.role === 'hero' || unit.role === 'illustration' || unit.role === 'badge')))
    const lower = Math.max(0, ...hard.filter((one) => one.isOnSheet).map(({ box }) => depthsOf(box, to, side)[1] + pad))
    const upper = Math.min(length, ...hard.filter((one) => !one.isOnSheet).map(({ box }) => depthsOf(box, to, side)[0] - pad))
    if (lower > upper) continue
    const depth = Math.min(upper, Math.max(lower, share * length))
    const soft = standing.filter(({ unit }) => unit.role === 'hero').filter((one) => isOnSheet(one.box, to, { side, depth }) !== one.isOnSheet).length
    const turn = (sides.indexOf(side) - sides.indexOf(seam.side) + 4) % 4
    const cost = Math.abs(depth / length - share) + (turn === 0 ? 0 : turn === 2 ? 0.08 : 0.14) + soft * 0.4
    if (cost < least) [best, least] = [{ side, depth }, cost]
  }
  return best
}

export interface GroundFit {
  readonly from: Size
  readonly to: Size
  readonly seam: Seam | null
  /** Null: it goes with the page, whatever stands on it. */
  readonly newSeam: Seam | null
  /** Where the hero was and where it is. */
  readonly hero: { readonly from: Box; readonly to: Box } | null
}

/** The ground on another page: washes cover it, sheets go where words leave them, patches go with the hero, and marks keep their shape. */
export function fitGround(design: Design, ground: readonly LayerId[], fit: GroundFit): PlacedLayer[] {
  return ground.flatMap((id) => {
    const layer = design.layers[id]
    if (layer === undefined || layer.kind === 'group' || isPlaceLocked(layer)) return []
    return [fitLayer(design, layer, fit)]
  })
}

/** A shape of the ground that is there for the hero: it lies around the hero's middle and is no sheet or wash. */
export const isHeroPatch = (box: Box, hero: Box, page: Size): boolean =>
  contains(hero, { x: centerX(box), y: centerY(box), width: 0, height: 0 }) && area(box) > area(hero) * 0.3 && !contains(box, { x: 0, y: 0, ...page }, Math.max(2, Math.min(page.width, page.height) * 0.02)) && sheetOf(box, page) === null

function fitLayer(design: Design, layer: PlacedLayer, { from, to, seam, newSeam, hero }: GroundFit): PlacedLayer {
  const page = { x: 0, y: 0, ...from }
  const box = boundsOf(design, [layer.id])!
  const newPage = { x: 0, y: 0, ...to }
  if (contains(box, page, Math.max(2, Math.min(from.width, from.height) * 0.02))) return coverPage(layer, box, page, newPage, design)
  const sheet = layer.kind === 'shape' && layer.angleDeg === 0 ? sheetOf(box, from) : null
  if (sheet !== null) return seam !== null && newSeam !== null && sheet.side === seam.side ? moveSheet(layer, seam, newSeam, from, to) : mapLayer(layer, mapBox(page, newPage))
  const growth = Math.sqrt(area(to) / area(from))
  if (hero !== null && isHeroPatch(box, hero.from, from)) return mapLayer(layer, mapMiddle(hero.from, hero.to, Math.sqrt(area(hero.to) / area(hero.from))))
  const middle = { x: (centerX(box) / from.width) * to.width, y: (centerY(box) / from.height) * to.height, width: 0, height: 0 }
  return mapLayer(layer, mapMiddle({ ...middle, x: centerX(box), y: centerY(box) }, middle, growth))
}

/** A plain sheet is stretched; what has a drawing keeps its shape and is only as large as it must be. */
function coverPage(layer: PlacedLayer, box: Box, page: Box, newPage: Box, design: Design): PlacedLayer {
  if (layer.kind === 'image') return placePhoto(layer, newPage, design)
  if (layer.angleDeg === 0 && layer.kind === 'shape' && layer.outline.kind === 'rect') return mapLayer(layer, mapBox(page, newPage))
  const scale = Math.max(newPage.width / box.width, newPage.height / box.height, Math.sqrt(area(newPage) / area(page)))
  return mapLayer(layer, mapMiddle(box, newPage, scale))
}

/** Carried to another side by a turn, its edge where the new seam is. */
function moveSheet(layer: PlacedLayer, seam: Seam, to: Seam, fromPage: Size, toPage: Size): PlacedLayer {
  const [near, far] = depthsOf(layer, fromPage, seam.side)
  const beyond = Math.min(toPage.width, toPage.height) / Math.min(fromPage.width, fromPage.height)
  const carry = (depth: number): number => (depth <= 0 ? depth * beyond : depth <= seam.depth ? (depth / seam.depth) * to.depth : to.depth + (depth - seam.depth) * beyond)
  const [start, end] = [carry(near), carry(far)]
  // Along the side a sheet spans the page, with what it had to spare.
  const spare = isAcross(seam.side)
    ? [layer.y / fromPage.height, (layer.y + layer.height) / fromPage.height]
    : [layer.x / fromPage.width, (layer.x + layer.width) / fromPage.width]
  const length = isAcross(to.side) ? toPage.height : toPage.width
  const [a, b] = [Math.min(0, spare[0]!) * length, Math.max(1, spare[1]!) * length]
  const region: Box = to.side === 'top' ? { x: a, y: start, width: b - a, height: end - start }
    : to.side === 'bottom' ? { x: a, y: toPage.height - end, width: b - a, height: end - start }
    : to.side === 'left' ? { x: start, y: a, width: end - start, height: b - a }
    : { x: toPage.width - end, y: a, width: end - start, height: b - a }
  const turn = ((sides.indexOf(to.side) - sides.indexOf(seam.side) + 4) % 4) * 90
  const [width, height] = turn % 180 === 0 ? [region.width, region.height] : [region.height, region.width]
  return { ...layer, x: region.x + (region.width - width) / 2, y: region.y + (region.height - height) / 2, width, height, angleDeg: turn > 180 ? turn - 360 : turn } as PlacedLayer
}
