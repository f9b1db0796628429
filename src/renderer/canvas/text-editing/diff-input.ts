export interface InputChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a field's user has changed: `caret` is where the field's caret stands afterwards. Null: nothing. */
export function diffInput(before: string, after: string, caret: number): InputChange | null {
  if (before === after) return null
  const tail = Math.min(after.length - caret, before.length)
  let suffix = 0
  while (suffix < tail && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++
  const most = Math.min(before.length, after.length) - suffix
  let prefix = 0
  while (prefix < most && before[prefix] === after[prefix]) prefix++
  return { start: prefix, end: before.length - suffix, text: after.slice(prefix, after.length - suffix) }
}
