import { touchedBy } from './hit-test.ts'
import { noMarks } from './gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { StudioState } from '#renderer/studio/studio.ts'

export const boxBetween = (a: Point, b: Point): Box => ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) })

/** Selects all that the drawn box touches; with Shift it is added to, or taken from, what was selected. `before` comes back when it is called off. */
export function createMarqueeGesture({ studio, mark }: Ground, start: Pointer, before: Pick<StudioState, 'selection' | 'entered'>): Gesture {
  const { design, artboard, entered, selection } = studio.state()
  const kept = start.isShift ? selection : []
  return {
    label: 'Select',
    cursor: 'default',
    pansAtEdges: true,
    move(pointer) {
      const marquee = boxBetween(start.point, pointer.point)
      const touched = touchedBy(design, artboard, entered, marquee)
      studio.select([...kept.filter((id) => !touched.includes(id)), ...touched.filter((id) => !kept.includes(id))])
      mark({ marquee, hasHandles: false })
    },
    end: () => mark(noMarks),
    cancel() {
      studio.select(before.selection, before.entered)
      mark(noMarks)
    },
  }
}
