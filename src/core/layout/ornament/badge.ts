import { mixColors } from '#core/color/mix.ts'
import type { Direction } from '#core/compose/direction.ts'
import { centerX, centerY, inset } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { archPath, corneredPath, edgedPath, scallopPath } from '#core/geometry/path-corners.ts'
import { ellipsePath, polar, polygonPath, smoothLoop, starPath } from '#core/geometry/path.ts'
import type { Path } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { ShapeDraft } from '../ground.ts'
import { drop, ellipseDraft, flat, lit, pathDraft, stroke } from './draft.ts'

export const badgeForms = ['burst', 'circle', 'seal', 'flower', 'tag', 'ribbon', 'ticket', 'stamp', 'hexagon', 'blob', 'shield'] as const
export type BadgeForm = (typeof badgeForms)[number]

/** Forms that can be as wide as their words; the others are as high as they are wide. */
export const isWideForm = (form: BadgeForm): boolean => form === 'tag' || form === 'ribbon' || form === 'ticket' || form === 'stamp'

/** An offer is drawn, not typed. The largest of its layers comes first, what lies on it after. */
export function drawBadge(form: BadgeForm, box: Box, direction: Direction, random: Random): ShapeDraft[] {
  const { palette } = direction
  const square = squareIn(box)
  const outline = badgePath(form, isWideForm(form) ? box : square, random)
  const size = Math.min(box.width, box.height)
  const deep = mixColors(palette.accent, '#000000', 0.14)
  const shadow = mixColors(palette.accent, '#000000', 0.72)
  const isFlat = direction.shapes === 'cut' || direction.shapes === 'sharp'
  const body = pathDraft('Badge', 'badge', outline, { fills: isFlat ? flat(palette.accent) : lit(palette.accent, mixColors(palette.accent, deep, 0.6)), effects: drop(size, shadow) })
  const line = Math.max(0.8, size * { hair: 0.008, regular: 0.013, heavy: 0.02 }[direction.lineWeight])
  switch (form) {
    case 'ribbon':
      return [...ribbonEnds(box, deep, mixColors(palette.accent, '#000000', 0.38)), body]
    case 'circle':
    case 'seal':
    case 'flower': {
      const rim = inset(square, square.width * (form === 'circle' ? 0.055 : 0.11))
      return [body, ellipseDraft('Badge rim', 'decoration', rim, { strokes: stroke(palette.onAccent, line, form === 'circle' ? [] : [0.01, line * 2.6], 0.75) })]
    }
    case 'stamp':
      return [body, pathDraft('Badge rim', 'decoration', corneredPath(inset(box, size * 0.1), 'square', 0), { strokes: stroke(palette.onAccent, line, [], 0.75) })]
    case 'ticket': {
      const at = box.x + box.width * 0.72
      const inside = box.height * 0.2
      return [body, pathDraft('Perforation', 'decoration', [{ op: 'M', to: { x: at, y: box.y + inside } }, { op: 'L', to: { x: at, y: box.y + box.height - inside } }], {
        strokes: stroke(palette.onAccent, line, [0.01, line * 2.8], 0.8),
      })]
    }
    default:
      return [body]
  }
}

/** Where words may stand on a badge of this form. */
export function badgeRoom(form: BadgeForm, box: Box): Box {
  const square = squareIn(box)
  switch (form) {
    case 'burst':
    case 'hexagon':
      return inset(square, square.width * 0.2)
    case 'blob':
      return inset(square, square.width * 0.215)
    case 'circle':
    case 'seal':
    case 'flower':
      return inset(square, square.width * 0.17)
    case 'shield':
      return { x: square.x + square.width * 0.14, y: square.y + square.height * 0.12, width: square.width * 0.72, height: square.height * 0.6 }
    case 'tag':
      return { x: box.x + box.height * 0.5, y: box.y + box.height * 0.12, width: Math.max(1, box.width - box.height * 0.62), height: box.height * 0.76 }
    case 'ribbon':
      return { x: box.x + box.height * 0.5, y: box.y + box.height * 0.1, width: Math.max(1, box.width - box.height), height: box.height * 0.62 }
    case 'ticket':
      return { x: box.x + box.height * 0.16, y: box.y + box.height * 0.14, width: box.width * 0.7 - box.height * 0.16, height: box.height * 0.72 }
    case 'stamp':
      return inset(box, Math.min(box.width, box.height) * 0.16)
  }
}

