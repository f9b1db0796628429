import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { EngineFailure } from '#main/engine/engine-failure.ts'
import type { Engine } from '#main/engine/engine.ts'
import { readCount } from './arguments.ts'
import { putCandidate } from './candidate-files.ts'
import type { BatchReport } from './report.ts'
import { quantile } from './report.ts'
import { readRequests } from './requests.ts'
import type { BatchRequest } from './requests.ts'
import { parseSizes, presetNotes } from './sizes.ts'
import type { Context, Verb } from './verb.ts'

/** More processes than this would not fit in the memory that a small machine has to spare. */
const maxEngines = 2

export const batch: Verb = {
  name: 'batch',
  summary: 'make the best design of every request at every size',
  positional: 'FILE.jsonl',
  options: {
    sizes: { value: 'iab|WxH,…', isMany: true, isRequired: true, help: 'sizes and presets, with commas between' },
    count: { value: 'N', help: 'candidates weighed for each design; at least 8, and 8 unless told' },
    seed: { value: 'S', help: 'another seed, other designs; 1 unless told' },
    out: { value: 'DIR', isRequired: true, help: 'a folder for the designs; only files that Broadside wrote are replaced' },
  },
  notes: [
    'Each line of the file is { "id": …, "request": …, "logo"?: FILE, "assets"?: [FILE, …] }; paths count from the file.',
    ...presetNotes,
  ],

  async run(args, context) {
    const { app, cwd } = context
    const sizes = parseSizes(args.many('sizes'))
    const weigh = Math.max(8, readCount(args, 'count', { min: 1, max: 64, otherwise: 8 }))
    const seed = readCount(args, 'seed', { min: 0, max: 4294967295, otherwise: 1 })
    const requests = await readRequests(resolve(cwd, args.positional ?? ''))
    const out = await app.designs.createOutFolder(resolve(cwd, args.one('out') ?? ''))
    try {
      const results = new Map<string, BatchReport['results'][number]>()
      const failures: BatchReport['failures'][number][] = []
      const waiting = [...requests]
      let doneRequests = 0
      const failed = new AbortController()
      const signal = AbortSignal.any([context.signal, failed.signal])

      async function make(engine: Engine, { id, request, logo, assets }: BatchRequest): Promise<void> {
        const job = { kind: 'generate', request, logo, assets, sizes, count: 1, weigh, seed } as const
        let why = 'no design without a fault could be made'
        try {
          await engine.run(job, {
            signal,
            async onCandidate(candidate) {
              await putCandidate(out, `${id}/${candidate.size.name}`, candidate)
              const { size, elapsedMs, faults } = candidate
              results.set(`${id} ${size.name}`, { id, size: size.name, elapsedMs: Math.round(elapsedMs), candidates: weigh, faults })
            },
          })
        } catch (error) {
          // One request that cannot be drawn must not cost the others; what is no answer of the engine's does.
          if (!(error instanceof EngineFailure) || error.code === 'cancelled') throw error
          why = error.message
        }
        for (const { name } of sizes) {
          if (!results.has(`${id} ${name}`)) failures.push({ id, size: name, message: why })
        }
        context.onProgress({ stage: 'requests', done: ++doneRequests, total: requests.length })
      }

      async function work(engine: Engine): Promise<void> {
        try {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await make(engine, next)
        } catch (error) {
          failed.abort()
          throw error
        }
      }

      const count = Math.min(maxEngines, availableParallelism(), requests.length)
      const engines = [app.engine, ...Array.from({ length: count - 1 }, () => app.openEngine())]
      const ends = await Promise.allSettled(engines.map(work))
      const broken = ends.find((end) => end.status === 'rejected')
      if (broken !== undefined) throw broken.reason

      const report = createReport(requests, sizes.map((size) => size.name), results, failures, peakRssMiB(context))
      await out.put('report.json', `${JSON.stringify(report, null, 2)}\n`)
      signal.throwIfAborted()
      await out.commit()
      return { exitCode: failures.length === 0 ? 0 : 1, json: report, text: summarize(report) }
    } finally {
      await out.discard()
    }
  },
}

const peakRssMiB = ({ app }: Context): number => process.resourceUsage().maxRSS / 1024 + app.peakEnginesRssMiB()

/** In the order of the requests and sizes, whatever order the work ended in. */
function createReport(
  requests: readonly BatchRequest[],
  sizeNames: readonly string[],
  results: ReadonlyMap<string, BatchReport['results'][number]>,
  failures: readonly BatchReport['failures'][number][],
  peakMiB: number,
): BatchReport {
  const ordered = requests.flatMap(({ id }) => sizeNames.flatMap((name) => results.get(`${id} ${name}`) ?? []))
  const places = new Map(requests.map(({ id }, index) => [id, index]))
  const times = ordered.map((result) => result.elapsedMs)
  return {
    designs: ordered.length,
    failures: [...failures].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    peakRssMiB: Math.round(peakMiB),
    results: ordered,
  }
}

function summarize({ designs, failures, medianMs, p95Ms, peakRssMiB, results }: BatchReport): string {
  const faulty = results.filter((result) => result.faults.length > 0)
  return [
    ...failures.map(({ id, size, message }) => `failed ${id} ${size}: ${message}`),
    ...faulty.map(({ id, size, faults }) => `faulty ${id} ${size}: ${faults.map((fault) => fault.code).join(', ')}`),
    `${designs} designs, ${failures.length} failures; median ${medianMs} ms, 95 % within ${p95Ms} ms, peak memory ${peakRssMiB} MiB`,
  ].join('\n')
}
