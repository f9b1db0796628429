import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import type { Random } from '#core/geometry/random.ts'
import type { EngineTools } from './tools.ts'

export function proposeLayouts(_design: Design, _assets: AssetLoader, _tools: EngineTools, _random: Random): Iterable<Design> {
  return []
}
