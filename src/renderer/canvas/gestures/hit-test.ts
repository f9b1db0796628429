import { contains } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { Outline, PlacedLayer } from '#core/design/layer.ts'
import { groupsAround } from '#core/design/tree.ts'
import { centerOf, frameBounds, frameOf, isInFrame, rotatePoint } from './frame.ts'

/** Whether path data, in its own units, is filled or stroked (`lineWidth` above zero) at a point. The page asks a canvas. */
export type PathTest = (d: string, point: Point, lineWidth: number) => boolean

export interface HitTest {
  readonly design: Design
  readonly artboard: ArtboardId
  /** Design pixels by which thin and small things are easier to hit. */
  readonly reach: number
  readonly isInPath: PathTest
}

export const isLocked = (design: Design, id: LayerId): boolean => design.layers[id]?.locks.includes('*') === true

/** Leaves that are drawn at the point, the topmost first. Hidden and locked ones, and all in such a group, are passed over. */
export function hitLeaves(test: HitTest, point: Point): readonly LayerId[] {
  const { design } = test
  const found: LayerId[] = []
  const walk = (children: readonly LayerId[], maskedBy: LayerId | null): void => {
    for (const id of [...children].reverse()) {
      const layer = design.layers[id]
      if (layer === undefined || layer.isHidden || id === maskedBy || isLocked(design, id)) continue
      if (layer.kind === 'group') {
        if (layer.mask === null || covers(test, layer.mask, point)) walk(layer.children, layer.mask)
      } else if (isHit(test, layer, point)) found.push(id)
    }
  }
  walk(design.artboards[test.artboard]?.children ?? [], null)
  const isVeil = (id: LayerId): boolean => isBackdrop(design, test.artboard, id) && isOrnament(design, id)
  return found.every(isVeil) ? found : [...found.filter((id) => !isVeil(id)), ...found.filter(isVeil)]
}

/** Texture and ground over the whole artboard: never meant while anything else lies at the point. */
const isOrnament = (design: Design, id: LayerId): boolean => ['background', 'decoration'].includes(design.layers[id]!.role)

function covers(test: HitTest, mask: LayerId, point: Point): boolean {
  const layer = test.design.layers[mask]
  if (layer === undefined) return true
  if (layer.kind === 'group') return layer.children.some((child) => covers(test, child, point))
  return isInFrame(layer, point) && (layer.kind !== 'shape' || isInOutline(test, layer, layer.outline, point))
}

function isHit(test: HitTest, layer: PlacedLayer, point: Point): boolean {
  const stroke = layer.kind === 'shape' ? Math.max(0, ...layer.strokes.map(({ width }) => width)) / 2 : 0
  const thin = Math.min(layer.width, layer.height) < 2 * test.reach ? test.reach : 0
  if (!isInFrame(layer, point, Math.max(stroke, thin, layer.kind === 'shape' && layer.fills.length === 0 ? test.reach : 0))) return false
  if (thin > 0 || layer.kind === 'text') return true
  if (layer.kind === 'image') return layer.mask === null || isInMask(test, layer, layer.mask, point)
  if (layer.fills.length > 0 && isInOutline(test, layer, layer.outline, point)) return true
  return layer.strokes.length > 0 && isOnOutline(test, layer, layer.outline, point, Math.max(stroke, test.reach))
}

type Fitted = Outline | { readonly kind: 'path'; readonly d: string; readonly width: number; readonly height: number }
const isInMask = (test: HitTest, layer: PlacedLayer, mask: { kind: 'ellipse' } | { kind: 'rect'; radius: number } | { kind: 'path'; d: string }, point: Point): boolean =>
  isInOutline(test, layer, mask.kind === 'path' ? { ...mask, width: 1, height: 1 } : mask, point)

function isInOutline(test: HitTest, layer: PlacedLayer, outline: Fitted, point: Point): boolean {
  const { x, y, width, height } = layer
  const local = rotatePoint(point, centerOf(layer), -layer.angleDeg)
  if (outline.kind === 'ellipse') return ((local.x - x - width / 2) / (width / 2)) ** 2 + ((local.y - y - height / 2) / (height / 2)) ** 2 <= 1
  if (outline.kind === 'path') return test.isInPath(outline.d, { x: ((local.x - x) / width) * outline.width, y: ((local.y - y) / height) * outline.height }, 0)
  const radius = Math.min(outline.radius, width / 2, height / 2)
  const dx = Math.max(x + radius - local.x, local.x - (x + width - radius), 0)
  const dy = Math.max(y + radius - local.y, local.y - (y + height - radius), 0)
  return isInFrame(layer, point) && Math.hypot(dx, dy) <= radius + 1e-9
}