function squareIn(box: Box): Box {
  const side = Math.min(box.width, box.height)
  return { x: centerX(box) - side / 2, y: centerY(box) - side / 2, width: side, height: side }
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
    case 'blob': {
      const phase = random.between(0, 6.283)
      return smoothLoop(Array.from({ length: 12 }, (_, index) => {
        const angle = (index / 12) * Math.PI * 2
        return polar(center, radius * (0.9 + 0.055 * Math.sin(angle * 2 + phase) + 0.035 * Math.sin(angle * 3 + phase * 2)), angle)
      }))
    }
    case 'shield':
      return [...archPath({ ...box, height: box.height * 0.62 }, box.height * 0.12).slice(0, -2),
        { op: 'L', to: { x: box.x + box.width, y: box.y + box.height * 0.5 } },
        { op: 'C', first: { x: box.x + box.width, y: box.y + box.height * 0.78 }, second: { x: center.x + box.width * 0.2, y: box.y + box.height * 0.93 }, to: { x: center.x, y: box.y + box.height } },
        { op: 'C', first: { x: center.x - box.width * 0.2, y: box.y + box.height * 0.93 }, second: { x: box.x, y: box.y + box.height * 0.78 }, to: { x: box.x, y: box.y + box.height * 0.5 } },
        { op: 'Z' }]
    case 'tag': {
      const tip = box.height * 0.42
      const hole = ellipsePath({ x: box.x + tip * 0.92, y: center.y }, box.height * 0.085)
      const right = box.x + box.width
      const r = box.height * 0.1
      const body = corneredPath({ x: box.x + tip, y: box.y, width: box.width - tip, height: box.height }, 'round', [0, r, r, 0]).slice(0, -1)
      return [...body, { op: 'L', to: { x: Math.min(box.x + tip, right), y: box.y + box.height } }, { op: 'L', to: { x: box.x, y: center.y } }, { op: 'Z' }, ...hole]
    }
    case 'ribbon': {
      const end = box.height * 0.34
      return corneredPath({ x: box.x + end, y: box.y, width: box.width - end * 2, height: box.height * 0.82 }, 'square', 0)
    }
    case 'ticket':
      return corneredPath(box, 'bite', box.height * 0.2)
    case 'stamp':
      return edgedPath(box, Math.max(3, Math.min(box.width, box.height) * 0.11), 'in', 0.62)
  }
}

/** The ribbon's tails come out from behind it, lower and darker, with a fold where they turn. */
function ribbonEnds(box: Box, tail: string, fold: string): ShapeDraft[] {
  const end = box.height * 0.34
  const tailLength = box.height * 0.6
  const [top, foot] = [box.y + box.height * 0.18, box.y + box.height]
  return (['left', 'right'] as const).flatMap((side) => {
    const at = (x: number): number => (side === 'left' ? box.x + x : box.x + box.width - x)
    const label = side === 'left' ? 'Left' : 'Right'
    return [
      pathDraft(`${label} tail`, 'decoration', polygonPath([
        { x: at(0), y: top }, { x: at(tailLength), y: top }, { x: at(tailLength), y: foot }, { x: at(0), y: foot }, { x: at(end * 0.5), y: (top + foot) / 2 },
      ]), { fills: flat(tail) }),
      pathDraft(`${label} fold`, 'decoration', polygonPath([
        { x: at(end), y: box.y + box.height * 0.82 }, { x: at(tailLength), y: box.y + box.height * 0.82 }, { x: at(tailLength), y: foot },
      ]), { fills: flat(fold) }),
    ]
  })
}
