import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer, TextLayer } from '#core/design/layer.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Guide } from '#core/geometry/snap.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import type { Frame } from './frame.ts'

/** Where the pointer is, and which keys are held with it. */
export interface Pointer {
  /** CSS pixels from the stage's top left. */
  readonly screen: Point
  /** Design pixels. */
  readonly point: Point
  readonly isShift: boolean
  readonly isAlt: boolean
  /** Control, or Command on a Mac. */
  readonly isMod: boolean
}

/** What a gesture draws above the picture while it runs. */
export interface Marks {
  readonly guides: readonly Guide[]
  readonly marquee: Box | null
  /** The frame while it turns; without one the selection's own is drawn. */
  readonly frame: Frame | null
  /** What is being drawn with a tool. */
  readonly draft: { readonly kind: 'rect' | 'ellipse' | 'line' | 'text'; readonly frame: Frame } | null
  /** Size, place or angle, beside the pointer. */
  readonly label: { readonly text: string; readonly screen: Point } | null
  /** Handles would be in the way. */
  readonly hasHandles: boolean
}

export const noMarks: Marks = { guides: [], marquee: null, frame: null, draft: null, label: null, hasHandles: true }

/** What gestures are given to work with. */
export interface Ground {
  readonly studio: Studio
  /** What the text needs at a width, by the engine's own lines; null while its fonts have not come. */
  readonly textHeight: (text: TextLayer, width: number) => number | null
  readonly isSnapping: () => boolean
  readonly view: () => Size
  /**
   * Shows the layers in place of the design's own; `design` holds them. Null puts all back. `ghosts` are drawn besides:
   * copies that are not there yet, with the layers that they are copies of.
   */
  readonly preview: (shown: { readonly design: Design; readonly layers: readonly PlacedLayer[]; readonly ghosts?: readonly Ghost[] } | null) => void
  readonly mark: (marks: Partial<Marks>) => void
  /** A text was added in a step that is still open: it is edited at once, and gone if it stays empty. */
  readonly editNew: (id: LayerId) => void
}

export interface Ghost {
  readonly of: PlacedLayer
  readonly layer: PlacedLayer
}

/** From press to release. Nothing of the design changes before `end`, which runs the command. */
export interface Gesture {
  readonly label: string
  readonly cursor: string | null
  /** The view follows a pointer that leaves it. */
  readonly pansAtEdges: boolean
  /** Also called when a key is pressed or let go, or the view has moved under the pointer. */
  move(pointer: Pointer): void
  end(pointer: Pointer): void
  cancel(): void
}

/** Runs the gesture's commands as one step that undo names as the designer would. */
export function runStep({ studio }: Ground, label: string, run: () => void): void {
  const step = studio.beginStep(label)
  try {
    run()
  } finally {
    step.end()
  }
}

/** How far from a line it still pulls, in screen pixels. */
export const snapReach = 6

export const formatLength = (length: number): string => String(Math.round(length * 10) / 10)
