import { mixColors } from '#core/color/mix.ts'
import type { Role } from '#core/design/layer.ts'
import { bottom, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { PanelPlan } from '#core/layout/frame.ts'
import type { ShapeDraft } from '#core/layout/ground.ts'
import { drawBadge } from '#core/layout/ornament/badge.ts'
import type { BadgeForm } from '#core/layout/ornament/badge.ts'
import { buttonFormFor, drawButton } from '#core/layout/ornament/button.ts'
import { drawFrame, frameFormFor } from '#core/layout/ornament/frame.ts'
import { drawPanel } from '#core/layout/ornament/panel.ts'
import type { PanelForm } from '#core/layout/ornament/panel.ts'
import type { Direction } from './direction.ts'

/** The drawn parts of a foreground in one direction's hand: the same corners, lines and seals all over a design. */
export interface OrnamentSet {
  button(box: Box): ShapeDraft[]
  seal(box: Box): ShapeDraft[]
  /** The quiet shape on which a large figure stands, a shade of what lies around it. */
  stand(box: Box, on: 'ground' | 'field' | 'surface'): ShapeDraft[]
  panel(plan: PanelPlan): ShapeDraft[]
  plate(box: Box, color: string): ShapeDraft[]
  frame(): ShapeDraft[]
  /** A veil of `color` over a photo, full behind `text` and gone where the picture is alone. */
  scrim(text: Box, artboard: Size, color: string, strength: number): ShapeDraft[]
}

const shape = (name: string, role: Role, box: Box, rest: Partial<ShapeDraft>): ShapeDraft => ({
  kind: 'shape', name, role, ...box, angleDeg: 0, opacity: 1, blend: 'normal', isHidden: false, locks: [], effects: [],
  outline: { kind: 'rect', radius: 0 }, fills: [], strokes: [], ...rest,
})

const solid = (color: string): ShapeDraft['fills'] => [{ kind: 'solid', color: color as `#${string}`, opacity: 1 }]

/** Round seals hold three short lines in their middle; which one goes with which hand of shapes. */
const sealForms: Readonly<Record<Direction['shapes'], readonly BadgeForm[]>> = {
  round: ['circle', 'seal', 'flower'],
  soft: ['circle', 'seal', 'burst'],
  sharp: ['burst', 'hexagon', 'circle'],
  organic: ['flower', 'seal', 'circle'],
  cut: ['burst', 'hexagon', 'circle'],
  ornate: ['seal', 'flower', 'circle'],
}

const cardForms: Readonly<Record<Direction['shapes'], PanelForm>> = {
  round: 'rounded', soft: 'rounded', sharp: 'square', organic: 'rounded', cut: 'cut', ornate: 'square',
}

export function createOrnaments(direction: Direction, artboard: Size, random: Random): OrnamentSet {
  const { palette } = direction
  const short = Math.min(artboard.width, artboard.height)
  const softness = { round: 0.09, soft: 0.055, organic: 0.1, ornate: 0.02, sharp: 0, cut: 0 }[direction.shapes]
  const corner = short * softness
  const sealForm = random.pick(sealForms[direction.shapes])
  return {
    button: (box) => drawButton(buttonFormFor(direction), box, direction),
    seal: (box) => drawBadge(sealForm, box, direction, random.fork('seal')),
    stand: (box, on) => [
      shape('Figure ground', 'hero', box, {
        outline: { kind: 'ellipse' },
        fills: solid(on === 'field' ? palette.fieldShade : on === 'surface' ? palette.surface : palette.groundShade),
      }),
    ],
    panel: ({ box, form, color }) =>
      drawPanel(form === 'ticket' ? 'ticket' : form === 'rect' ? 'square' : cardForms[direction.shapes], box, palette[color], direction, random.fork('panel')),
    plate: (box, color) => [
      shape('Logo plate', 'panel', box, { outline: { kind: 'rect', radius: Math.min(box.height * 0.22, Math.max(corner, 3)) }, fills: solid(color) }),
    ],
    frame() {
      const at = short * 0.036
      const line = mixColors(palette.ink, palette.ground, 0.35)
      return drawFrame(frameFormFor(direction), { x: at, y: at, width: artboard.width - 2 * at, height: artboard.height - 2 * at }, line, short * 0.035, direction)
    },
    scrim(text, page, color, strength) {
      const veil = (x1: number, y1: number, x2: number, y2: number, hold: number): ShapeDraft =>
        shape('Scrim', 'background', { x: 0, y: 0, width: page.width, height: page.height }, {
          fills: [{
            kind: 'linear', x1, y1, x2, y2,
            stops: [
              { offset: 0, color: color as `#${string}`, opacity: strength },
              { offset: hold, color: color as `#${string}`, opacity: strength * 0.96 },
              { offset: Math.min(0.98, hold + 0.18), color: color as `#${string}`, opacity: strength * 0.42 },
              { offset: Math.min(1, hold + 0.36), color: color as `#${string}`, opacity: 0 },
            ],
          }],
        })
      if (strength <= 0) return []
      // From the side that the words keep to: the one whose opposite leaves the picture most room.
      const room = { left: page.width - right(text), right: text.x, top: page.height - bottom(text), bottom: text.y }
      const across = Math.max(room.left, room.right) / page.width
      const down = Math.max(room.top, room.bottom) / page.height
      if (across >= down) return room.left >= room.right ? [veil(0, 0, 1, 0, Math.min(0.9, right(text) / page.width))] : [veil(1, 0, 0, 0, Math.min(0.9, 1 - text.x / page.width))]
      return room.top >= room.bottom ? [veil(0, 0, 0, 1, Math.min(0.9, bottom(text) / page.height))] : [veil(0, 1, 0, 0, Math.min(0.9, 1 - text.y / page.height))]
    },
  }
}
