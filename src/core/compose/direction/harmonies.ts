import { hueDistance, wrapHue } from '#core/color/oklch.ts'
import type { Oklch } from '#core/color/oklch.ts'
import type { Random } from '#core/geometry/random.ts'
import { deepTone, richTone, tintTone, vividTone } from './tones.ts'

/** The wish of a harmony, before contrast has its say. */
export interface PaletteSketch {
  readonly ground: Oklch
  readonly groundShade: Oklch
  readonly field: Oklch
  readonly fieldShade: Oklch
  /** Hue of the ink, and of the paper that dark grounds carry as ink. */
  readonly inkHue: number
  /** The first that reaches its contrasts wins. */
  readonly accents: readonly Oklch[]
  readonly surface: 'light' | 'dark'
  /** A colour of its own for cards and plates, tried before those that `surface` names. */
  readonly plate?: Oklch
  readonly decor: readonly Oklch[]
}

export interface HarmonyInput {
  /** The hue that leads, as seen in the logo, photo, request or occasion; its `c` says how loud it is. */
  readonly lead: Oklch
  /** A second hue of the same source, or null. */
  readonly second: Oklch | null
  readonly random: Random
}

export type HarmonyId =
  | 'tonal-light' | 'crisp-light' | 'tonal-dark' | 'metal' | 'duotone' | 'analogous' | 'block' | 'night' | 'candy' | 'earth'
  | 'jewel' | 'pop' | 'retro' | 'mono-ink'

/** What a viewer sees at arm's length: two directions of one use look alike. */
export type PaletteUse = 'light' | 'tinted' | 'saturated' | 'dark'

export interface Harmony {
  readonly id: HarmonyId
  readonly use: PaletteUse
  sketch(input: HarmonyInput): PaletteSketch
}

const turn = (color: Oklch, by: number): Oklch => ({ ...color, h: wrapHue(color.h + by) })
const shift = (color: Oklch, dl: number, dc = 0, dh = 0): Oklch => ({ l: color.l + dl, c: Math.max(0, color.c + dc), h: wrapHue(color.h + dh) })

/**
 * What hues wear well beside each other, best first, from the lead's hue upwards: opposition with a bias to warmth, as
 * packaging and posters have it. Azure beside orange, or green beside red, shout; they are left out.
 */
const companions: readonly (readonly [upTo: number, hues: readonly number[]])[] = [
  [15, [78, 50, 350, 190, 95]],
  [42, [78, 95, 195, 12, 60]],
  [72, [195, 80, 15, 160, 95]],
  [112, [265, 28, 195, 350, 155]],
  [165, [75, 48, 95, 12, 125]],
  [212, [30, 72, 95, 8, 130]],
  [270, [32, 75, 95, 165, 350]],
  [315, [75, 25, 128, 350, 165]],
  [345, [72, 45, 120, 190, 95]],
  [360, [78, 50, 350, 190, 95]],
]

/** Accent hues for a lead: the source's own second hue first when it is far enough away, then its companions, the best two in either order. */
function accentHues({ lead, second, random }: HarmonyInput): number[] {
  const [, listed] = companions.find(([upTo]) => lead.h < upTo) ?? companions[0]!
  const ranked = random.chance(0.4) ? [listed[1]!, listed[0]!, ...listed.slice(2)] : [...listed]
  return second !== null && second.c > 0.06 && hueDistance(second.h, lead.h) >= 40 ? [second.h, ...ranked] : ranked
}

const own = (lead: Oklch): Oklch => ({ ...vividTone(lead.h), c: Math.max(lead.c, 0.14) })
const secondHue = ({ lead, second }: HarmonyInput, by: number): number => (second !== null && second.c > 0.04 ? second.h : wrapHue(lead.h + by))

