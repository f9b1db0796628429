import { dirname, resolve } from 'node:path'
import { BadInput } from '#main/bad-input.ts'
import { markPng } from '#main/designs/mark.ts'
import { exportKinds } from '#main/engine/job.ts'
import type { Verb } from './verb.ts'

export const exportVerb: Verb = {
  name: 'export',
  summary: 'turn a design into a file for another program',
  positional: 'DESIGN.json',
  options: {
    to: { value: exportKinds.join('|'), isRequired: true, help: 'svg: live text, for the web; svg-figma: for Figma; svg-outline: text as shapes' },
    scale: { value: 'X', help: 'for png: pixels for one design pixel, 0.1 to 8; 1 unless told' },
    out: { value: 'FILE', isRequired: true, help: 'only a file that Broadside wrote is replaced' },
  },
  notes: [],

  async run(args, { app, cwd, signal, onProgress }) {
    const to = exportKinds.find((kind) => kind === args.one('to'))
    if (to === undefined) throw new BadInput(`--to ${JSON.stringify(args.one('to'))}: one of ${exportKinds.join(', ')} is needed`)
    if (args.one('scale') !== null && to !== 'png') throw new BadInput(`--scale is for png alone: an ${to} has no pixels`)
    const scale = readScale(args.one('scale'))
    const file = resolve(cwd, args.positional ?? '')
    const out = resolve(cwd, args.one('out') ?? '')
    await app.designs.checkOutFile(out)
    const design = await app.designs.readDesign(file)
    const { bytes, width, height } = await app.engine.run({ kind: 'export', design, folder: dirname(file), to, scale }, { signal, onProgress })
    const written = to === 'png' ? markPng(bytes) : bytes
    await app.designs.writeOutFile(out, written)
    return { exitCode: 0, json: { out, to, width, height, bytes: written.length }, text: `${out}  ${to}  ${width}x${height}` }
  },
}

function readScale(text: string | null): number {
  if (text === null) return 1
  const scale = Number(text)
  if (!/^[0-9.]+$/.test(text) || !(scale >= 0.1 && scale <= 8)) throw new BadInput(`--scale ${JSON.stringify(text)}: a number from 0.1 to 8 is needed`)
  return scale
}
