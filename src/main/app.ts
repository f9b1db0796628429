import { readDesign } from './designs/read-design.ts'
import { checkOutFile, writeOutFile } from './designs/out-file.ts'
import { createOutFolder } from './designs/out-folder.ts'
import type { Engine, EngineChild } from './engine/engine.ts'
import { createEngine } from './engine/engine.ts'

export interface App {
  /** The engine that all single jobs go to; started by its first job. */
  readonly engine: Engine
  /** One more process, for work that can use another core. */
  openEngine(): Engine
  readonly designs: {
    readonly readDesign: typeof readDesign
    readonly createOutFolder: typeof createOutFolder
    readonly checkOutFile: typeof checkOutFile
    readonly writeOutFile: typeof writeOutFile
  }
  /** The most memory that the engines opened so far have held together. */
  peakEnginesRssMiB(): number
  dispose(): void
}

/** Builds every feature and hands one's functions to another; which host it runs in, it never learns. */
export function createApp({ spawnEngine }: { spawnEngine: () => EngineChild }): App {
  const engines: Engine[] = []
  const openEngine = (): Engine => {
    const engine = createEngine({ spawn: spawnEngine })
    engines.push(engine)
    return engine
  }
  return {
    engine: openEngine(),
    openEngine,
    designs: { readDesign, createOutFolder, checkOutFile, writeOutFile },
    peakEnginesRssMiB: () => engines.reduce((sum, engine) => sum + engine.peakRssMiB(), 0),
    dispose: () => engines.forEach((engine) => engine.dispose()),
  }
}
