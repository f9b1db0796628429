import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Candidate, NamedSize, Progress } from './job.ts'
import type { EngineTools } from './tools.ts'

export interface RelayoutRequest {
  readonly design: Design
  readonly sizes: readonly NamedSize[]
  readonly seed: number
  readonly hasSvg: boolean
}

export async function* relayoutInEngine(_request: RelayoutRequest, _assets: AssetLoader, _tools: EngineTools, _onProgress: (progress: Progress) => void, _signal: AbortSignal): AsyncGenerator<Candidate> {}

export function proposeLayouts(_design: Design, _assets: AssetLoader, _tools: EngineTools, _random: Random): Iterable<Design> {
  return []
}
