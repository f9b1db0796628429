import type { Critique } from '#core/critique/critique-design.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { AssetFile, Candidate } from './job.ts'
import { assetFileName } from './load-assets.ts'
import type { OwnFiles } from './own-files.ts'
import { encodePng } from './rasterize.ts'
import type { EngineTools } from './tools.ts'

const bytesOf = (loaded: LoadedAsset): Uint8Array => (loaded.kind === 'svg' ? new TextEncoder().encode(loaded.text) : loaded.bytes)

export interface Handing {
  readonly assets: AssetLoader
  readonly own: OwnFiles
  /** Whether it comes with its SVG. */
  readonly hasSvg: boolean
}

/** A finished design as it is handed on: its pictures, and what was found when it was looked at. */
export function toCandidate(design: Design, { findings, scores }: Critique, rank: number, { assets, own, hasSvg }: Handing, tools: EngineTools, started: number): Candidate {
  const { typesetter, fonts } = tools
  const board = Object.values(design.artboards)[0]!
  const files: AssetFile[] = Object.values(design.assets).map((asset) => ({ name: assetFileName(asset), bytes: own(asset) ?? bytesOf(assets(asset.id)) }))
  return {
    size: { width: board.width, height: board.height, name: `${board.width}x${board.height}` }, rank, design, scores, findings, files,
    svg: hasSvg ? exportSvg(design, { profile: 'web', typesetter, assets, embedFont: (faceId, text) => fonts.subset(faceId, text) }).svg : null,
    png: encodePng(exportSvg(design, { profile: 'outline', typesetter, assets }).svg),
    faults: findings.filter(({ severity }) => severity === 'fault'),
    elapsedMs: performance.now() - started,
  }
}
