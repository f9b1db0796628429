import { luminanceContrast } from '#core/color/contrast.ts'
import type { ShapeLayer } from '#core/design/layer.ts'
import type { Color } from '#core/design/paint.ts'
import { freeLayerId } from '#core/design/free-id.ts'
import { intersection, inset, type Box } from '#core/geometry/box.ts'
import { byteLuminance, hexLuminance } from '../luminance.ts'
import { measureLogo } from '../measure-logo.ts'
import type { Pixels } from '../pixels.ts'
import { inkOf } from '../read-scene.ts'
import { listColors } from './choose-color.ts'
import { resolveColor } from '../read-text.ts'
import { putBehind, type RepairContext, type Repairer } from './repair.ts'

/** Air around the text on its plate, in ems, and around the logo, in its heights. */
const textAir = 0.55
const logoAir = 0.3

/** A plate in the palette behind a text whose ground is too lively for any ink. */
export const addTextPlate: Repairer = ({ design, scene }, finding) => {
  const part = scene.texts.find((text) => text.layer.id === finding.layers[0])
  const ink = part === undefined ? null : inkOf(part)
  if (part === undefined || ink === null || finding.limit === null) return null
  const own = hexLuminance(resolveColor(design, part.layer.color))
  const needed = finding.limit * 1.1
  const color = listColors(design, 'ground').find((choice) => luminanceContrast(own, hexLuminance(choice.value)) >= needed)
  if (color === undefined || part.layer.runs.some((run) => run.color !== undefined && luminanceContrast(hexLuminance(resolveColor(design, run.color)), hexLuminance(color.value)) < needed)) return null
  const box = intersection(inset(ink, -part.fontSize * textAir), scene.page)
  if (box === null) return null
  const plate = makePlate({ design, scene }, `${part.layer.name} plate`, box, color.color, part.fontSize * 0.35)
  const changed = putBehind(design, plate, part.layer.id)
  return changed === null ? null : { design: changed, action: `put a plate in ${color.name} behind “${part.layer.name}”` }
}

/** A plate in the palette behind a logo that is lost on its ground: the first colour on which it is clear, else the clearest. */
export const addLogoPlate: Repairer = ({ design, scene, views, luminance }, finding) => {
  const id = finding.layers[0]
  const layer = id === undefined ? undefined : design.layers[id]
  if (layer === undefined || views?.logo == null || luminance === null) return null
  const logo = measureLogo(scene, views.logo, luminance)
  if (logo?.box == null) return null
  const { page } = scene
  const { box } = logo
  const colors = listColors(design, 'ground').map((choice) => ({ ...choice, lost: lostOn(views.logo!, box, hexLuminance(choice.value)) }))
  const color = colors.find((choice) => choice.lost < 0.1) ?? colors.reduce((best, choice) => (choice.lost < best.lost ? choice : best))
  if (color.lost >= 0.4) return null
  const edge = Math.min(box.x, box.y, page.width - box.x - box.width, page.height - box.y - box.height)
  const air = Math.max(0, Math.min(box.height * logoAir, edge))
  const plate = makePlate({ design, scene }, 'Logo plate', inset(box, -air), color.color, air * 0.8)
  const changed = putBehind(design, plate, layer.id)
  return changed === null ? null : { design: changed, action: `put a plate in ${color.name} behind the logo` }
}

function lostOn({ width, scale, data }: Pixels, box: Box, ground: number): number {
  let count = 0
  let under = 0
  for (let y = Math.round(box.y * scale); y < Math.round((box.y + box.height) * scale); y++) {
    for (let x = Math.round(box.x * scale); x < Math.round((box.x + box.width) * scale); x++) {
      const at = (y * width + x) * 4
      if (data[at + 3]! < 200) continue
      count++
      if (luminanceContrast(byteLuminance(data[at]!, data[at + 1]!, data[at + 2]!), ground) < 3) under++
    }
  }
  return count === 0 ? 1 : under / count
}

const makePlate = ({ design }: Pick<RepairContext, 'design' | 'scene'>, name: string, box: Box, color: Color, radius: number): ShapeLayer => ({
  id: freeLayerId(design, 'plate'),
  name,
  role: 'panel',
  kind: 'shape',
  ...box,
  opacity: 1,
  blend: 'normal',
  isHidden: false,
  locks: [],
  angleDeg: 0,
  effects: [],
  outline: { kind: 'rect', radius },
  fills: [{ kind: 'solid', color, opacity: 1 }],
  strokes: [],
})
