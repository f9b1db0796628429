import { useEffect, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'

/** Something that can be done now: by the command palette, the desktop shell's menu, or its keys. */
export interface ScreenAction {
  readonly id: string
  readonly label: string
  readonly shortcut?: string
  readonly icon?: ReactNode
  /** Words under which it is found besides its label. */
  readonly keywords?: string
  readonly isDisabled?: boolean
  readonly run: () => void
}

const listeners = new Set<() => void>()
let sources: readonly { readonly actions: readonly ScreenAction[] }[] = []
let all: readonly ScreenAction[] = []

function replace(next: typeof sources): void {
  sources = next
  all = sources.flatMap(({ actions }) => actions)
  for (const listener of [...listeners]) listener()
}

/** What the screen that is shown offers, for as long as it is shown. Hand in the same array until something changes. */
export function useScreenActions(actions: readonly ScreenAction[]): void {
  useEffect(() => {
    const source = { actions }
    replace([...sources, source])
    return () => replace(sources.filter((other) => other !== source))
  }, [actions])
}

export const screenActions = (): readonly ScreenAction[] => all

export const useAllScreenActions = (): readonly ScreenAction[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, screenActions)
