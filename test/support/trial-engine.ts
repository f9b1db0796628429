import { writeFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import type { Candidate, Job, JobResult } from '#main/engine/job.ts'
import { serveJobs } from '#main/engine/serve-jobs.ts'
import { BadInput } from '#main/bad-input.ts'
import type { Design } from '#core/design/design.ts'

/**
 * An engine process for tests of what stands around the engine: real wire, real process, quick designs of one shape.
 * The request says what goes wrong: `crash`, `hoard`, `hang`, `spin`, `doze`, `garbage`, `bad logo`, `fault`, `slowly`; `crash at` and `too much for` one size.
 */
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit(0))

const scores = { overall: 0.5, contrast: 1, alignment: 1, balance: 1, hierarchy: 1, whitespace: 1, legibility: 1, hero: 0, color: 1, proximity: 1, rhythm: 1, saliency: 1 }

/** The smallest PNG there is: one grey dot. The wire and the files do not look inside. */
const png = Uint8Array.from(
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
    Buffer.from('0000000a49444154', 'hex'),
    deflateSync(Buffer.of(0, 128)),
    Buffer.from('0000000049454e44ae426082', 'hex'),
  ]),
)

function makeDesign(request: string, width: number, height: number, seed: number): Design {
  return {
    format: 'broadside', version: 1, title: request.slice(0, 40), description: '', lang: 'en',
    artboards: {
      'artboard:a': { id: 'artboard:a', name: 'Banner', width, height, background: '#ffffff', children: ['layer:field'] },
    },
    layers: {
      'layer:field': {
        id: 'layer:field', name: 'Field', role: 'panel', kind: 'shape', x: seed, y: 8, width: width / 2, height: height / 2,
        angleDeg: 0, opacity: 1, blend: 'normal', isHidden: false, locks: [], effects: [], strokes: [],
        outline: { kind: 'rect', radius: 4 }, fills: [{ kind: 'solid', color: '#336699', opacity: 1 }],
      },
    },
    colors: {}, styles: {}, assets: {}, origin: null,
  }
}

serveJobs(
  {
    send: (message) => new Promise((resolve) => void process.send?.(message, () => resolve())),
    onMessage: (listener) => void process.on('message', listener),
  },
  async (job, { onProgress, onCandidate }, signal): Promise<JobResult[Job['kind']]> => {
    if (job.kind === 'lint') return { findings: [], scores }
    if (job.kind === 'export') return { bytes: job.to === 'png' ? png : new TextEncoder().encode('<svg data-layer="layer:field"/>'), width: 1, height: 1 }
    if (job.kind === 'start') return {}
    if (job.kind === 'export-file') {
      await writeFile(job.file, png)
      return { bytes: png.length, width: 1, height: 1, approximated: [] }
    }
    if (job.kind !== 'generate') throw new Error(`no ${job.kind} here`)
    if (job.request === 'crash') process.kill(process.pid, 'SIGKILL')
    if (job.request === 'hoard') for (let hoard = [0.5]; ; ) hoard = hoard.concat(hoard)
    if (job.request === 'spin') for (;;);
    if (job.request === 'doze') for (const until = performance.now() + 600; performance.now() < until; );
    if (job.request === 'hang') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('over'))))
    if (job.request === 'garbage') process.send?.({ kind: 'candidate', id: 'one' })
    if (job.request === 'bad logo') throw new BadInput(`--logo ${job.logo}: is truncated`)
    if (job.request === 'throw') throw new Error('two\nlines')
    let done = 0
    for (const size of job.sizes.length > 0 ? job.sizes : [{ width: 1080, height: 1350, name: '1080x1350' }]) {
      for (let rank = 1; rank <= job.count; rank++) {
        if (signal.aborted) throw new Error('over')
        if (job.request === 'crash at 728x90' && size.name === '728x90') process.kill(process.pid, 'SIGKILL')
        if (job.request === 'too much for 728x90' && size.name === '728x90') throw new Error('nothing fits')
        const candidate: Candidate = {
          size, rank, png, scores, elapsedMs: 12.3, design: makeDesign(job.request, size.width, size.height, job.seed),
          svg: `<svg><g data-layer="layer:field" data-seed="${job.seed}"/></svg>`,
          files: [{ name: `assets/${'0'.repeat(64)}.png`, bytes: png }],
          findings: [],
          faults: job.request === 'fault' ? [{ code: 'small-text', severity: 'fault', layers: ['layer:field'], message: 'Too small.', measured: 8, limit: 11, box: null }] : [],
        }
        await onCandidate(candidate)
        onProgress({ stage: 'designs', done: ++done, total: job.sizes.length * job.count })
        await new Promise((resolve) => setTimeout(resolve, job.request.startsWith('slowly') ? 60 : 1))
      }
    }
    return { candidates: done }
  },
)
