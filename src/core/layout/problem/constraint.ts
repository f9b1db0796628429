/** Fractions of the page: the whole is { x: 0, y: 0, width: 1, height: 1 }. */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * What a designer asks of a layout; the first four are the kinds of PosterLLaVa's user constraints (arXiv 2406.02884), the
 * last is size. `element` and the others are indices into the problem's elements.
 */
export type Constraint =
  /** The whole element lies in that part of the page. */
  | { readonly kind: 'region'; readonly element: number; readonly region: Region }
  /** It lies wholly on that side of another. */
  | { readonly kind: 'order'; readonly element: number; readonly side: 'above' | 'below' | 'left-of' | 'right-of'; readonly other: number }
  /** Its middle is the page's, or another's. */
  | { readonly kind: 'center'; readonly element: number; readonly axis: 'x' | 'y'; readonly on: number | 'page' }
  /** It lies over the whole of another, or wholly inside it. */
  | { readonly kind: 'cover' | 'inside'; readonly element: number; readonly other: number }
  /** Its edge is in line with another's. */
  | { readonly kind: 'align'; readonly element: number; readonly edge: 'left' | 'right' | 'top' | 'bottom'; readonly other: number }
  /** A side measures a share of another's or of the page's; `at-least` and `at-most` of it. */
  | { readonly kind: 'size'; readonly element: number; readonly side: 'width' | 'height'; readonly relation: 'equal' | 'at-least' | 'at-most'; readonly share: number; readonly of: number | 'page' }
