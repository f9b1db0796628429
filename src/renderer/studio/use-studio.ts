import { useRef, useSyncExternalStore } from 'react'
import type { Studio, StudioState } from './studio.ts'

/** A part of the state; the component draws itself anew only when that part is another (by `Object.is`, or `isSame`). */
export function useStudio<Part>(studio: Studio, select: (state: StudioState) => Part, isSame: (a: Part, b: Part) => boolean = Object.is): Part {
  const last = useRef<{ state: StudioState; part: Part } | null>(null)
  return useSyncExternalStore(studio.subscribe, () => {
    const state = studio.state()
    if (last.current?.state === state) return last.current.part
    const part = select(state)
    last.current = { state, part: last.current !== null && isSame(last.current.part, part) ? last.current.part : part }
    return last.current.part
  })
}
