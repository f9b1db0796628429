import type { Artboard, Asset, ColorToken, Design, TextStyle } from './design.ts'
import type { Layer } from './layer.ts'

/** What a design says of itself as a whole, as a record like all others. */
export type Cover = Pick<Design, 'title' | 'description' | 'lang' | 'origin'>
export const coverId = 'design'

type DesignRecord = Artboard | Layer | ColorToken | TextStyle | Asset | Cover

/** One record that differs: `before` null is new, `after` null is gone. */
export interface Change {
  readonly id: string
  readonly before: DesignRecord | null
  readonly after: DesignRecord | null
}

/** What one command changed, each record once. Order and grouping are fields of records, so they need no change of their own. */
export type Patch = readonly Change[]

const tables = ['artboards', 'layers', 'colors', 'styles', 'assets'] as const
type Table = (typeof tables)[number]
const tableOfKind: Readonly<Record<string, Table>> = { artboard: 'artboards', layer: 'layers', color: 'colors', style: 'styles', asset: 'assets' }
const coverFields = ['title', 'description', 'lang', 'origin'] as const

/** Compares by identity, so a command must return untouched records as they were. */
export function diffDesigns(before: Design, after: Design): Patch {
  const changes: Change[] = []
  if (coverFields.some((field) => before[field] !== after[field])) changes.push({ id: coverId, before: coverOf(before), after: coverOf(after) })
  for (const table of tables) {
    if (before[table] === after[table]) continue
    const old = before[table] as Readonly<Record<string, DesignRecord>>
    const fresh = after[table] as Readonly<Record<string, DesignRecord>>
    for (const [id, record] of Object.entries(old)) {
      if (fresh[id] !== record) changes.push({ id, before: record, after: fresh[id] ?? null })
    }
    for (const [id, record] of Object.entries(fresh)) {
      if (!Object.hasOwn(old, id)) changes.push({ id, before: null, after: record })
    }
  }
  return changes
}

/** Untouched records and tables stay the same objects. */
export function applyPatch(design: Design, patch: Patch): Design {
  const changed: Partial<Record<Table, Record<string, DesignRecord>>> = {}
  let cover: Cover = coverOf(design)
  for (const { id, after } of patch) {
    if (id === coverId) {
      if (after !== null) cover = after as Cover
      continue
    }
    const table = tableOfKind[id.slice(0, id.indexOf(':'))]
    if (table === undefined) throw new RangeError(`a patch names ${id}, which is no record of a design`)
    const records = (changed[table] ??= { ...design[table] } as Record<string, DesignRecord>)
    if (after === null) delete records[id]
    else records[id] = after
  }
  return { ...design, ...cover, ...(changed as Partial<Design>) }
}

export function findRecord(design: Design, id: string): Change['before'] {
  if (id === coverId) return coverOf(design)
  const table = tableOfKind[id.slice(0, id.indexOf(':'))]
  const records = (table === undefined ? {} : design[table]) as Readonly<Record<string, DesignRecord>>
  return Object.hasOwn(records, id) ? records[id]! : null
}

export const reversePatch = (patch: Patch): Patch => patch.map(({ id, before, after }) => ({ id, before: after, after: before }))

const coverOf = ({ title, description, lang, origin }: Design): Cover => ({ title, description, lang, origin })
