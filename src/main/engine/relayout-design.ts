import { setImmediate } from 'node:timers/promises'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'
import { rearrangeDesign, relayoutDesign } from '#core/layout/relayout/relayout-design.ts'
import type { RelayoutTools } from '#core/layout/relayout/relayout-design.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Candidate, NamedSize, Progress } from './job.ts'
import { judgeInTurn } from './judge-design.ts'
import type { OwnFiles } from './own-files.ts'
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

/** Of the archetypes, for one problem. */
const mostProposed = 12

const relayoutTools = (assets: AssetLoader, tools: EngineTools, random: Random): RelayoutTools => ({
  typesetter: tools.typesetter, judge: (design) => judgeInTurn(design, assets, tools), random, propose: (problem, chance) => proposeByArchetypes(problem, { random: chance, count: mostProposed }),
})

/** The design in each size, one after the other. The same seed gives the same ones. */
export async function* relayoutInEngine({ design, sizes, seed, hasSvg, own }: RelayoutRequest, assets: AssetLoader, tools: EngineTools, onProgress: (progress: Progress) => void, signal: AbortSignal): AsyncGenerator<Candidate> {
  for (const [index, size] of sizes.entries()) {
    onProgress({ stage: `Laying out ${size.name}`, done: index, total: sizes.length })
    await setImmediate()
    signal.throwIfAborted()
    const started = performance.now()
    const { design: laid, judged, hidden } = relayoutDesign(design, size, relayoutTools(assets, tools, createRandom(seed).fork(size.name)))
    yield { ...toCandidate(laid, judged, 1, { assets, own, hasSvg }, tools, started), size, hidden }
  }
}

/** Other layouts in the design's own size. */
export const proposeLayouts = (design: Design, assets: AssetLoader, tools: EngineTools, random: Random): Iterable<Design> => rearrangeDesign(design, relayoutTools(assets, tools, random))
