import type { Snapper } from '#core/geometry/snap.ts'
import { commands } from '#core/commands/index.ts'
import { parentOf } from '#core/design/tree.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { frameBounds, frameOf, leavesOf } from './frame.ts'
import { formatLength, noMarks, snapReach } from './gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { movePlaces } from './place.ts'
import { snapperFor } from './snapping.ts'

/** Moves the layers with the pointer; with Alt their copies. Shift holds it to one axis. */
export function createMoveGesture(ground: Ground, ids: readonly LayerId[], start: Pointer): Gesture | null {
  const { studio } = ground
  const { design, artboard, entered } = studio.state()
  const leaves = leavesOf(design, ids, { withHidden: true })
  const frame = frameOf(design, ids)
  if (frame === null) return null
  const bounds = frameBounds(frame)
  const snappers: { own?: Snapper; copy?: Snapper } = {}
  let shift = { dx: 0, dy: 0, isCopy: false }

  function shiftOf(pointer: Pointer): { dx: number; dy: number; isCopy: boolean } {
    let dx = pointer.point.x - start.point.x
    let dy = pointer.point.y - start.point.y
    const axes = { x: true, y: true }
    if (pointer.isShift) {
      if (Math.abs(dx) >= Math.abs(dy)) [dy, axes.y] = [0, false]
      else [dx, axes.x] = [0, false]
    }
    ground.mark({ guides: [] })
    if (pointer.isMod) return { dx, dy, isCopy: pointer.isAlt }
    if (axes.x) dx = Math.round(frame!.x + dx) - frame!.x
    if (axes.y) dy = Math.round(frame!.y + dy) - frame!.y
    if (!ground.isSnapping()) return { dx, dy, isCopy: pointer.isAlt }
    const snapper = pointer.isAlt ? (snappers.copy ??= snapperFor(design, artboard, entered, [])) : (snappers.own ??= snapperFor(design, artboard, entered, ids))
    const snap = snapper.move({ ...bounds, x: bounds.x + dx, y: bounds.y + dy }, snapReach / studio.state().viewport.zoom, axes)
    ground.mark({ guides: snap.guides })
    return { dx: dx + snap.dx, dy: dy + snap.dy, isCopy: pointer.isAlt }
  }

  return {
    label: 'Move',
    cursor: null,
    pansAtEdges: true,
    move(pointer) {
      shift = shiftOf(pointer)
      const moved = movePlaces(leaves, shift.dx, shift.dy)
      if (shift.isCopy) {
        const ghosts = leaves.map((of, index): { of: PlacedLayer; layer: PlacedLayer } => ({ of, layer: { ...of, ...moved[index]! } }))
        ground.preview({ design, layers: [], ghosts })
      } else {
        const next = commands['layers.place'].run(design, { places: [...moved] })
        ground.preview({ design: next, layers: leaves.map(({ id }) => next.layers[id] as PlacedLayer) })
      }
      ground.mark({
        hasHandles: false,
        frame: shift.isCopy ? { ...frame, x: frame.x + shift.dx, y: frame.y + shift.dy } : null,
        label: { text: `${formatLength(frame.x + shift.dx)}, ${formatLength(frame.y + shift.dy)}`, screen: pointer.screen },
      })
    },
    end() {
      const { dx, dy, isCopy } = shift
      if (isCopy) {
        const before = studio.state().design
        studio.run('layers.duplicate', { ids: [...ids], dx, dy })
        studio.select(addedRoots(before, studio.state().design))
      } else if (dx !== 0 || dy !== 0) studio.run('layers.place', { places: [...movePlaces(leaves, dx, dy)] })
      ground.preview(null)
      ground.mark(noMarks)
    },
    cancel() {
      ground.preview(null)
      ground.mark(noMarks)
    },
  }
}

/** New layers whose parent is not new. */
export function addedRoots(before: Design, after: Design): readonly LayerId[] {
  const isNew = (id: string): boolean => before.layers[id as LayerId] === undefined
  return (Object.keys(after.layers) as LayerId[]).filter((id) => {
    if (!isNew(id)) return false
    const parent = parentOf(after, id)
    return parent === null || parent.startsWith('artboard:') || !isNew(parent)
  })
}
