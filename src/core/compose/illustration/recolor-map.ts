import { clampChroma, converter, formatHex, type Oklch } from 'culori'
import type { Palette } from '#core/compose/direction.ts'
import type { Illustration } from './illustration-index.ts'

export interface Recolor {
  readonly from: string
  /** A hex colour, or the id of the token that it lands on. */
  readonly to: string
}

/** A colour token that a recolour may bind to: `{ id: 'color:accent', value: '#d94f30' }`. */
export interface Token<Id extends string = string> {
  readonly id: Id
  readonly value: string
}

/** A layer holds at most this many swaps (design schema). */
const maxSwaps = 512
/** Below this OKLCH chroma a colour has no hue to speak of. */
const grey = 0.03
/** OKLab distance under which two colours are the same to the eye at a glance. */
const sameColor = 0.025

const parse = converter('oklch')
const toOklch = (hex: string): { l: number; c: number; h: number } => {
  const { l, c, h } = parse(hex) as Oklch
  return { l, c, h: h ?? 0 }
}
type Lch = ReturnType<typeof toOklch>

/** From −180 to 180, clockwise on the hue circle. */
const turn = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180
const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))
const mix = (from: number, to: number, share: number): number => from + (to - from) * share

function distance(one: Lch, other: Lch): number {
  const angle = (turn(one.h, other.h) * Math.PI) / 180
  return Math.hypot(one.l - other.l, Math.hypot(one.c - other.c, 2 * Math.sqrt(one.c * other.c) * Math.sin(angle / 2)))
}

/** A yellow that is not light is olive: no picture gains by it. */
const isMuddy = (l: number, h: number): boolean => l < 0.7 && h > 68 && h < 122
/** Coffee, chocolate, wood and leather: browns stay brown whatever they are part of. */
const isBrown = ({ l, c, h }: Lch): boolean => l < 0.56 && c < 0.11 && h > 15 && h < 75

interface Family {
  readonly h: number
  readonly turn: number
}

/** What a drawing may stand on. */
const surfaces = (palette: Palette): Lch[] => [palette.ground, palette.field].map(toOklch)

/** The hue families of a drawing and how far each may follow the palette. The largest leads; a free one may go anywhere. */
function turnFamilies(item: Illustration, palette: Palette): Family[] {
  const targets = [palette.field, ...palette.accents, palette.accent, palette.ground].map(toOklch).filter(({ c }) => c >= 0.04)
  // Eyes forgive a tomato about 8 degrees and a cup any.
  const maxTurn = 6 + 174 * (1 - item.identity) ** 1.6
  const families: Family[] = []
  for (const color of item.colors.filter(({ c }) => c >= 0.045)) {
    if (families.some(({ h }) => Math.abs(turn(h, color.h)) < 45)) continue
    const best = targets
      .map((target) => {
        const angle = turn(color.h, target.h)
        const melts = surfaces(palette).some((ground) =>
          Math.abs(turn(target.h, ground.h)) < 35 && Math.abs(color.l - ground.l) < 0.15 && Math.min(ground.c, color.c) > 0.05)
        const taken = families.some((family) => Math.abs(turn(family.h + family.turn, target.h)) < 15)
        return { angle, cost: Math.abs(angle) + (melts ? 100 : 0) + (taken ? 30 : 0) + (isMuddy(color.l, target.h) ? 120 : 0) }
      })
      .sort((one, other) => one.cost - other.cost)[0]
    families.push({ h: color.h, turn: best === undefined ? 0 : clamp(best.angle, -maxTurn, maxTurn) })
  }
  return families
}

/** Between two families a colour follows both by nearness, so that gradients stay smooth. */
function turnOf(h: number, families: readonly Family[]): number {
  let sum = 0
  let total = 0
  for (const family of families) {
    const weight = 1 / (4 + Math.abs(turn(family.h, h))) ** 2
    sum += family.turn * weight
    total += weight
  }
  return total === 0 ? 0 : sum / total
}

function turnHue(color: Lch, families: readonly Family[], keepsBrown: boolean): number {
  const h = (color.h + turnOf(color.h, families) * (keepsBrown && isBrown(color) ? 0.15 : 1) + 360) % 360
  if (!isMuddy(color.l, h) || isMuddy(color.l, color.h)) return h
  // Stops at the edge of the olives on the side it came from.
  return turn(color.h, 95) > 0 ? 66 : 124
}

/** Up to here a thing comes in any colour at all: a cart, headphones, a label. */
const anyColor = 0.3
/** OKLab distance at which a thing stands out from what is behind it. */
const standsOut = 0.24

/** Chroma under which a thing has no colour to speak of; what is wholly free may lose a dull one too. */
const dullOf = ({ identity }: Illustration): number => (identity <= 0.1 ? 0.085 : 0.045)

