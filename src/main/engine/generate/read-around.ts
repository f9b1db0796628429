import { join } from 'node:path'
import { readCanvas } from '#core/compose/learned/canvas.ts'
import type { Canvas } from '#core/compose/learned/canvas.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { branchOf, isOutOfSight } from '#core/design/tree.ts'
import type { LoadedAsset } from '#core/export/assets.ts'
import { BadInput } from '#main/bad-input.ts'
import { isDesigners } from '../is-designers.ts'
import type { NamedSize, StoredDesign } from '../job.ts'
import { assetFileName, loadAssets } from '../load-assets.ts'

/** What a generation is given by the design that it is made around. */
export interface Around {
  readonly canvas: Canvas
  readonly size: NamedSize
  /** Its pictures, for what of it stays. */
  readonly assets: readonly (readonly [AssetId, LoadedAsset])[]
  /** Absolute paths of pictures in it that are the designer's own and not held where they are: they are laid out anew. */
  readonly logo: string | null
  readonly photos: readonly string[]
}

/** Throws `BadInput` where nothing is locked: then there is nothing to go around. */
export async function readAround({ design, folder }: StoredDesign): Promise<Around> {
  const canvas = readCanvas(design)
  if (canvas === null) throw new BadInput('nothing is locked in this design; lock what is to stay, then the rest can be made anew')
  const { width, height } = canvas.artboard
  const loader = await loadAssets(design, folder)
  const kept = new Set(canvas.whole.flatMap(({ id }) => branchOf(design, id)))
  const free = Object.values(design.layers).filter((layer): layer is ImageLayer => layer.kind === 'image' && !kept.has(layer.id) && !isOutOfSight(design, layer.id))
  const pathOf = ({ asset }: ImageLayer): string => join(folder, assetFileName(design.assets[asset]!))
  const isOwn = ({ asset }: ImageLayer): boolean => isDesigners(design.assets[asset]!)
  const logo = free.find(({ role }) => role === 'logo')
  return {
    canvas, size: { width: Math.round(width), height: Math.round(height), name: `${Math.round(width)}x${Math.round(height)}` },
    assets: (Object.keys(design.assets) as AssetId[]).map((id) => [id, loader(id)]),
    logo: logo === undefined ? null : pathOf(logo),
    photos: [...new Set(free.filter((layer) => layer !== logo && isOwn(layer)).map(pathOf))].slice(0, 6),
  }
}
