import { mixColors } from '#core/color/mix.ts'
import type { Random } from '#core/geometry/random.ts'
import type { GroundColor, ShapeDraft } from '../ground.ts'
import type { GroundScene } from './ground-scene.ts'
import type { Side } from './open-side.ts'
import { createSeam } from './seam.ts'
import type { SeamForm } from './seam.ts'
import { linearBetween, pathDraft } from './shape-draft.ts'

export interface BandPlan {
  readonly name: string
  readonly side: Side
  /** How far the first and widest reaches into the page. */
  readonly depth: number
  readonly count: number
  readonly forms: readonly SeamForm[]
  /** How much of its depth each edge swings. */
  readonly swing: number
  /** From the colour of the first, widest band to that of the last. */
  readonly colors: readonly [string, string]
}

/** Layers from one side of the page, one before the other like hills, each clear of everything that is read. */
export function drawBands(scene: GroundScene, on: GroundColor, plan: BandPlan, random: Random): ShapeDraft[] {
  const { brief, calm, page, focus } = scene
  const silent = { ground: calm[on].boxes, field: [] }
  return Array.from({ length: plan.count }, (_, index) => {
    const to = plan.depth * (1 - (index / plan.count) * 0.92)
    const from = Math.max(0.5, to - plan.depth * plan.swing)
    const seam = createSeam({ kind: 'side', side: plan.side, from, to }, brief.artboard, silent, random.pick(plan.forms), focus, random)
    const color = mixColors(plan.colors[0], plan.colors[1], plan.count === 1 ? 0 : index / (plan.count - 1))
    const lit = mixColors(color, scene.inks[on].lit, 0.35)
    return pathDraft(`${plan.name} ${index + 1}`, seam.region('field'), (box) => [
      linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width * 0.6, y: box.y + page.height * 0.6 }, [{ at: 0, color: lit }, { at: 1, color }]),
    ])
  }).flat()
}
