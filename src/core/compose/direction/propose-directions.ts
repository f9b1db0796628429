import type { Brief } from '#core/brief/brief.ts'
import { nameColor } from '#core/color/named-color.ts'
import { deltaEok } from '#core/color/mix.ts'
import { toOklch } from '#core/color/oklch.ts'
import type { PictureLook } from '#core/color/picture-look.ts'
import type { Direction, Mood, Palette } from '#core/compose/direction.ts'
import { hashText } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import { chooseFonts } from './choose-fonts.ts'
import { chooseMoods } from './choose-moods.ts'
import type { WeightedMood } from './choose-moods.ts'
import { findLeads } from './find-leads.ts'
import type { Lead } from './find-leads.ts'
import { finishPalette, isSound } from './finish-palette.ts'
import type { FixedColors } from './finish-palette.ts'
import type { PairEntry } from './font-pairs.ts'
import { harmonyById } from './harmonies.ts'
import type { Harmony, HarmonyId } from './harmonies.ts'
import { fitLogo } from './logo-fit.ts'
import type { LogoFit } from './logo-fit.ts'
import { moodLooks } from './mood-looks.ts'

export interface DirectionInput {
  readonly brief: Brief
  readonly logo: PictureLook | null
  readonly photo: PictureLook | null
}

interface Candidate {
  readonly mood: Mood
  readonly harmony: Harmony
  readonly palette: Palette
  readonly logo: LogoFit
  readonly score: number
}

/** Which role each requested colour plays, in the order in which they are tried. */
function fixedColors(requested: readonly string[], turn: number): FixedColors[] {
  if (requested.length === 0) return [{}]
  const [first, second] = requested as [string, string | undefined]
  const isLarge = (hex: string): boolean => toOklch(hex).c <= 0.13
  const tries: FixedColors[] = []
  if (second !== undefined) {
    tries.push({ accent: first, ground: second }, { accent: first, field: second }, { accent: second, ground: first }, { accent: second, field: first })
    if (isLarge(first) && isLarge(second)) tries.push({ ground: first, field: second }, { ground: second, field: first })
  }
  if (isLarge(first)) tries.push({ ground: first }, { field: first })
  tries.push({ accent: first })
  return [...tries.slice(turn % tries.length), ...tries.slice(0, turn % tries.length), {}]
}

/** Loud enough to be seen, and far enough from each other to be told apart: what keeps a palette from being pale soup. */
function presence(palette: Palette): number {
  const pop = Math.min(1, deltaEok(palette.accent, palette.ground) / 0.45)
  const step = Math.min(1, deltaEok(palette.field, palette.ground) / 0.3)
  const color = Math.min(1, (toOklch(palette.accent).c + toOklch(palette.field).c + toOklch(palette.ground).c) / 0.3)
  return (pop + step + color) / 3
}

function makePalette(harmony: Harmony, lead: Lead, brief: Brief, random: Random, logo: PictureLook | null): Palette | null {
  const sketch = harmony.sketch({ lead: lead.lead, second: lead.second, random })
  const requested = brief.colors.map((color) => color.value)
  for (const fixed of fixedColors(requested, random.int(0, 6))) {
    const wantsPlate = logo !== null && logo.meanLightness < 0.6
    const palette = finishPalette('', sketch, fixed, wantsPlate)
    if (palette !== null) return withRequested(palette, requested)
  }
  return null
}

/** Requested colours that found no role of their own still sing among the accents. */
function withRequested(palette: Palette, requested: readonly string[]): Palette {
  const used: readonly string[] = [palette.ground, palette.field, palette.accent]
  const unused = requested.filter((hex) => !used.includes(hex))
  return unused.length === 0 ? palette : { ...palette, accents: [...unused, ...palette.accents].slice(0, 3) }
}

