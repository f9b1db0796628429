import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { putLayers } from '#core/design/put-layers.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { Finding } from '../finding.ts'
import type { Luminance } from '../luminance.ts'
import type { Views } from '../pixels.ts'
import type { Scene } from '../read-scene.ts'

/** What a repair may look at. Without pictures it guesses the ground from what was measured. */
export interface RepairContext {
  readonly design: Design
  readonly scene: Scene
  readonly typesetter: Typesetter
  readonly views: Views | null
  readonly luminance: Luminance | null
  /** The scene of another state of the design. */
  readonly read: (design: Design) => Scene
}

/** The design with only the touched records new, and what was done, for a person to read. */
export interface Step {
  readonly design: Design
  readonly action: string
}

export type Repairer = (context: RepairContext, finding: Finding) => Step | null

/** Puts a new layer right behind `front`, under the same parent. Null when that parent is locked or not to be found. */
export function putBehind(design: Design, layer: Layer, front: LayerId): Design | null {
  const insert = (children: readonly LayerId[]): LayerId[] => children.flatMap((id) => (id === front ? [layer.id, id] : [id]))
  const board = Object.values(design.artboards).find((artboard) => artboard.children.includes(front))
  if (board !== undefined) {
    return putLayers({ ...design, artboards: { ...design.artboards, [board.id]: { ...board, children: insert(board.children) } } }, [layer])
  }
  const group = Object.values(design.layers).find((other) => other.kind === 'group' && other.children.includes(front))
  if (group?.kind !== 'group' || isLocked(group, 'children')) return null
  return putLayers(design, [layer, { ...group, children: insert(group.children) }])
}
