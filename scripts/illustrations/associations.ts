import { readFileSync } from 'node:fs'

/**
 * What people expect to see for the topics that advertisements are about and that no dictionary draws: trades, shops,
 * services, events and abstractions. `topics: drawings`, the best drawing first; those after `+` only keep the others company;
 * `!` after the topics: nothing drawn suits them.
 */
const rows = readFileSync(new URL('associations.txt', import.meta.url), 'utf8')

export interface Association {
  readonly topic: string
  /** Drawing ids, the best first; none where nothing drawn suits. */
  readonly drawings: readonly string[]
  /** What is seen with them and is never the one thing drawn. */
  readonly company: readonly string[]
}

export const associations: readonly Association[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const cut = row.lastIndexOf(': ')
    const [drawings, company] = row.slice(cut + 2).split(' + ').map((part) => part.split(' ').filter((id) => id !== '!'))
    return row.slice(0, cut).split(', ').map((topic) => ({ topic, drawings: drawings!, company: company ?? [] }))
  })
