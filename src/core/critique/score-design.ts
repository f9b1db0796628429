import { area } from '#core/geometry/box.ts'
import { roomyArea, type Expected } from './expected.ts'
import type { Finding, Scores } from './finding.ts'
import type { DesignMeasure } from './measure-design.ts'
import { isHero, isLogo } from './read-scene.ts'
import { busyDetail, busyDeviation, leastHeroPresence } from './rules/ground.ts'
import { isPoster, leastHeadlineRatio, leastTextSize } from './type-limits.ts'

/** How much each quality counts. Hierarchy first: a design that says nothing first says nothing. */
const weights: Readonly<Record<Exclude<keyof Scores, 'overall'>, number>> = {
  hierarchy: 0.2,
  hero: 0.18,
  alignment: 0.15,
  whitespace: 0.14,
  balance: 0.12,
  legibility: 0.11,
  contrast: 0.1,
}
/** What each warning leaves of the overall score, and each fault: any fault ranks below every design without. */
const perWarning = 0.96
const perFault = 0.4

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
/** 0 at `from`, 1 at `to`, straight between. */
const ramp = (value: number, from: number, to: number): number => clamp((value - from) / (to - from))

/**
 * Qualities from 0 to 1. The overall score is their weighted geometric mean: a design is as good as its weakest side
 * allows, and a brilliant hero does not pay for a broken hierarchy.
 */
export function scoreDesign(measure: DesignMeasure, expected: Expected, findings: readonly Finding[]): Scores {
  const qualities = {
    contrast: scoreContrast(measure),
    alignment: scoreAlignment(measure),
    balance: 1 - ramp(measure.balance.offset, 0.05, 0.3),
    hierarchy: scoreHierarchy(measure),
    whitespace: scoreWhitespace(measure),
    legibility: scoreLegibility(measure),
    hero: scoreHero(measure, expected),
  }
  let log = 0
  for (const name of Object.keys(weights) as (keyof typeof weights)[]) log += weights[name] * Math.log(Math.max(0.05, qualities[name]))
  const faults = findings.filter((finding) => finding.severity === 'fault').length
  const overall = Math.exp(log) * perWarning ** (findings.length - faults) * perFault ** faults
  return round({ overall, ...qualities })
}

/** Rounded, so that a report reads and the last bit of a logarithm cannot change a ranking between machines. */
const round = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.round(value * 10000) / 10000])) as unknown as Scores

/** The worst line: 0.6 exactly at its limit, 1 from half as much again; 0 at half of it. And how the button stands out. */
function scoreContrast({ lines, buttons }: DesignMeasure): number {
  const button = buttons.reduce((least, { contrast }) => Math.min(least, 0.6 + 0.4 * ramp(contrast, 1.2, 4)), 1)
  return button * scoreLines(lines)
}

function scoreLines(lines: DesignMeasure['lines']): number {
  const worst = lines.reduce((least, line) => Math.min(least, (line.contrast ?? 0) / line.limit), Infinity)
  if (worst === Infinity) return 1
  return worst < 1 ? 0.6 * ramp(worst, 0.5, 1) : 0.6 + 0.4 * ramp(worst, 1, 1.5)
}

/** Two lines to hang everything on are a decision; each more costs, and each near miss and uneven margin. */
function scoreAlignment({ alignment, space, scene }: DesignMeasure): number {
  const { margins } = space
  const short = Math.min(scene.page.width, scene.page.height)
  const tightest = margins === null ? short : Math.min(margins.left, margins.top, margins.right, margins.bottom)
  const lines = 1 - 0.17 * Math.max(0, alignment.lines - 2)
  return Math.max(0.05, lines) * 0.85 ** alignment.nearMisses.length * (0.6 + 0.4 * ramp(tightest / short, 0.01, 0.045))
}

