import { dirname, resolve } from 'node:path'
import type { Verb } from './verb.ts'

export const lint: Verb = {
  name: 'lint',
  summary: 'measure a design and list its faults',
  positional: 'DESIGN.json',
  options: {},
  notes: ['A fault ends with exit code 1; warnings alone do not.'],

  async run(args, { app, cwd, signal, onProgress }) {
    const file = resolve(cwd, args.positional ?? '')
    const design = await app.designs.readDesign(file)
    const { findings } = await app.engine.run({ kind: 'lint', design, folder: dirname(file) }, { signal, onProgress })
    const faults = findings.filter((finding) => finding.severity === 'fault')
    const warnings = findings.filter((finding) => finding.severity === 'warning')
    const lines = [...faults, ...warnings].map(({ severity, code, layers, message }) => {
      return `${severity} ${code}: ${layers.length === 0 ? '' : `${layers.join(', ')}: `}${message}`
    })
    return {
      exitCode: faults.length === 0 ? 0 : 1,
      json: { design: file, faults, warnings },
      text: [...lines, `${faults.length} faults, ${warnings.length} warnings`].join('\n'),
    }
  },
}
