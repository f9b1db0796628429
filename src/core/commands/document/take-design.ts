import { z } from 'zod'
import { Design } from '#core/design/design.ts'
import { findBrokenReferences } from '#core/design/references.ts'
import { defineCommand } from '../define-command.ts'
import { isSame } from '../is-same.ts'

const tables = ['artboards', 'layers', 'colors', 'styles', 'assets'] as const

/**
 * Takes over another state of the same design, a variation of it: only records that differ are new. Its title and description
 * stay, locks do not hold it, and one whose records do not fit together changes nothing.
 */
export const takeDesign = defineCommand({
  label: 'Variation',
  args: z.strictObject({ design: Design }),
  run(design, { design: other }) {
    if (findBrokenReferences(other).length > 0) return design
    const taken = Object.fromEntries(tables.map((table) => [table, mergeTable(design[table], other[table])])) as Partial<Design>
    const origin = isSame(design.origin, other.origin) ? design.origin : other.origin
    const isSameDesign = origin === design.origin && tables.every((table) => taken[table] === design[table])
    return isSameDesign ? design : { ...design, ...taken, origin }
  },
})

/** The old records where they are equal; the old table where all are. */
function mergeTable(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const merged = Object.fromEntries(Object.entries(after).map(([id, record]) => [id, Object.hasOwn(before, id) && isSame(before[id], record) ? before[id] : record]))
  const isEqual = Object.keys(before).length === Object.keys(merged).length && Object.entries(merged).every(([id, record]) => before[id] === record)
  return isEqual ? before : merged
}
