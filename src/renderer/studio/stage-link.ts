import { useSyncExternalStore } from 'react'
import type { Box } from '#core/geometry/box.ts'
import type { Design } from '#core/design/design.ts'
import type { Studio } from './studio.ts'

/** What the stage of an open design offers to menus and panels while it is on screen. */
export interface StageView {
  /** The whole artboard in view. */
  fit(): void
  fitSelection(): void
  /** About the middle of the view. */
  zoomTo(zoom: number): void
  zoomIn(): void
  zoomOut(): void
  focus(): void
}

/** What panels may know of the stage. One belongs to each studio, whether its stage is on screen or not. */
export interface StageLink {
  /** The design as a gesture that still runs would leave it; null between gestures. */
  liveDesign(): Design | null
  view(): StageView | null
  /** A place of the artboard that a panel points at, in its pixels. */
  marked(): Box | null
  setMarked(box: Box | null): void
  subscribe(listener: () => void): () => void
  /** For the stage alone. */
  setLiveDesign(design: Design | null): void
  setView(view: StageView | null): void
}

const links = new WeakMap<Studio, StageLink>()

export function stageLinkOf(studio: Studio): StageLink {
  const known = links.get(studio)
  if (known !== undefined) return known
  const listeners = new Set<() => void>()
  let live: Design | null = null
  let view: StageView | null = null
  let marked: Box | null = null
  const tell = (): void => {
    for (const listener of [...listeners]) listener()
  }
  const link: StageLink = {
    liveDesign: () => live,
    view: () => view,
    marked: () => marked,
    setMarked(box) {
      if (box === marked) return
      marked = box
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    setLiveDesign(design) {
      if (design === live) return
      live = design
      tell()
    },
    setView(next) {
      view = next
      tell()
    },
  }
  links.set(studio, link)
  return link
}

/** A part of the design as it is seen: with the gesture that runs, if one does. */
export function useShownDesign<Part>(studio: Studio, select: (design: Design) => Part): Part {
  const link = stageLinkOf(studio)
  return useSyncExternalStore(
    (listener) => {
      const offs = [link.subscribe(listener), studio.subscribe(listener)]
      return () => offs.forEach((off) => off())
    },
    () => select(link.liveDesign() ?? studio.state().design),
  )
}
