import { isLocked } from '#core/design/locks.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { centerX, centerY, inset, intersection, type Box } from '#core/geometry/box.ts'
import type { Repairer } from './repair.ts'

const leastHeight = 16.5
const step = 0.96

/** Crowded: smaller, toward its own corner of the artboard, until it has half its height of air. */
export const shrinkLogo: Repairer = ({ design, scene, views, luminance }, finding) => {
  const layer = design.layers[finding.layers[0] ?? 'layer:']
  if (layer?.kind !== 'image' || isLocked(layer, 'x', 'y', 'width', 'height') || finding.box === null || views === null || luminance === null) return null
  const part = scene.images.find((image) => image.layer.id === layer.id)
  if (part === undefined) return null
  const { page } = scene
  const anchorX = centerX(part.bounds) < page.width / 2 ? part.bounds.x : part.bounds.x + part.bounds.width
  const anchorY = centerY(part.bounds) < page.height / 2 ? part.bounds.y : part.bounds.y + part.bounds.height
  for (let by = step; part.bounds.height * by >= leastHeight && by > 0.5; by *= step) {
    const smaller = scaleBox(part.bounds, by, anchorX, anchorY)
    if (intersection(inset(smaller, -smaller.height / 2 - 0.5), finding.box) !== null) continue
    return { design: putLayers(design, [{ ...layer, ...scaleBox(layer, by, anchorX, anchorY) }]), action: `made the logo ${Math.round((1 - by) * 100)} % smaller` }
  }
  return null
}

/** Too low to be known: up to the least height, about its centre, kept on the artboard. */
export const enlargeLogo: Repairer = ({ design, scene }, finding) => {
  const layer = design.layers[finding.layers[0] ?? 'layer:']
  if (layer?.kind !== 'image' || isLocked(layer, 'x', 'y', 'width', 'height') || finding.measured === null || finding.measured < 8) return null
  const { page } = scene
  const grown = scaleBox(layer, leastHeight / finding.measured, centerX(layer), centerY(layer))
  if (grown.width > page.width || grown.height > page.height) return null
  const placed = { ...grown, x: Math.min(Math.max(grown.x, 0), page.width - grown.width), y: Math.min(Math.max(grown.y, 0), page.height - grown.height) }
  return { design: putLayers(design, [{ ...layer, ...placed }]), action: 'made the logo larger' }
}

const scaleBox = (box: Box, by: number, x: number, y: number): Box => ({
  x: x + (box.x - x) * by,
  y: y + (box.y - y) * by,
  width: box.width * by,
  height: box.height * by,
})