function isOnOutline(test: HitTest, layer: PlacedLayer, outline: Outline, point: Point, reach: number): boolean {
  const { width, height } = layer
  if (outline.kind === 'path') {
    const local = rotatePoint(point, centerOf(layer), -layer.angleDeg)
    const scale = Math.sqrt((outline.width * outline.height) / (width * height))
    return test.isInPath(outline.d, { x: ((local.x - layer.x) / width) * outline.width, y: ((local.y - layer.y) / height) * outline.height }, 2 * reach * scale)
  }
  const grown = (by: number): PlacedLayer => ({ ...layer, x: layer.x - by, y: layer.y - by, width: width + 2 * by, height: height + 2 * by })
  const outer = isInOutline(test, grown(reach), outline.kind === 'rect' ? { ...outline, radius: outline.radius === 0 ? 0 : outline.radius + reach } : outline, point)
  if (!outer || Math.min(width, height) <= 2 * reach) return outer
  return !isInOutline(test, grown(-reach), outline.kind === 'rect' ? { ...outline, radius: Math.max(0, outline.radius - reach) } : outline, point)
}

export interface Target {
  readonly id: LayerId
  /** The group whose children are now chosen among. */
  readonly entered: LayerId | null
}

/**
 * What a click on a leaf means. Within the entered group, or a group around it, its child on the way to the leaf;
 * elsewhere the outermost group; `isDeep` the leaf itself.
 */
export function targetOf(design: Design, leaf: LayerId, entered: LayerId | null, isDeep: boolean): Target {
  const path = [...groupsAround(design, leaf).reverse(), leaf]
  if (isDeep) return { id: leaf, entered: path.at(-2) ?? null }
  for (const group of entered === null ? [] : [entered, ...groupsAround(design, entered)]) {
    const depth = path.indexOf(group)
    if (depth >= 0 && depth < path.length - 1) return { id: path[depth + 1]!, entered: group }
  }
  return { id: path[0]!, entered: null }
}

/** A layer that fills the artboard: a drag from it draws a marquee, and a marquee must enclose it. */
export function isBackdrop(design: Design, artboard: ArtboardId, id: LayerId): boolean {
  const board = design.artboards[artboard]
  const frame = frameOf(design, [id])
  return board !== undefined && frame !== null && contains(frameBounds(frame), { x: 0, y: 0, width: board.width, height: board.height }, 1)
}

/** The layers that may be chosen where clicks choose now: the entered group's children, or the artboard's. */
export function candidatesOf(design: Design, artboard: ArtboardId, entered: LayerId | null): readonly LayerId[] {
  const group = entered === null ? undefined : design.layers[entered]
  const children = group?.kind === 'group' ? group.children.filter((id) => id !== group.mask) : (design.artboards[artboard]?.children ?? [])
  return children.filter((id) => design.layers[id] !== undefined && !design.layers[id].isHidden && !isLocked(design, id))
}

/** What a marquee takes: all that it touches, turned boxes by their true corners. */
export function touchedBy(design: Design, artboard: ArtboardId, entered: LayerId | null, marquee: Box): readonly LayerId[] {
  return candidatesOf(design, artboard, entered).filter((id) => {
    const frame = frameOf(design, [id])
    if (frame === null) return false
    if (isBackdrop(design, artboard, id)) return contains(marquee, frameBounds(frame))
    const layer = design.layers[id]!
    return layer.kind === 'group' ? touchesAny(design, layer.mask === null ? layer.children : [layer.mask], marquee) : touches(frame, marquee)
  })
}

const touchesAny = (design: Design, ids: readonly LayerId[], marquee: Box): boolean =>
  ids.some((id) => {
    const layer = design.layers[id]
    if (layer === undefined || layer.isHidden) return false
    return layer.kind === 'group' ? touchesAny(design, layer.mask === null ? layer.children : [layer.mask], marquee) : touches(layer, marquee)
  })

/** Separating axes of an upright and a turned box. */
function touches(frame: Box & { readonly angleDeg: number }, marquee: Box): boolean {
  const bounds = frameBounds(frame)
  if (bounds.x > marquee.x + marquee.width || bounds.x + bounds.width < marquee.x || bounds.y > marquee.y + marquee.height || bounds.y + bounds.height < marquee.y) return false
  const angle = (frame.angleDeg * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [from, to] = [centerOf(frame), centerOf(marquee)]
  const [x, y] = [to.x - from.x, to.y - from.y]
  const reach = (axisX: number, axisY: number): number => (Math.abs(axisX) * marquee.width + Math.abs(axisY) * marquee.height) / 2
  return Math.abs(x * cos + y * sin) <= frame.width / 2 + reach(cos, sin) && Math.abs(-x * sin + y * cos) <= frame.height / 2 + reach(-sin, cos)
}
