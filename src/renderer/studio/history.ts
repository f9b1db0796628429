import type { Patch } from '#core/design/patch.ts'

/** One undo step: the patches of the commands that made it, in order. */
export interface Step {
  readonly label: string
  readonly patch: Patch
}

/** One patch that does what two did, one after the other. A record that ends as it began is left out. */
export function joinPatches(first: Patch, second: Patch): Patch {
  const joined = new Map(first.map((change) => [change.id, change]))
  for (const { id, before, after } of second) joined.set(id, { id, before: joined.has(id) ? joined.get(id)!.before : before, after })
  return [...joined.values()].filter(({ before, after }) => before !== after)
}

/** What is undone and redone, as values. As far back as memory goes: steps share every record that they did not change. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const emptyHistory: History = { done: [], undone: [] }
export const pushStep = ({ done }: History, step: Step): History => ({ done: [...done, step], undone: [] })
