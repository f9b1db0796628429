import type { LayerId } from '#core/design/ids.ts'
import type { Studio } from '../studio.ts'

/** Which layer is being renamed in the list of layers; whoever starts it need not know where that list is. */
export interface LayersLink {
  renaming(): LayerId | null
  setRenaming(id: LayerId | null): void
  subscribe(listener: () => void): () => void
}

const links = new WeakMap<Studio, LayersLink>()

export function layersLinkOf(studio: Studio): LayersLink {
  const known = links.get(studio)
  if (known !== undefined) return known
  const listeners = new Set<() => void>()
  let renaming: LayerId | null = null
  const link: LayersLink = {
    renaming: () => renaming,
    setRenaming(id) {
      if (id === renaming) return
      renaming = id
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  links.set(studio, link)
  return link
}
