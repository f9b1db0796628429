import { mixColors } from '#core/color/mix.ts'
import type { Direction } from '#core/compose/direction.ts'
import { inset } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { corneredPath } from '#core/geometry/path-corners.ts'
import type { ShapeDraft } from '../ground.ts'
import { drop, flat, lit, pathDraft, rectDraft, stroke } from './draft.ts'

export const buttonForms = ['rounded', 'pill', 'square', 'cut', 'leaf', 'offset', 'double', 'raised'] as const
export type ButtonForm = (typeof buttonForms)[number]

/** The form that belongs to the direction's other corners. */
export function buttonFormFor({ shapes, mood, radius }: Direction): ButtonForm {
  if (mood === 'luxury' || mood === 'heritage') return 'double'
  if (mood === 'street' || mood === 'bold-sale' || mood === 'retro') return 'offset'
  if (shapes === 'cut') return 'cut'
  if (shapes === 'organic') return 'leaf'
  return radius >= 0.45 ? 'pill' : radius <= 0.02 ? 'square' : 'rounded'
}

/** Filled with the accent all over the middle, so that the label's contrast is the palette's own. */
export function drawButton(form: ButtonForm, box: Box, direction: Direction): ShapeDraft[] {
  const { palette } = direction
  const { height } = box
  const fills = flat(palette.accent)
  const radius = form === 'pill' ? height / 2 : form === 'square' ? 0 : height * direction.radius
  switch (form) {
    case 'cut':
      return [pathDraft('Button', 'panel', corneredPath(box, 'cut', [height * 0.28, 0, height * 0.28, 0]), { fills })]
    case 'leaf':
      return [pathDraft('Button', 'panel', corneredPath(box, 'round', [height * 0.5, height * 0.16, height * 0.5, height * 0.16]), { fills })]
    case 'offset': {
      const shift = Math.max(1.5, height * 0.1)
      return [
        rectDraft('Button shadow', 'decoration', { ...box, x: box.x + shift, y: box.y + shift }, radius, { fills: flat(mixColors(palette.accent, palette.ink, 0.85)) }),
        rectDraft('Button', 'panel', box, radius, { fills }),
      ]
    }
    case 'double': {
      const gap = Math.max(1.5, height * 0.08)
      return [
        rectDraft('Button', 'panel', box, radius, { fills }),
        rectDraft('Button line', 'decoration', inset(box, gap), Math.max(0, radius - gap), { strokes: stroke(palette.onAccent, Math.max(0.7, height * 0.018), [], 0.6) }),
      ]
    }
    case 'raised':
      return [rectDraft('Button', 'panel', box, radius, {
        fills: lit(palette.accent, mixColors(palette.accent, '#000000', 0.08)), effects: drop(height * 2.4, mixColors(palette.accent, '#000000', 0.7), 0.3),
      })]
    default:
      return [rectDraft('Button', 'panel', box, radius, { fills })]
  }
}
