import { allowedLuminances, contrast, ensureContrast, graphicContrast, leastContrast, luminance, textContrast } from '#core/color/contrast.ts'
import { mixColors } from '#core/color/mix.ts'
import { chromaWithin, toHex, toOklch } from '#core/color/oklch.ts'
import type { Oklch } from '#core/color/oklch.ts'
import type { Palette } from '#core/compose/direction.ts'
import type { PaletteSketch } from './harmonies.ts'
import { maxAccentChroma, maxFieldChroma } from './tones.ts'

/** Texture and shading over a ground cost up to a twentieth of its contrast. */
const textGoal = textContrast + 0.4
/** A shade over the limit, so that no later rounding falls under it. */
const graphicGoal = graphicContrast + 0.08
/** What body ink aims for when the ground allows it: WCAG 2.2, 1.4.6. */
const inkGoal = 7

/** Colours that must appear as they are; each takes a role where the contrasts allow it. */
export interface FixedColors {
  readonly ground?: string
  readonly field?: string
  readonly accent?: string
}

const large = (color: Oklch): Oklch => ({ ...color, c: Math.min(color.c, maxFieldChroma) })

/** Near black or near white with a breath of the hue. */
const darkInk = (h: number): string => toHex({ l: 0.23, c: 0.045, h })
const lightInk = (h: number): string => toHex({ l: 0.975, c: 0.016, h })
const blackInk = (h: number): string => toHex({ l: 0.12, c: 0.015, h })

interface Field {
  readonly base: string
  readonly shade: string
  readonly isDark: boolean
}

/** A large colour and its shade moved, in lightness alone, until one kind of ink reads well on both. */
function settleField(base: Oklch, shade: Oklch, inkHue: number, isFixed: boolean): Field {
  const start = toHex(large(base))
  const isDark = contrast(start, lightInk(inkHue)) * 1.25 >= contrast(start, blackInk(inkHue))
  const ink = isDark ? lightInk(inkHue) : blackInk(inkHue)
  const goal = textGoal + 0.4
  const settle = (color: Oklch): string => ensureContrast(toHex(large(color)), ink, goal)
  return { base: isFixed ? toHex(base) : settle(base), shade: settle(shade), isDark }
}

function inkFor(field: Field, hue: number): string {
  const wanted = field.isDark ? lightInk(hue) : darkInk(hue)
  const grounds = [field.base, field.shade]
  const strong = ensureContrast(wanted, grounds, inkGoal)
  return leastContrast(strong, grounds) >= inkGoal ? strong : ensureContrast(wanted, grounds, textGoal)
}

/** Yellows and limes this dark are mustard and mud; they may not stand for an accent. */
const isMud = ({ l, c, h }: Oklch): boolean => c > 0.045 && ((h > 62 && h < 130 && l < 0.72) || (h > 52 && h <= 62 && l < 0.6))
/** Up to this chroma a dark yellow is wanted so: bronze and old gold. */
const metalChroma = 0.11

function solveAccent(wanted: Oklch, grounds: readonly string[]): string | null {
  const start = toHex({ ...wanted, c: Math.min(wanted.c, maxAccentChroma) })
  const solved = ensureContrast(start, grounds, graphicGoal)
  if (leastContrast(solved, grounds) < graphicGoal) return null
  const look = toOklch(solved)
  if (wanted.c > metalChroma && isMud(look)) return null
  // Far from its own lightness a colour is another: lifted deeps go grey, lifted vivids neon, lowered limes bottle green.
  if (Math.abs(look.l - wanted.l) > (wanted.l < 0.4 || wanted.l > 0.92 ? 0.13 : 0.19)) return null
  if (wanted.c > 0.06 && look.c < wanted.c * 0.5) return null
  return solved
}

/** White labels belong on strong colours by daylight: the accent a little deeper, where that is all it takes. */
function deepenForLabel(accent: string, grounds: readonly string[], inkHue: number): string {
  const { l, h } = toOklch(accent)
  if (luminance(grounds[0]!) < 0.4 || (h > 58 && h < 135)) return accent
  const deeper = ensureContrast(accent, lightInk(inkHue), textGoal)
  const step = l - toOklch(deeper).l
  return step > 0 && step < 0.1 && leastContrast(deeper, grounds) >= graphicGoal ? deeper : accent
}

/** White on colour when it reads, else the darkest tint of the accent's own hue that does. */
function labelFor(accent: string, inkHue: number): string {
  const { h, c } = toOklch(accent)
  const hue = c < 0.03 ? inkHue : h
  const candidates = [lightInk(hue), '#ffffff', darkInk(hue), blackInk(hue), '#000000']
  return candidates.find((candidate) => contrast(candidate, accent) >= textGoal) ?? candidates.find((candidate) => contrast(candidate, accent) >= textContrast)!
}

function surfacesFor(sketch: PaletteSketch, ground: Field, wantsPlate: boolean): string[] {
  const { h } = toOklch(ground.base)
  const paper = toHex({ l: 0.985, c: 0.008, h: sketch.inkHue })
  const cream = toHex({ l: 0.95, c: 0.022, h: sketch.inkHue })
  const raised = toHex({ ...large(toOklch(ground.base)), l: Math.min(0.34, toOklch(ground.base).l + 0.05) })
  const sunk = toHex({ l: 0.19, c: 0.03, h })
  if (sketch.plate !== undefined) return [toHex(large(sketch.plate))]
  if (wantsPlate) return ['#ffffff', paper, cream, raised, sunk]
  return sketch.surface === 'light' ? [paper, cream, sunk] : [raised, sunk, paper]
}

