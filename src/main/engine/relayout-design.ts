import { setImmediate } from 'node:timers/promises'
import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import { askProposers } from '#core/layout/find-layouts.ts'
import { rearrangeDesign, relayoutDesign } from '#core/layout/relayout/relayout-design.ts'
import type { RelayoutTools } from '#core/layout/relayout/relayout-design.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Candidate, NamedSize, Progress } from './job.ts'
import { createProposers } from './generate/draft-all.ts'
import { judgeInTurn } from './judge-design.ts'
import type { OwnFiles } from './own-files.ts'
import { readLooks } from './read-looks.ts'
import { toCandidate } from './to-candidate.ts'
import type { EngineTools } from './tools.ts'

export interface RelayoutRequest {
  readonly design: Design
  readonly sizes: readonly NamedSize[]
  readonly seed: number
  /** Whether each comes with its SVG. */
  readonly hasSvg: boolean
  readonly own: OwnFiles
}

async function createRelayoutTools(assets: AssetLoader, findLook: FindLook, tools: EngineTools, random: Random, signal: AbortSignal): Promise<RelayoutTools> {
  const proposers = await createProposers(tools, false, signal)
  return {
    typesetter: tools.typesetter, judge: (given) => judgeInTurn(given, assets, findLook, tools), random,
    propose: async (problem, chance) => {
      // Asked before each few designs that are looked at: the moment to hear that nobody waits any more.
      await setImmediate()
      signal.throwIfAborted()
      return askProposers(problem, chance, proposers)
    },
  }
}

/** The design in each size, one after the other. The same seed gives the same ones. */
export async function* relayoutInEngine({ design, sizes, seed, hasSvg, own }: RelayoutRequest, assets: AssetLoader, tools: EngineTools, onProgress: (progress: Progress) => void, signal: AbortSignal): AsyncGenerator<Candidate> {
  const findLook = await readLooks(design, assets, tools)
  for (const [index, size] of sizes.entries()) {
    onProgress({ stage: `Laying out ${size.name}`, done: index, total: sizes.length })
    await setImmediate()
    signal.throwIfAborted()
    const started = performance.now()
    const { design: laid, judged, hidden } = await relayoutDesign(design, size, await createRelayoutTools(assets, findLook, tools, createRandom(seed).fork(size.name), signal))
    yield { ...toCandidate(laid, judged, 1, { assets, own, hasSvg }, tools, started), size, hidden }
  }
}

/** Other layouts in the design's own size. */
export async function* proposeLayouts(design: Design, assets: AssetLoader, findLook: FindLook, tools: EngineTools, random: Random, signal: AbortSignal): AsyncGenerator<Design> {
  yield* rearrangeDesign(design, await createRelayoutTools(assets, findLook, tools, random, signal))
}
