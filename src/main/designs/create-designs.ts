import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Handlers } from '#contract/calls.ts'
import { Failure } from '#contract/failure.ts'
import { View } from '#contract/records.ts'
import type { Summary } from '#contract/records.ts'
import type { Announce } from '#contract/server.ts'
import type { Asset, Design } from '#core/design/design.ts'
import { coverId, diffDesigns } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { parseDesign } from '#core/design/parse.ts'
import { checkPatch } from './check-patch.ts'
import type { Held, Journal } from './journal.ts'
import { findSummary, listDesigns } from './list-designs.ts'
import type { Thumbnails } from './thumbnails.ts'

interface DesignsDeps {
  readonly database: Database
  readonly journal: Journal
  readonly thumbnails: Thumbnails
  readonly announce: Announce
  readonly now: () => number
  readonly hasAsset: (asset: Asset) => Promise<boolean>
  /** The design that an uploaded file holds, its pictures in the store. Throws a `Failure`. */
  readonly readUpload: (upload: string) => Promise<Design>
}

const missing = (): Failure => new Failure('not-found', 'There is no such design; it may have been erased.')

export function createDesigns({ database, journal, thumbnails, announce, now, hasAsset, readUpload }: DesignsDeps) {
  const putView = database.prepare('UPDATE designs SET view = ? WHERE id = ?')
  const viewOf = database.prepare<[string], { view: string | null }>('SELECT view FROM designs WHERE id = ?')
  const putRemoved = database.prepare('UPDATE designs SET removed_at = ? WHERE id = ? AND (removed_at IS NULL) = (? IS NOT NULL)')
  const drop = database.prepare('DELETE FROM designs WHERE id = ?')
  const titled = database.prepare<[string], { id: string }>('SELECT id FROM designs WHERE title = ? AND removed_at IS NULL LIMIT 1')

  function demand(id: string): Held {
    const held = journal.open(id)
    if (held === null) throw missing()
    return held
  }

  function summarize(id: string): Summary {
    const summary = findSummary(database, id)
    if (summary === null) throw missing()
    return summary
  }

  function append(id: string, held: Held, save: string, patch: Patch, next: Design, connection: string): number {
    const { revision } = journal.append(id, held, save, patch, next, now())
    announce('designs.changed', { id, revision, by: connection, patch: [...patch] }, connection)
    if (next.title !== held.design.title) announce('library.changed', { id })
    thumbnails.touch(id)
    return revision
  }

  /** The same id again is the same request again. */
  async function create(id: string, design: Design): Promise<Summary> {
    const known = findSummary(database, id)
    if (known !== null) return known
    const parsed = parseDesign(design)
    if (!parsed.ok) throw new Failure('bad-input', `This is no sound design: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}.`)
    for (const asset of Object.values(parsed.value.assets)) {
      if (!(await hasAsset(asset))) throw new Failure('bad-input', `The design's picture ${JSON.stringify(asset.name)} is not in the studio.`)
    }
    journal.create(id, parsed.value, now())
    announce('library.changed', { id })
    thumbnails.touch(id)
    return summarize(id)
  }

  /** "Poster" → "Poster 2", "Poster 2" → "Poster 3": in no language, and free. */
  function freeTitle(title: string): string {
    const [, stem = '', number] = /^(.*?)(?: (\d{1,4}))?$/s.exec(title) ?? []
    for (let next = Number(number ?? 1) + 1; ; next++) {
      const candidate = `${stem.slice(0, 490)} ${next}`.trim()
      if (titled.get(candidate) === undefined) return candidate
    }
  }

  function putAside(id: string, at: number | null): Record<string, never> {
    summarize(id)
    const { changes } = putRemoved.run(at, id, at)
    if (changes > 0) announce('library.changed', { id })
    return {}
  }

  return {
    create,
    /** Whether it is there; out of the bin if it is in there. */
    recall(id: string): boolean {
      const summary = findSummary(database, id)
      if (summary !== null && summary.removedAt !== null) putAside(id, null)
      return summary !== null
    },
    handlers: {
      'designs.list': (args) => listDesigns(database, args),
      'designs.create': ({ id, design }) => create(id, design),
      'designs.open': ({ id }) => {
        const { design } = demand(id)
        const view = View.safeParse(JSON.parse(viewOf.get(id)?.view ?? 'null'))
        return { design, summary: summarize(id), view: view.success ? view.data : null }
      },
      'designs.save': ({ id, revision, save, patch }, { connection }) => {
        const held = demand(id)
        const saved = journal.revisionOf(id, save)
        if (saved !== null) return { revision: saved }
        if (held.revision !== revision) throw new Failure('conflict', 'This design was changed elsewhere meanwhile.')
        const checked = checkPatch(held.design, patch)
        if (!checked.ok) throw new Failure('bad-input', `The change cannot be kept: ${checked.faults[0]?.path} ${checked.faults[0]?.message}.`)
        return { revision: append(id, held, save, checked.value.patch, checked.value.design, connection) }
      },
      'designs.saveView': ({ id, view }) => {
        if (putView.run(JSON.stringify(view), id).changes === 0) throw missing()
        return {}
      },
      'designs.duplicate': async ({ id, as }) => {
        const known = findSummary(database, as)
        if (known !== null) return known
        const { design } = demand(id)
        return create(as, { ...design, title: freeTitle(design.title) })
      },
      'designs.rename': ({ id, title }, { connection }) => {
        const held = demand(id)
        const next = { ...held.design, title }
        if (title !== held.design.title) append(id, held, randomUUID(), diffDesigns(held.design, next).filter((change) => change.id === coverId), next, connection)
        return summarize(id)
      },
      'designs.remove': ({ id }) => putAside(id, now()),
      'designs.restore': ({ id }) => putAside(id, null),
      'designs.erase': async ({ id }) => {
        if (findSummary(database, id) === null) return {}
        await thumbnails.forget(id)
        drop.run(id)
        journal.forget(id)
        announce('library.changed', { id })
        return {}
      },
      'designs.import': async ({ upload, as }) => findSummary(database, as) ?? create(as, await readUpload(upload)),
    } satisfies Partial<Handlers>,
  }
}
