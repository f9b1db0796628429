import type { Brief, Category, Occasion, Tone } from '#core/brief/brief.ts'
import { moods } from '#core/compose/direction.ts'
import type { Mood } from '#core/compose/direction.ts'
import type { Random } from '#core/geometry/random.ts'

type Weights = Partial<Record<Mood, number>>

const byCategory: Readonly<Record<Category, Weights>> = {
  food: { organic: 2, rustic: 2, cozy: 2, fresh: 2, editorial: 1.2, heritage: 1, retro: 1, playful: 1 },
  drink: { cozy: 2, retro: 2, editorial: 1.5, rustic: 1.2, luxury: 1, fresh: 1, street: 0.8 },
  fashion: { editorial: 2.6, minimal: 2, luxury: 1.6, street: 1.6, romantic: 1, fresh: 1 },
  beauty: { romantic: 2, luxury: 1.8, minimal: 1.8, fresh: 1.6, organic: 1.6, editorial: 1.4 },
  home: { cozy: 2.4, minimal: 2, editorial: 2, organic: 1.8, luxury: 1 },
  property: { luxury: 2.6, corporate: 2, minimal: 2, editorial: 2 },
  technology: { tech: 3.4, corporate: 2, minimal: 1.6, cultural: 1, fresh: 1 },
  finance: { corporate: 3.4, minimal: 2, tech: 1.6, editorial: 1.2, clinical: 1 },
  health: { clinical: 3, fresh: 2.2, organic: 1.6, corporate: 1, minimal: 1 },
  fitness: { sport: 3.4, street: 2, fresh: 2, 'bold-sale': 1.2 },
  travel: { fresh: 2.2, retro: 2, editorial: 2, organic: 1.2, playful: 1 },
  education: { fresh: 2, editorial: 1.8, corporate: 1.6, playful: 1.6, cultural: 1.4, tech: 1 },
  culture: { cultural: 3.4, editorial: 2.4, heritage: 1, retro: 1, street: 1 },
  music: { street: 2.4, cultural: 2.2, retro: 2, festive: 1.4, tech: 1 },
  sport: { sport: 3.4, street: 2, 'bold-sale': 1.4, retro: 0.8 },
  family: { playful: 2.2, cozy: 2.2, kids: 1.8, fresh: 1.8, romantic: 1 },
  pets: { playful: 2.8, cozy: 2, fresh: 1.8, kids: 1.2, organic: 1 },
  nature: { organic: 3.4, fresh: 2, editorial: 1.2, minimal: 1, cozy: 0.8 },
  services: { fresh: 2.2, corporate: 2, 'bold-sale': 1.4, minimal: 1.2, playful: 1, tech: 0.8 },
  automotive: { sport: 2.2, tech: 2, corporate: 1.8, street: 1.4, 'bold-sale': 1.2, retro: 0.8 },
  celebration: { festive: 3, playful: 2, romantic: 1.6, luxury: 1.2, retro: 0.8 },
  charity: { organic: 2, cozy: 2, editorial: 2, fresh: 1.4, cultural: 1 },
  retail: { fresh: 2, 'bold-sale': 2, editorial: 1.8, minimal: 1.4, playful: 1.2, retro: 1 },
  other: { editorial: 2, fresh: 2, minimal: 1.8, cultural: 1.4, corporate: 1.2, retro: 0.8 },
}

const byOccasion: Readonly<Partial<Record<Occasion, Weights>>> = {
  valentine: { romantic: 4, luxury: 1, retro: 1, playful: 1 },
  christmas: { festive: 3.4, cozy: 2.4, heritage: 1.4 },
  'new-year': { festive: 3.4, luxury: 2.4, cultural: 0.8 },
  'lunar-new-year': { festive: 3.4, heritage: 2, cultural: 2 },
  halloween: { retro: 3, playful: 2.6, street: 2 },
  easter: { playful: 2.6, fresh: 2.4, kids: 1.2, organic: 1 },
  thanksgiving: { cozy: 3, rustic: 2.4, heritage: 1.4 },
  diwali: { festive: 4, luxury: 2, heritage: 1 },
  ramadan: { luxury: 2.4, heritage: 2.4, festive: 1.6, cultural: 1 },
  eid: { festive: 2.4, luxury: 2.2, heritage: 2 },
  hanukkah: { festive: 2.4, heritage: 2, cozy: 1 },
  'mothers-day': { romantic: 3.4, fresh: 2, organic: 1, cozy: 1 },
  'fathers-day': { heritage: 2.6, rustic: 2, retro: 1.6, corporate: 1 },
  'black-friday': { 'bold-sale': 4, street: 2.6, tech: 1 },
  'back-to-school': { playful: 2.6, fresh: 2, 'bold-sale': 1.6, kids: 1.2 },
  spring: { fresh: 3, organic: 2, romantic: 1.4 },
  summer: { fresh: 2.4, playful: 1.8, retro: 1.8, 'bold-sale': 0.8 },
  autumn: { cozy: 3, rustic: 2, organic: 1.2 },
  winter: { cozy: 2.4, minimal: 1, festive: 1 },
  birthday: { playful: 3, festive: 2.6, kids: 1 },
  wedding: { romantic: 3.4, luxury: 2.4, heritage: 1 },
  opening: { festive: 1.2, retro: 1, editorial: 0.8 },
  anniversary: { luxury: 1.6, heritage: 1.6, festive: 1.6 },
  sale: { 'bold-sale': 2.2, fresh: 1, street: 0.6 },
}

