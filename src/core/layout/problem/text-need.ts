import type { Size } from '#core/geometry/box.ts'

/** The ink that a text takes with that many lines, in ems of its font size. */
export interface TextSet {
  readonly lines: number
  /** The narrowest column that gives so many lines. */
  readonly width: number
  /** From the top of the capitals to a little under the last baseline. */
  readonly height: number
}

/**
 * What a text needs at any size. Type scales, so what the text engine measured once holds at every size: a text of `size`
 * fits a box when one of its `sets`, times `size`, does.
 */
export interface TextNeed {
  /** By lines, from one upwards; each narrower and taller than the one before. Never empty. */
  readonly sets: readonly TextSet[]
  /** Font sizes in pixels: under `least` it may not be printed, at `best` it is as it should be, over `most` it shouts. */
  readonly least: number
  readonly best: number
  readonly most: number
  /** Air at each side of a button's label, in ems. */
  readonly pad: Size
}

/** The set and size that fill a box best, the size at most `need.most`; the size may come out under `need.least`. */
export function fitNeed(need: TextNeed, width: number, height: number): { readonly size: number; readonly set: TextSet } {
  let best = need.sets[0]!
  let most = -1
  for (const set of need.sets) {
    const size = Math.min(width / (set.width + 2 * need.pad.width), height / (set.height + 2 * need.pad.height))
    if (size > most) {
      most = size
      best = set
    }
  }
  return { size: Math.min(most, need.most), set: best }
}
