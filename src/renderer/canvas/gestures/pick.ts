import { intersection } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { LayerId } from '#core/design/ids.ts'
import { groupsAround } from '#core/design/tree.ts'
import type { StudioState } from '#renderer/studio/studio.ts'
import { frameBounds, frameOf } from './frame.ts'
import { hitLeaves, isBackdrop, targetOf } from './hit-test.ts'
import type { PathTest, Target } from './hit-test.ts'

/** Thin and small layers are hit this far off, in screen pixels. */
const pickReach = 4

export interface Picked {
  /** What a click here selects. */
  readonly target: Target
  readonly leaf: LayerId
  /** Something selected that lies here: what a drag moves. */
  readonly held: LayerId | null
}

export function pickAt(state: StudioState, point: Point, isDeep: boolean, isInPath: PathTest): Picked | null {
  const { design, artboard, entered, selection } = state
  const leaves = hitLeaves({ design, artboard, reach: pickReach / state.viewport.zoom, isInPath }, point).filter((id) => isReachable(state, id, point))
  const leaf = leaves[0]
  if (leaf === undefined) return null
  const target = targetOf(design, leaf, entered, isDeep)
  const chosen = new Set(selection)
  if (chosen.has(target.id)) return { target, leaf, held: target.id }
  // A selected layer under a larger one is still what a drag means.
  const areaOf = (id: LayerId): number => {
    const frame = frameOf(design, [id])
    if (frame === null) return 0
    const bounds = frameBounds(frame)
    return bounds.width * bounds.height
  }
  const under = leaves.slice(1).map((each) => targetOf(design, each, entered, isDeep).id).find((id) => chosen.has(id))
  const deep = leaves.find((each) => chosen.has(each))
  const held = deep ?? under ?? null
  return { target, leaf, held: held !== null && areaOf(held) < areaOf(target.id) ? held : null }
}

/** Beside the artboard, where nothing is drawn, only what is selected or lies off it as a whole can be taken hold of. */
function isReachable({ design, artboard, selection }: StudioState, id: LayerId, point: Point): boolean {
  const board = design.artboards[artboard]
  const frame = frameOf(design, [id])
  if (board === undefined || frame === null || (point.x >= 0 && point.y >= 0 && point.x <= board.width && point.y <= board.height)) return true
  const chosen = [id, ...groupsAround(design, id)].find((each) => selection.includes(each))
  if (chosen !== undefined) return !isBackdrop(design, artboard, chosen)
  return intersection(frameBounds(frame), { x: 0, y: 0, width: board.width, height: board.height }) === null
}

/** Asks the browser about path data; each path is read once. */
export function createPathTest(): PathTest {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!
  const paths = new Map<string, Path2D>()
  return (d, { x, y }, lineWidth) => {
    if (paths.size > 500) paths.clear()
    let path = paths.get(d)
    if (path === undefined) paths.set(d, (path = new Path2D(d)))
    context.lineWidth = lineWidth
    return lineWidth > 0 ? context.isPointInStroke(path, x, y) : context.isPointInPath(path, x, y, 'evenodd')
  }
}
