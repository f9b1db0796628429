import type { Point } from '#core/geometry/path.ts'
import type { GroundColor, ShapeDraft } from '../ground.ts'
import type { GroundScene } from './ground-scene.ts'
import { discDraft, radialAt } from './shape-draft.ts'

/** Soft light of one colour around a point, spent before it reaches anything that is read. */
export function drawGlow(
  { calm, short }: GroundScene, on: GroundColor, name: string, center: Point, wished: number, color: string, opacity: number,
): ShapeDraft[] {
  const radius = Math.min(wished, calm[on].distance(center))
  if (radius < Math.min(short * 0.14, wished * 0.35)) return []
  const box = { x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius * 2 }
  return [discDraft(name, center, radius, [radialAt(box, center, radius, [
    { at: 0, color, opacity }, { at: 0.35, color, opacity: opacity * 0.72 }, { at: 0.7, color, opacity: opacity * 0.2 }, { at: 1, color, opacity: 0 },
  ])])]
}
