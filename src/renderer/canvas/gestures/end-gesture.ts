import { commands } from '#core/commands/index.ts'
import type { Point } from '#core/geometry/path.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { centerOf, frameCorner } from './frame.ts'
import type { Frame } from './frame.ts'
import { formatLength, noMarks, runStep, snapReach } from './gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { lineBetween, straighten } from './line.ts'
import { tidyPlace } from './place.ts'
import { snapperFor } from './snapping.ts'

/** Drags one end of a line, the other held; Shift keeps to steps of 15°, Alt holds the middle instead. */
export function createEndGesture(ground: Ground, id: LayerId, end: -1 | 1, start: Pointer): Gesture | null {
  const { studio } = ground
  const { design, artboard, entered } = studio.state()
  const line = design.layers[id]
  if (line === undefined || line.kind === 'group') return null
  const snapper = snapperFor(design, artboard, entered, [id])
  const [own, other] = [frameCorner(line, (1 + end) / 2, 0.5), frameCorner(line, (1 - end) / 2, 0.5)]
  const middle = centerOf(line)
  let frame: Frame | null = null

  function endAt(pointer: Pointer, held: Point): Point {
    const raw = { x: own.x + pointer.point.x - start.point.x, y: own.y + pointer.point.y - start.point.y }
    if (pointer.isShift) return straighten(held, raw, 15)
    if (pointer.isMod) return raw
    const whole = { x: Math.round(raw.x), y: Math.round(raw.y) }
    if (!ground.isSnapping()) return whole
    const snap = snapper.edges({ ...whole, width: 0, height: 0 }, { x: 'left', y: 'top' }, snapReach / studio.state().viewport.zoom)
    ground.mark({ guides: snap.guides })
    return { x: whole.x + snap.dx, y: whole.y + snap.dy }
  }

  return {
    label: 'Resize',
    cursor: 'crosshair',
    pansAtEdges: true,
    move(pointer) {
      ground.mark({ guides: [] })
      const held = pointer.isAlt ? middle : other
      const at = endAt(pointer, held)
      const far = pointer.isAlt ? { x: 2 * middle.x - at.x, y: 2 * middle.y - at.y } : other
      frame = tidyPlace(end === 1 ? lineBetween(far, at, line.height) : lineBetween(at, far, line.height))
      const next = commands['layers.place'].run(design, { places: [{ id, ...frame }] })
      ground.preview({ design: next, layers: [next.layers[id] as PlacedLayer] })
      ground.mark({ hasHandles: false, label: { text: `${formatLength(frame.width)} · ${formatLength(frame.angleDeg)}°`, screen: pointer.screen } })
    },
    end() {
      const place = frame
      if (place !== null) runStep(ground, 'Resize', () => studio.run('layers.place', { places: [{ id, ...place }] }))
      ground.preview(null)
      ground.mark(noMarks)
    },
    cancel() {
      ground.preview(null)
      ground.mark(noMarks)
    },
  }
}
