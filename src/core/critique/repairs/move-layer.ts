import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { isLocked } from '#core/design/locks.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { area, type Box } from '#core/geometry/box.ts'
import { listElements } from '../list-elements.ts'
import { measureAlignment } from '../measure-alignment.ts'
import { measureLogo } from '../measure-logo.ts'
import { isQuadInside } from '../quad.ts'
import { inkOf, type Scene } from '../read-scene.ts'
import type { Repairer } from './repair.ts'

/** In shares of the short side: further than this is another layout. */
const furthest = 0.08

/** The layer, and with a button, seal or plate the texts and logo that stand on it. Null when one of them is locked. */
function shiftWithLoad(design: Design, scene: Scene, id: LayerId, dx: number, dy: number): Design | null {
  const plate = scene.shapes.find((shape) => shape.layer.id === id)
  const load = plate === undefined ? [] : [
    ...scene.texts.filter((part) => part.order > plate.order && part.lines.length > 0 && part.lines.every((line) => isQuadInside(line.quad, plate.quad, 1))),
    ...scene.images.filter((part) => part.order > plate.order && part.roles.has('logo') && isQuadInside(part.quad, plate.quad, 1)),
  ]
  const layers = [id, ...load.map((part) => part.layer.id)].map((each) => design.layers[each])
  const moved = layers.flatMap((layer) => (layer === undefined || layer.kind === 'group' || isLocked(layer, 'x', 'y') ? [] : [{ ...layer, x: layer.x + dx, y: layer.y + dy }]))
  return moved.length === layers.length ? putLayers(design, moved) : null
}

/** Back onto the artboard, when it is only a little over its edge. */
export const moveInside: Repairer = ({ design, scene }, finding) => {
  const id = finding.layers[0]
  if (id === undefined || finding.box === null) return null
  const { page } = scene
  const dx = shiftInto(finding.box.x, finding.box.width, page.width)
  const dy = shiftInto(finding.box.y, finding.box.height, page.height)
  const most = Math.min(page.width, page.height) * furthest
  if (dx === null || dy === null || Math.abs(dx) > most || Math.abs(dy) > most) return null
  const moved = shiftWithLoad(design, scene, id, dx, dy)
  return moved === null ? null : { design: moved, action: `moved “${design.layers[id]!.name}” onto the artboard` }
}

/** The smaller of two elements whose edges nearly agree moves onto the other's. */
export const snapEdges: Repairer = ({ design, scene, views, luminance }, finding) => {
  const elements = listElements(scene, measureLogo(scene, views?.logo ?? null, luminance))
  const miss = measureAlignment(elements, scene.page).nearMisses.find(({ a, b }) => finding.layers[0] === a.id && finding.layers[1] === b.id)
  if (miss === undefined) return null
  const { a, b, axis, shift } = miss
  const [mover, by] = area(b.box) <= area(a.box) ? [b, shift] : [a, -shift]
  const moved = shiftWithLoad(design, scene, mover.id, axis === 'x' ? by : 0, axis === 'y' ? by : 0)
  return moved === null ? null : { design: moved, action: `moved “${design.layers[mover.id]!.name}” ${Math.abs(by).toFixed(1)} px into line` }
}

function shiftInto(start: number, length: number, room: number): number | null {
  if (length > room) return null
  return start < 0 ? -start : start + length > room ? room - start - length : 0
}

/** Two texts that just touch: the lower one goes down, else the upper one up, by what they overlap. */
export const partTexts: Repairer = ({ design, scene }, finding) => {
  const parts = finding.layers.flatMap((id) => scene.texts.find((text) => text.layer.id === id) ?? [])
  if (parts.length !== 2 || finding.measured === null) return null
  const [upper, lower] = parts.sort((a, b) => (inkOf(a)?.y ?? 0) - (inkOf(b)?.y ?? 0)) as [(typeof parts)[number], (typeof parts)[number]]
  const by = finding.measured + Math.max(1, Math.min(upper.fontSize, lower.fontSize) * 0.25)
  if (by > Math.min(scene.page.width, scene.page.height) * furthest) return null
  const room = (ink: Box | null): boolean => ink !== null && ink.y + ink.height + by <= scene.page.height * 0.97
  const down = room(inkOf(lower)) && !isLocked(lower.layer, 'y')
  if (!down && isLocked(upper.layer, 'y')) return null
  const moved = down ? { ...lower.layer, y: lower.layer.y + by } : { ...upper.layer, y: upper.layer.y - by }
  return { design: putLayers(design, [moved]), action: `moved “${moved.name}” ${by.toFixed(1)} px ${down ? 'down' : 'up'}` }
}
