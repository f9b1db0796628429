import type { Database } from 'better-sqlite3'
import { Wanted } from '#contract/records.ts'
import type { Candidate, Generation } from '#contract/records.ts'
import type { Design } from '#core/design/design.ts'

interface GenerationRow {
  readonly id: string
  readonly wanted: string
  readonly state: Generation['state']
  readonly message: string | null
  readonly created_at: number
}

interface CandidateRow {
  readonly id: string
  readonly generation: string
  readonly size: string
  readonly width: number
  readonly height: number
  readonly rank: number
  readonly title: string
  readonly origin: string | null
  readonly scores: string
  readonly findings: string
  readonly state: Candidate['state']
  readonly design: string | null
  readonly created_at: number
}

const generationFields = 'id, wanted, state, message, created_at'
const candidateFields = 'id, generation, size, width, height, rank, title, origin, scores, findings, state, design, created_at'

const toCandidate = ({ size, width, height, origin, scores, findings, created_at, ...row }: CandidateRow): Candidate => ({
  ...row,
  size: { name: size, width, height },
  origin: origin === null ? null : (JSON.parse(origin) as Candidate['origin']),
  scores: JSON.parse(scores) as Candidate['scores'],
  findings: JSON.parse(findings) as Candidate['findings'],
  createdAt: created_at,
})

/** Generations and candidates as they lie in the database. */
export function createGenerationRows(database: Database) {
  const generation = database.prepare<[string], GenerationRow>(`SELECT ${generationFields} FROM generations WHERE id = ?`)
  const generations = database.prepare<[number, number], GenerationRow>(`SELECT ${generationFields} FROM generations WHERE removed_at IS NULL ORDER BY created_at DESC, id LIMIT ? OFFSET ?`)
  const total = database.prepare<[], { total: number }>('SELECT count(*) AS total FROM generations WHERE removed_at IS NULL')
  const insertGeneration = database.prepare('INSERT INTO generations (id, wanted, state, created_at) VALUES (?, ?, ?, ?)')
  const setState = database.prepare('UPDATE generations SET state = ?, message = ? WHERE id = ?')
  const setRemoved = database.prepare('UPDATE generations SET removed_at = ? WHERE id = ?')
  const stopRunning = database.prepare("UPDATE generations SET state = 'stopped' WHERE state = 'running'")
  const dropRemoved = database.prepare('DELETE FROM generations WHERE removed_at < ?')

  const candidate = database.prepare<[string], CandidateRow>(`SELECT ${candidateFields} FROM candidates WHERE id = ?`)
  const candidates = database.prepare<[string], CandidateRow>(`SELECT ${candidateFields} FROM candidates WHERE generation = ? ORDER BY created_at, rank`)
  const ids = database.prepare<[], { id: string }>('SELECT id FROM candidates')
  const count = database.prepare<[string], { count: number }>('SELECT count(*) AS count FROM candidates WHERE generation = ?')
  const cover = database.prepare<[string], { id: string }>("SELECT id FROM candidates WHERE generation = ? ORDER BY state = 'discarded', state = 'new', rank, created_at LIMIT 4")
  const placed = database.prepare<[string, string, number, number, number], { id: string }>('SELECT id FROM candidates WHERE generation = ? AND size = ? AND width = ? AND height = ? AND rank = ?')
  const json = database.prepare<[string], { json: string }>('SELECT json FROM candidates WHERE id = ?')
  const insertCandidate = database.prepare(`INSERT INTO candidates (${candidateFields}, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const setCandidateState = database.prepare('UPDATE candidates SET state = ? WHERE id = ?')
  const setDesign = database.prepare('UPDATE candidates SET design = ? WHERE id = ?')

  const toGeneration = ({ id, wanted, state, message, created_at }: GenerationRow): Generation => ({
    id,
    // Written before one of its fields was thought of, it has that field's default.
    wanted: Wanted.parse(JSON.parse(wanted)),
    state,
    message,
    candidates: count.get(id)!.count,
    cover: cover.all(id).map((row) => row.id),
    createdAt: created_at,
  })

  return {
    findGeneration(id: string): Generation | null {
      const row = generation.get(id)
      return row === undefined ? null : toGeneration(row)
    },
    listGenerations: (offset: number, limit: number) => ({ generations: generations.all(limit, offset).map(toGeneration), total: total.get()!.total }),
    addGeneration: (id: string, wanted: Wanted, at: number) => void insertGeneration.run(id, JSON.stringify(wanted), 'running', at),
    setState: (id: string, state: Generation['state'], message: string | null) => void setState.run(state, message, id),
    setRemoved: (id: string, at: number | null) => setRemoved.run(at, id).changes > 0,
    stopRunning: () => void stopRunning.run(),
    dropRemovedBefore: (at: number) => void dropRemoved.run(at),

    findCandidate(id: string): Candidate | null {
      const row = candidate.get(id)
      return row === undefined ? null : toCandidate(row)
    },
    listCandidates: (id: string): Candidate[] => candidates.all(id).map(toCandidate),
    candidateIds: (): Set<string> => new Set(ids.all().map((row) => row.id)),
    hasCandidate: (id: string, size: Candidate['size'], rank: number): boolean => placed.get(id, size.name, size.width, size.height, rank) !== undefined,
    readDesign: (id: string): Design | null => {
      const row = json.get(id)
      return row === undefined ? null : (JSON.parse(row.json) as Design)
    },
    addCandidate: ({ id, generation: of, size, rank, title, origin, scores, findings, state, design, createdAt }: Candidate, made: Design) =>
      void insertCandidate.run(
        id, of, size.name, size.width, size.height, rank, title, origin === null ? null : JSON.stringify(origin), JSON.stringify(scores), JSON.stringify(findings), state, design, createdAt, JSON.stringify(made),
      ),
    setCandidateState: (id: string, state: Candidate['state']) => void setCandidateState.run(state, id),
    setDesign: (id: string, design: string) => void setDesign.run(design, id),
  }
}
