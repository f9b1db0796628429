import { parseBrief } from '#core/brief/parse-brief.ts'
import { critiqueDesign } from '#core/critique/critique-design.ts'
import { expectedFromDesign } from '#core/critique/expected.ts'
import { BadInput } from '#main/bad-input.ts'
import { exportDesign } from './export-design.ts'
import { generate } from './generate.ts'
import { viewDesign } from './generate/weigh-draft.ts'
import type { JobResult, LintJob } from './job.ts'
import { loadAssets } from './load-assets.ts'
import type { RunJob } from './serve-jobs.ts'
import { findSizeFault } from './size-limits.ts'
import { createTools } from './tools.ts'
import type { EngineTools } from './tools.ts'

/** Lint looks at every pixel of a banner, and at about this many of a poster. */
const lookedAtPixels = 2_000_000

async function lint({ design, folder }: LintJob, tools: EngineTools): Promise<JobResult['lint']> {
  const artboard = Object.values(design.artboards)[0]
  if (artboard === undefined) throw new BadInput('artboards: the design has none, so there is nothing to measure')
  const assets = await loadAssets(design, folder)
  const scale = Math.min(1, Math.sqrt(lookedAtPixels / (artboard.width * artboard.height)))
  const views = viewDesign(design, assets, tools, scale)
  const brief = design.origin === null ? null : parseBrief(design.origin.request)
  const expected = expectedFromDesign(design, artboard.id, brief?.ok === true ? brief.value : undefined)
  return { findings: critiqueDesign({ design, typesetter: tools.typesetter, views, expected }).findings }
}

/** A size that the request itself names is held to the limits of those that are given. */
function checkNamedSize(request: string): void {
  const brief = parseBrief(request)
  const size = brief.ok ? brief.value.size : null
  const fault = size === null ? null : findSizeFault(size)
  if (fault !== null) throw new BadInput(`--request: it names the size ${size?.width}x${size?.height}, and ${fault}; --size gives another`)
}

/** What the engine process does with a job. Its tools are made by the first one and kept. */
export function createRunJob(): RunJob {
  let made: Promise<EngineTools> | null = null
  return async (job, events, signal) => {
    const tools = await (made ??= createTools())
    if (job.kind === 'lint') return lint(job, tools)
    if (job.kind === 'export') return exportDesign(job.design, await loadAssets(job.design, job.folder), job, tools)
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