/** How far, in lightness, the field may be moved away from the ground to make room for an accent between them. */
const fieldSteps = [0, 0.025, 0.05, 0.075, 0.1, 0.13, 0.16]

interface Areas {
  readonly ground: Field
  readonly field: Field
  readonly surface: string
  readonly accent: string
}

/** The large colours with an accent that stands out on all of them: the field gives way before the accent loses its colour. */
function settleAreas(sketch: PaletteSketch, fixed: FixedColors, wantsPlate: boolean): Areas | null {
  const source = (hex: string | undefined, otherwise: Oklch): Oklch => (hex === undefined ? otherwise : toOklch(hex))
  const shadeOf = (hex: string | undefined, base: Oklch, shade: Oklch): Oklch =>
    hex === undefined ? shade : { ...toOklch(hex), l: toOklch(hex).l + Math.max(-0.05, Math.min(0.05, shade.l - base.l)) }
  const ground = settleField(source(fixed.ground, sketch.ground), shadeOf(fixed.ground, sketch.ground, sketch.groundShade), sketch.inkHue, fixed.ground !== undefined)
  const surfaces = surfacesFor(sketch, ground, wantsPlate)
  const away = sketch.field.l < toOklch(ground.base).l ? -1 : 1
  const steps = fixed.field === undefined ? fieldSteps : [0]
  for (const [wanted, step] of [...steps.map((by) => [sketch.accents, by] as const), [neutrals, 0] as const]) {
    const move = (color: Oklch): Oklch => ({ ...color, l: Math.min(0.985, Math.max(0.12, color.l + away * step)) })
    const field = settleField(
      source(fixed.field, move(sketch.field)), shadeOf(fixed.field, sketch.field, move(sketch.fieldShade)), sketch.inkHue, fixed.field !== undefined,
    )
    for (const surface of surfaces) {
      const grounds = [ground.base, ground.shade, field.base, field.shade, surface]
      const accent = fixed.accent === undefined
        ? firstSolved(wanted, grounds, sketch.inkHue)
        : leastContrast(fixed.accent, grounds) >= graphicContrast ? fixed.accent : null
      if (accent !== null) return { ground, field, surface, accent }
    }
  }
  return null
}

/**
 * Makes a sketch keep every promise of `Palette`; null when its colours cannot all stand together.
 * `wantsPlate`: the logo reads only on a light surface, so that one is tried first.
 */
export function finishPalette(name: string, sketch: PaletteSketch, fixed: FixedColors = {}, wantsPlate = false): Palette | null {
  const areas = settleAreas(sketch, fixed, wantsPlate)
  if (areas === null) return null
  const { ground, field, surface, accent } = areas
  const ink = inkFor(ground, sketch.inkHue)
  const palette: Palette = {
    name,
    isDark: ground.isDark,
    ground: ground.base,
    groundShade: ground.shade,
    field: field.base,
    fieldShade: field.shade,
    surface,
    ink,
    inkSoft: ensureContrast(mixColors(ink, ground.base, 0.24), [ground.base, ground.shade], textGoal),
    onField: inkFor(field, sketch.inkHue),
    onSurface: ensureContrast(luminance(surface) > 0.4 ? darkInk(sketch.inkHue) : lightInk(sketch.inkHue), surface, inkGoal),
    accent,
    onAccent: labelFor(accent, sketch.inkHue),
    accents: sketch.decor.slice(0, 3).map((color) => toHex({ ...color, c: Math.min(color.c, chromaWithin(color.l, color.h, maxAccentChroma)) })),
  }
  return isSound(palette) ? palette : null
}

/** When no colour can stand out, light or dark paper still can. */
const neutrals: readonly Oklch[] = [{ l: 0.94, c: 0.04, h: 88 }, { l: 0.23, c: 0.04, h: 60 }]

function firstSolved(wanted: readonly Oklch[], grounds: readonly string[], inkHue: number): string | null {
  if (allowedLuminances(grounds, graphicGoal).length === 0) return null
  for (const color of wanted) {
    const solved = solveAccent(color, grounds)
    if (solved !== null) return deepenForLabel(solved, grounds, inkHue)
  }
  return null
}

/** Every contrast that `Palette` promises. */
export function isSound(palette: Palette): boolean {
  const grounds = [palette.ground, palette.groundShade]
  const fields = [palette.field, palette.fieldShade]
  return (
    leastContrast(palette.ink, grounds) >= textContrast &&
    leastContrast(palette.inkSoft, grounds) >= textContrast &&
    leastContrast(palette.onField, fields) >= textContrast &&
    contrast(palette.onSurface, palette.surface) >= textContrast &&
    contrast(palette.onAccent, palette.accent) >= textContrast &&
    leastContrast(palette.accent, [...grounds, ...fields, palette.surface]) >= graphicContrast
  )
}
