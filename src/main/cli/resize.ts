import { dirname, resolve } from 'node:path'
import type { Candidate } from '#main/engine/job.ts'
import { readCount } from './arguments.ts'
import { putCandidate } from './candidate-files.ts'
import { parseSizes, presetNotes } from './sizes.ts'
import type { Verb } from './verb.ts'

export const resize: Verb = {
  name: 'resize',
  summary: 'lay a design out anew in other sizes, its content, style and own changes kept',
  positional: 'DESIGN.json',
  options: {
    size: { value: 'WxH|PRESET', isMany: true, isRequired: true, help: 'a size in pixels, a preset, or a list with commas' },
    seed: { value: 'S', help: 'another seed, other layouts; 1 unless told' },
    out: { value: 'DIR', isRequired: true, help: 'a folder for the designs; only files that Broadside wrote are replaced' },
  },
  notes: ['Where there is no room for all, the least important layers are hidden, never deleted, and named.', '', ...presetNotes],

  async run(args, { app, cwd, signal, onProgress }) {
    const file = resolve(cwd, args.positional ?? '')
    const sizes = parseSizes(args.many('size'))
    const seed = readCount(args, 'seed', { min: 0, max: 4294967295, otherwise: 1 })
    const design = await app.designs.readDesign(file)
    const out = await app.designs.createOutFolder(resolve(cwd, args.one('out') ?? ''))
    try {
      const listed: { dir: string; size: string; faults: Candidate['faults']; hidden: readonly string[]; elapsedMs: number }[] = []
      await app.engine.run({ kind: 'relayout', design, folder: dirname(file), sizes, seed, hasSvg: true }, {
        signal,
        onProgress,
        async onCandidate(candidate) {
          const { size, faults, elapsedMs, hidden = [] } = candidate
          await putCandidate(out, size.name, candidate)
          listed.push({ dir: size.name, size: size.name, faults, hidden, elapsedMs: Math.round(elapsedMs) })
        },
      })
      const report = { design: file, seed, designs: listed }
      await out.put('report.json', `${JSON.stringify(report, null, 2)}\n`)
      signal.throwIfAborted()
      await out.commit()
      const lines = listed.map(({ dir, faults, hidden }) =>
        [dir, faults.length === 0 ? 'no fault' : `${faults.length} faults`, ...(hidden.length === 0 ? [] : [`hidden: ${hidden.join(', ')}`])].join('  '))
      return { exitCode: 0, json: report, text: lines.join('\n') }
    } finally {
      await out.discard()
    }
  },
}
