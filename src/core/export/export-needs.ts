import type { Design } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { Face, Typesetter } from '#core/typography/text-spec.ts'
import { placeText } from './place-text.ts'

export interface ExportNeeds {
  readonly assetIds: readonly AssetId[]
  /** Faces of live text with all that is written in each, in the order of their ids. */
  readonly faces: readonly { readonly face: Face; readonly text: string }[]
}

/** What must be at hand before a design is drawn; subsetting takes time, drawing does not wait. */
export function exportNeeds(design: Design, typesetter: Typesetter): ExportNeeds {
  const assetIds = new Set<AssetId>()
  const faces = new Map<string, { face: Face; text: string }>()
  for (const layer of Object.values(design.layers)) {
    if (layer.kind === 'image') assetIds.add(layer.asset)
    if (layer.kind === 'shape') for (const fill of layer.fills) if (fill.kind === 'tile') assetIds.add(fill.asset)
    if (layer.kind !== 'text' || layer.isHidden) continue
    for (const { face, text } of placeText(design, layer, typesetter).layout.lines.flatMap((line) => line.runs)) {
      faces.set(face.id, { face, text: (faces.get(face.id)?.text ?? '') + text })
    }
  }
  return { assetIds: [...assetIds].sort(), faces: [...faces.values()].sort((a, b) => (a.face.id < b.face.id ? -1 : 1)) }
}