/** The headline leads by its size, few sizes are plainly apart, few faces and weights speak, and the lead takes its space. */
function scoreHierarchy({ scene }: DesignMeasure): number {
  const words = scene.texts.filter((part) => part.lines.length > 0 && !isLogo(part))
  const headlines = words.filter((part) => part.role === 'headline')
  if (headlines.length === 0) return 0.3
  const size = Math.max(...headlines.map((part) => part.fontSize))
  const figures = new Set(words.filter((part) => part.role === 'price' || part.role === 'badge' || part.roles.has('badge') || isHero(part)))
  const others = words.filter((part) => part.role !== 'headline' && !figures.has(part))
  const next = others.reduce((most, part) => Math.max(most, part.fontSize), 0)
  const lead = next === 0 ? 1 : ramp(size / next, 0.9, leastHeadlineRatio(scene.page) * 0.9)
  const sizes = [...new Set([...headlines, ...others].map((part) => Math.round(part.fontSize * 10) / 10))].sort((a, b) => a - b)
  const steps = sizes.filter((value, index) => index === 0 || value > sizes[index - 1]! * 1.04)
  const blurred = steps.filter((value, index) => index > 0 && value < steps[index - 1]! * 1.15).length
  const families = new Set(words.map((part) => part.layer.family)).size
  const weightCount = new Set(words.map((part) => part.layer.weight)).size
  const order = 1 - 0.1 * blurred - 0.12 * Math.max(0, steps.length - 4) - 0.2 * Math.max(0, families - 2) - 0.1 * Math.max(0, weightCount - 3)
  const block = headlines.reduce((sum, part) => sum + part.lines.reduce((total, line) => total + area(line.box), 0), 0)
  const presence = ramp(block / area(scene.page), 0.01, isPoster(scene.page) ? 0.07 : 0.09)
  return Math.max(0.05, lead * 0.5 + presence * 0.3 + 0.2) * Math.max(0.2, order)
}

/** Foreground on 30 to 75 % of the sheet (text alone, on a photo: 12 to 60 %), no hole in it, and air between blocks. */
function scoreWhitespace({ space, elements, scene }: DesignMeasure): number {
  const isPhotoGround = elements.some((element) => element.kind === 'hero' && area(element.box) >= area(scene.page) * 0.7)
  const [thin, full, tight, over] = isPhotoGround ? [0.03, 0.12, 0.6, 0.85] : [0.1, 0.3, 0.75, 1]
  const coverage = Math.min(ramp(space.coverage, thin, full), 1 - 0.7 * ramp(space.coverage, tight, over))
  const air = 0.6 + 0.4 * ramp(space.tightestGap, 0.15, 0.7)
  return coverage * air * (1 - 0.8 * ramp(space.emptyShare, 0.25, 0.6))
}

/** Sizes over the least that may be set (0.6 at it, 1 from 1.4 times), on calm ground, averaged over the lines. */
function scoreLegibility({ lines, scene }: DesignMeasure): number {
  if (lines.length === 0) return 1
  const least = leastTextSize(scene.page)
  const sizes = new Map(scene.texts.map((part) => [part.layer.id, part.smallestSize]))
  const total = lines.reduce((sum, { layer, groundDeviation, groundDetail }) => {
    const size = 0.6 + 0.4 * ramp((sizes.get(layer) ?? least) / least, 1, 1.4)
    return sum + size * (1 - 0.5 * Math.max(ramp(groundDeviation, busyDeviation / 3, busyDeviation * 2), ramp(groundDetail, busyDetail / 2, busyDetail * 2)))
  }, 0)
  return total / lines.length
}

/** Nothing at none, 0.8 at a quarter of the sheet, 1 from two fifths; words on its drawing, and an outline lost in its ground, cost. Small sizes need none. */
function scoreHero({ hero, coveredHero, heroPresence, scene }: DesignMeasure, { wantsHero }: Expected): number {
  const presence = heroPresence === null ? 1 : 0.6 + 0.4 * ramp(heroPresence, leastHeroPresence / 3, leastHeroPresence * 2)
  const covered = presence * (1 - 0.5 * ramp(Math.max(0, ...coveredHero.map(({ share }) => share)), 0.02, 0.4))
  if (!wantsHero) return covered
  const size = hero.share < 0.25 ? 0.8 * ramp(hero.share, 0, 0.25) : 0.8 + 0.2 * ramp(hero.share, 0.25, 0.4)
  return covered * (area(scene.page) < roomyArea ? 0.7 + 0.3 * size : size)
}