const tonalLight: Harmony = {
  id: 'tonal-light',
  use: 'tinted',
  sketch(input) {
    const { h } = input.lead
    const field = tintTone(h, 0.86, 0.085)
    return {
      ground: tintTone(h, 0.945, 0.034), groundShade: tintTone(h, 0.92, 0.05), field, fieldShade: shift(field, -0.04, 0.012),
      inkHue: h, surface: 'light',
      accents: [own(input.lead), richTone(h), deepTone(h), ...accentHues(input).map(vividTone)],
      decor: [own(input.lead), richTone(h), tintTone(wrapHue(h + 35), 0.82, 0.1)],
    }
  },
}

const crispLight: Harmony = {
  id: 'crisp-light',
  use: 'light',
  sketch(input) {
    const { h } = input.lead
    const field = richTone(h).l > 0.6 ? tintTone(h, 0.9, 0.09) : richTone(h)
    return {
      ground: tintTone(h, 0.985, 0.008), groundShade: tintTone(h, 0.96, 0.02), field, fieldShade: shift(field, -0.045),
      inkHue: h, surface: 'light',
      accents: [...accentHues(input).slice(0, 3).map(vividTone), own(input.lead), deepTone(h)],
      decor: [tintTone(h, 0.88, 0.08), own(input.lead), tintTone(wrapHue(h - 30), 0.86, 0.08)],
    }
  },
}

const tonalDark: Harmony = {
  id: 'tonal-dark',
  use: 'dark',
  sketch(input) {
    const { h } = input.lead
    const ground = deepTone(h)
    return {
      ground, groundShade: shift(ground, -0.05, -0.01), field: shift(ground, 0.09, 0.03), fieldShade: shift(ground, 0.05, 0.02),
      inkHue: h, surface: 'dark',
      accents: [...accentHues(input).map(vividTone), { l: 0.86, c: 0.13, h: 85 }],
      decor: [own(input.lead), shift(richTone(h), 0.08), vividTone(accentHues(input)[0]!)],
    }
  },
}

const metals: readonly Oklch[] = [
  { l: 0.72, c: 0.105, h: 82 }, { l: 0.68, c: 0.095, h: 62 }, { l: 0.76, c: 0.08, h: 88 }, { l: 0.66, c: 0.1, h: 48 },
]

const metal: Harmony = {
  id: 'metal',
  use: 'light',
  sketch({ lead, random }) {
    const gleam = random.pick(metals)
    const paper: Oklch = { l: 0.955, c: 0.02, h: random.between(70, 90) }
    const isNeutral = lead.c < 0.05
    const field = random.chance(0.55) ? (isNeutral ? { l: 0.25, c: 0.02, h: lead.h } : deepTone(lead.h)) : { l: 0.885, c: 0.042, h: 72 }
    return {
      ground: paper, groundShade: shift(paper, -0.025, 0.008), field, fieldShade: shift(field, -0.035),
      inkHue: isNeutral ? 60 : lead.h, surface: 'light',
      accents: [{ l: 0.5, c: 0.1, h: Math.min(66, gleam.h) }, deepTone(lead.h), { l: 0.25, c: 0.03, h: 60 }],
      decor: [gleam, shift(gleam, 0.1, -0.03), isNeutral ? shift(gleam, -0.2) : richTone(lead.h)],
    }
  },
}

const duotone: Harmony = {
  id: 'duotone',
  use: 'light',
  sketch(input) {
    const { h } = input.lead
    const solid = richTone(h)
    // Oranges and yellows have no deep self but brown: a deep companion stands for it, and they shine as the accent.
    const isBright = solid.l > 0.55
    const field = isBright ? shift(deepTone(input.random.pick(h < 75 ? [195, 265, 340] : [265, 160, 320])), 0.06, 0.015) : shift(solid, -0.06)
    return {
      ground: tintTone(h, 0.965, 0.022), groundShade: tintTone(h, 0.945, 0.036), field, fieldShade: shift(field, -0.045, -0.006, 8),
      inkHue: h, surface: 'light',
      accents: isBright ? [own(input.lead), vividTone(28), deepTone(h)] : [...accentHues(input).map(vividTone), own(input.lead)],
      decor: [own(input.lead), vividTone(accentHues(input)[0]!), tintTone(h, 0.83, 0.09)],
    }
  },
}

