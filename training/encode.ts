import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRandom } from '#core/geometry/random.ts'
import { elementChannelCount, elementChannels, fixedChannelCount, pageChannelCount, relationChannelCount, relationChannels } from '#core/layout/model/channels.ts'
import { encodeProblem } from '#core/layout/model/encode-problem.ts'
import type { FlatLayout, LayoutProblem } from '#core/layout/problem/problem.ts'
import { askMore } from './ask-more.ts'
import { canMirror, mirrorLayout, mirrorProblem } from './mirror-problem.ts'
import { readRecords } from './read-records.ts'
import type { SolvedProblem } from './read-records.ts'

/**
 * Turns records into flat float32 files that Python maps into memory, one set of files for each number of elements: the
 * product's encoder is the only one there is. Each problem is written twice, as it is and mirrored (twice as it is where it
 * cannot be), so that pairs stay together when some are held out.
 */
const layoutsEach = 6
/** So many are asked for more than the record asks. */
const askedShare = 0.35
const parts = ['elements', 'relations', 'page', 'saliency', 'fixed', 'layouts', 'scores'] as const

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data === undefined || values.out === undefined) {
  process.stderr.write('encode: --data FOLDER --out FOLDER\n')
  process.exit(2)
}
const out = values.out
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const files = new Map<string, number>()
const counts = new Map<number, number>()

function write(count: number, part: (typeof parts)[number], data: Float32Array): void {
  const name = `${count}-${part}.f32`
  let file = files.get(name)
  if (file === undefined) files.set(name, (file = openSync(join(out, name), 'w')))
  writeSync(file, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
}

function writeProblem(problem: LayoutProblem, best: readonly { readonly score: number; readonly flat: FlatLayout }[]): void {
  const count = problem.elements.length
  const encoded = encodeProblem(problem)
  for (const part of ['elements', 'relations', 'page', 'saliency', 'fixed'] as const) write(count, part, encoded[part].data)
  const layouts = new Float32Array(layoutsEach * count * 4)
  // A score under 0 marks a place that no layout takes.
  const scores = new Float32Array(layoutsEach).fill(-1)
  best.slice(0, layoutsEach).forEach(({ score, flat }, index) => {
    scores[index] = score
    flat.forEach((value, at) => { layouts[index * count * 4 + at] = value / (at % 2 === 0 ? problem.page.width : problem.page.height) })
  })
  write(count, 'layouts', layouts)
  write(count, 'scores', scores)
  counts.set(count, (counts.get(count) ?? 0) + 1)
}

function writeRecord({ seed, problem, best }: SolvedProblem): void {
  const random = createRandom(seed).fork('ask-more')
  const mirrored = canMirror(problem)
    ? { problem: mirrorProblem(problem), best: best.map(({ score, flat }) => ({ score, flat: mirrorLayout(flat, problem.page.width) })) }
    : { problem, best }
  for (const one of [{ problem, best }, mirrored]) {
    const asked = random.chance(askedShare) ? askMore(one.problem, one.best, random) : one
    writeProblem(asked.problem, asked.best)
  }
}

for await (const record of readRecords(values.data)) if (record.best.length > 0 && record.problem.elements.length > 0) writeRecord(record)
for (const file of files.values()) closeSync(file)

const buckets = [...counts].sort(([a], [b]) => a - b).map(([elements, problems]) => ({ elements, problems }))
writeFileSync(join(out, 'manifest.json'), JSON.stringify({
  channels: { elements: elementChannelCount, relations: relationChannelCount, page: pageChannelCount, fixed: fixedChannelCount },
  names: { elements: elementChannels, relations: relationChannels },
  layoutsEach,
  buckets,
}))
process.stderr.write(`encoded ${buckets.reduce((sum, { problems }) => sum + problems, 0) / 2} problems\n`)
