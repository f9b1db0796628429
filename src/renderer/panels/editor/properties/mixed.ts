import { isSame } from '#core/commands/is-same.ts'

/** What all say, or null where they say different things. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first, ...rest] = values
  return first !== undefined && rest.every((value) => isSame(value, first)) ? first : null
}
