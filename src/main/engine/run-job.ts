import { parseBrief } from '#core/brief/parse-brief.ts'
import type { Design } from '#core/design/design.ts'
import { BadInput } from '#main/bad-input.ts'
import { exportDesign } from './export-design.ts'
import { generate } from './generate.ts'
import { readBrief } from './generate/read-brief.ts'
import type { Candidate, GenerateJob, Job, JobResult, Progress, RelayoutJob, VaryJob } from './job.ts'
import { exportFile } from './export-file.ts'
import { wishesModel } from './hear-wishes.ts'
import { lintDesign } from './lint-design.ts'
import { loadAssets } from './load-assets.ts'
import { saliencyModel } from './map-saliency.ts'
import { readOwnFiles } from './own-files.ts'
import { readLooks } from './read-looks.ts'
import { readDesignFile } from './read-design-file.ts'
import { createModels } from './models/create-models.ts'
import type { Models } from './models/create-models.ts'
import { tryProvider } from './models/try-provider.ts'
import type { TryProviderJob } from './models/try-provider.ts'
import { readUpload } from './read-upload.ts'
import { relayoutInEngine } from './relayout-design.ts'
import { repairFinding } from './repair-finding.ts'
import type { RunJob } from './serve-jobs.ts'
import { findSizeFault } from './size-limits.ts'
import { createTools } from './tools.ts'
import type { EngineTools } from './tools.ts'
import { varyInEngine } from './vary-design.ts'

/** What a person has added besides is not held in memory for nothing. */
const usedModels = ['layout', wishesModel, saliencyModel]

/** A size that the request itself names is held to the limits of those that are given. */
function checkNamedSize(request: string): void {
  const brief = parseBrief(request)
  const size = brief.ok ? brief.value.size : null
  const fault = size === null ? null : findSizeFault(size)
  if (fault !== null) throw new BadInput(`--request: it names the size ${size?.width}x${size?.height}, and ${fault}; --size gives another`)
}

/** The jobs that answer with one candidate after the other. */
type SeveralJob = GenerateJob | VaryJob | RelayoutJob

async function* runSeveral(job: SeveralJob, tools: EngineTools, onProgress: (progress: Progress) => void, signal: AbortSignal): AsyncGenerator<Candidate> {
  if (job.kind === 'generate') {
    if (job.sizes.length === 0) checkNamedSize(job.request)
    const { kind: _kind, ...request } = job
    yield* generate(request, tools, onProgress, signal)
    return
  }
  const design = demandDesign(job.design)
  const assets = await loadAssets(design, job.folder)
  const own = await readOwnFiles(design, job.folder)
  if (job.kind === 'vary') yield* varyInEngine({ ...job, design, own }, assets, tools, onProgress, signal)
  else yield* relayoutInEngine({ ...job, design, own }, assets, tools, onProgress, signal)
}

function demandDesign(design: Design): Design {
  if (Object.values(design.artboards)[0] === undefined) throw new BadInput('artboards: the design has none, so there is nothing to lay out')
  return design
}

/** The jobs that answer once. */
type SingleJob = Exclude<Job, SeveralJob | TryProviderJob>

async function runSingle(job: SingleJob, tools: EngineTools): Promise<JobResult[SingleJob['kind']]> {
  switch (job.kind) {
    case 'start':
      await tools.models.warm(usedModels)
      return {}
    case 'read-brief':
      return readBrief(job, tools)
    case 'read-upload':
      return { asset: await readUpload(job, tools) }
    case 'read-design':
      return { design: await readDesignFile(job, tools) }
    case 'export-file':
      return exportFile(job, tools)
  }
  const assets = await loadAssets(job.design, job.folder)
  if (job.kind === 'export') {
    const { bytes, width, height } = exportDesign(job.design, assets, job, tools)
    return { bytes, width, height }
  }
  const findLook = await readLooks(job.design, assets, tools)
  if (job.kind === 'repair') return repairFinding(job.design, job.finding, assets, findLook, tools)
  const { findings, scores } = lintDesign(job.design, assets, findLook, tools)
  return { findings, scores }
}

/** What the engine process does with a job. Its tools are made by the first one and kept. */
export function createRunJob(models: Models = createModels()): RunJob {
  let made: Promise<EngineTools> | null = null
  return async (job, events, signal) => {
    // Its process is for this alone, and needs no tools.
    if (job.kind === 'try-provider') return tryProvider(job, (done) => events.onProgress({ stage: job.provider, done, total: job.runs }), signal)
    const tools = await (made ??= createTools(models))
    if (job.kind !== 'generate' && job.kind !== 'vary' && job.kind !== 'relayout') return runSingle(job, tools)
    let candidates = 0
    for await (const candidate of runSeveral(job, tools, events.onProgress, signal)) {
      await events.onCandidate(candidate)
      candidates++
    }
    return { candidates }
  }
}
