import type { LayerId } from '#core/design/ids.ts'
import type { ParentId } from '#core/design/tree.ts'
import type { Row } from './list-rows.ts'

/** Where what is dragged would go. */
export interface Drop {
  readonly parent: ParentId
  /** Before which child of the parent, counted from the back: as `layers.reparent` takes it. */
  readonly index: number
  /** The gap between rows that is marked, or the group that it goes into. */
  readonly mark: { readonly kind: 'gap'; readonly at: number; readonly level: number } | { readonly kind: 'into'; readonly id: LayerId }
}

/** A group takes what is dropped on its middle; the rest of a row is the gap above or below it. */
const edgeShare = 0.28

/**
 * `y` is in rows from the top of the list, `level` how far to the right the pointer is, in steps of indentation: below
 * the last layer of a group it says whether to stay in the group. Null: nowhere.
 */
export function findDrop(rows: readonly Row[], top: ParentId, dragged: ReadonlySet<LayerId>, y: number, level: number): Drop | null {
  const under = rows[Math.floor(y)]
  const share = y - Math.floor(y)
  if (under?.layer.kind === 'group' && share > edgeShare && share < 1 - edgeShare && !isWithin(rows, under, dragged)) {
    return { parent: under.id, index: under.layer.children.length, mark: { kind: 'into', id: under.id } }
  }
  const at = Math.min(rows.length, Math.max(0, Math.round(y)))
  const [above, below] = [rows[at - 1], rows[at]]
  if (above === undefined) return { parent: top, index: below?.siblings ?? 0, mark: { kind: 'gap', at, level: 0 } }
  const deepest = above.isOpen ? above.level + 1 : above.level
  const chosen = Math.min(deepest, Math.max(below?.level ?? 0, level))
  const mark = { kind: 'gap', at, level: chosen } as const
  if (chosen > above.level) return isWithin(rows, above, dragged) || above.layer.kind !== 'group' ? null : { parent: above.id, index: above.layer.children.length, mark }
  const behind = ancestorAt(rows, at - 1, chosen)
  const around = rows.find(({ id }) => id === behind.parent)
  return around !== undefined && isWithin(rows, around, dragged) ? null : { parent: behind.parent, index: behind.index, mark }
}

/** The row itself, or the group around it that lies at this level. */
function ancestorAt(rows: readonly Row[], from: number, level: number): Row {
  for (let index = from; index >= 0; index--) {
    const row = rows[index]!
    if (row.level === level) return row
  }
  return rows[from]!
}

/** The row is dragged, or lies in something that is. */
function isWithin(rows: readonly Row[], row: Row, dragged: ReadonlySet<LayerId>): boolean {
  if (dragged.has(row.id)) return true
  const around = rows.find(({ id }) => id === row.parent)
  return around !== undefined && isWithin(rows, around, dragged)
}
