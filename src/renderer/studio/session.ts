import type { Client } from '#contract/client.ts'
import type { LayerId } from '#core/design/ids.ts'
import { createAutosave } from './autosave.ts'
import type { Autosave } from './autosave.ts'
import { createStudio } from './studio.ts'
import type { Studio } from './studio.ts'

/** A design that this page has open. */
export interface OpenDesign {
  readonly id: string
  readonly studio: Studio
  readonly autosave: Autosave
  /** Whether it was shown before: then the view is as it was left, else it is to be fitted. */
  readonly hasView: boolean
}

/** All designs that this page has open; each stays as it is, with its history, while another is shown. */
export interface Session {
  designs(): readonly OpenDesign[]
  subscribe(listener: () => void): () => void
  /** Opens it, or answers the one that is open. Rejects with a `Failure`. */
  open(id: string): Promise<OpenDesign>
  /** Saves what is left to save, and forgets it. */
  close(id: string): Promise<void>
}

const viewDelayMs = 800

export function createSession(client: Client): Session {
  const listeners = new Set<() => void>()
  const opening = new Map<string, Promise<OpenDesign>>()
  const ends = new Map<string, () => Promise<void>>()
  let designs: readonly OpenDesign[] = []

  function replace(next: readonly OpenDesign[]): void {
    designs = next
    for (const listener of [...listeners]) listener()
  }

  async function load(id: string): Promise<OpenDesign> {
    const { design, summary, view } = await client.call('designs.open', { id })
    const studio = createStudio({
      design, artboard: view?.artboard ?? null, selection: (view?.selection ?? []) as LayerId[],
      ...(view === null ? {} : { viewport: { zoom: view.zoom, x: view.x, y: view.y } }),
    })
    const autosave = createAutosave(client, studio, id, { design, revision: summary.revision })
    const stopView = rememberView(client, id, studio)
    ends.set(id, async () => {
      stopView()
      await autosave.flush().finally(() => autosave.dispose())
    })
    const opened: OpenDesign = { id, studio, autosave, hasView: view !== null }
    replace([...designs, opened])
    return opened
  }

  return {
    designs: () => designs,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    open(id) {
      const known = designs.find((design) => design.id === id)
      if (known !== undefined) return Promise.resolve(known)
      const pending = opening.get(id) ?? load(id).finally(() => opening.delete(id))
      opening.set(id, pending)
      return pending
    },
    async close(id) {
      const end = ends.get(id)
      ends.delete(id)
      await end?.()
      replace(designs.filter((design) => design.id !== id))
    },
  }
}

/** Where a design was left, told to main a moment after it stands still. */
function rememberView(client: Client, id: string, studio: Studio): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = studio.state()
  const tell = (): void => {
    const { viewport, artboard, selection } = (told = studio.state())
    client.call('designs.saveView', { id, view: { ...viewport, artboard, selection: [...selection] } }).catch(() => undefined)
  }
  const stop = studio.subscribe(() => {
    const { viewport, artboard, selection } = studio.state()
    if (viewport === told.viewport && artboard === told.artboard && selection === told.selection) return
    clearTimeout(timer)
    timer = setTimeout(tell, viewDelayMs)
  })
  return () => {
    clearTimeout(timer)
    stop()
    tell()
  }
}
