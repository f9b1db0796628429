import type { Database } from 'better-sqlite3'
import { Failure } from '#contract/failure.ts'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { applyPatch, coverId } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { findWords } from './find-words.ts'

/** A design as it is after its last saved command. */
export interface Held {
  readonly design: Design
  readonly revision: number
}

export interface Journal {
  /** Null where there is no such design. Throws a `Failure` for one that can no longer be read. */
  open(id: string): Held | null
  /** Nothing where the id is taken. */
  create(id: string, design: Design, at: number): void
  /** The revision that a save with this id led to. */
  revisionOf(id: string, save: string): number | null
  append(id: string, held: Held, save: string, patch: Patch, next: Design, at: number): Held
  forget(id: string): void
  /** Writes what is due. */
  settle(): void
}

/** A journal this long is folded into a new snapshot; a design then opens in the time that one parse takes. */
const maxPatches = 200
const maxPatchText = 512 * 1024
/** Folded patches that are kept, so that a save which is sent again after a broken wire is known. */
const keptSaves = 256
/** Designs held in memory; the others are read again. */
const maxHeld = 6

interface Kept extends Held {
  patches: number
  patchText: number
}

/** Each design as one snapshot and the patches since: a save writes what it changed, however large the design. */
export function createJournal(database: Database): Journal {
  const held = new Map<string, Kept>()
  const due = new Set<string>()
  let timer: NodeJS.Immediate | null = null

  const snapshotOf = database.prepare<[string], { revision: number; json: string }>('SELECT revision, json FROM snapshots WHERE design = ?')
  const patchesOf = database.prepare<[string, number], { revision: number; json: string }>('SELECT revision, json FROM patches WHERE design = ? AND revision > ? ORDER BY revision')
  const putSnapshot = database.prepare('INSERT INTO snapshots (design, revision, json) VALUES (?, ?, ?) ON CONFLICT (design) DO UPDATE SET revision = excluded.revision, json = excluded.json')
  const putDesign = database.prepare('INSERT INTO designs (id, title, width, height, revision, words, created_at, changed_at) VALUES (?, ?, ?, ?, 0, ?, ?, ?) ON CONFLICT DO NOTHING')
  const putPatch = database.prepare('INSERT INTO patches (design, revision, save, json) VALUES (?, ?, ?, ?)')
  const dropPatches = database.prepare('DELETE FROM patches WHERE design = ? AND revision <= ?')
  const bump = database.prepare('UPDATE designs SET revision = ?, changed_at = ?, title = ?, width = ?, height = ? WHERE id = ? AND revision = ?')
  const putWords = database.prepare('UPDATE designs SET words = ? WHERE id = ?')
  const saved = database.prepare<[string, string], { revision: number }>('SELECT revision FROM patches WHERE design = ? AND save = ?')

  function keep(id: string, kept: Kept): Kept {
    held.delete(id)
    held.set(id, kept)
    for (const old of held.keys()) {
      if (held.size <= maxHeld) break
      held.delete(old)
    }
    return kept
  }

  function read(id: string): Kept | null {
    const snapshot = snapshotOf.get(id)
    if (snapshot === undefined) return null
    const patches = patchesOf.all(id, snapshot.revision)
    // As they were written, by whichever version: the whole is brought up to date together.
    const stored = patches.reduce((design, { json }) => applyPatch(design, JSON.parse(json) as Patch), JSON.parse(snapshot.json) as Design)
    const parsed = parseDesign(stored)
    if (!parsed.ok) throw new Failure('failed', `This design can no longer be read: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}.`)
    return {
      design: parsed.value,
      revision: patches.at(-1)?.revision ?? snapshot.revision,
      patches: patches.length,
      patchText: patches.reduce((sum, { json }) => sum + json.length, 0),
    }
  }

  const fold = database.transaction((id: string, { design, revision }: Held) => {
    putSnapshot.run(id, revision, JSON.stringify(design))
    dropPatches.run(id, revision - keptSaves)
  })

  function settle(): void {
    if (timer !== null) clearImmediate(timer)
    timer = null
    for (const id of due) {
      const kept = held.get(id)
      if (kept === undefined) continue
      fold(id, kept)
      Object.assign(kept, { patches: 0, patchText: 0 })
    }
    due.clear()
  }

  return {
    open(id) {
      const kept = held.get(id) ?? read(id)
      return kept === null ? null : keep(id, kept)
    },
    create: database.transaction((id: string, design: Design, at: number) => {
      const { width, height } = Object.values(design.artboards)[0]!
      const { changes } = putDesign.run(id, design.title, width, height, findWords(design), at, at)
      if (changes > 0) putSnapshot.run(id, 0, JSON.stringify(design))
    }),
    revisionOf: (id, save) => saved.get(id, save)?.revision ?? null,
    append(id, before, save, patch, next, at) {
      const revision = before.revision + 1
      const json = JSON.stringify(patch.map(({ id: record, after }) => ({ id: record, after })))
      const { width, height } = Object.values(next.artboards)[0]!
      const hasWords = patch.some((change) => change.id === coverId || change.id.startsWith('layer:'))
      database.transaction(() => {
        const { changes } = bump.run(revision, at, next.title, width, height, id, before.revision)
        if (changes === 0) throw new Failure('conflict', 'This design was changed elsewhere meanwhile.')
        putPatch.run(id, revision, save, json)
        if (hasWords && hasOtherWords(before.design, next, patch)) putWords.run(findWords(next), id)
      })()
      const old = held.get(id)
      const kept = keep(id, { design: next, revision, patches: (old?.patches ?? 0) + 1, patchText: (old?.patchText ?? 0) + json.length })
      if (kept.patches >= maxPatches || kept.patchText >= maxPatchText) {
        due.add(id)
        timer ??= setImmediate(settle)
      }
      return kept
    },
    forget: (id) => void held.delete(id),
    settle,
  }
}

function hasOtherWords(before: Design, after: Design, patch: Patch): boolean {
  if (before.title !== after.title) return true
  return patch.some((change) => [change.before, change.after].some((record) => record !== null && 'kind' in record && record.kind === 'text'))
}