const analogous: Harmony = {
  id: 'analogous',
  use: 'tinted',
  sketch(input) {
    const { h } = input.lead
    const side = h > 20 && h < 100 ? -1 : 1
    const worn = secondHue(input, 38 * side)
    const neighbour = hueDistance(worn, h) <= 75 ? worn : wrapHue(h + 38 * side)
    // A second pastel, or the neighbour deep and rich: half-way between there is no room for an accent.
    const isSoft = input.random.chance(0.45)
    const field = isSoft ? tintTone(neighbour, 0.82, 0.105) : { ...richTone(neighbour), l: Math.min(0.36, richTone(neighbour).l) }
    return {
      ground: tintTone(h, 0.945, 0.042), groundShade: tintTone(wrapHue(h + 12 * side), 0.92, 0.06), field, fieldShade: shift(field, -0.04, 0, 8 * side),
      inkHue: wrapHue(neighbour), surface: 'light',
      accents: [...(isSoft ? [richTone(h), richTone(neighbour)] : []), own(input.lead), vividTone(neighbour), ...accentHues(input).map(vividTone), deepTone(neighbour)],
      decor: [vividTone(neighbour), vividTone(h), vividTone(wrapHue(h - 30 * side))],
    }
  },
}

const block: Harmony = {
  id: 'block',
  use: 'saturated',
  sketch(input) {
    const { lead, random } = input
    const ground = richTone(lead.h)
    const isBright = ground.l > 0.6
    const far = secondHue(input, random.pick([-40, 40, 150]))
    const field = isBright
      ? random.chance(0.5) ? tintTone(lead.h, 0.955, 0.04) : { l: 0.76, c: 0.118, h: wrapHue(lead.h + random.pick([-35, 30])) }
      : random.chance(0.5) || (far > 40 && far < 135) ? shift(ground, -0.1, -0.01) : { ...deepTone(far), c: 0.1 }
    return {
      ground, groundShade: shift(ground, isBright ? 0.03 : -0.04, 0, isBright ? 6 : 4), field, fieldShade: shift(field, -0.03, 0.008),
      inkHue: lead.h, surface: isBright ? 'light' : 'dark',
      accents: isBright
        ? [deepTone(wrapHue(lead.h + 180)), deepTone(lead.h), { l: 0.2, c: 0.03, h: lead.h }]
        : [...accentHues(input).map(vividTone), { l: 0.97, c: 0.02, h: 90 }],
      decor: [vividTone(accentHues(input)[0]!), tintTone(lead.h, 0.9, 0.08), isBright ? own(lead) : vividTone(far)],
    }
  },
}

const night: Harmony = {
  id: 'night',
  use: 'dark',
  sketch(input) {
    const { h } = input.lead
    const glow = accentHues(input)
    return {
      ground: { l: 0.17, c: 0.035, h }, groundShade: { l: 0.125, c: 0.025, h: wrapHue(h + 15) },
      field: { l: 0.29, c: 0.105, h: wrapHue(h + 12) }, fieldShade: { l: 0.24, c: 0.085, h: wrapHue(h + 28) },
      inkHue: h, surface: 'dark',
      accents: [{ ...own(input.lead), l: Math.max(0.72, own(input.lead).l) }, ...glow.map(vividTone)],
      decor: [own(input.lead), vividTone(glow[0]!), vividTone(glow[1] ?? wrapHue(h + 60))],
    }
  },
}

