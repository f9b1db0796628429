import { setImmediate } from 'node:timers/promises'
import type { Axis } from '#core/compose/vary/axis.ts'
import { weighVariations } from '#core/compose/vary/vary-design.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Candidate, Progress } from './job.ts'
import { proposeLayouts } from './relayout-design.ts'
import type { OwnFiles } from './own-files.ts'
import { readLooks } from './read-looks.ts'
import { toCandidate } from './to-candidate.ts'
import type { EngineTools } from './tools.ts'
import { prepareVaryTools } from './vary-tools.ts'

export interface VaryRequest {
  readonly design: Design
  /** Absolute; holds the `assets/` that the design names. */
  readonly folder: string
  readonly axis: Axis
  readonly count: number
  readonly seed: number
  /** Whether each comes with its SVG. */
  readonly hasSvg: boolean
  readonly own: OwnFiles
}

/** The design varied on one axis, each variation as soon as it is known to be sound. The same seed gives the same ones. */
export async function* varyInEngine(request: VaryRequest, assets: AssetLoader, tools: EngineTools, onProgress: (progress: Progress) => void, signal: AbortSignal): AsyncGenerator<Candidate> {
  const { design, folder, axis, count, seed } = request
  onProgress({ stage: 'Looking at the design', done: 0, total: count })
  const findLook = await readLooks(design, assets, tools)
  const varyTools = await prepareVaryTools(design, folder, { assets, findLook }, tools, seed)
  let started = performance.now()
  let rank = 0
  const layouts = (given: Design, random: ReturnType<typeof createRandom>): AsyncIterable<Design> => proposeLayouts(given, varyTools.assets, findLook, tools, random, signal)
  for await (const variation of weighVariations(design, axis, { ...varyTools, layouts, random: createRandom(seed), count })) {
    await setImmediate()
    signal.throwIfAborted()
    if (variation === null) continue
    rank++
    yield toCandidate(variation.design, variation.judged, rank, { assets: varyTools.assets, own: request.own, hasSvg: request.hasSvg }, tools, started)
    started = performance.now()
    onProgress({ stage: 'Varying', done: rank, total: count })
  }
}
