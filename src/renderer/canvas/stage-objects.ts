import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import type { LayerObject } from './layer-object.ts'

/** What the painter has put on the canvas, as gestures and text editing find it. */
export interface StageObjects {
  readonly artboard: ArtboardId
  /** Of a leaf that is on the canvas: neither hidden nor on another artboard. A group has none. */
  objectOf(id: LayerId): LayerObject | undefined
  /** In paint order, from back to front; a layer that masks a group comes after what it masks. */
  leaves(): readonly LayerObject[]
  /** The leaf itself, or all leaves inside a group. */
  leavesOf(id: LayerId): readonly LayerObject[]
  /**
   * Draws these instead of the design's own records until `endPreview`, or until the design's record of a layer changes.
   * A layer that only lies elsewhere or is turned costs nothing; one of another size or content is drawn anew.
   */
  preview(layers: readonly PlacedLayer[]): void
  /** Puts all back as the design says. */
  endPreview(): void
}
