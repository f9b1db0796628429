import type { Client } from '#contract/client.ts'
import { Failure } from '#contract/failure.ts'
import { diffValues, touchSameRecord } from '#core/design/diff-values.ts'
import type { Design } from '#core/design/design.ts'
import { applyPatch } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import type { Studio } from './studio.ts'

/**
 * `conflict`: another page has changed the same records; nothing more is saved until `settle` is called. `failed`: main
 * answers no; what is unsaved is kept and tried again.
 */
export type Saving = { readonly state: 'saved' | 'saving' | 'conflict' } | { readonly state: 'failed'; readonly message: string }

export interface Autosave {
  saving(): Saving
  subscribe(listener: () => void): () => void
  /** Ends a conflict: takes the other page's records, or keeps one's own over them. The version that gives way becomes a design of its own. */
  settle(how: 'theirs' | 'mine'): Promise<void>
  /** Resolves when all that was done is on disk; rejects with a `Failure` where that cannot be. */
  flush(): Promise<void>
  dispose(): void
}

interface Unsaved {
  readonly save: string
  readonly patch: Patch
}

const retryMs = 1500

/**
 * Sends the patch of every finished command at once, in order, each on the revision that the one before it will leave.
 * Where another page came between, its commands are taken over and what is unsaved is sent again on top of them.
 */
export function createAutosave(client: Client, studio: Studio, id: string, start: { readonly revision: number; readonly design: Design }): Autosave {
  const listeners = new Set<() => void>()
  let saving: Saving = { state: 'saved' }
  /** The design as main has it, and its revision. */
  let known = { design: start.design, revision: start.revision }
  let unsaved: Unsaved[] = []
  let inFlight = 0
  /** The rest of the answers that were on their way when one of them was a no is passed over. */
  let round = 0
  let isDisposed = false
  let retry: ReturnType<typeof setTimeout> | undefined

  function enter(next: Saving): void {
    saving = next
    for (const listener of [...listeners]) listener()
  }

  function send({ save, patch }: Unsaved, revision: number): void {
    const own = round
    inFlight++
    client.call('designs.save', { id, revision, save, patch: [...patch] }).then(
      (answer) => {
        inFlight--
        const first = unsaved[0]
        if (own !== round || first?.save !== save) return
        unsaved = unsaved.slice(1)
        known = { design: applyPatch(known.design, patch), revision: answer.revision }
        if (unsaved.length === 0) enter({ state: 'saved' })
      },
      (error: unknown) => {
        inFlight--
        if (own !== round || isDisposed) return
        round++
        const failure = error instanceof Failure ? error : new Failure('failed', String(error))
        if (failure.code === 'conflict') void catchUp()
        else {
          enter({ state: 'failed', message: failure.message })
          if (failure.code !== 'not-found') retry = setTimeout(() => void catchUp(), retryMs)
        }
      },
    )
  }

  function sendAll(): void {
    enter({ state: unsaved.length === 0 ? 'saved' : 'saving' })
    unsaved.forEach((item, index) => send(item, known.revision + index))
  }

  /** How many of the unsaved, from the first, are in what main has although their answers were lost. */
  function countArrived(there: Design): number {
    let sum = known.design
    const states = unsaved.map(({ patch }) => (sum = applyPatch(sum, patch)))
    return states.findLastIndex((state) => diffValues(state, there).length === 0) + 1
  }

  /** Looks at what main has now, takes over what others did, and sends what is unsaved again. */
  async function catchUp(settled: 'theirs' | 'mine' | null = null): Promise<void> {
    const own = ++round
    try {
      const { design, summary } = await client.call('designs.open', { id })
      if (own !== round || isDisposed) return
      const theirs = diffValues(known.design, design)
      const mine = unsaved.flatMap(({ patch }) => patch)
      const arrived = countArrived(design)
      if (arrived > 0) unsaved = unsaved.slice(arrived)
      else if (settled === 'theirs') unsaved = []
      else if (settled === null && touchSameRecord(theirs, mine)) {
        enter({ state: 'conflict' })
        return
      }
      known = { design, revision: summary.revision }
      const isKept = settled === 'mine'
      const target = unsaved.reduce((sum, { patch }) => applyPatch(sum, patch), design)
      if (!isKept && arrived === 0) {
        const patch = diffValues(studio.state().design, target)
        if (patch.length > 0) studio.adopt(patch)
      } else if (isKept) {
        // One's own state over theirs, as one more command, so that it is whole and their version stays in the journal.
        const patch = diffValues(design, studio.state().design)
        unsaved = patch.length === 0 ? [] : [{ save: crypto.randomUUID(), patch }]
      }
      sendAll()
    } catch (error) {
      if (own !== round || isDisposed) return
      enter({ state: 'failed', message: error instanceof Error ? error.message : String(error) })
      retry = setTimeout(() => void catchUp(settled), retryMs)
    }
  }

  const stops = [
    studio.onPatch((patch, cause) => {
      if (cause === 'adopt') return
      const item = { save: crypto.randomUUID(), patch }
      unsaved = [...unsaved, item]
      if (saving.state === 'conflict' || saving.state === 'failed') return
      enter({ state: 'saving' })
      send(item, known.revision + unsaved.length - 1)
    }),
    client.on('designs.changed', (event) => {
      if (event.id !== id || saving.state === 'conflict') return
      if (unsaved.length > 0 || event.patch === null || event.revision !== known.revision + 1) {
        if (event.revision > known.revision && unsaved.length === 0) void catchUp()
        return
      }
      const patch = event.patch as Patch
      known = { design: applyPatch(known.design, patch), revision: event.revision }
      studio.adopt(patch)
    }),
    client.onState((state) => {
      // What was announced while there was no wire was never heard.
      if (state === 'connected' && saving.state !== 'conflict' && inFlight === 0) void catchUp()
    }),
  ]

  return {
    saving: () => saving,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async settle(how) {
      if (how === 'mine') await client.call('designs.duplicate', { id, as: crypto.randomUUID() })
      else await client.call('designs.create', { id: crypto.randomUUID(), design: studio.state().design })
      await catchUp(how)
    },
    flush: () =>
      new Promise((resolve, reject) => {
        const look = (): boolean => {
          if (saving.state === 'saved') resolve()
          else if (saving.state === 'failed') reject(new Failure('failed', saving.message))
          else if (saving.state === 'conflict') reject(new Failure('conflict', 'the design was changed in another window'))
          else return false
          return true
        }
        if (look()) return
        const listener = (): void => void (look() && listeners.delete(listener))
        listeners.add(listener)
      }),
    dispose() {
      isDisposed = true
      clearTimeout(retry)
      stops.forEach((stop) => stop())
    },
  }
}
