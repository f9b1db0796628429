import type { Database } from 'better-sqlite3'
import type { ArgsOf, ResultOf } from '#contract/calls.ts'
import type { Summary } from '#contract/records.ts'
import { foldWords } from './find-words.ts'

interface Row {
  readonly id: string
  readonly title: string
  readonly width: number
  readonly height: number
  readonly revision: number
  readonly thumbnail: number | null
  readonly created_at: number
  readonly changed_at: number
  readonly removed_at: number | null
}

const fields = 'id, title, width, height, revision, thumbnail, created_at, changed_at, removed_at'
const orders = { changed: 'changed_at DESC, id', created: 'created_at DESC, id', title: 'title COLLATE NOCASE, id' } as const
/** More words than this only ask for the same again. */
const maxWords = 12

const toSummary = ({ id, title, width, height, revision, thumbnail, created_at, changed_at, removed_at }: Row): Summary => ({
  id, title, width, height, revision, hasThumbnail: thumbnail !== null, createdAt: created_at, changedAt: changed_at, removedAt: removed_at,
})

export const findSummary = (database: Database, id: string): Summary | null => {
  const row = database.prepare<[string], Row>(`SELECT ${fields} FROM designs WHERE id = ?`).get(id)
  return row === undefined ? null : toSummary(row)
}

/** Each word of the search stands somewhere in the title or in a text, in any script: within a word too. */
export function listDesigns(database: Database, { search, isRemoved, order, offset, limit }: ArgsOf<'designs.list'>): ResultOf<'designs.list'> {
  const words = foldWords(search).split(/\s+/).filter((word) => word !== '').slice(0, maxWords)
  const where = [`removed_at IS ${isRemoved ? 'NOT NULL' : 'NULL'}`, ...words.map(() => 'instr(words, ?) > 0')].join(' AND ')
  const { total } = database.prepare<string[], { total: number }>(`SELECT count(*) AS total FROM designs WHERE ${where}`).get(...words)!
  const rows = database.prepare<(string | number)[], Row>(`SELECT ${fields} FROM designs WHERE ${where} ORDER BY ${orders[order]} LIMIT ? OFFSET ?`).all(...words, limit, offset)
  return { designs: rows.map(toSummary), total }
}