function listCandidates({ brief, logo }: DirectionInput, chosen: readonly WeightedMood[], leads: readonly Lead[], random: Random): Candidate[] {
  const candidates: Candidate[] = []
  for (const { mood, weight } of chosen) {
    for (const lead of leads) {
      const ids: readonly HarmonyId[] = [...new Set([...moodLooks[mood].harmonies, ...lead.harmonies])]
      for (const [index, id] of ids.entries()) {
        // Most moods share harmonies: three in five are drawn, so that seeds differ and time is saved.
        if (index > 0 && random.chance(0.4)) continue
        const harmony = harmonyById.get(id)!
        const palette = makePalette(harmony, lead, brief, random, logo)
        if (palette === null) continue
        const fit = fitLogo(logo, palette)
        const place = lead.harmonies.includes(id) ? 0 : index * 0.035
        const score = weight * 0.8 + lead.weight * 0.9 + presence(palette) * 0.6 + fit.score * 1.3 - (fit.on === 'none' && logo !== null ? 1.5 : 0) - place + random.between(0, 0.4)
        candidates.push({ mood, harmony, palette, logo: fit, score })
      }
    }
  }
  return candidates.sort((a, b) => b.score - a.score)
}

/** What a candidate loses beside those already taken: looking alike at arm's length costs most. */
function likeness(candidate: Candidate, taken: readonly Candidate[]): number {
  let cost = 0
  for (const other of taken) {
    const near = Math.max(0, 0.25 - deltaEok(candidate.palette.ground, other.palette.ground)) / 0.25
    const nearField = Math.max(0, 0.25 - deltaEok(candidate.palette.field, other.palette.field)) / 0.25
    const nearAccent = Math.max(0, 0.2 - deltaEok(candidate.palette.accent, other.palette.accent)) / 0.2
    cost += near * 0.5 + nearField * 0.3 + nearAccent * 0.15
    if (other.harmony.use === candidate.harmony.use) cost += 0.3
    if (other.harmony.id === candidate.harmony.id) cost += 0.25
    if (other.mood === candidate.mood) cost += 0.2
  }
  return cost
}

function takeDiverse(candidates: readonly Candidate[], count: number): Candidate[] {
  const taken: Candidate[] = []
  const left = [...candidates]
  while (taken.length < count && left.length > 0) {
    const best = left.reduce((top, candidate) =>
      candidate.score - likeness(candidate, taken) > top.score - likeness(top, taken) ? candidate : top)
    taken.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return taken
}

/** The list shaken, its front still in front: every item may rise, seldom the last to the top. */
function shake(list: string, random: Random): string[] {
  return list
    .split(' ')
    .map((item, index) => ({ item, rank: index * 0.16 + random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

function toDirection({ mood, harmony, palette, logo }: Candidate, fonts: PairEntry, random: Random): Direction {
  const look = moodLooks[mood]
  return {
    mood,
    palette: { ...palette, name: `${harmony.id}: ${nameColor(palette.ground)}, ${nameColor(palette.field)}, ${nameColor(palette.accent)}` },
    logoOn: logo.on,
    fonts: fonts.pair,
    headlineCase: fonts.headlineCase,
    shapes: random.pick(look.shapes),
    radius: Math.round(random.between(look.radius[0], look.radius[1]) * 100) / 100,
    lineWeight: look.lineWeight,
    density: random.pick(look.density),
    texture: random.pick(look.textures),
    painters: shake(look.painters, random),
    archetypes: shake(look.archetypes, random),
  }
}

/**
 * Up to `count` art directions for one brief, best first, each unlike those before it. The same input and seed give the same list,
 * and other requests with the same seed draw independently.
 */
export function proposeDirections(input: DirectionInput, random: Random, count: number): Direction[] {
  const own = random.fork(`direction ${hashText(input.brief.request)}`)
  const chosen = chooseMoods(input.brief, own.fork('moods'))
  const leads = findLeads(input.brief, input.logo, input.photo, own.fork('leads'))
  const candidates = listCandidates(input, chosen, leads, own.fork('palettes')).filter((candidate) => isSound(candidate.palette))
  const taken = takeDiverse(candidates, count)
  const typeRandom = own.fork('type')
  const lookRandom = own.fork('look')
  const usedPairs = new Set<string>()
  return taken.map((candidate) => {
    const pool = chooseFonts(input.brief, candidate.mood, typeRandom)
    const fonts = pool.find((entry) => !usedPairs.has(entry.pair.display.family)) ?? pool.find((entry) => !usedPairs.has(entry.pair.id)) ?? pool[0]!
    usedPairs.add(fonts.pair.display.family).add(fonts.pair.id)
    return toDirection(candidate, fonts, lookRandom)
  })
}
