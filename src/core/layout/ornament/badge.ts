import { mixColors } from '#core/color/mix.ts'
import type { Direction } from '#core/compose/direction.ts'
import { centerX, centerY, inset } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { scallopPath } from '#core/geometry/path-corners.ts'
import { ellipsePath, polar, polygonPath, starPath } from '#core/geometry/path.ts'
import type { Path } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { ShapeDraft } from '../ground.ts'
import { drop, ellipseDraft, flat, lit, pathDraft, stroke } from './draft.ts'

export const badgeForms = ['burst', 'circle', 'seal', 'flower', 'hexagon'] as const
export type BadgeForm = (typeof badgeForms)[number]

/** An offer is drawn, not typed. The largest of its layers comes first, what lies on it after. */
export function drawBadge(form: BadgeForm, box: Box, direction: Direction, random: Random): ShapeDraft[] {
  const { palette } = direction
  const size = Math.min(box.width, box.height)
  const square = { x: centerX(box) - size / 2, y: centerY(box) - size / 2, width: size, height: size }
  const deep = mixColors(palette.accent, '#000000', 0.14)
  const shadow = mixColors(palette.accent, '#000000', 0.72)
  const isFlat = direction.shapes === 'cut' || direction.shapes === 'sharp'
  const body = pathDraft('Badge', 'badge', badgePath(form, square, random), { fills: isFlat ? flat(palette.accent) : lit(palette.accent, mixColors(palette.accent, deep, 0.6)), effects: drop(size, shadow) })
  if (form === 'burst' || form === 'hexagon') return [body]
  const line = Math.max(0.8, size * { hair: 0.008, regular: 0.013, heavy: 0.02 }[direction.lineWeight])
  const rim = inset(square, size * (form === 'circle' ? 0.055 : 0.11))
  return [body, ellipseDraft('Badge rim', 'decoration', rim, { strokes: stroke(palette.onAccent, line, form === 'circle' ? [] : [0.01, line * 2.6], 0.75) })]
}

export function badgePath(form: BadgeForm, box: Box, random: Random): Path {
  const center = { x: centerX(box), y: centerY(box) }
  const radius = Math.min(box.width, box.height) / 2
  switch (form) {
    case 'burst': {
      const points = radius < 40 ? 14 : random.pick([16, 18, 22])
      return starPath(center, radius, radius * (points > 18 ? 0.88 : 0.83), points)
    }
    case 'circle':
      return ellipsePath(center, radius)
    case 'seal':
      return scallopPath(center, radius, radius < 40 ? 14 : 22)
    case 'flower':
      return scallopPath(center, radius, random.pick([8, 10]))
    case 'hexagon':
      return polygonPath(Array.from({ length: 6 }, (_, index) => polar(center, radius, (index * Math.PI) / 3 - Math.PI / 2)))
  }
}