const byTone: Readonly<Record<Tone, Weights>> = {
  elegant: { luxury: 1.8, editorial: 1.8, minimal: 1, romantic: 0.8 },
  luxurious: { luxury: 3, editorial: 1.2, heritage: 0.6 },
  playful: { playful: 2.8, kids: 0.8, retro: 0.6 },
  warm: { cozy: 2.2, rustic: 1, organic: 0.8 },
  romantic: { romantic: 3 },
  bold: { 'bold-sale': 1.4, street: 1.6, cultural: 1, sport: 0.6 },
  urgent: { 'bold-sale': 2.4, street: 0.6 },
  calm: { minimal: 1.8, organic: 1.6, clinical: 1 },
  natural: { organic: 2.8, rustic: 1.2 },
  modern: { minimal: 1.4, tech: 0.8, fresh: 0.8, editorial: 0.8 },
  technical: { tech: 2.2 },
  trustworthy: { corporate: 1.6, clinical: 0.6, heritage: 0.6, editorial: 0.4 },
  festive: { festive: 2.4 },
  nostalgic: { retro: 2.2, heritage: 1.6 },
  fresh: { fresh: 2.2, organic: 0.6 },
  rustic: { rustic: 3 },
  youthful: { street: 1.6, playful: 1.6, fresh: 0.6 },
  serious: { corporate: 1.6, editorial: 1.2, cultural: 0.6 },
}

const byAudience: readonly (readonly [RegExp, Weights])[] = [
  [/\b(kids?|child(ren)?|toddlers?|school ?children|preschool\w*)\b/i, { kids: 2, playful: 1.4 }],
  [/\b(parents?|mothers?|moms?|mums?|fathers?|dads?|famil(y|ies)|expecting|newborns?)\b/i, { cozy: 1.2, playful: 1.2, fresh: 0.8 }],
  [/\b(teen\w*|students?|young|youth|gen ?z|millennials?|gamers?)\b/i, { street: 1.4, playful: 1, fresh: 1, cultural: 0.6 }],
  [/\b(executives?|professionals?|business\w*|investors?|policy|scholars?|corporate|b2b|managers?)\b/i, { corporate: 1.8, editorial: 1.2, minimal: 0.8 }],
  [/\b(seniors?|retire\w*|elderly|grandparents?)\b/i, { heritage: 1.4, cozy: 1.2, clinical: 0.6 }],
  [/\b(luxury|affluent|collectors?|connoisseurs?|high[- ]end|discerning|gourmets?)\b/i, { luxury: 1.8, editorial: 1.4, heritage: 0.8 }],
  [/\b(couples?|brides?|lovers of romance|newly ?weds?)\b/i, { romantic: 1.8, luxury: 0.6 }],
  [/\b(athletes?|gym|runners?|cyclists?|fitness|sports?)\b/i, { sport: 1.8, street: 0.6 }],
  [/\b(developers?|tech|engineers?|enthusiasts? of technology|start-?ups?|early adopters?)\b/i, { tech: 1.6, minimal: 0.6 }],
  [/\b(artists?|art|designers?|creatives?|museum|readers?|book)\b/i, { cultural: 1.6, editorial: 1.2 }],
  [/\b(eco|environment\w*|sustainab\w*|health[- ]conscious|vegan\w*|vegetarian\w*)\b/i, { organic: 1.8, fresh: 1 }],
  [/\b(chefs?|cooks?|foodies?|restaurant\w*|caf[eé]s?)\b/i, { editorial: 1, rustic: 0.8, retro: 0.6 }],
  [/\b(bargain|budget|deal|discount|shoppers?|savers?)\b/i, { 'bold-sale': 1.4, fresh: 0.6 }],
]

export interface WeightedMood {
  readonly mood: Mood
  /** 1 for the best. */
  readonly weight: number
}

/** All moods that fit at least half as well as the best, best first; equally good ones fall differently for each seed. */
export function chooseMoods(brief: Brief, random: Random): WeightedMood[] {
  const sums = new Map<Mood, number>(moods.map((mood) => [mood, 0]))
  const add = (weights: Weights | undefined, by: number): void => {
    for (const mood of moods) sums.set(mood, sums.get(mood)! + (weights?.[mood] ?? 0) * by)
  }
  add(byCategory[brief.category.value], 0.5 + 0.5 * brief.category.confidence)
  add(byOccasion[brief.occasion.value], 0.4 + 0.6 * brief.occasion.confidence)
  for (const tone of brief.tones) add(byTone[tone.value], 0.3 + 0.5 * tone.confidence)
  for (const [pattern, weights] of byAudience) if (pattern.test(brief.audience.value)) add(weights, 0.9)
  const jittered = moods.map((mood) => ({ mood, weight: sums.get(mood)! * random.between(0.8, 1.2) }))
  const best = Math.max(...jittered.map((entry) => entry.weight))
  return jittered
    .map(({ mood, weight }) => ({ mood, weight: best <= 0 ? 0 : weight / best }))
    .filter((entry) => entry.weight >= 0.4)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6)
}
