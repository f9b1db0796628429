import { mixColors } from '#core/color/mix.ts'
import type { Role } from '#core/design/layer.ts'
import { bottom, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { PanelPlan } from '#core/layout/frame.ts'
import type { ShapeDraft } from '#core/layout/ground.ts'
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

function starburst(points: number, depth: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? 50 : 50 * (1 - depth)
    const angle = (index / (points * 2)) * Math.PI * 2 - Math.PI / 2
    return `${(50 + radius * Math.cos(angle)).toFixed(2)} ${(50 + radius * Math.sin(angle)).toFixed(2)}`
  })
  return `M${corners.join('L')}Z`
}

function scalloped(lobes: number): string {
  const radius = 47
  const at = (index: number): string => {
    const angle = (index / lobes) * Math.PI * 2
    return `${(50 + radius * Math.cos(angle)).toFixed(2)} ${(50 + radius * Math.sin(angle)).toFixed(2)}`
  }
  const lobe = ((2 * Math.PI * radius) / lobes / 2).toFixed(2)
  return `M${at(0)}${Array.from({ length: lobes }, (_, index) => `A${lobe} ${lobe} 0 0 1 ${at(index + 1)}`).join('')}Z`
}

/** A rectangle with a half-round notch in the middle of both long sides. */
function ticketPath(width: number, height: number, notch: number, isWide: boolean): string {
  const n = notch
  if (isWide) {
    const at = width * 0.6
    return `M0 0H${at - n}A${n} ${n} 0 0 0 ${at + n} 0H${width}V${height}H${at + n}A${n} ${n} 0 0 0 ${at - n} ${height}H0Z`
  }
  const middle = height * 0.5
  return `M0 0H${width}V${middle - n}A${n} ${n} 0 0 0 ${width} ${middle + n}V${height}H0V${middle + n}A${n} ${n} 0 0 0 0 ${middle - n}Z`
}

export function createOrnaments(direction: Direction, artboard: Size, random: Random): OrnamentSet {
  const { palette } = direction
  const short = Math.min(artboard.width, artboard.height)
  const softness = { round: 0.09, soft: 0.055, organic: 0.1, ornate: 0.02, sharp: 0, cut: 0 }[direction.shapes]
  const corner = short * softness
  const sealForm = random.pick(direction.shapes === 'sharp' || direction.shapes === 'cut' ? (['burst', 'circle', 'scallop'] as const) : (['circle', 'scallop', 'burst'] as const))
  return {
    button: (box) => [
      shape('Button', 'panel', box, {
        outline: { kind: 'rect', radius: Math.round(box.height * direction.radius * 10) / 10 },
        fills: solid(palette.accent),
      }),
    ],
    seal(box) {
      const outline: ShapeDraft['outline'] =
        sealForm === 'circle' ? { kind: 'ellipse' }
        : { kind: 'path', d: sealForm === 'burst' ? starburst(20, 0.13) : scalloped(18), width: 100, height: 100 }
      return [shape('Seal', 'badge', box, {
        outline, fills: solid(palette.accent),
        effects: [{ kind: 'shadow', dx: 0, dy: box.height * 0.02, blur: box.height * 0.035, color: mixColors(palette.accent, '#000000', 0.7) as `#${string}`, opacity: 0.28 }],
      })]
    },
    stand: (box, on) => [
      shape('Figure ground', 'hero', box, {
        outline: { kind: 'ellipse' },
        fills: solid(on === 'field' ? palette.fieldShade : on === 'surface' ? palette.surface : palette.groundShade),
      }),
    ],
    panel({ box, form, color }) {
      const fill = palette[color]
      const outline: ShapeDraft['outline'] =
        form === 'ticket'
          ? { kind: 'path', d: ticketPath(box.width, box.height, short * 0.045, box.width > box.height), width: box.width, height: box.height }
          : { kind: 'rect', radius: form === 'rect' ? 0 : Math.max(corner, short * 0.025) }
      return [shape('Card', 'panel', box, {
        outline, fills: solid(fill),
        effects: [{ kind: 'shadow', dx: 0, dy: short * 0.016, blur: short * 0.03, color: mixColors(palette.field, '#000000', 0.75) as `#${string}`, opacity: 0.24 }],
      })]
    },
    plate: (box, color) => [
      shape('Logo plate', 'panel', box, { outline: { kind: 'rect', radius: Math.min(box.height * 0.22, Math.max(corner, 3)) }, fills: solid(color) }),
    ],
    frame() {
      const width = direction.lineWeight === 'hair' ? Math.max(1, short * 0.003) : direction.lineWeight === 'heavy' ? short * 0.014 : Math.max(1, short * 0.006)
      const at = short * 0.036
      const box = { x: at, y: at, width: artboard.width - 2 * at, height: artboard.height - 2 * at }
      const line = mixColors(palette.ink, palette.ground, 0.35)
      const outer = shape('Frame', 'decoration', box, {
        outline: { kind: 'rect', radius: corner }, strokes: [{ color: line as `#${string}`, opacity: 1, width, dash: [], cap: 'butt', join: 'miter' }],
      })
      return [outer]
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
      const isWide = page.width / page.height >= 0.85
      if (isWide && text.x + text.width / 2 < page.width / 2) return [veil(0, 0, 1, 0, Math.min(0.9, right(text) / page.width))]
      if (isWide) return [veil(1, 0, 0, 0, Math.min(0.9, 1 - text.x / page.width))]
      if (text.y + text.height / 2 < page.height / 2) return [veil(0, 0, 0, 1, Math.min(0.9, bottom(text) / page.height))]
      return [veil(0, 1, 0, 0, Math.min(0.9, 1 - text.y / page.height))]
    },
  }
}
