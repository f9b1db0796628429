import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import type { Candidate } from '#main/engine/job.ts'
import { createVariantsPerformer } from '#main/perform-variants.ts'
import type { StudioEngine } from '#main/studio-engines.ts'
import { smallDesign } from '../support/small-design.ts'

let root: string
let dataFolder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadside-variants-'))
  dataFolder = join(root, 'data')
  mkdirSync(join(dataFolder, 'parts'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function soundDesign(): Design {
  const parsed = parseDesign(smallDesign())
  if (!parsed.ok) throw new Error('the design is not sound')
  return parsed.value
}

/** An engine that gives each size once, under the name that it was asked by. */
const engine = {
  async run(job: { readonly sizes: Candidate['size'][] }, { onCandidate }: { onCandidate: (candidate: Candidate) => Promise<void> }) {
    const scores = { overall: 0.5 } as Candidate['scores']
    for (const size of job.sizes) await onCandidate({ size, rank: 1, design: soundDesign(), svg: null, png: Uint8Array.of(1), files: [], scores, faults: [], findings: [], elapsedMs: 1 })
    return { candidates: job.sizes.length }
  },
} as unknown as StudioEngine

describe('variants', () => {
  it.each(['../../outside', 'a:b*c', '..', 'x'.repeat(40)])('are written where they belong, whatever a page calls a size: %s', async (name) => {
    const perform = createVariantsPerformer({ dataFolder, partFolder: join(dataFolder, 'parts'), generator: engine, designOf: () => null, putAsset: async () => undefined })
    const told: unknown[] = []
    const result = await perform(
      { kind: 'relayout', given: { design: soundDesign() }, sizes: [{ width: 300, height: 250, name }, { width: 728, height: 90, name: '728x90' }], seed: 1 },
      { id: 'job', signal: new AbortController().signal, onProgress: () => undefined, onResult: (each) => told.push(each) },
    )
    expect(readdirSync(join(dataFolder, 'exports', 'job')).sort()).toEqual(['300x250-1.json', '300x250-1.png', '728x90-1.json', '728x90-1.png'])
    expect(existsSync(join(root, 'outside-1.json'))).toBe(false)
    expect(result).toMatchObject({ variants: [{ name: '300x250-1', size: { name } }, { name: '728x90-1' }] })
    expect(told).toHaveLength(2)
  })
})
