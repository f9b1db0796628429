import { join } from 'node:path'
import { Failure } from '#contract/failure.ts'
import type { Given, Variant } from '#contract/variants.ts'
import type { Work, WorkResult } from '#contract/work.ts'
import type { Asset, Design } from '#core/design/design.ts'
import { writeDesign } from '#core/design/write.ts'
import type { Candidate, Job } from './engine/job.ts'
import type { JobContext } from './jobs/create-jobs.ts'
import type { StudioEngine } from './studio-engines.ts'
import { writeWhole } from './write-whole.ts'

interface Deps {
  readonly dataFolder: string
  readonly partFolder: string
  readonly generator: StudioEngine
  readonly designOf: (candidate: string) => Design | null
  readonly putAsset: (asset: Asset, bytes: Uint8Array) => Promise<void>
}

/** Variations and re-layouts: each is told as it comes, its picture and its design in the job's own folder of exports. */
export function createVariantsPerformer({ dataFolder, partFolder, generator, designOf, putAsset }: Deps) {
  function designGiven(given: Given): Design {
    const design = 'design' in given ? given.design : designOf(given.candidate)
    if (design === null) throw new Failure('not-found', 'There is no such candidate; it may have been deleted.')
    return design
  }

  async function keep(job: string, { design, png, files, size, rank, findings, scores, hidden }: Candidate): Promise<Variant> {
    const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]))
    for (const asset of Object.values(design.assets)) {
      const bytes = bytesOf.get(`assets/${asset.id.slice('asset:'.length)}.${asset.extension}`)
      if (bytes !== undefined) await putAsset(asset, bytes)
    }
    // How a page calls a size is no name for a file.
    const name = `${size.width}x${size.height}-${rank}`
    await writeWhole(join(dataFolder, 'exports', job, `${name}.json`), writeDesign(design), partFolder)
    await writeWhole(join(dataFolder, 'exports', job, `${name}.png`), png, partFolder)
    const faults = findings.filter(({ severity }) => severity === 'fault').map(({ message }) => message)
    return { name, size: { ...size }, faults, overall: scores.overall, hidden: [...(hidden ?? [])] }
  }

  return async (work: Extract<Work, { kind: 'vary' | 'relayout' }>, { id, signal, onProgress, onResult }: JobContext): Promise<WorkResult> => {
    const variants: Variant[] = []
    const stored = { design: designGiven(work.given), folder: dataFolder, seed: work.seed, hasSvg: false } as const
    const job: Job = work.kind === 'vary' ? { kind: 'vary', axis: work.axis, count: work.count, ...stored } : { kind: 'relayout', sizes: work.sizes, ...stored }
    await generator.run(job, {
      signal,
      onProgress,
      async onCandidate(candidate) {
        if (signal.aborted) return
        variants.push(await keep(id, candidate))
        onResult({ kind: work.kind, variants: [...variants] })
      },
    })
    return { kind: work.kind, variants }
  }
}
