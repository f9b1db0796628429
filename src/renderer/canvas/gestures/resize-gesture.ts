import { commands } from '#core/commands/index.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer, TextLayer } from '#core/design/layer.ts'
import { frameCorner, frameOf, leavesOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { formatLength, noMarks, runStep, snapReach } from './gesture.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { stretchPlaces, tidyPlace } from './place.ts'
import type { Place } from './place.ts'
import { resizeFrame, resizeTo, scaleFrame } from './resize.ts'
import type { Handle } from './resize.ts'
import { snapperFor } from './snapping.ts'
import { fitText } from './fit-text.ts'

/** Whether both sides are scaled alike. Type and logos never lose their shape; pictures only when Shift says so. */
function keepsRatio(leaves: readonly PlacedLayer[], handle: Handle, isShift: boolean): boolean {
  const hasLogo = leaves.some(({ role }) => role === 'logo')
  const hasText = leaves.some(({ kind }) => kind === 'text')
  const isCorner = handle.x !== 0 && handle.y !== 0
  if (hasLogo) return true
  if (!isCorner) return isShift && !(leaves.length === 1 && hasText)
  if (hasText) return true
  return leaves.some(({ kind }) => kind === 'image') ? !isShift : isShift
}

/** Resizes by one of eight handles; Alt works from the centre. */
export function createResizeGesture(ground: Ground, ids: readonly LayerId[], handle: Handle, start: Pointer): Gesture | null {
  const { studio } = ground
  const { design, artboard, entered } = studio.state()
  const leaves = leavesOf(design, ids, { withHidden: true })
  const from = frameOf(design, ids)
  if (from === null) return null
  const grip = frameCorner(from, (1 + handle.x) / 2, (1 + handle.y) / 2)
  const offset = { x: grip.x - start.point.x, y: grip.y - start.point.y }
  const isUpright = from.angleDeg === 0
  const single = leaves.length === 1 ? leaves[0]! : null
  const snapper = isUpright ? snapperFor(design, artboard, entered, ids) : null
  const edges = { x: handle.x === 0 ? null : handle.x < 0 ? 'left' : 'right', y: handle.y === 0 ? null : handle.y < 0 ? 'top' : 'bottom' } as const
  let places: readonly Place[] = []
  let isSideOfText = false

  function resized(pointer: Pointer): { frame: Frame; isUniform: boolean } {
    const isUniform = keepsRatio(leaves, handle, pointer.isShift)
    const minSide = single?.kind === 'text' && !isUniform ? Math.min(single.fontSize, from!.width) : 1
    const mode = { keepsRatio: isUniform, isFromCenter: pointer.isAlt, minSide }
    const target = { x: pointer.point.x + offset.x, y: pointer.point.y + offset.y }
    ground.mark({ guides: [] })
    if (pointer.isMod) return { frame: resizeFrame(from!, handle, target, mode), isUniform }
    if (!isUpright || isUniform) {
      const raw = resizeFrame(from!, handle, target, mode)
      return { frame: snapRatio(rounded(raw, mode.isFromCenter, isUniform), mode.isFromCenter, isUniform), isUniform }
    }
    let aim = { x: Math.round(target.x), y: Math.round(target.y) }
    if (ground.isSnapping() && snapper !== null) {
      const snap = snapper.edges(resizeFrame(from!, handle, aim, mode), edges, snapReach / studio.state().viewport.zoom)
      aim = { x: aim.x + snap.dx, y: aim.y + snap.dy }
    }
    const frame = resizeFrame(from!, handle, aim, mode)
    if (ground.isSnapping() && snapper !== null) ground.mark({ guides: snapper.guides(frame, edges) })
    return { frame, isUniform }
  }

  /** Whole pixels for the side that leads. */
  function rounded(frame: Frame, isFromCenter: boolean, isUniform: boolean): Frame {
    if (!isUniform) return resizeTo(from!, handle, handle.x === 0 ? frame.width : Math.max(1, Math.round(frame.width)), handle.y === 0 ? frame.height : Math.max(1, Math.round(frame.height)), isFromCenter)
    const isWide = handle.y === 0 || (handle.x !== 0 && from!.width >= from!.height)
    const scale = isWide ? Math.max(1, Math.round(frame.width)) / from!.width : Math.max(1, Math.round(frame.height)) / from!.height
    return Number.isFinite(scale) ? scaleFrame(from!, handle, scale, isFromCenter, 1) : frame
  }

  /** One edge is brought to a line, and the other side follows. */
  function snapRatio(frame: Frame, isFromCenter: boolean, isUniform: boolean): Frame {
    if (snapper === null || !ground.isSnapping() || !isUniform) return frame
    const snap = snapper.edges(frame, edges, snapReach / studio.state().viewport.zoom)
    const grow = isFromCenter ? 2 : 1
    const isAcross = snap.dx !== 0 && (snap.dy === 0 || Math.abs(snap.dx) <= Math.abs(snap.dy))
    const scale = isAcross ? (frame.width + grow * snap.dx * handle.x) / from!.width : snap.dy !== 0 ? (frame.height + grow * snap.dy * handle.y) / from!.height : null
    const next = scale === null ? frame : scaleFrame(from!, handle, scale, isFromCenter, 1)
    ground.mark({ guides: snapper.guides(next, edges) })
    return next
  }

  function placesFor(frame: Frame, isUniform: boolean, isFromCenter: boolean): readonly Place[] {
    const scale = from!.width === 0 ? frame.height / from!.height : frame.width / from!.width
    if (isUniform) return stretchPlaces(leaves, from!, frame).map((place, index) => (leaves[index]!.kind === 'text' ? { ...place, fontScale: scale } : place))
    if (single?.kind === 'text') {
      if (handle.x === 0) return [tidyPlace({ id: single.id, ...frame })]
      isSideOfText = true
      return [tidyPlace({ id: single.id, ...fitText(ground.textHeight, single, frame, handle, isFromCenter) })]
    }
    return stretchPlaces(leaves, from!, frame).map((place, index) => {
      const leaf = leaves[index]!
      return leaf.kind === 'text' ? tidyPlace({ ...place, ...fitText(ground.textHeight, leaf, { ...place, height: leaf.height, y: place.y + (place.height - leaf.height) / 2 }, { x: 0, y: 0 }, true) }) : place
    })
  }

  return {
    label: 'Resize',
    cursor: null,
    pansAtEdges: true,
    move(pointer) {
      const { frame, isUniform } = resized(pointer)
      isSideOfText = false
      places = placesFor(frame, isUniform, pointer.isAlt)
      const base = isSideOfText ? wrapped(single as TextLayer) : design
      const next = commands['layers.place'].run(base, { places: [...places] })
      ground.preview({ design: next, layers: leaves.map(({ id }) => next.layers[id] as PlacedLayer) })
      const shown = frameOf(next, ids) ?? frame
      ground.mark({ hasHandles: false, label: { text: sizeText(shown, next.layers[single?.id ?? ids[0]!] as PlacedLayer, isUniform), screen: pointer.screen } })
    },
    end() {
      if (places.length > 0) {
        runStep(ground, 'Resize', () => {
          if (isSideOfText && single?.kind === 'text' && single.wrap === 'none') studio.run('text.style', { ids: [single.id], changes: { wrap: 'box' } })
          studio.run('layers.place', { places: [...places] })
        })
      }
      ground.preview(null)
      ground.mark(noMarks)
    },
    cancel() {
      ground.preview(null)
      ground.mark(noMarks)
    },
  }

  /** A text that ran on as it was typed gets lines at its box once the box is drawn by hand. */
  function wrapped(text: TextLayer): typeof design {
    return text.wrap === 'box' ? design : { ...design, layers: { ...design.layers, [text.id]: { ...text, wrap: 'box' } } }
  }
}

function sizeText(frame: Frame, layer: PlacedLayer, isUniform: boolean): string {
  const size = `${formatLength(frame.width)} × ${formatLength(frame.height)}`
  return layer.kind === 'text' && isUniform ? `${size} · ${formatLength(layer.fontSize)} px` : size
}
