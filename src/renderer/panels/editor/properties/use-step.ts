import { useEffect, useMemo } from 'react'
import type { Studio } from '#renderer/studio/studio.ts'

export interface LiveStep {
  /** A change on the way: it is seen at once, and all of them until the button or key is let go are one undo step. */
  readonly preview: (act: () => void) => void
}

/** Makes one undo step of a slider that is dragged or a number that is scrubbed. */
export function useStep(studio: Studio, label: string): LiveStep {
  const live = useMemo(() => createLiveStep(studio, label), [studio, label])
  useEffect(() => live.end, [live])
  return live
}

const ends = ['pointerup', 'pointercancel', 'keyup', 'blur'] as const

function createLiveStep(studio: Studio, label: string): LiveStep & { end(): void } {
  let open: { end(): void } | null = null
  // After React's own listeners, so that the last value still belongs to the step.
  const end = (): void => {
    for (const name of ends) window.removeEventListener(name, end)
    open?.end()
    open = null
  }
  return {
    preview(act) {
      if (open === null) {
        open = studio.beginStep(label)
        for (const name of ends) window.addEventListener(name, end)
      }
      act()
    },
    end,
  }
}
