import type { Brief, Category, Occasion } from '#core/brief/brief.ts'
import { hueDistance, toOklch } from '#core/color/oklch.ts'
import type { Oklch } from '#core/color/oklch.ts'
import type { PictureLook } from '#core/color/picture-look.ts'
import type { Random } from '#core/geometry/random.ts'
import type { HarmonyId } from './harmonies.ts'

/** A hue that may lead a palette, and where it was found. */
export interface Lead {
  readonly lead: Oklch
  readonly second: Oklch | null
  readonly from: 'request' | 'logo' | 'photo' | 'occasion' | 'category'
  /** How much it is the brand's own; 1 is the logo's main colour. */
  readonly weight: number
  /** Harmonies that suit the occasion beside those that suit the mood. */
  readonly harmonies: readonly HarmonyId[]
}

type Pair = readonly [leadHue: number, chroma: number, secondHue: number]

/** Plum and marigold, wine and blush, pine and berry …: what each day has always worn. */
const byOccasion: Readonly<Partial<Record<Occasion, readonly [readonly Pair[], readonly HarmonyId[]]>>> = {
  valentine: [[[10, 0.15, 355], [0, 0.12, 25], [345, 0.13, 20]], ['jewel', 'analogous', 'tonal-light', 'tonal-dark']],
  christmas: [[[155, 0.09, 25], [22, 0.15, 150], [165, 0.07, 80]], ['jewel', 'tonal-dark', 'block', 'retro']],
  'new-year': [[[270, 0.08, 85], [300, 0.1, 80], [20, 0.02, 85]], ['jewel', 'night', 'tonal-dark']],
  'lunar-new-year': [[[25, 0.17, 85], [18, 0.15, 80]], ['jewel', 'block', 'analogous']],
  halloween: [[[305, 0.1, 52], [50, 0.16, 300], [285, 0.08, 130]], ['night', 'block', 'tonal-dark']],
  easter: [[[300, 0.08, 95], [350, 0.08, 150], [150, 0.08, 95]], ['candy', 'tonal-light', 'block']],
  thanksgiving: [[[45, 0.13, 80], [30, 0.12, 75], [70, 0.12, 30]], ['earth', 'analogous', 'tonal-dark']],
  diwali: [[[310, 0.13, 75], [325, 0.13, 70], [285, 0.11, 72]], ['jewel', 'night', 'block']],
  ramadan: [[[170, 0.07, 85], [265, 0.08, 85], [290, 0.08, 85]], ['jewel', 'night', 'tonal-dark']],
  eid: [[[165, 0.08, 85], [190, 0.07, 85], [300, 0.08, 85]], ['jewel', 'tonal-dark', 'metal']],
  hanukkah: [[[260, 0.12, 85], [255, 0.1, 230]], ['jewel', 'duotone', 'tonal-dark']],
  'mothers-day': [[[5, 0.09, 330], [340, 0.09, 20], [25, 0.08, 350]], ['tonal-light', 'analogous', 'candy']],
  'fathers-day': [[[245, 0.07, 60], [50, 0.07, 220], [160, 0.05, 60]], ['duotone', 'retro', 'tonal-dark']],
  'black-friday': [[[285, 0.02, 25], [25, 0.17, 95], [300, 0.14, 95]], ['night', 'pop', 'tonal-dark']],
  'back-to-school': [[[250, 0.13, 95], [95, 0.14, 250], [28, 0.15, 230]], ['block', 'pop', 'duotone', 'candy']],
  spring: [[[355, 0.09, 140], [140, 0.1, 350], [320, 0.08, 140]], ['candy', 'tonal-light', 'analogous']],
  summer: [[[215, 0.11, 90], [90, 0.14, 210], [30, 0.14, 85]], ['block', 'duotone', 'analogous', 'pop']],
  autumn: [[[48, 0.13, 80], [30, 0.11, 70], [75, 0.12, 35]], ['analogous', 'earth', 'block', 'tonal-dark']],
  winter: [[[235, 0.08, 280], [255, 0.09, 200]], ['tonal-light', 'duotone', 'tonal-dark']],
  birthday: [[[350, 0.13, 85], [295, 0.13, 85], [215, 0.11, 350]], ['candy', 'block', 'pop']],
  wedding: [[[20, 0.06, 140], [150, 0.05, 20], [85, 0.05, 20]], ['tonal-light', 'metal', 'analogous']],
}

