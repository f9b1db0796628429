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
import { finishPalette } from './finish-palette.ts'
import type { FixedColors } from './finish-palette.ts'
import type { PairEntry } from './font-pairs.ts'
import { harmonyById } from './harmonies.ts'
import type { Harmony, HarmonyId, PaletteSketch } from './harmonies.ts'
import { accommodateLogo, fitLogo } from './logo-fit.ts'
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
  // Over this it is loud enough: more contrast is not more beauty.
  return Math.min(0.72, (pop + step + color) / 3)
}

/** Oat and clay do not suit every brand: cool and violet logos look lost in them. */
const mismatch = (id: HarmonyId, lead: Lead): number =>
  id === 'earth' && lead.lead.c > 0.05 && lead.lead.h > 185 && lead.lead.h < 345 ? 0.35 : 0

interface Colored {
  readonly palette: Palette
  readonly logo: LogoFit
}

function colorSketch(sketch: PaletteSketch, { brief, logo }: DirectionInput, turn: number): Colored | null {
  const requested = brief.colors.map((color) => color.value)
  const wantsPlate = logo !== null && logo.meanLightness < 0.6
  for (const fixed of fixedColors(requested, turn)) {
    const palette = finishPalette('', sketch, fixed, wantsPlate)
    if (palette !== null) return { palette: withRequested(palette, requested), logo: fitLogo(logo, palette) }
  }
  return null
}

/** The harmony's palette for one lead; where the logo finds no ground in it, a variant in which it does. */
function makePalette(harmony: Harmony, lead: Lead, input: DirectionInput, random: Random): Colored | null {
  const sketch = harmony.sketch({ lead: lead.lead, second: lead.second, random })
  const turn = random.int(0, 6)
  const first = colorSketch(sketch, input, turn)
  if (first === null || input.logo === null || first.logo.on !== 'none') return first
  const variants = accommodateLogo(input.logo, sketch, harmony.use).flatMap((variant) => colorSketch(variant, input, turn) ?? [])
  const rank = ({ palette, logo }: Colored): number => logo.score - (palette.isDark === first.palette.isDark ? 0 : 0.3)
  return variants.reduce((best, other) => (rank(other) > rank(best) && other.logo.on !== 'none' ? other : best), first)
}

/** Requested colours that found no role of their own still sing among the accents. */
function withRequested(palette: Palette, requested: readonly string[]): Palette {
  const used: readonly string[] = [palette.ground, palette.field, palette.accent]
  const unused = requested.filter((hex) => !used.includes(hex))
  return unused.length === 0 ? palette : { ...palette, accents: [...unused, ...palette.accents].slice(0, 3) }
}

interface Idea {
  readonly mood: Mood
  readonly lead: Lead
  readonly id: HarmonyId
  /** What is known before anything is coloured. */
  readonly promise: number
}

function listIdeas(chosen: readonly WeightedMood[], leads: readonly Lead[], random: Random): Idea[] {
  const ideas: Idea[] = []
  for (const { mood, weight } of chosen) {
    for (const lead of leads) {
      for (const [index, id] of [...new Set([...moodLooks[mood].harmonies.slice(0, 6), ...lead.harmonies])].entries()) {
        const place = lead.harmonies.includes(id) ? 0 : index * 0.035
        ideas.push({ mood, lead, id, promise: weight * 0.8 + lead.weight * 0.9 - place - mismatch(id, lead) + random.between(0, 0.6) })
      }
    }
  }
  return ideas.sort((a, b) => b.promise - a.promise)
}

/** The most promising ideas coloured and judged, best first: enough of them to choose `count` unlike ones, and no more. */
function listCandidates(input: DirectionInput, ideas: readonly Idea[], count: number, random: Random): Candidate[] {
  const enough = 12 + 4 * count
  const known = new Map<string, Colored | null>()
  const seen: Candidate[] = []
  const lost: Candidate[] = []
  for (const { mood, lead, id, promise } of ideas) {
    if (seen.length >= enough) break
    const key = `${lead.from} ${lead.lead.h} ${id}`
    const harmony = harmonyById.get(id)!
    if (!known.has(key)) known.set(key, makePalette(harmony, lead, input, random.fork(key)))
    const made = known.get(key)!
    if (made === null) continue
    const { palette, logo } = made
    const gloom = palette.isDark && lead.harmonies.length === 0 ? moodLooks[mood].gloom : 0
    const candidate = { mood, harmony, palette, logo, score: promise + presence(palette) * 0.8 + logo.score * 1.3 - gloom }
    ;(input.logo !== null && logo.on === 'none' ? lost : seen).push(candidate)
  }
  // A logo that is lost in every palette is lost, whatever is drawn: then all may stand.
  return (seen.length > 0 ? seen : lost).sort((a, b) => b.score - a.score)
}

/** What a candidate loses beside those already taken: looking alike at arm's length costs most. */
function likeness(candidate: Candidate, taken: readonly Candidate[]): number {
  let cost = 0
  for (const other of taken) {
    if (other.palette === candidate.palette) return 9
    const near = Math.max(0, 0.25 - deltaEok(candidate.palette.ground, other.palette.ground)) / 0.25
    const nearField = Math.max(0, 0.25 - deltaEok(candidate.palette.field, other.palette.field)) / 0.25
    const nearAccent = Math.max(0, 0.2 - deltaEok(candidate.palette.accent, other.palette.accent)) / 0.2
    cost += near * 0.6 + nearField * 0.35 + nearAccent * 0.15
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
    .map((item, index) => ({ item, rank: index * 0.1 + random.next() }))
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
  const candidates = listCandidates(input, listIdeas(chosen, leads, own.fork('ideas')), count, own.fork('palettes'))
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
