import { resolve } from 'node:path'
import { plainly } from '#main/engine/job.ts'
import type { Candidate } from '#main/engine/job.ts'
import { readCount } from './arguments.ts'
import { putCandidate } from './candidate-files.ts'
import { checkRequest, resolvePicture } from './inputs.ts'
import { tellUnkept } from './report.ts'
import type { GenerateReport } from './report.ts'
import { parseSizes, presetNotes } from './sizes.ts'
import type { Verb } from './verb.ts'

export const generate: Verb = {
  name: 'generate',
  summary: 'make designs from a request',
  positional: null,
  options: {
    request: { value: 'TEXT', isRequired: true, help: 'what the design is for, in your own words; may be empty where there are pictures' },
    logo: { value: 'FILE', help: 'SVG, PNG, JPEG, WebP, AVIF or GIF' },
    asset: { value: 'FILE', isMany: true, help: 'a photo or picture to build on' },
    size: { value: 'WxH|preset', isMany: true, help: "as 300x250; otherwise the request's own size, else 1080x1350" },
    count: { value: 'N', help: 'designs for each size, 1 to 24; 6 unless told' },
    seed: { value: 'S', help: 'another seed, other designs; 1 unless told' },
    out: { value: 'DIR', isRequired: true, help: 'a folder for the designs; only files that Broadside wrote are replaced' },
  },
  notes: presetNotes,

  async run(args, { app, cwd, signal, onProgress }) {
    const startedMs = performance.now()
    const request = checkRequest(args.one('request') ?? '', '--request', args.one('logo') !== null || args.many('asset').length > 0)
    const sizes = args.many('size').length === 0 ? [] : parseSizes(args.many('size'))
    const count = readCount(args, 'count', { min: 1, max: 24, otherwise: 6 })
    const seed = readCount(args, 'seed', { min: 0, max: 4294967295, otherwise: 1 })
    const logoPath = args.one('logo')
    const logo = logoPath === null ? null : await resolvePicture(logoPath, cwd, '--logo')
    const assets = await Promise.all(args.many('asset').map((path) => resolvePicture(path, cwd, '--asset')))
    const out = await app.designs.createOutFolder(resolve(cwd, args.one('out') ?? ''))
    try {
      const candidates: Candidate[] = []
      const job = { kind: 'generate', request, logo, assets, sizes, count, weigh: Math.max(8, 2 * count), seed, ...plainly } as const
      await app.engine.run(job, { signal, onProgress, onCandidate: (candidate) => void candidates.push(candidate) })
      if (candidates.length === 0) throw new Error('no design could be made for this request')

      const isOneSize = new Set(candidates.map((candidate) => candidate.size.name)).size === 1
      const listed: GenerateReport['candidates'][number][] = []
      for (const candidate of candidates) {
        const rank = String(candidate.rank).padStart(2, '0')
        const dir = isOneSize ? rank : `${candidate.size.name}/${rank}`
        await putCandidate(out, dir, candidate)
        const { size, scores, faults, elapsedMs } = candidate
        listed.push({ dir, size: size.name, scores, faults, elapsedMs: Math.round(elapsedMs), ...tellUnkept(candidate) })
      }
      const report: GenerateReport = { request, seed, elapsedMs: Math.round(performance.now() - startedMs), candidates: listed }
      await out.put('report.json', `${JSON.stringify(report, null, 2)}\n`)
      signal.throwIfAborted()
      await out.commit()
      const unkept = listed.flatMap(({ notKept }) => notKept ?? [])
      const lines = listed.map(({ dir, size, scores }) => `${dir}  ${size}  score ${scores.overall.toFixed(2)}`)
      return { exitCode: 0, json: report, text: [...lines, ...[...new Set(unkept)].map((message) => `warning: ${message}${tellHowMany(unkept.filter((one) => one === message).length, listed.length)}`)].join('\n') }
    } finally {
      await out.discard()
    }
  },
}

const tellHowMany = (count: number, all: number): string => (count === all ? '' : ` (${count} of ${all} designs)`)
