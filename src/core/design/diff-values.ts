import type { Design } from './design.ts'
import { diffDesigns } from './patch.ts'
import type { Patch } from './patch.ts'

/**
 * What differs between two designs that share no objects, as one of them came over a wire: records of the same content are
 * the same. Key order is that of the schema on both sides, so equal records are equal text.
 */
export function diffValues(before: Design, after: Design): Patch {
  return diffDesigns(before, after).filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** Whether two patches touch a record in common: then the one cannot be applied as if the other had not been. */
export function touchSameRecord(one: Patch, other: Patch): boolean {
  const ids = new Set(one.map(({ id }) => id))
  return other.some(({ id }) => ids.has(id))
}
