import type { Size } from '#core/geometry/box.ts'

/** The page that a loose direction is measured on; without it each keeps the region that it came with. */
export interface WishFrame {
  readonly page: Size
  readonly margin: number
}
