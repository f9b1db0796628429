import type { Design } from '#core/design/design.ts'
import { freeLayerId } from '#core/design/free-id.ts'
import type { ArtboardId } from '#core/design/ids.ts'
import { Layer } from '#core/design/layer.ts'
import { isRooted } from './edit-layers.ts'
import { editTree } from './edit-tree.ts'

/** A new layer in front of all on the artboard; the schema fills in what is not said. Nothing is added that the design could not hold. */
export function addLayer(design: Design, artboard: ArtboardId, slug: string, draft: Readonly<Record<string, unknown>>): Design {
  if (!Object.hasOwn(design.artboards, artboard)) return design
  const parsed = Layer.safeParse({ ...draft, id: freeLayerId(design, slug) })
  if (!parsed.success || !isRooted(design, parsed.data)) return design
  return editTree(design, (tree) => {
    tree.put(parsed.data)
    tree.children(artboard).push(parsed.data.id)
  })
}
