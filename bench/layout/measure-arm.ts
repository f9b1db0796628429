import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { layoutDistance, toShare } from '#core/critique/look/layout-distance.ts'
import { contains } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'
import type { ArmResult } from './arms.ts'
import { measurePublic } from './public-metrics.ts'
import { bootstrap, interquartileMean, mean, quantileOf } from './statistics.ts'
import type { Interval } from './statistics.ts'

/** Half a pixel is where rounding to whole pixels may leave a middle. */
const constraintSlack = 0.51

export interface ArmMeasure {
  readonly cases: number
  /** Of the best of each candidate set; 0 where there is none. */
  readonly score: Interval
  readonly medianMs: number
  readonly p95Ms: number
  readonly unanswered: number
  readonly unsound: number
  /** PosterLayout's measures, means over layouts as in eval.py, of the best of each set. */
  readonly val: number
  readonly ove: number
  readonly ali: number
  readonly undl: number
  readonly unds: number
  /** Of all candidates of all sets: broken constraints by all asked, elements inside the artboard, texts under their least size, fixed numbers changed. */
  readonly asked: number
  readonly violations: number
  readonly inCanvas: number
  readonly smallTexts: number
  readonly changed: number
  /** Mean distance of two candidates of a set; null for arms that answer one. */
  readonly diversity: Interval | null
}

/** An unanswered case has broken every constraint that it asked for. */
const countBroken = ({ constraints, page }: LayoutProblem, layout: Layout): number => {
  const flat = flatten(layout)
  return constraints.filter((constraint) => measureViolation(constraint, page, flat) > constraintSlack).length
}

export function measureArm(cases: readonly LayoutCase[], results: readonly ArmResult[], random: Random): ArmMeasure {
  const answered = cases.flatMap(({ problem }, index) => {
    const { layouts } = results[index]!
    return layouts.length === 0 ? [] : [{ problem, layouts, best: layouts[0]! }]
  })
  const publics = answered.map(({ problem, best }) => measurePublic(problem, best))
  const present = (values: readonly (number | null)[]): number => mean(values.filter((value) => value !== null))
  let [asked, broken, elements, inside, smallTexts, changed, unsound] = [0, 0, 0, 0, 0, 0, 0]
  for (const { problem, layouts } of answered) {
    const critic = createLayoutCritic(problem)
    for (const layout of layouts) {
      asked += problem.constraints.length
      broken += countBroken(problem, layout)
      problem.elements.forEach(({ bleeds }, index) => {
        if (bleeds) return
        elements++
        if (contains({ x: 0, y: 0, ...problem.page }, layout[index]!, 0.01)) inside++
      })
      const { gates, isSound } = critic.judge(layout)
      if (gates.textSize > 0) smallTexts++
      if (gates.fixed > 0) changed++
      if (!isSound) unsound++
    }
  }
  cases.forEach(({ problem }, index) => {
    if (results[index]!.layouts.length > 0) return
    asked += problem.constraints.length
    broken += problem.constraints.length
  })
  const distances = answered.flatMap(({ problem, layouts }) => {
    const placed = layouts.map((layout) => layout.map((box, index) => ({ role: problem.elements[index]!.id, box: toShare(box, problem.page) })))
    const pairs = placed.flatMap((a, at) => placed.slice(at + 1).map((b) => layoutDistance(a, b)))
    return pairs.length === 0 ? [] : [mean(pairs)]
  })
  const times = results.map(({ elapsedMs }) => elapsedMs)
  return {
    cases: cases.length,
    score: bootstrap(results.map(({ score }) => score), interquartileMean, random),
    medianMs: quantileOf(times, 0.5),
    p95Ms: quantileOf(times, 0.95),
    unanswered: cases.length - answered.length,
    unsound,
    val: present(publics.map(({ val }) => val)),
    ove: present(publics.map(({ ove }) => ove)),
    ali: present(publics.map(({ ali }) => ali)),
    undl: present(publics.map(({ undl }) => undl)),
    unds: present(publics.map(({ unds }) => unds)),
    asked,
    violations: asked === 0 ? 0 : broken / asked,
    inCanvas: elements === 0 ? 1 : inside / elements,
    smallTexts,
    changed,
    diversity: distances.length === 0 ? null : bootstrap(distances, interquartileMean, random),
  }
}