/**
 * A thing of no colour that may have any takes one of the palette whole, light and shade around it: dark notes on a dark ground
 * and a white cart on a white one would be lost. Null: it has colours of its own, or the palette has none that stands out.
 */
function dyeFor(item: Illustration, palette: Palette): Lch | null {
  const colored = item.colors.filter(({ c }) => c >= dullOf(item)).reduce((sum, { share }) => sum + share, 0)
  if (item.identity > anyColor || colored > 0.22) return null
  const grounds = surfaces(palette)
  const [best] = [...palette.accents, palette.accent]
    .map(toOklch)
    .filter(({ l, c }) => c >= 0.06 && l > 0.38 && l < 0.88)
    .map((color) => ({ color, clear: Math.min(...grounds.map((ground) => distance(color, ground))) }))
    .sort((one, other) => other.clear - one.clear)
  return best !== undefined && best.clear >= standsOut ? best.color : null
}

/** How much lighter (or darker, below 0) a thing of any colour must become to stand out from ground and field. */
function liftFor(item: Illustration, families: readonly Family[], palette: Palette): number {
  const [main] = item.colors
  if (item.identity > anyColor + 0.1 || main === undefined) return 0
  const color = { l: item.lightness, c: main.c, h: main.h + turnOf(main.h, families) }
  const lifts = surfaces(palette).map((ground) => {
    const lack = standsOut - distance(color, ground)
    return lack <= 0 ? 0 : ground.l < 0.6 ? lack : -lack
  })
  // Pulled both ways it stays where it is: between a light and a dark ground it is seen on both.
  return lifts.some((lift) => lift > 0) && lifts.some((lift) => lift < 0) ? 0 : lifts.reduce((most, lift) => (Math.abs(lift) > Math.abs(most) ? lift : most), 0)
}

/** Light and shade of a dyed thing lie around its dye, a little gathered so that neither end is lost. */
function dyed(color: Lch, dye: Lch, mean: number): Lch {
  const l = clamp(dye.l + (color.l - mean) * 0.85, 0.14, 0.96)
  return { l, c: dye.c * clamp(1 - Math.abs(l - dye.l) * 1.1, 0.3, 1), h: dye.h }
}

/**
 * Pulls a drawing toward a palette: hues turn as far as what it shows allows (a tomato stays red, a cup takes the brand's hue),
 * chroma and lightness move part of the way. `colors` are those of the drawing (`listColors`); what does not move is left out.
 */
export function recolorMap<Id extends string = never>(
  item: Illustration,
  colors: readonly string[],
  palette: Palette,
  tokens: readonly Token<Id>[] = [],
): { from: string; to: Id | string }[] {
  const families = turnFamilies(item, palette)
  const ground = toOklch(palette.ground)
  const sung = [palette.accent, ...palette.accents, palette.field].map(toOklch).filter(({ c }) => c >= 0.04)
  const meanChroma = sung.length === 0 ? 0.04 : sung.reduce((sum, { c }) => sum + c, 0) / sung.length
  // The drawings' own chroma is about 0.14; a muted palette mutes them, a loud one lifts the free ones a little.
  const vividness = clamp(meanChroma / 0.14, 0.5, 1.15)
  const chromaFactor = mix(1, vividness, mix(0.8, 0.35, item.identity))
  const shade = palette.isDark ? -0.02 : 0.01
  const dye = dyeFor(item, palette)
  const lift = dye === null ? liftFor(item, families, palette) : 0
  const named = tokens.map(({ id, value }) => ({ id, color: toOklch(value) }))
  const swaps: { from: string; to: Id | string }[] = []
  for (const from of colors.slice(0, maxSwaps)) {
    const color = toOklch(from)
    const isGrey = color.c < grey
    const h = isGrey ? color.h : turnHue(color, families, item.identity >= 0.1)
    const lifted = clamp(color.l + lift + (isGrey ? 0 : shade * (1 - item.identity)), 0, 1)
    const keptL = lift < 0 && !isGrey && isMuddy(lifted, h) ? color.l : lifted
    const pulled: Lch = dye !== null && color.c < 1.6 * dullOf(item)
      ? dyed(color, dye, item.lightness)
      : isGrey
        ? { l: keptL, c: mix(color.c, Math.max(color.c, Math.min(0.02, ground.c)), 1 - item.identity), h: color.c < 0.004 ? ground.h : mixHue(color.h, ground.h, 0.5 * (1 - item.identity)) }
        : { l: keptL, c: color.c * chromaFactor, h }
    const landed = formatHex(clampChroma({ mode: 'oklch', ...pulled }, 'oklch'))
    const token = item.identity < 0.6 && !isGrey ? named.find((one) => distance(one.color, toOklch(landed)) < sameColor) : undefined
    const to = token?.id ?? landed
    if (to !== from) swaps.push({ from, to })
  }
  return swaps
}

const mixHue = (from: number, to: number, share: number): number => (from + turn(from, to) * share + 360) % 360
