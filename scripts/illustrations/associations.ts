import { readFileSync } from 'node:fs'

/**
 * What people expect to see for the topics that advertisements are about and that no dictionary draws: trades, shops,
 * services, events and abstractions. `topics: drawings`, the best drawing first; `!` after the topics: nothing drawn suits them.
 */
const rows = readFileSync(new URL('associations.txt', import.meta.url), 'utf8')

export interface Association {
  readonly topic: string
  /** Drawing ids, the best first; none where nothing drawn suits. */
  readonly drawings: readonly string[]
}

export const associations: readonly Association[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const cut = row.lastIndexOf(': ')
    const drawings = row.slice(cut + 2).split(' ').filter((id) => id !== '!')
    return row.slice(0, cut).split(', ').map((topic) => ({ topic, drawings }))
  })
