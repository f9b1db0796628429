import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Handlers } from '#contract/calls.ts'
import { Failure } from '#contract/failure.ts'
import type { Candidate, Generation, Wanted } from '#contract/records.ts'
import type { Announce } from '#contract/server.ts'
import type { Asset, Design } from '#core/design/design.ts'
import { writeWhole } from '#main/write-whole.ts'
import { createGenerationRows } from './generation-rows.ts'

/** A candidate as it comes from whoever makes it. */
export interface Made {
  readonly size: Candidate['size']
  readonly rank: number
  readonly design: Design
  readonly png: Uint8Array
  /** The design's pictures. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly scores: object
  readonly findings: readonly object[]
}

interface GenerationsDeps {
  readonly database: Database
  /** Of the candidates' pictures. */
  readonly folder: string
  readonly partFolder: string
  readonly announce: Announce
  readonly now: () => number
  readonly putAsset: (asset: Asset, bytes: Uint8Array) => Promise<void>
  /** Puts a design into the library. */
  readonly createDesign: (id: string, design: Design) => Promise<unknown>
  /** Whether it is in the library; out of the bin if it is there. */
  readonly recallDesign: (id: string) => boolean
}

/** Removed generations can be had back for this long. */
const keptMs = 30 * 24 * 3600 * 1000

export function createGenerations({ database, folder, partFolder, announce, now, putAsset, createDesign, recallDesign }: GenerationsDeps) {
  const rows = createGenerationRows(database)
  const running = new Set<string>()
  const opening = new Map<string, Promise<string>>()
  rows.stopRunning()
  rows.dropRemovedBefore(now() - keptMs)
  clearOrphans(folder, rows.candidateIds())

  const pathOf = (id: string): string => join(folder, `${id}.png`)

  function demandGeneration(id: string): Generation {
    const generation = rows.findGeneration(id)
    if (generation === null) throw new Failure('not-found', 'There is no such generation; it may have been deleted.')
    return generation
  }

  function demandCandidate(id: string): Candidate {
    const candidate = rows.findCandidate(id)
    if (candidate === null) throw new Failure('not-found', 'There is no such candidate; it may have been deleted.')
    return candidate
  }

  const tell = (id: string): void => announce('generations.changed', { generation: demandGeneration(id) })

  async function openCandidate({ id, design }: Candidate, as: string): Promise<string> {
    if (design !== null && recallDesign(design)) return design
    const made = rows.readDesign(id)
    if (made === null) throw new Failure('not-found', 'There is no such candidate; it may have been deleted.')
    await createDesign(as, made)
    rows.setDesign(id, as)
    announce('candidates.changed', { candidate: demandCandidate(id) })
    return as
  }

  return {
    pathOf,
    /** What it makes is that of the first time, whoever starts it again. */
    begin(id: string, wanted: Wanted): void {
      if (running.has(id)) throw new Failure('conflict', 'This generation is running already.')
      if (wanted.like !== null) demandCandidate(wanted.like)
      if (rows.findGeneration(id) === null) rows.addGeneration(id, wanted, now())
      else rows.setState(id, 'running', null)
      running.add(id)
      tell(id)
    },
    end(id: string, state: Exclude<Generation['state'], 'running'>, message: string | null): void {
      running.delete(id)
      rows.setState(id, state, message)
      tell(id)
    },
    wantedOf: (id: string): Wanted => demandGeneration(id).wanted,
    designOf: (candidate: string): Design | null => rows.readDesign(candidate),
    /** The sizes that are not whole yet. */
    sizesLeft: (id: string, { sizes, count }: Wanted): Wanted['sizes'] =>
      sizes.filter((size) => Array.from({ length: count }, (_, index) => index + 1).some((rank) => !rows.hasCandidate(id, size, rank))),
    /** Files first, then the row, then the news of it: whoever hears of a candidate finds it whole. */
    async take(id: string, { size, rank, design, png, files, scores, findings }: Made, signal: AbortSignal): Promise<void> {
      if (signal.aborted || rows.hasCandidate(id, size, rank)) return
      const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]))
      for (const asset of Object.values(design.assets)) {
        const bytes = bytesOf.get(`assets/${asset.id.slice('asset:'.length)}.${asset.extension}`)
        if (bytes !== undefined) await putAsset(asset, bytes)
      }
      const candidate: Candidate = {
        id: randomUUID(), generation: id, size, rank, title: design.title, origin: design.origin, scores: { ...scores } as Candidate['scores'], findings: [...findings] as Candidate['findings'],
        state: 'new', design: null, createdAt: now(),
      }
      await writeWhole(pathOf(candidate.id), png, partFolder)
      if (signal.aborted || rows.findGeneration(id) === null) return rmSync(pathOf(candidate.id), { force: true })
      rows.addCandidate(candidate, design)
      announce('candidates.added', { generation: id, candidate })
      tell(id)
    },
    handlers: {
      'generations.list': ({ offset, limit }) => rows.listGenerations(offset, limit),
      'generations.open': ({ id }) => ({ generation: demandGeneration(id), candidates: rows.listCandidates(id) }),
      'generations.remove': ({ id }) => {
        if (!rows.setRemoved(id, now())) demandGeneration(id)
        tell(id)
        return {}
      },
      'generations.restore': ({ id }) => {
        if (!rows.setRemoved(id, null)) demandGeneration(id)
        tell(id)
        return {}
      },
      'candidates.judge': ({ id, state }) => {
        rows.setCandidateState(demandCandidate(id).id, state)
        const candidate = demandCandidate(id)
        announce('candidates.changed', { candidate })
        return candidate
      },
      'candidates.open': async ({ id, as }) => {
        const opened = opening.get(id) ?? openCandidate(demandCandidate(id), as).finally(() => opening.delete(id))
        opening.set(id, opened)
        return { design: await opened }
      },
    } satisfies Partial<Handlers>,
  }
}

/** Pictures whose row was never written: the studio ended between the two. */
function clearOrphans(folder: string, known: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!known.has(name.replace(/\.png$/, ''))) rmSync(join(folder, name), { force: true, recursive: true })
}
