import { deltaEok, mixColors } from '#core/color/mix.ts'
import { hueDistance, toHex, toOklch } from '#core/color/oklch.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'
import { centerX, centerY, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { GroundBrief, GroundColor } from '../ground.ts'
import { createCalmSpace } from './calm-space.ts'
import type { CalmSpace } from './calm-space.ts'

/** The colours that one surface may be drawn upon with, from silent to singing. */
export interface Inks {
  readonly base: string
  readonly shade: string
  /** Of `base` and `shade`, the one that the light falls on, and the other. */
  readonly lit: string
  readonly shadow: string
  /** Tone on tone: seen, never read. */
  readonly tone: string
  /** A second tone beside the first, coloured by an accent that is near enough in hue to stay clean. */
  readonly spice: string
  /** Lines and patterns. */
  readonly line: string
  /** Small marks in full colour. */
  readonly sing: readonly string[]
}

/** A brief with everything worked out that every painter asks. */
export interface GroundScene {
  readonly brief: GroundBrief
  readonly direction: Direction
  readonly palette: Palette
  readonly random: Random
  readonly page: Box
  readonly short: number
  readonly calm: Readonly<Record<GroundColor, CalmSpace>>
  readonly inks: Readonly<Record<GroundColor, Inks>>
  /** The surface that the hero stands on: drawn first and most; the other one lies over it as a sheet. */
  readonly stage: GroundColor
  /** The hero's centre, or where one would expect it. */
  readonly focus: Point
  /** Half of what is seen of the hero. */
  readonly heroRadius: number
  /** Moods that draw with one fine line of metal instead of a second tone. */
  readonly metal: string | null
  /** Widths of lines in this direction's hand. */
  readonly line: number
  /** How many marks: 0.6 airy, 1 normal, 1.4 dense. */
  readonly density: number
}

/** From `base` towards `to`, as far as looks equally strong whatever the two are. */
const stepTowards = (base: string, to: string, distance: number): string =>
  mixColors(base, to, Math.min(1, distance / Math.max(0.01, deltaEok(base, to))))

/** Whether two colours mix to a third, and not to mud: neighbours in hue, or one of them almost grey. */
function areKin(a: string, b: string): boolean {
  const [from, to] = [toOklch(a), toOklch(b)]
  return from.c < 0.03 || to.c < 0.03 || hueDistance(from.h, to.h) < 75
}

function createInks(base: string, shade: string, ink: string, other: string, palette: Palette, strength: number): Inks {
  const { l, c, h } = toOklch(base)
  const isBaseLit = l >= toOklch(shade).l
  // In the dark the eye needs a longer step to see it.
  const step = strength * (l < 0.4 ? 1.2 : 1)
  const related = deltaEok(base, other)
  const own = toHex({ l: l < 0.62 ? l + step : l - step * 0.8, c: Math.min(0.14, c * 1.1 + 0.01), h })
  const tone = related > 0.05 && related < 0.3 && areKin(base, other) ? stepTowards(base, other, step) : own
  const sing = [...palette.accents, palette.accent].filter((color) => deltaEok(color, base) > 0.12)
  const kin = sing.find((color) => areKin(base, color))
  const spice = kin === undefined ? mixColors(tone, own, 0.5) : stepTowards(tone, kin, step * 0.8)
  const line = mixColors(base, mixColors(ink, kin ?? ink, 0.45), 0.28)
  return {
    base, shade, lit: isBaseLit ? base : shade, shadow: isBaseLit ? shade : base, tone, spice, line, sing: sing.length > 0 ? sing : [line],
  }
}

/** Where a hero would stand: in the middle of the largest piece of page beside everything that is read. */
function openPlace(page: Box, calm: CalmSpace): Point {
  let best = { x: page.width / 2, y: page.height / 2 }
  let room = -Infinity
  for (let row = 0; row <= 8; row++) {
    for (let column = 0; column <= 8; column++) {
      const point = { x: (page.width * column) / 8, y: (page.height * row) / 8 }
      const distance = Math.min(calm.distance(point), 1e6) + column * 0.01
      if (distance > room) [best, room] = [point, distance]
    }
  }
  return best
}

export function createGroundScene(brief: GroundBrief, random: Random): GroundScene {
  const { artboard, direction, field } = brief
  const { palette } = direction
  const page = { x: 0, y: 0, width: artboard.width, height: artboard.height }
  const short = Math.min(artboard.width, artboard.height)
  const boxesOn = (on: GroundColor): Box[] => brief.calm.filter((entry) => entry.on === on).map((entry) => entry.box)
  const calm = { ground: createCalmSpace(boxesOn('ground')), field: createCalmSpace(boxesOn('field')) }
  const seen = brief.hero === null ? null : intersection(brief.hero, page)
  const focus = seen === null ? openPlace(page, createCalmSpace(brief.calm.map((entry) => entry.box))) : { x: centerX(seen), y: centerY(seen) }
  const isFocusOnField = field.kind === 'all' || (field.kind === 'side' && {
    left: focus.x < field.from, right: focus.x > artboard.width - field.from,
    top: focus.y < field.from, bottom: focus.y > artboard.height - field.to,
  }[field.side])
  const strength = { hair: 0.075, regular: 0.095, heavy: 0.115 }[direction.lineWeight]
  const weight = { hair: 0.0032, regular: 0.0065, heavy: 0.013 }[direction.lineWeight]
  return {
    brief, direction, palette, random, page, short, calm,
    inks: {
      ground: createInks(palette.ground, palette.groundShade, palette.ink, palette.field, palette, strength),
      field: createInks(palette.field, palette.fieldShade, palette.onField, palette.ground, palette, strength),
    },
    stage: isFocusOnField ? 'field' : 'ground',
    focus,
    heroRadius: seen === null ? short * 0.3 : Math.min(seen.width, seen.height) / 2,
    metal: direction.mood === 'luxury' || (direction.mood === 'heritage' && direction.shapes === 'ornate') ? palette.accents[0] ?? palette.accent : null,
    line: Math.max(direction.lineWeight === 'hair' ? 0.8 : 1.1, short * weight),
    density: { airy: 0.62, normal: 1, dense: 1.4 }[direction.density],
  }
}
