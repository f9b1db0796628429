import { intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { boundsOf } from '#core/geometry/path.ts'
import type { ShapeDraft, GroundBrief, GroundColor, Painter } from '../ground.ts'
import { createGroundScene } from './ground-scene.ts'
import type { GroundScene } from './ground-scene.ts'
import type { Side } from './open-side.ts'
import { createPatch } from './patch.ts'
import type { Patch, PatchForm } from './patch.ts'
import { createSeam } from './seam.ts'
import type { Seam, SeamForm } from './seam.ts'
import { linearBetween, pathDraft, rectDraft, solid } from './shape-draft.ts'
import { textureDrafts } from './texture.ts'

/** What makes one painter another; the rest of a ground is laid the same way by all. */
export interface Look {
  readonly id: string
  suits(brief: GroundBrief): number
  readonly seams: readonly SeamForm[]
  readonly patches: readonly PatchForm[]
  /** Drawn on the surface `on`, over its plain gradient and under the other surface. */
  draw(scene: GroundScene, on: GroundColor): ShapeDraft[]
  /** Drawn inside a field that is a shape of its own; without it, a lighter shape inside the shape. */
  drawInside?(scene: GroundScene, patch: Patch): ShapeDraft[]
  /** Drawn over both surfaces. */
  drawOver?(scene: GroundScene): ShapeDraft[]
}

const mostLayers = 12

/** One surface in its own two colours, light from the top left. */
const wash = (scene: GroundScene, on: GroundColor, box: Box) => {
  const { lit, shadow } = scene.inks[on]
  return linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [
    { at: 0, color: lit }, { at: 0.3, color: lit }, { at: 1, color: shadow },
  ])
}

/** The patch once more and smaller, lit from the top left, so that no field lies flat. */
function innerShape(scene: GroundScene, patch: Patch): ShapeDraft[] {
  const { inks, calm, short } = scene
  const inner = patch.inner(short * 0.055)
  if (inner === null) return []
  const box = boundsOf(inner)
  if (calm.field.boxes.some((other) => intersection(other, box) !== null)) return []
  const color = inks.field.tone
  if (scene.metal !== null) {
    const stroke = { color: scene.metal as `#${string}`, opacity: 0.85, width: scene.line, dash: [], cap: 'butt' as const, join: 'miter' as const }
    return pathDraft('Hairline', inner, () => [], { strokes: [stroke] })
  }
  return pathDraft('Inner shape', inner, () => [
    linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width * 0.8, y: box.y + box.height }, [{ at: 0, color, opacity: 0.8 }, { at: 1, color, opacity: 0.15 }]),
  ])
}

/** A strip of the sheet's own tone along its edge, where nothing is to be read: two sheets of paper instead of one. */
function edging(scene: GroundScene, sheet: GroundColor, seam: Seam): ShapeDraft[] {
  const { inks, stage, calm, brief } = scene
  if (brief.field.kind !== 'side') return []
  const play = Math.abs(brief.field.to - brief.field.from)
  const width = scene.metal !== null ? Math.max(1, scene.line) : Math.min(Math.max(play * 0.5, scene.short * 0.018), scene.short * 0.05)
  const shift = sheet === 'field' ? width : -width
  const isClear = calm[stage].boxes.every((box) => Array.from({ length: 25 }, (_, step) => step / 24).every((at) => {
    const [x, y] = [box.x + box.width * at, box.y + box.height * at]
    const rim = [{ x, y: box.y }, { x, y: box.y + box.height }, { x: box.x, y }, { x: box.x + box.width, y }]
    return rim.every((point) => seam.isField(point, -shift) !== (sheet === 'field'))
  }))
  if (!isClear) return []
  if (scene.metal !== null) return pathDraft('Hairline', seam.region(sheet, shift), () => [solid(scene.metal!)])
  return pathDraft('Edge', seam.region(sheet, shift), (box) => [linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [
    { at: 0, color: inks[sheet].tone }, { at: 1, color: inks[sheet].spice },
  ])])
}

