import type { Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { branchOf, holderOf, type ParentId } from '#core/design/tree.ts'

/** One line of the list. */
export interface Row {
  readonly id: LayerId
  readonly layer: Layer
  /** How many groups it lies in. */
  readonly level: number
  readonly parent: ParentId
  /** Its place among its parent's children, from the back. */
  readonly index: number
  /** How many it lies among. */
  readonly siblings: number
  readonly isOpen: boolean
  /** It cuts out what its group shows. */
  readonly isMask: boolean
  /** Itself, or through a group around it. */
  readonly isHidden: boolean
  readonly isLocked: boolean
}

/** The layers of an artboard from front to back, as far as groups are open; with something to search for, all that fit, in one column. */
export function listRows(design: Design, artboard: ArtboardId, open: ReadonlySet<LayerId>, search: string): readonly Row[] {
  const wanted = fold(search.trim())
  const rows: Row[] = []
  const walk = (parent: ParentId, level: number, isHidden: boolean, isLocked: boolean): void => {
    const holder = holderOf(design, parent)
    if (holder === null) return
    for (let index = holder.children.length - 1; index >= 0; index--) {
      const layer = design.layers[holder.children[index]!]
      if (layer === undefined) continue
      const row: Row = {
        id: layer.id,
        layer,
        level: wanted === '' ? level : 0,
        parent,
        index,
        siblings: holder.children.length,
        isOpen: layer.kind === 'group' && wanted === '' && open.has(layer.id),
        isMask: 'mask' in holder && holder.mask === layer.id,
        isHidden: isHidden || layer.isHidden,
        isLocked: isLocked || layer.locks.includes('*'),
      }
      if (wanted === '' || isMatch(layer, wanted)) rows.push(row)
      if (layer.kind === 'group' && (row.isOpen || wanted !== '')) walk(layer.id, level + 1, row.isHidden, row.isLocked)
    }
  }
  walk(artboard, 0, false, false)
  return rows
}

/** By its name or by its words. */
const isMatch = (layer: Layer, wanted: string): boolean =>
  fold(layer.name).includes(wanted) || (layer.kind === 'text' && fold(layer.runs.map(({ text }) => text).join('')).includes(wanted))

const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

export const countLayers = (design: Design, artboard: ArtboardId): number => (design.artboards[artboard]?.children ?? []).reduce((sum, id) => sum + branchOf(design, id).length, 0)
