import { commands } from '#core/commands/index.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { centerOf, frameOf, leavesOf, normalizeAngle } from './frame.ts'
import { noMarks, runStep } from './gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { turnPlaces } from './place.ts'
import { turnOf } from './resize.ts'

/** Turns the layers about their common centre, by whole degrees; with Shift in steps of 15°, with Mod freely. */
export function createRotateGesture(ground: Ground, ids: readonly LayerId[], start: Pointer): Gesture | null {
  const { studio } = ground
  const { design } = studio.state()
  const leaves = leavesOf(design, ids, { withHidden: true })
  const frame = frameOf(design, ids)
  if (frame === null) return null
  const center = centerOf(frame)
  let byDeg = 0

  return {
    label: 'Rotate',
    cursor: 'grabbing',
    pansAtEdges: false,
    move(pointer) {
      const step = pointer.isShift ? 15 : pointer.isMod ? 0.1 : 1
      const wanted = Math.round((frame.angleDeg + turnOf(center, start.point, pointer.point)) / step) * step
      byDeg = normalizeAngle(wanted - frame.angleDeg)
      const next = commands['layers.place'].run(design, { places: [...turnPlaces(leaves, center, byDeg)] })
      ground.preview({ design: next, layers: leaves.map(({ id }) => next.layers[id] as PlacedLayer) })
      const angleDeg = Math.round(normalizeAngle(frame.angleDeg + byDeg) * 10) / 10
      ground.mark({ hasHandles: false, frame: { ...frame, angleDeg: frame.angleDeg + byDeg }, label: { text: `${angleDeg}°`, screen: pointer.screen } })
    },
    end() {
      if (byDeg !== 0) runStep(ground, 'Rotate', () => studio.run('layers.place', { places: [...turnPlaces(leaves, center, byDeg)] }))
      ground.preview(null)
      ground.mark(noMarks)
    },
    cancel() {
      ground.preview(null)
      ground.mark(noMarks)
    },
  }
}
