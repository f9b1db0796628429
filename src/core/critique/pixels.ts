/** A picture of a design, straight (not premultiplied) RGBA, 8 bits each; `scale` is picture pixels for one design pixel. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly data: Uint8Array
}

/** What critique looks at; all pictures have one size. `chooseViewLayers` says what each draws. */
export interface Views {
  /** Everything but the text layers and the logo: what lies behind them. */
  readonly behind: Pixels
  /** The logo alone on transparency; null when the design has none. */
  readonly logo: Pixels | null
  /** The hero's pictures alone on transparency. Without it, a vector hero is taken for the ellipse in its box. */
  readonly hero?: Pixels | null
}
