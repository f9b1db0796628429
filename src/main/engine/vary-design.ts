import { setImmediate } from 'node:timers/promises'
import type { Axis } from '#core/compose/vary/axis.ts'
import { weighVariations } from '#core/compose/vary/vary-design.ts'
import type { Critique } from '#core/critique/critique-design.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { AssetFile, Candidate, Progress } from './job.ts'
import { assetFileName } from './load-assets.ts'
import { encodePng } from './rasterize.ts'
import { proposeLayouts } from './relayout-design.ts'
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
}

const bytesOf = (loaded: LoadedAsset): Uint8Array => (loaded.kind === 'svg' ? new TextEncoder().encode(loaded.text) : loaded.bytes)

/** The design varied on one axis, each variation as soon as it is known to be sound. The same seed gives the same ones. */
export async function* varyInEngine(request: VaryRequest, own: AssetLoader, tools: EngineTools, onProgress: (progress: Progress) => void, signal: AbortSignal): AsyncGenerator<Candidate> {
  const { design, folder, axis, count, seed } = request
  onProgress({ stage: 'Looking at the design', done: 0, total: count })
  const varyTools = await prepareVaryTools(design, folder, own, tools, seed)
  let started = performance.now()
  let rank = 0
  const layouts = (given: Design, random: ReturnType<typeof createRandom>): Iterable<Design> => proposeLayouts(given, varyTools.assets, tools, random)
  for (const variation of weighVariations(design, axis, { ...varyTools, layouts, random: createRandom(seed), count })) {
    await setImmediate()
    signal.throwIfAborted()
    if (variation === null) continue
    rank++
    yield toCandidate(variation.design, variation.judged, rank, varyTools.assets, tools, request.hasSvg, started)
    started = performance.now()
    onProgress({ stage: 'Varying', done: rank, total: count })
  }
}

/** A finished design as it is handed on: its pictures, and what was found when it was looked at. */
export function toCandidate(design: Design, { findings, scores }: Critique, rank: number, assets: AssetLoader, tools: EngineTools, hasSvg: boolean, started: number): Candidate {
  const { typesetter, fonts } = tools
  const board = Object.values(design.artboards)[0]!
  const files: AssetFile[] = Object.values(design.assets).map((asset) => ({ name: assetFileName(asset), bytes: bytesOf(assets(asset.id)) }))
  return {
    size: { width: board.width, height: board.height, name: `${board.width}x${board.height}` }, rank, design, scores, findings, files,
    svg: hasSvg ? exportSvg(design, { profile: 'web', typesetter, assets, embedFont: (faceId, text) => fonts.subset(faceId, text) }).svg : null,
    png: encodePng(exportSvg(design, { profile: 'outline', typesetter, assets }).svg),
    faults: findings.filter(({ severity }) => severity === 'fault'),
    elapsedMs: performance.now() - started,
  }
}