/** The two sides between which a long field lies that runs from edge to edge; null for a field that stands alone. */
function bandSides({ x, y, width, height }: Box, page: Box): readonly [Side, Side] | null {
  if (width > height * 1.15 && x <= 1 && x + width >= page.width - 1) return ['top', 'bottom']
  return height > width * 1.6 && y <= 1 && y + height >= page.height - 1 ? ['left', 'right'] : null
}

/** A field across the page: drawn like any stage, between two sheets of ground that each have the painter's edge. */
function layBand(look: Look, scene: GroundScene, band: Box, sides: readonly [Side, Side]): ShapeDraft[] {
  const { brief, page, short, calm, focus } = scene
  const chance = scene.random.fork('seam')
  const form = chance.pick(look.seams)
  const isUpright = sides[0] === 'left'
  const extent = isUpright ? page.width : page.height
  const [start, end] = isUpright ? [band.x, band.x + band.width] : [band.y, band.y + band.height]
  const middle = (start + end) / 2
  const play = Math.min(short * 0.05, (end - start) * 0.14)
  const sheets = sides.flatMap((side, index) => {
    const isFirst = index === 0
    // Seen from the far side, the sheet is what lies beyond the field.
    const to = isFirst ? extent - start : end
    if (extent - to < 1) return []
    const ground = calm.ground.boxes.filter((box) => (isUpright ? box.x + box.width / 2 : box.y + box.height / 2) < middle === isFirst)
    const plan = { kind: 'side' as const, side: sides[1 - index]!, from: Math.max(1, to - play), to }
    const seam = createSeam(plan, brief.artboard, { ground, field: calm.field.boxes }, form, focus, chance.fork(side))
    return pathDraft(`Ground ${side}`, seam.region('ground'), (box) => [wash(scene, 'ground', box)])
  })
  return [rectDraft('Field', page, [wash(scene, 'field', page)]), ...look.draw(scene, 'field').slice(0, mostLayers - 4), ...sheets]
}

function layGround(look: Look, scene: GroundScene): ShapeDraft[] {
  const { brief, random, page, stage } = scene
  const { field } = brief
  const calm = { ground: scene.calm.ground.boxes, field: scene.calm.field.boxes }
  const name = (on: GroundColor): string => (on === 'field' ? 'Field' : 'Ground')
  if (field.kind === 'side') {
    const sheet = stage === 'field' ? 'ground' : 'field'
    const seamRandom = random.fork('seam')
    const seam = createSeam(field, brief.artboard, calm, seamRandom.pick(look.seams), scene.focus, seamRandom)
    return [
      rectDraft(name(stage), page, [wash(scene, stage, page)]),
      ...look.draw(scene, stage).slice(0, mostLayers - 4),
      ...edging(scene, sheet, seam),
      ...pathDraft(name(sheet), seam.region(sheet), (box) => [wash(scene, sheet, box)]),
    ]
  }
  const across = field.kind === 'patch' ? bandSides(field.box, page) : null
  if (field.kind === 'patch' && across !== null) return layBand(look, scene, field.box, across)
  if (field.kind === 'patch') {
    const patchRandom = random.fork('patch')
    const forms = patchRandom.shuffle(look.patches)
    const patch = createPatch(field.box, brief.artboard, calm, forms, scene.short * 0.09, patchRandom)
    const inside = look.drawInside?.(scene, patch) ?? innerShape(scene, patch)
    return [
      rectDraft('Ground', page, [wash(scene, 'ground', page)]),
      ...look.draw(scene, 'ground').slice(0, mostLayers - 3 - inside.length),
      ...pathDraft('Field', patch.path, (box) => [wash(scene, 'field', box)]),
      ...inside,
    ]
  }
  return [rectDraft(name(stage), page, [wash(scene, stage, page)]), ...look.draw(scene, stage).slice(0, mostLayers - 2)]
}

export function createPainter(look: Look): Painter {
  return {
    id: look.id,
    suits: (brief) => look.suits(brief),
    paint(brief, random) {
      const scene = createGroundScene(brief, random)
      return [...layGround(look, scene), ...(look.drawOver?.(scene) ?? []), ...textureDrafts(scene)].slice(0, mostLayers)
    },
  }
}