const candy: Harmony = {
  id: 'candy',
  use: 'tinted',
  sketch(input) {
    const { lead, random } = input
    const step = random.pick([-80, -60, 60, 80])
    const other = secondHue(input, step)
    const third = wrapHue(lead.h + (other === wrapHue(lead.h + step) ? -step : step))
    const equal = (hue: number): Oklch => ({ l: 0.76, c: 0.14, h: hue })
    return {
      ground: tintTone(lead.h, 0.915, 0.062), groundShade: tintTone(lead.h, 0.885, 0.082),
      field: tintTone(other, 0.87, 0.095), fieldShade: tintTone(other, 0.84, 0.108),
      inkHue: random.pick([285, 265, lead.h]), surface: 'light',
      accents: [vividTone(third), vividTone(lead.h), vividTone(other), { l: 0.36, c: 0.14, h: 285 }],
      decor: [equal(lead.h), equal(other), equal(third)],
    }
  },
}

const papers: readonly Oklch[] = [{ l: 0.95, c: 0.026, h: 84 }, { l: 0.945, c: 0.022, h: 118 }, { l: 0.95, c: 0.026, h: 55 }, { l: 0.955, c: 0.016, h: 70 }]
const clay: Oklch = { l: 0.57, c: 0.15, h: 40 }
const moss: Oklch = { l: 0.37, c: 0.07, h: 130 }

const earth: Harmony = {
  id: 'earth',
  use: 'light',
  sketch(input) {
    const { lead, random } = input
    const ground = random.pick(papers)
    const isWarm = lead.h < 72 || lead.h > 340
    const dark = lead.c < 0.04 ? random.pick([moss, { l: 0.35, c: 0.075, h: 35 }]) : { ...deepTone(lead.h), l: 0.35, c: 0.075 }
    const soft = tintTone(lead.c < 0.04 ? random.pick([60, 120]) : lead.h, 0.84, 0.075)
    const isDeep = random.chance(0.6)
    const field = isDeep ? dark : soft
    const strong: readonly Oklch[] = isWarm ? [{ ...moss, l: 0.42 }, clay, { l: 0.55, c: 0.1, h: 195 }] : [clay, { l: 0.5, c: 0.15, h: 30 }]
    return {
      ground, groundShade: shift(ground, -0.025, 0.01), field, fieldShade: shift(field, -0.04),
      inkHue: isWarm ? lead.h : 50, surface: 'light', accents: [...strong, clay, deepTone(lead.h), { ...deepTone(150), l: 0.4 }],
      decor: [isDeep ? { l: 0.78, c: 0.115, h: 76 } : own(lead), clay, { l: 0.6, c: 0.09, h: 125 }],
    }
  },
}

const jewel: Harmony = {
  id: 'jewel',
  use: 'dark',
  sketch({ lead, random }) {
    const base = deepTone(lead.h)
    const ground = { ...base, l: base.l + 0.03, c: base.c + 0.02 }
    const gold: Oklch = random.pick([{ l: 0.83, c: 0.13, h: 86 }, { l: 0.8, c: 0.14, h: 72 }, { l: 0.87, c: 0.08, h: 88 }])
    const field = random.chance(0.5) ? shift(ground, 0.1, 0.03, random.pick([-18, 18])) : shift(ground, -0.09, -0.03)
    return {
      ground, groundShade: shift(ground, -0.06, -0.012), field, fieldShade: shift(field, -0.04),
      inkHue: 85, surface: 'dark', accents: [gold, { l: 0.66, c: 0.105, h: 68 }, { l: 0.9, c: 0.07, h: 90 }],
      decor: [gold, shift(gold, 0.06, -0.05), shift(richTone(lead.h), 0.12)],
    }
  },
}

const suns: readonly Oklch[] = [
  { l: 0.9, c: 0.118, h: 96 }, { l: 0.84, c: 0.11, h: 62 }, { l: 0.86, c: 0.1, h: 165 }, { l: 0.83, c: 0.1, h: 15 }, { l: 0.86, c: 0.085, h: 220 },
]

