import { area } from '#core/geometry/box.ts'
import { roomyArea, type Expected } from './expected.ts'
import type { Finding, Scores } from './finding.ts'
import type { DesignMeasure } from './measure-design.ts'

export function scoreDesign(measure: DesignMeasure, expected: Expected, findings: readonly Finding[]): Scores {
  const { lines, hero, scene } = measure
  const worst = lines.reduce((least, line) => Math.min(least, (line.contrast ?? 0) / line.limit), 2)
  const contrast = Math.max(0, Math.min(1, (worst - 0.5) / 1.1))
  const heroScore = !expected.wantsHero || area(scene.page) < roomyArea ? 1 : Math.min(1, hero.share / 0.25)
  const rest = { contrast, alignment: 1, balance: 1, hierarchy: 1, whitespace: 1, legibility: 1, hero: heroScore }
  const penalty = 0.97 ** findings.length
  return { overall: penalty * (contrast * heroScore) ** 0.5, ...rest }
}