const byCategory: Readonly<Record<Category, readonly Pair[]>> = {
  food: [[28, 0.14, 80], [140, 0.11, 45], [55, 0.13, 25], [75, 0.13, 150]],
  drink: [[50, 0.11, 25], [165, 0.08, 60], [25, 0.12, 75], [95, 0.12, 150]],
  fashion: [[25, 0.1, 350], [265, 0.09, 30], [340, 0.1, 70], [60, 0.06, 25]],
  beauty: [[15, 0.08, 330], [330, 0.1, 20], [50, 0.07, 10], [160, 0.06, 20]],
  home: [[150, 0.06, 55], [50, 0.09, 150], [240, 0.06, 60], [75, 0.09, 30]],
  property: [[250, 0.08, 75], [165, 0.06, 80], [60, 0.06, 250]],
  technology: [[268, 0.15, 195], [245, 0.14, 300], [195, 0.1, 280], [300, 0.14, 200]],
  finance: [[250, 0.12, 165], [165, 0.09, 90], [280, 0.12, 200]],
  health: [[215, 0.1, 165], [175, 0.09, 230], [255, 0.11, 30]],
  fitness: [[28, 0.17, 270], [130, 0.15, 270], [250, 0.14, 60]],
  travel: [[220, 0.11, 75], [190, 0.09, 40], [40, 0.13, 220]],
  education: [[255, 0.13, 85], [165, 0.09, 60], [25, 0.13, 250]],
  culture: [[28, 0.16, 260], [290, 0.12, 85], [160, 0.08, 30]],
  music: [[300, 0.15, 30], [350, 0.15, 250], [265, 0.14, 95]],
  sport: [[255, 0.14, 30], [28, 0.17, 95], [150, 0.11, 95]],
  family: [[215, 0.09, 85], [30, 0.11, 200], [155, 0.08, 60]],
  pets: [[60, 0.13, 200], [185, 0.09, 40], [285, 0.1, 80]],
  nature: [[145, 0.1, 85], [165, 0.08, 60], [120, 0.1, 45]],
  services: [[245, 0.13, 60], [165, 0.09, 250], [28, 0.14, 240]],
  automotive: [[25, 0.16, 250], [250, 0.12, 30], [60, 0.14, 260]],
  celebration: [[330, 0.13, 80], [290, 0.12, 75], [25, 0.14, 85]],
  charity: [[35, 0.12, 200], [165, 0.08, 60], [250, 0.1, 70]],
  retail: [[25, 0.15, 85], [265, 0.13, 40], [165, 0.09, 40]],
  other: [[260, 0.12, 40], [165, 0.08, 60], [25, 0.13, 250]],
}

/** Below this chroma a colour is an ink, not a hue: greys, charcoals, off-whites. */
const leastChroma = 0.035

interface Found {
  readonly color: Oklch
  readonly weight: number
}

/** The chromatic colours of a picture, loudest first: share counts, but so does chroma. */
export function huesOf(look: PictureLook): Found[] {
  return look.colors
    .map(({ hex, share }) => ({ color: toOklch(hex), weight: Math.sqrt(share) * Math.min(1, toOklch(hex).c / 0.11) }))
    .filter(({ color, weight }) => color.c >= leastChroma && weight > 0.08)
    .sort((a, b) => b.weight - a.weight)
}

const apart = (hues: readonly Found[], from: Oklch, least = 30): Oklch | null =>
  hues.find(({ color }) => hueDistance(color.h, from.h) >= least)?.color ?? null

function leadsFromPicture(look: PictureLook, from: 'logo' | 'photo'): Lead[] {
  const hues = huesOf(look)
  const leads: Lead[] = []
  for (const { color, weight } of hues) {
    if (leads.length >= 3 || leads.some((known) => hueDistance(known.lead.h, color.h) < 30)) continue
    leads.push({ lead: color, second: apart(hues, color), from, weight: Math.min(1, weight / hues[0]!.weight) * (0.55 + 0.45 * Math.min(1, hues[0]!.weight / 0.35)), harmonies: [] })
  }
  return leads
}

const fromPair = ([h, c, secondHue]: Pair, from: Lead['from'], weight: number, harmonies: readonly HarmonyId[]): Lead => ({
  lead: { l: 0.55, c, h }, second: { l: 0.6, c: 0.12, h: secondHue }, from, weight, harmonies,
})

/** Hues that may lead, the brand's own first; the day and the trade lead only where the brand has no hue of its own. */
export function findLeads(brief: Brief, logo: PictureLook | null, photo: PictureLook | null, random: Random): Lead[] {
  const requested = brief.colors.map((color) => toOklch(color.value))
  const chromatic = requested.filter((color) => color.c >= leastChroma)
  if (requested.length > 0) {
    const main = chromatic[0] ?? requested[0]!
    const others = chromatic.filter((color) => hueDistance(color.h, main.h) >= 25)
    return [{ lead: main, second: others[0] ?? null, from: 'request', weight: 1, harmonies: [] }]
  }
  const leads = logo === null ? [] : leadsFromPicture(logo, 'logo')
  const loudness = leads[0]?.weight ?? 0
  if (photo !== null) leads.push(...leadsFromPicture(photo, 'photo').slice(0, 2).map((lead) => ({ ...lead, weight: lead.weight * (loudness > 0.7 ? 0.6 : 0.95) })))
  const occasion = byOccasion[brief.occasion.value]
  if (occasion !== undefined) {
    const [pairs, suited] = occasion
    const weight = loudness > 0.75 ? 0.72 : 0.98
    // Where the brand is loud it keeps a voice in the day's dress, as the second hue.
    for (const pair of random.shuffle(pairs).slice(0, 2)) {
      const worn = fromPair(pair, 'occasion', weight, suited)
      leads.push(worn)
    }
  }
  const trade = random.shuffle(byCategory[brief.category.value])
  const tradeWeight = loudness > 0.75 ? 0.3 : loudness > 0.5 ? 0.62 : occasion === undefined ? 0.92 : 0.6
  leads.push(...trade.slice(0, leads.length < 2 ? 3 : 1).map((pair) => fromPair(pair, 'category', tradeWeight, [])))
  return leads.sort((a, b) => b.weight - a.weight).slice(0, 5)
}
