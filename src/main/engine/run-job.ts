import { parseBrief } from '#core/brief/parse-brief.ts'
import { BadInput } from '#main/bad-input.ts'
import { exportDesign } from './export-design.ts'
import { generate } from './generate.ts'
import { readBrief } from './generate/read-brief.ts'
import type { GenerateJob, Job, JobResult } from './job.ts'
import { exportFile } from './export-file.ts'
import { lintDesign } from './lint-design.ts'
import { loadAssets } from './load-assets.ts'
import { readDesignFile } from './read-design-file.ts'
import { readUpload } from './read-upload.ts'
import { repairFinding } from './repair-finding.ts'
import type { RunJob } from './serve-jobs.ts'
import { findSizeFault } from './size-limits.ts'
import { createTools } from './tools.ts'
import type { EngineTools } from './tools.ts'

/** A size that the request itself names is held to the limits of those that are given. */
function checkNamedSize(request: string): void {
  const brief = parseBrief(request)
  const size = brief.ok ? brief.value.size : null
  const fault = size === null ? null : findSizeFault(size)
  if (fault !== null) throw new BadInput(`--request: it names the size ${size?.width}x${size?.height}, and ${fault}; --size gives another`)
}

/** The jobs that answer once. */
async function runSingle(job: Exclude<Job, GenerateJob>, tools: EngineTools): Promise<JobResult[Exclude<Job['kind'], 'generate'>]> {
  switch (job.kind) {
    case 'start':
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
  if (job.kind === 'repair') return repairFinding(job.design, job.finding, assets, tools)
  if (job.kind === 'export') {
    const { bytes, width, height } = exportDesign(job.design, assets, job, tools)
    return { bytes, width, height }
  }
  const { findings, scores } = lintDesign(job.design, assets, tools)
  return { findings, scores }
}

/** What the engine process does with a job. Its tools are made by the first one and kept. */
export function createRunJob(): RunJob {
  let made: Promise<EngineTools> | null = null
  return async (job, events, signal) => {
    const tools = await (made ??= createTools())
    if (job.kind !== 'generate') return runSingle(job, tools)
    if (job.sizes.length === 0) checkNamedSize(job.request)
    let candidates = 0
    const { kind: _kind, ...request } = job
    for await (const candidate of generate(request, tools, events.onProgress, signal)) {
      await events.onCandidate(candidate)
      candidates++
    }
    return { candidates }
  }
}
