import type { Layer, PlacedLayer } from '#core/design/layer.ts'
import type { Box } from '#core/geometry/box.ts'
import { inkOf } from '../read-scene.ts'
import { isLocked, putLayers, type Repairer } from './repair.ts'

/** In shares of the short side: further than this is another layout. */
const furthest = 0.08

const isPlaced = (layer: Layer | undefined): layer is PlacedLayer => layer !== undefined && layer.kind !== 'group'

/** Back onto the artboard, when it is only a little over its edge. */
export const moveInside: Repairer = ({ design, scene }, finding) => {
  const layer = design.layers[finding.layers[0] ?? 'layer:']
  if (!isPlaced(layer) || finding.box === null || isLocked(layer, 'x', 'y')) return null
  const { page } = scene
  const dx = shiftInto(finding.box.x, finding.box.width, page.width)
  const dy = shiftInto(finding.box.y, finding.box.height, page.height)
  const most = Math.min(page.width, page.height) * furthest
  if (dx === null || dy === null || Math.abs(dx) > most || Math.abs(dy) > most) return null
  return { design: putLayers(design, [{ ...layer, x: layer.x + dx, y: layer.y + dy }]), action: `moved “${layer.name}” onto the artboard` }
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
