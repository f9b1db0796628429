import type { Outline } from '#core/design/layer.ts'
import type { Size } from '#core/geometry/box.ts'

type PathOutline = Extract<Outline, { kind: 'path' }>

/** The share of the short side in which an outline's corners lie. */
const cornerShare = 0.32

/**
 * A cornered outline for a box of another shape: its corners keep their own, its sides are stretched. As it was where it has
 * more than corners and straight sides.
 */
export function sliceOutline(outline: PathOutline, from: Size, to: Size): PathOutline {
  if (Math.min(from.width, from.height, to.width, to.height) <= 0) return outline
  const bend = to.width / to.height / (from.width / from.height)
  if (bend < 1.12 && bend > 1 / 1.12) return outline
  const steps = readSteps(outline.d)
  if (steps === null) return outline
  const short = Math.min(from.width, from.height)
  const by = Math.min(to.width, to.height) / short
  const zone = short * cornerShare
  const scaleX = from.width / outline.width
  const scaleY = from.height / outline.height
  const depth = (at: number, length: number): number => Math.min(at, length - at)
  const isCornered = steps.every(({ points }) => points.every(([x, y]) => {
    const [dx, dy] = [depth(x * scaleX, from.width), depth(y * scaleY, from.height)]
    return dx < short * 0.01 || dy < short * 0.01 || (dx <= zone && dy <= zone)
  }))
  if (!isCornered) return outline
  const carry = (at: number, length: number, newLength: number): number => {
    const near = Math.min(zone * by, newLength / 2)
    if (at <= zone) return (at / zone) * near
    if (at >= length - zone) return newLength - ((length - at) / zone) * near
    return near + ((at - zone) / Math.max(1e-9, length - 2 * zone)) * (newLength - 2 * near)
  }
  const round = (value: number): number => Math.round(value * 100) / 100
  const d = steps.map(({ letter, points }) => letter + points.map(([x, y]) => `${round(carry(x * scaleX, from.width, to.width))} ${round(carry(y * scaleY, from.height, to.height))}`).join(' ')).join('')
  return { ...outline, d, width: to.width, height: to.height }
}

interface Step {
  readonly letter: string
  readonly points: readonly (readonly [number, number])[]
}

/** Null for what is not written in absolute points alone. */
function readSteps(d: string): Step[] | null {
  const steps: Step[] = []
  for (const [, letter, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!'MLCQSTZz'.includes(letter!)) return null
    const numbers = rest!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)?.map(Number) ?? []
    if (numbers.length % 2 !== 0) return null
    steps.push({ letter: letter!, points: Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[index * 2]!, numbers[index * 2 + 1]!] as const) })
  }
  return steps
}
