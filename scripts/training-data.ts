import { appendFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { columnShare } from '#core/layout/cases/draw-training-case.ts'
import { resumeRecords } from './training/resume-records.ts'

/**
 * npm run training:data -- --out FOLDER [--cases N] [--seed S] [--evaluations E] [--columns SHARE] [--workers W]
 *
 * Writes FOLDER/layouts.jsonl, one TrainingRecord a line for the seeds S to S + N - 1, in the order in which they are found.
 * SHARE of the cases, three in ten unless told, are pages of few large parts.
 * Run again it goes on where it stopped.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    cases: { type: 'string', default: '8000' },
    seed: { type: 'string', default: '1000000' },
    evaluations: { type: 'string', default: '12000' },
    columns: { type: 'string', default: String(columnShare) },
    workers: { type: 'string', default: '2' },
  },
})
if (values.out === undefined) {
  process.stderr.write('training:data needs --out FOLDER\n')
  process.exit(2)
}
const out = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out)
const file = join(out, 'layouts.jsonl')
const [cases, first, evaluations, columns, workers] = [values.cases, values.seed, values.evaluations, values.columns, values.workers].map(Number) as [number, number, number, number, number]
mkdirSync(out, { recursive: true })
const done = resumeRecords(file)
const open = Array.from({ length: cases }, (_, index) => first + index).filter((seed) => !done.has(seed))
const whole = open.length
let written = 0
const started = performance.now()

await Promise.all(Array.from({ length: Math.min(workers, whole) }, () => new Promise<void>((finish, fail) => {
  const worker = new Worker(new URL('./training/worker.ts', import.meta.url))
  const next = () => {
    const seed = open.shift()
    if (seed === undefined) void worker.terminate().then(() => finish())
    else worker.postMessage({ seed, options: { evaluations, columns } })
  }
  worker.on('error', fail)
  worker.on('message', (line: string) => {
    appendFileSync(file, `${line}\n`)
    written++
    if (written % 50 === 0 || written === whole) {
      const seconds = (performance.now() - started) / 1000
      process.stderr.write(`${written} of ${whole} cases, ${seconds.toFixed(0)} s, ${((seconds / written) * (whole - written)).toFixed(0)} s to go\n`)
    }
    next()
  })
  next()
})))
process.stderr.write(`${file}: ${done.size + written} cases\n`)