const pop: Harmony = {
  id: 'pop',
  use: 'saturated',
  sketch(input) {
    const { lead, random } = input
    const dark: Oklch = lead.c > 0.05 && (lead.h > 215 || lead.h < 20) ? deepTone(lead.h) : { l: 0.2, c: 0.03, h: 285 }
    const isWarmDark = dark.c > 0.05 && (dark.h > 315 || dark.h < 60)
    const ownSun = suns.find((sun) => hueDistance(sun.h, lead.h) < 28)
    const sun = ownSun ?? random.pick(isWarmDark ? suns.filter((entry) => entry.h < 100) : suns)
    const isSunny = random.chance(0.6)
    const [ground, field] = isSunny ? [sun, dark] : [dark, sun]
    const hues = accentHues({ ...input, lead: sun })
    return {
      ground, groundShade: shift(ground, isSunny ? 0.03 : -0.04), field, fieldShade: shift(field, isSunny ? -0.04 : 0.03),
      inkHue: dark.h, surface: isSunny ? 'light' : 'dark',
      accents: [own(lead), ...hues.map(vividTone), { l: 0.2, c: 0.03, h: dark.h }],
      decor: [own(lead), vividTone(hues[0]!), sun],
    }
  },
}

const retroSets: readonly (readonly [ground: Oklch, field: Oklch, accent: Oklch, third: Oklch])[] = [
  [{ l: 0.925, c: 0.05, h: 85 }, { l: 0.44, c: 0.075, h: 200 }, { l: 0.6, c: 0.17, h: 38 }, { l: 0.78, c: 0.14, h: 78 }],
  [{ l: 0.92, c: 0.055, h: 80 }, { l: 0.37, c: 0.08, h: 28 }, { l: 0.56, c: 0.17, h: 35 }, { l: 0.77, c: 0.13, h: 75 }],
  [{ l: 0.93, c: 0.045, h: 95 }, { l: 0.42, c: 0.075, h: 150 }, { l: 0.58, c: 0.17, h: 40 }, { l: 0.8, c: 0.13, h: 85 }],
  [{ l: 0.9, c: 0.055, h: 60 }, { l: 0.33, c: 0.09, h: 275 }, { l: 0.6, c: 0.19, h: 20 }, { l: 0.78, c: 0.13, h: 80 }],
]

const retro: Harmony = {
  id: 'retro',
  use: 'light',
  sketch({ lead, random }) {
    const near = [...retroSets].sort((a, b) => hueDistance(a[1].h, lead.h) - hueDistance(b[1].h, lead.h))
    const [ground, field, accent, third] = lead.c > 0.04 ? near[random.int(0, 1)]! : random.pick(retroSets)
    return {
      ground, groundShade: shift(ground, -0.035, 0.012), field, fieldShade: shift(field, -0.05),
      inkHue: field.h, surface: 'light', accents: [accent, own(lead), deepTone(field.h)],
      decor: [accent, third, shift(field, 0.12, 0.02)],
    }
  },
}

const monoInk: Harmony = {
  id: 'mono-ink',
  use: 'light',
  sketch(input) {
    const { lead, random } = input
    const paperHue = random.pick([80, lead.h])
    const ground = tintTone(paperHue, 0.965, 0.012)
    return {
      ground, groundShade: shift(ground, -0.03, 0.004), field: tintTone(lead.h, 0.875, lead.c < 0.05 ? 0.015 : 0.07), fieldShade: tintTone(lead.h, 0.845, lead.c < 0.05 ? 0.02 : 0.085),
      inkHue: lead.h, surface: 'light',
      accents: lead.c < 0.05 ? [{ l: 0.2, c: 0.015, h: lead.h }] : [own(lead), richTone(lead.h), deepTone(lead.h)],
      decor: [lead.c < 0.05 ? { l: 0.55, c: 0.02, h: lead.h } : own(lead), turn(tintTone(lead.h, 0.8, 0.08), 20), { l: 0.25, c: 0.03, h: lead.h }],
    }
  },
}

export const harmonies: readonly Harmony[] = [
  tonalLight, crispLight, tonalDark, metal, duotone, analogous, block, night, candy, earth, jewel, pop, retro, monoInk,
]

export const harmonyById: ReadonlyMap<HarmonyId, Harmony> = new Map(harmonies.map((harmony) => [harmony.id, harmony]))
