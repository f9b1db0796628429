import svgpath from 'svgpath'

export interface PathPoint {
  readonly x: number
  readonly y: number
  readonly angle: number
}

/** A path measured along its length, for text that follows it. */
export interface WalkedPath {
  readonly length: number
  /** Null before its start and after its end. */
  at(distance: number): PathPoint | null
}

const steps = 24

/** Curves become chords of a twenty-fourth each: far finer than letters can show. Null for a path without length. */
export function walkPath(d: string, transform: string): WalkedPath | null {
  const points: [number, number][] = []
  const lengths: number[] = []
  let total = 0
  const add = (x: number, y: number): void => {
    const last = points[points.length - 1]
    if (last !== undefined) total += Math.hypot(x - last[0], y - last[1])
    points.push([x, y])
    lengths.push(total)
  }
  let startX = 0
  let startY = 0
  svgpath(d).transform(transform).abs().unshort().unarc().iterate(([command, ...v], _index, x, y) => {
    const n = v as number[]
    if (points.length > 20000) return
    if (command === 'M') {
      // A later subpath goes on where it starts, without a length between.
      const last = points.length
      add(n[0]!, n[1]!)
      if (last > 0) {
        total = lengths[last - 1]!
        lengths[last] = total
      }
      startX = n[0]!
      startY = n[1]!
    } else if (command === 'L') add(n[0]!, n[1]!)
    else if (command === 'H') add(n[0]!, y)
    else if (command === 'V') add(x, n[0]!)
    else if (command === 'Z' || command === 'z') add(startX, startY)
    else if (command === 'C' || command === 'Q') {
      const [ax, ay, bx, by, cx, cy] = command === 'C'
        ? [n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!]
        : [x + (2 / 3) * (n[0]! - x), y + (2 / 3) * (n[1]! - y), n[2]! + (2 / 3) * (n[0]! - n[2]!), n[3]! + (2 / 3) * (n[1]! - n[3]!), n[2]!, n[3]!]
      for (let step = 1; step <= steps; step++) {
        const t = step / steps
        const u = 1 - t
        add(u * u * u * x + 3 * u * u * t * ax! + 3 * u * t * t * bx! + t * t * t * cx!, u * u * u * y + 3 * u * u * t * ay! + 3 * u * t * t * by! + t * t * t * cy!)
      }
    }
  })
  if (!(total > 0) || !Number.isFinite(total)) return null
  return {
    length: total,
    at(distance) {
      if (!(distance >= 0 && distance <= total)) return null
      let low = 1
      let high = lengths.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (lengths[middle]! < distance) low = middle + 1
        else high = middle
      }
      const [from, to] = [points[low - 1]!, points[low]!]
      const span = lengths[low]! - lengths[low - 1]!
      const share = span > 0 ? (distance - lengths[low - 1]!) / span : 0
      return { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share, angle: Math.atan2(to[1] - from[1], to[0] - from[0]) }
    },
  }
}
