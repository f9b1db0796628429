import { z } from 'zod'
import type { Design } from '#core/design/design.ts'
import { createIds } from '#core/design/free-id.ts'
import { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import type { Color } from '#core/design/paint.ts'
import { Length } from '../args.ts'
import { Clip } from '../clip.ts'
import { defineCommand } from '../define-command.ts'
import { isRooted } from '../edit-layers.ts'
import { canRearrange, editTree } from '../edit-tree.ts'
import { isSame } from '../is-same.ts'
import { mapColors } from '../map-colors.ts'
import { copyBranches } from './copy-branches.ts'

/**
 * In front of all else in `parent`. What is pasted looks as it did: a colour token that says something else here becomes
 * a colour of the layer's own. What the clip does not hold whole is left out.
 */
export const pasteLayers = defineCommand({
  label: 'Paste',
  args: z.strictObject({ clip: Clip, parent: z.union([ArtboardId, LayerId]), dx: Length, dy: Length }),
  run(design, { clip, parent, dx, dy }) {
    if (!canRearrange(design, parent)) return design
    const ready = takeOver(design, clip)
    const layers = wholeLayers(ready, clip)
    const roots = [...new Set(clip.roots)].filter((id) => Object.hasOwn(layers, id))
    if (roots.length === 0) return design
    const { copies, idOf } = copyBranches(layers, roots, createIds(design), dx, dy)
    const pasted = editTree(ready, (draft) => {
      for (const copy of copies) draft.put(copy)
      draft.children(parent).push(...roots.map((root) => idOf.get(root)!))
    })
    return pasted === ready ? design : pasted
  },
})

/** The design with the clip's colours, styles and pictures that it has not got yet. */
function takeOver(design: Design, clip: Clip): Design {
  const add = <Table extends Readonly<Record<string, unknown>>>(table: Table, records: readonly { readonly id: string }[]): Table => {
    const fresh = records.filter(({ id }) => !Object.hasOwn(table, id))
    return fresh.length === 0 ? table : { ...table, ...Object.fromEntries(fresh.map((record) => [record.id, record])) }
  }
  return { ...design, colors: add(design.colors, clip.colors), styles: add(design.styles, clip.styles), assets: add(design.assets, clip.assets) }
}

/** The clip's layers that hang together as a tree, each once, with colours and styles as the design knows them. */
function wholeLayers(design: Design, clip: Clip): Record<LayerId, Layer> {
  const given = new Map(clip.layers.map((layer) => [layer.id, layer]))
  const values = new Map<Color, Color>(clip.colors.map(({ id, value }) => [id, design.colors[id]?.value === value ? id : value]))
  const styles = new Map(clip.styles.map((style) => [style.id, isSame(design.styles[style.id], style)]))
  const whole: Record<LayerId, Layer> = {}
  const seen = new Set<LayerId>()
  const take = (id: LayerId): boolean => {
    const layer = given.get(id)
    if (layer === undefined || seen.has(id)) return false
    seen.add(id)
    if (layer.kind === 'group') {
      const children = layer.children.filter(take)
      if (children.length === 0) return false
      whole[id] = { ...layer, children, mask: layer.mask !== null && children.includes(layer.mask) ? layer.mask : null }
      return true
    }
    const colored = mapColors(layer, (color) => values.get(color) ?? color)
    const styled = colored.kind === 'text' && colored.style !== null && styles.get(colored.style) !== true ? { ...colored, style: null } : colored
    if (!isRooted(design, styled)) return false
    whole[id] = styled
    return true
  }
  for (const root of new Set(clip.roots)) take(root)
  return whole
}
