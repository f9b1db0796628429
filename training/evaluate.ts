import { parseArgs } from 'node:util'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { soundFloor } from '#core/critique/layout/layout-critic.ts'
import type { LayoutCritic } from '#core/critique/layout/layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { findLayouts } from '#core/layout/find-layouts.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { proposeByModel } from '#core/layout/model/propose-by-model.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { openSession } from '#main/engine/models/runtime.ts'

/**
 * Critic scores of what the model proposes, before and after solving and mending, beside the archetypes', over cases that no
 * training saw: `node training/evaluate.ts --model resources/models/layout/layout.onnx --cases 200`.
 */
const { values } = parseArgs({ options: { model: { type: 'string' }, cases: { type: 'string', default: '100' }, from: { type: 'string', default: '900000000' }, count: { type: 'string', default: '32' }, mending: { type: 'string', default: '5000' } } })
const session = await openSession(values.model ?? 'resources/models/layout/layout.onnx', 'cpu')
const cases = Number(values.cases)
const count = Number(values.count)
/** Candidates that a designer is shown. */
const shown = 8

interface Arm {
  readonly best: number[]
  readonly mended: number[]
  readonly mean: number[]
  readonly proposed: number[]
  sound: number
  solved: number
  none: number
  ms: number
}
const createArm = (): Arm => ({ best: [], mended: [], mean: [], proposed: [], sound: 0, solved: 0, none: 0, ms: 0 })
const arms = { archetypes: createArm(), model: createArm() }

async function weigh(arm: Arm, problem: LayoutProblem, critic: LayoutCritic, proposals: readonly Layout[]): Promise<void> {
  const scores = proposals.flatMap((proposal) => {
    const solved = solveLayout(problem, proposal)
    return solved === null ? [] : [critic.score(flatten(solved.layout))]
  })
  if (scores.length === 0) arm.none++
  arm.best.push(Math.max(0, ...scores))
  arm.mean.push(mean(scores))
  arm.proposed.push(mean(proposals.map((proposal) => critic.score(flatten(proposal)))))
  arm.sound += scores.filter((score) => score >= soundFloor).length
  arm.solved += proposals.length
  const found = await findLayouts(problem, createRandom(1), shown, [async () => proposals], Number(values.mending))
  arm.mended.push(Math.max(0, ...found.map((layout) => critic.score(flatten(layout)))))
}

for (let index = 0; index < cases; index++) {
  const seed = Number(values.from) + index
  const { problem } = drawCase(seed)
  const critic = createLayoutCritic(problem)
  for (const [name, arm] of Object.entries(arms)) {
    const start = performance.now()
    const random = createRandom(seed)
    const proposals = name === 'model' ? await proposeByModel(problem, { run: session.run, random, count }) : proposeByArchetypes(problem, { random, count })
    await weigh(arm, problem, critic, proposals)
    arm.ms += performance.now() - start
  }
}
await session.release()

process.stdout.write(`${cases} cases, ${count} proposals each, ${values.mending} small changes to mend the ${shown} shown\n`)
for (const [name, arm] of Object.entries(arms)) {
  process.stdout.write(`${name.padEnd(11)} best ${mean(arm.best).toFixed(4)}  mended ${mean(arm.mended).toFixed(4)}  mean ${mean(arm.mean).toFixed(4)}  unsolved proposals ${mean(arm.proposed).toFixed(4)}  sound ${((100 * arm.sound) / arm.solved).toFixed(1)} %  no layout ${arm.none}  ${(arm.ms / cases).toFixed(0)} ms a case\n`)
}
const wins = arms.model.mended.filter((score, index) => score > arms.archetypes.mended[index]! + 1e-6).length
process.stdout.write(`the model's mended best is above the archetypes' in ${wins} of ${cases}\n`)

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
