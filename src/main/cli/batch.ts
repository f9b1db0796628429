import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { App } from '#main/app.ts'
import { readCount } from './arguments.ts'
import { makeDesigns } from './make-designs.ts'
import type { DesignsMade } from './make-designs.ts'
import type { BatchReport } from './report.ts'
import { quantile } from './report.ts'
import { readRequests } from './requests.ts'
import { parseSizes, presetNotes } from './sizes.ts'
import type { Verb } from './verb.ts'

/** More processes than this would not fit in the memory that a small machine has to spare. */
const maxEngines = 2
/** A design is the best of at least this many. */
const minWeighed = 8

export const batch: Verb = {
  name: 'batch',
  summary: 'make the best design of every request at every size',
  positional: 'FILE.jsonl',
  options: {
    sizes: { value: 'iab|WxH,…', isMany: true, isRequired: true, help: 'sizes and presets, with commas between' },
    count: { value: 'N', help: `candidates weighed for each design; at least ${minWeighed}, and ${minWeighed} unless told` },
    seed: { value: 'S', help: 'another seed, other designs; 1 unless told' },
    out: { value: 'DIR', isRequired: true, help: 'a folder for the designs; only files that Broadside wrote are replaced' },
  },
  notes: [
    'Each line of the file is { "id": …, "request": …, "logo"?: FILE, "assets"?: [FILE, …] }; paths count from the file.',
    ...presetNotes,
  ],

  async run(args, { app, cwd, signal, onProgress }) {
    const sizes = parseSizes(args.many('sizes'))
    const weigh = Math.max(minWeighed, readCount(args, 'count', { min: 1, max: 64, otherwise: minWeighed }))
    const seed = readCount(args, 'seed', { min: 0, max: 4294967295, otherwise: 1 })
    const requests = await readRequests(resolve(cwd, args.positional ?? ''))
    const out = await app.designs.createOutFolder(resolve(cwd, args.one('out') ?? ''))
    try {
      const count = Math.min(maxEngines, availableParallelism(), requests.length)
      const engines = [app.engine, ...Array.from({ length: count - 1 }, () => app.openEngine())]
      const made = await makeDesigns({ requests, sizes, weigh, seed }, { engines, out, signal, onProgress })
      const report = createReport(made, app)
      await out.put('report.json', `${JSON.stringify(report, null, 2)}\n`)
      signal.throwIfAborted()
      await out.commit()
      return { exitCode: made.failures.length === 0 ? 0 : 1, json: report, text: summarize(report) }
    } finally {
      await out.discard()
    }
  },
}

function createReport({ results, failures }: DesignsMade, app: App): BatchReport {
  const times = results.map((result) => result.elapsedMs)
  const peakMiB = process.resourceUsage().maxRSS / 1024 + app.peakEnginesRssMiB()
  return { designs: results.length, failures, medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), peakRssMiB: Math.round(peakMiB), results }
}

function summarize({ designs, failures, medianMs, p95Ms, peakRssMiB, results }: BatchReport): string {
  const faulty = results.filter((result) => result.faults.length > 0)
  return [
    ...failures.map(({ id, size, message }) => `failed ${id} ${size}: ${message}`),
    ...faulty.map(({ id, size, faults }) => `faulty ${id} ${size}: ${faults.map((fault) => fault.code).join(', ')}`),
    ...results.flatMap(({ id, size, notKept }) => (notKept ?? []).map((message) => `warning ${id} ${size}: ${message}`)),
    `${designs} designs, ${failures.length} failures; median ${medianMs} ms, 95 % within ${p95Ms} ms, peak memory ${peakRssMiB} MiB`,
  ].join('\n')
}
