import type { Box } from '#core/geometry/box.ts'

/** All that is needed to draw one leaf, its colours, lines and pictures looked up beforehand. */
export interface Drawing {
  /** Where it may have ink, its shadows and its blur included: in pixels of the artboard before it is turned. */
  readonly painted: Box
  /** Its own marks lie over each other, so that transparency has to wait until all are drawn. */
  readonly isLayered: boolean
  /** Costs enough to be kept as a bitmap. */
  readonly isCostly: boolean
  /** Draws the content without opacity, blend and effects, in pixels of the artboard before it is turned. */
  draw(context: CanvasRenderingContext2D, at: DrawnAt): void
  /** Draws its outline in the context's own fill and stroke style: what casts the shadow. Null: its alpha does. */
  readonly silhouette: ((context: CanvasRenderingContext2D) => void) | null
  /** Its exact outline clips what it masks, its opacity and effects left aside. Null: its alpha does. */
  readonly clip: ((context: CanvasRenderingContext2D) => void) | null
  readonly shadows: readonly CastShadow[]
  /** Standard deviation in pixels; 0 for none. */
  readonly blur: number
}

/** Where the drawing is right now, which a gesture may have changed. */
export interface DrawnAt {
  /** How far its centre lies from where the record says. */
  readonly dx: number
  readonly dy: number
  readonly angleDeg: number
  /** Device pixels for a design pixel. */
  readonly scale: number
}

export interface CastShadow {
  readonly dx: number
  readonly dy: number
  readonly blur: number
  readonly color: string
  readonly opacity: number
}
