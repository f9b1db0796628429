import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { soundFloor } from '#core/critique/layout/layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { columnShare, drawTrainingCase } from '#core/layout/cases/draw-training-case.ts'
import { proposeByModel } from '#core/layout/model/propose-by-model.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { openSession } from '#main/engine/models/runtime.ts'
import { resumeRecords } from '../scripts/training/resume-records.ts'
import { createRecord } from '../scripts/training/solve-case.ts'

/**
 * Expert iteration (Anthony, Tian and Barber, 1705.08439): what the model proposes is solved, the best is searched on for a
 * while, and what comes of it are new records to train on:
 * `node training/improve.ts --out DIR/improved.jsonl --from SEED --cases N [--evaluations E] [--columns SHARE] [--model FILE]`.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' }, model: { type: 'string', default: 'resources/models/layout/layout.onnx' },
    from: { type: 'string', default: '500000000' }, cases: { type: 'string', default: '1000' }, evaluations: { type: 'string', default: '6000' }, columns: { type: 'string', default: String(columnShare) },
  },
})
if (values.out === undefined) {
  process.stderr.write('improve: --out FILE.jsonl\n')
  process.exit(2)
}
const out = values.out
const keep = 4
const session = await openSession(values.model, 'cpu')
const done = resumeRecords(out)

for (let index = 0; index < Number(values.cases); index++) {
  const seed = Number(values.from) + index
  if (done.has(seed)) continue
  const { problem } = drawTrainingCase(seed, Number(values.columns))
  const critic = createLayoutCritic(problem)
  const random = createRandom(seed)
  const proposals = [
    ...(await proposeByModel(problem, { run: session.run, random: random.fork('model'), count: 24 })),
    ...proposeByArchetypes(problem, { random: random.fork('archetypes'), count: 8 }),
  ]
  const starts = proposals
    .flatMap((proposal) => solveLayout(problem, proposal) ?? [])
    .map(({ layout }) => ({ layout, score: critic.score(flatten(layout)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 8)
    .map(({ layout }) => layout)
  const found = searchLayout(problem, { critic, random: random.fork('search'), evaluations: Number(values.evaluations), starts, keep })
  appendFileSync(out, `${JSON.stringify(createRecord(seed, problem, found.filter(({ score }) => score >= soundFloor)))}\n`)
  if (index % 50 === 49) process.stderr.write(`improved ${index + 1} of ${values.cases}\n`)
}
await session.release()
