import type { Design } from '#core/design/design.ts'
import type { Paint } from '#core/design/paint.ts'
import { hexOf } from './design-colors.ts'

export type LinearPaint = Extract<Paint, { kind: 'linear' }>
export type RadialPaint = Extract<Paint, { kind: 'radial' }>
export type Stop = LinearPaint['stops'][number]

export const sorted = (stops: readonly Stop[]): Stop[] => [...stops].sort((a, b) => a.offset - b.offset)

/** A new stop that changes nothing to be seen: the colour that is there already. */
export function stopAt(colors: Design['colors'], stops: readonly Stop[], offset: number): Stop {
  const row = sorted(stops)
  const after = row.find((stop) => stop.offset >= offset) ?? row.at(-1)!
  const before = [...row].reverse().find((stop) => stop.offset <= offset) ?? row[0]!
  const share = after.offset === before.offset ? 0 : (offset - before.offset) / (after.offset - before.offset)
  return { offset, color: mixHex(hexOf(colors, before.color), hexOf(colors, after.color), share), opacity: before.opacity + (after.opacity - before.opacity) * share }
}

/** Clockwise, 0 from left to right. */
export const angleOf = ({ x1, y1, x2, y2 }: LinearPaint): number => Math.round((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI + 360) % 360

/** Through the middle of the box, just long enough to reach its corners in fractions of the box. */
export function atAngle(paint: LinearPaint, angleDeg: number): LinearPaint {
  const angle = (angleDeg * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const reach = (Math.abs(cos) + Math.abs(sin)) / 2
  const round = (value: number): number => Number(value.toFixed(4)) + 0
  return { ...paint, x1: round(0.5 - cos * reach), y1: round(0.5 - sin * reach), x2: round(0.5 + cos * reach), y2: round(0.5 + sin * reach) }
}

/** Along a bar from left to right, whatever the paint's own direction. */
export function barGradient(colors: Design['colors'], stops: readonly Stop[]): string {
  const parts = sorted(stops).map(({ color, offset, opacity }) => `${hexOf(colors, color)}${Math.round(opacity * 255).toString(16).padStart(2, '0')} ${offset * 100}%`)
  return `linear-gradient(to right, ${parts.join(', ')})`
}

/** The paint as another kind that looks as near to it as that kind can. */
export function asKind(colors: Design['colors'], paint: Paint, kind: 'solid' | 'linear' | 'radial'): Paint {
  if (paint.kind === kind) return paint
  if (kind === 'solid') return paint.kind === 'linear' || paint.kind === 'radial' ? { kind, color: paint.stops[0]!.color, opacity: 1 } : { kind, color: '#808080', opacity: 1 }
  const stops = paint.kind === 'linear' || paint.kind === 'radial' ? paint.stops : startStops(colors, paint)
  return kind === 'linear' ? { kind, x1: 0.5, y1: 0, x2: 0.5, y2: 1, stops } : { kind, cx: 0.5, cy: 0.5, radius: 0.5, stops }
}

function startStops(colors: Design['colors'], paint: Paint): RadialPaint['stops'] {
  const color = paint.kind === 'solid' ? paint.color : '#808080'
  const opacity = paint.kind === 'solid' ? paint.opacity : 1
  return [
    { offset: 0, color, opacity },
    { offset: 1, color: mixHex(hexOf(colors, color), '#000000', 0.45), opacity },
  ]
}

/** As gradients are drawn: in sRGB, channel by channel. */
function mixHex(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [from, to].map((hex) => parseInt(hex.slice(at, at + 2), 16))
    return Math.round(a! + (b! - a!) * share).toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
