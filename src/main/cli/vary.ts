import { dirname, resolve } from 'node:path'
import { axes } from '#core/compose/vary/axis.ts'
import { BadInput } from '#main/bad-input.ts'
import type { Candidate } from '#main/engine/job.ts'
import { readCount } from './arguments.ts'
import { putCandidate } from './candidate-files.ts'
import type { Verb } from './verb.ts'

export const vary: Verb = {
  name: 'vary',
  summary: 'other designs like one, different on one axis alone',
  positional: 'DESIGN.json',
  options: {
    axis: { value: axes.join('|'), isRequired: true, help: 'what may differ; all else stays as it is, byte for byte' },
    count: { value: 'N', help: 'how many, 1 to 24; 6 unless told' },
    seed: { value: 'S', help: 'another seed, other variations; 1 unless told' },
    out: { value: 'DIR', isRequired: true, help: 'a folder for the designs; only files that Broadside wrote are replaced' },
  },
  notes: ['What is locked in the design stays as it is. There may be fewer than asked for: only those without a fault are kept.'],

  async run(args, { app, cwd, signal, onProgress }) {
    const axis = axes.find((one) => one === args.one('axis'))
    if (axis === undefined) throw new BadInput(`--axis ${JSON.stringify(args.one('axis'))}: one of ${axes.join(', ')} is needed`)
    const count = readCount(args, 'count', { min: 1, max: 24, otherwise: 6 })
    const seed = readCount(args, 'seed', { min: 0, max: 4294967295, otherwise: 1 })
    const file = resolve(cwd, args.positional ?? '')
    const design = await app.designs.readDesign(file)
    const out = await app.designs.createOutFolder(resolve(cwd, args.one('out') ?? ''))
    try {
      const listed: { dir: string; origin: string; scores: Candidate['scores']; faults: Candidate['faults']; elapsedMs: number }[] = []
      await app.engine.run({ kind: 'vary', design, folder: dirname(file), axis, count, seed, hasSvg: true }, {
        signal,
        onProgress,
        async onCandidate(candidate) {
          const dir = String(candidate.rank).padStart(2, '0')
          await putCandidate(out, dir, candidate)
          const { scores, faults, elapsedMs } = candidate
          listed.push({ dir, origin: candidate.design.origin?.[axis] ?? '', scores, faults, elapsedMs: Math.round(elapsedMs) })
        },
      })
      const report = { design: file, axis, seed, designs: listed }
      await out.put('report.json', `${JSON.stringify(report, null, 2)}\n`)
      signal.throwIfAborted()
      await out.commit()
      const lines = listed.map(({ dir, origin, scores }) => `${dir}  ${axis}: ${origin === '' ? 'another' : origin}  score ${scores.overall.toFixed(2)}`)
      return { exitCode: 0, json: report, text: lines.length === 0 ? `nothing else was found for ${axis}` : lines.join('\n') }
    } finally {
      await out.discard()
    }
  },
}
