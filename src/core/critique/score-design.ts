import type { Expected } from './expected.ts'
import type { Finding, Quality, Scores } from './finding.ts'
import type { DesignMeasure } from './measure-design.ts'
import { scoreAlignment } from './scores/score-alignment.ts'
import { scoreBalance } from './scores/score-balance.ts'
import { scoreColor } from './scores/score-color.ts'
import { scoreContrast } from './scores/score-contrast.ts'
import { scoreHero } from './scores/score-hero.ts'
import { scoreHierarchy } from './scores/score-hierarchy.ts'
import { scoreLegibility } from './scores/score-legibility.ts'
import { scoreProximity } from './scores/score-proximity.ts'
import { scoreRhythm } from './scores/score-rhythm.ts'
import { scoreSaliency } from './scores/score-saliency.ts'
import { scoreWhitespace } from './scores/score-whitespace.ts'

/** How much each quality counts in the one figure that reports print. Hierarchy first: a design that says nothing first says nothing. */
const weights: Readonly<Record<Quality, number>> = {
  hierarchy: 0.18,
  hero: 0.15,
  alignment: 0.11,
  whitespace: 0.11,
  balance: 0.1,
  legibility: 0.09,
  contrast: 0.08,
  color: 0.08,
  proximity: 0.04,
  rhythm: 0.03,
  saliency: 0.03,
}
/** What each warning leaves of the overall score, and each fault: any fault ranks below every design without. */
const perWarning = 0.96
const perFault = 0.4

/**
 * Qualities from 0 to 1. The overall score is their weighted geometric mean: a design is as good as its weakest side
 * allows, and a brilliant hero does not pay for a broken hierarchy.
 */
export function scoreDesign(measure: DesignMeasure, expected: Expected, findings: readonly Finding[]): Scores {
  const qualities: Record<Quality, number> = {
    contrast: scoreContrast(measure),
    alignment: scoreAlignment(measure),
    balance: scoreBalance(measure.balance),
    hierarchy: scoreHierarchy(measure),
    whitespace: scoreWhitespace(measure),
    legibility: scoreLegibility(measure),
    hero: scoreHero(measure, expected),
    rhythm: scoreRhythm(measure.stacks, measure.scene.page),
    proximity: scoreProximity(measure.stacks),
    color: scoreColor(measure.color),
    saliency: scoreSaliency(measure),
  }
  let log = 0
  for (const name of Object.keys(weights) as Quality[]) log += weights[name] * Math.log(Math.max(0.05, qualities[name]))
  const faults = findings.filter((finding) => finding.severity === 'fault').length
  const overall = Math.exp(log) * perWarning ** (findings.length - faults) * perFault ** faults
  return round({ overall, ...qualities })
}

/** Rounded, so that a report reads and the last bit of a logarithm cannot change a ranking between machines. */
const round = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.round(value * 10000) / 10000])) as unknown as Scores
