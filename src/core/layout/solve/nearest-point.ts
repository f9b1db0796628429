/** The most terms that one row may have; a term may come twice. */
const rowTerms = 8
const tolerance = 1e-7

/** Linear rows over unknowns, held flat: Σ by·v[at] ≥ bound, or = bound. */
export interface Rows {
  count: number
  readonly at: number[]
  readonly by: number[]
  readonly terms: number[]
  readonly bound: number[]
  /** Whose row it is, so that a conflict can be told in the caller's own words. */
  readonly tag: number[]
}

export const createRows = (): Rows => ({ count: 0, at: [], by: [], terms: [], bound: [], tag: [] })

/** Writes a row at the end, or over row `index`; answers its index. At most `rowTerms` terms. */
export function putRow(rows: Rows, at: readonly number[], by: readonly number[], bound: number, tag: number, index = rows.count): number {
  const start = index * rowTerms
  for (let term = 0; term < at.length; term++) {
    rows.at[start + term] = at[term]!
    rows.by[start + term] = by[term]!
  }
  rows.terms[index] = at.length
  rows.bound[index] = bound
  rows.tag[index] = tag
  if (index === rows.count) rows.count++
  return index
}

export interface NearestPoint {
  /** The unknowns as they are now. */
  values(): Float64Array
  /** Half the weighted squared distance from the wish. */
  distance(): number
  /** By how much the row that is broken most is broken now; 0 when none is. */
  shortfall(rows: Rows): number
  /** Holds a row as an equation from now on. False, and then nothing is promised any more, when it cannot be. */
  hold(rows: Rows, index: number): boolean
  /**
   * Holds a row as an equation from now on if all of `kept` are kept with it and the distance grows by at most `price`;
   * otherwise everything is as it was.
   */
  tryHold(rows: Rows, index: number, kept: Rows, price: number): boolean
  /** Moves as little as it must until every row is kept. Null when all are; else the tags of rows that contradict one another. */
  keep(rows: Rows): readonly number[] | null
  /** Back to the wish, with nothing held. */
  reset(): void
}

/**
 * The point nearest to a wish that keeps linear rows: the dual active-set method of Goldfarb and Idnani (Mathematical
 * Programming 27, 1983) for a diagonal metric. It starts at the wish and takes up one broken row after the other, so that
 * what is already kept costs nothing, equations can be tried and taken back, and a contradiction comes with its proof:
 * the rows that make it. `weights` are those of the squared distances, all above 0.
 */
export function createNearestPoint(wish: ArrayLike<number>, weights: ArrayLike<number>): NearestPoint {
  const n = wish.length
  const scale = Float64Array.from(weights, (weight) => 1 / Math.sqrt(weight))
  const start = Float64Array.from(wish, (value, index) => value / scale[index]!)
  const x = new Float64Array(n)
  /** Orthogonal, row by row; its first `active` columns span the rows that are held. */
  const basis = new Float64Array(n * n)
  /** Upper triangular, column by column: the held rows in that basis. */
  const triangle = new Float64Array(n * n)
  const force = new Float64Array(n + 1)
  const activeRow = new Int32Array(n + 1)
  const activeTag = new Int32Array(n + 1)
  let active = 0
  const d = new Float64Array(n)
  const r = new Float64Array(n + 1)
  const saved = { x: new Float64Array(n), basis: new Float64Array(n * n), triangle: new Float64Array(n * n), force: new Float64Array(n + 1), row: new Int32Array(n + 1), tag: new Int32Array(n + 1), active: 0 }

  const reset = (): void => {
    x.set(start)
    basis.fill(0)
    for (let index = 0; index < n; index++) basis[index * n + index] = 1
    active = 0
  }
  reset()

  const save = (): void => {
    saved.x.set(x)
    saved.basis.set(basis)
    saved.triangle.set(triangle.subarray(0, active * n))
    saved.force.set(force)
    saved.row.set(activeRow)
    saved.tag.set(activeTag)
    saved.active = active
  }
  const restore = (): void => {
    x.set(saved.x)
    basis.set(saved.basis)
    active = saved.active
    triangle.set(saved.triangle.subarray(0, active * n))
    force.set(saved.force)
    activeRow.set(saved.row)
    activeTag.set(saved.tag)
  }

  const slack = (rows: Rows, index: number): number => {
    const from = index * rowTerms
    const to = from + rows.terms[index]!
    let sum = -rows.bound[index]!
    for (let term = from; term < to; term++) {
      const at = rows.at[term]!
      sum += rows.by[term]! * scale[at]! * x[at]!
    }
    return sum
  }

  /** Turns column `a` of the basis against column `b`, so that the pair (p, q) of a vector in them becomes (hypot, 0). */
  const turn = (a: number, b: number, cos: number, sin: number): void => {
    for (let row = 0, at = 0; row < n; row++, at += n) {
      const left = basis[at + a]!
      const right = basis[at + b]!
      basis[at + a] = cos * left + sin * right
      basis[at + b] = cos * right - sin * left
    }
  }

  const drop = (index: number): void => {
    for (let column = index; column < active - 1; column++) {
      triangle.copyWithin(column * n, (column + 1) * n, (column + 1) * n + n)
      activeRow[column] = activeRow[column + 1]!
      activeTag[column] = activeTag[column + 1]!
      force[column] = force[column + 1]!
    }
    active--
    for (let column = index; column < active; column++) {
      const p = triangle[column * n + column]!
      const q = triangle[column * n + column + 1]!
      const length = Math.hypot(p, q)
      if (length === 0) continue
      const cos = p / length
      const sin = q / length
      for (let other = column; other < active; other++) {
        const at = other * n + column
        const upper = triangle[at]!
        const lower = triangle[at + 1]!
        triangle[at] = cos * upper + sin * lower
        triangle[at + 1] = cos * lower - sin * upper
      }
      turn(column, column + 1, cos, sin)
    }
  }

  /** Writes a row, in the basis, into `d`; answers its squared length. */
  const project = (rows: Rows, index: number, sign: number): number => {
    const from = index * rowTerms
    const to = from + rows.terms[index]!
    d.fill(0)
    let norm = 0
    for (let term = from; term < to; term++) {
      const at = rows.at[term]!
      const by = sign * rows.by[term]! * scale[at]!
      norm += by * by
      const row = at * n
      for (let column = 0; column < n; column++) d[column] = d[column]! + by * basis[row + column]!
    }
    return norm
  }

  /** The squared length of `d` in what is still free. */
  const freePart = (): number => {
    let sum = 0
    for (let column = active; column < n; column++) sum += d[column]! * d[column]!
    return sum
  }

  const distance = (): number => {
    let sum = 0
    for (let index = 0; index < n; index++) sum += (x[index]! - start[index]!) ** 2
    return sum / 2
  }

  /** `sign` -1 reads the row as ≤. Null when the row is kept afterwards, else the tags that forbid it. */
  const take = (rows: Rows, index: number, isEquation: boolean): readonly number[] | null => {
    let short = slack(rows, index)
    const sign = isEquation && short > 0 ? -1 : 1
    short *= sign
    let ownForce = 0
    for (;;) {
      const norm = project(rows, index, sign)
      const free = freePart()
      for (let row = active - 1; row >= 0; row--) {
        let sum = d[row]!
        for (let column = row + 1; column < active; column++) sum -= triangle[column * n + row]! * r[column]!
        r[row] = sum / triangle[row * n + row]!
      }
      let dualStep = Infinity
      let blocking = -1
      for (let each = 0; each < active; each++) {
        if (activeRow[each]! < 0 || r[each]! <= 1e-10) continue
        const step = force[each]! / r[each]!
        if (step < dualStep) {
          dualStep = step
          blocking = each
        }
      }
      const isFree = free > 1e-11 * norm
      const primalStep = isFree ? Math.max(0, -short) / free : Infinity
      const step = Math.min(dualStep, primalStep)
      if (step === Infinity) {
        if (short > -tolerance) return null
        const tags = [rows.tag[index]!]
        for (let each = 0; each < active; each++) if (Math.abs(r[each]!) > 1e-9) tags.push(activeTag[each]!)
        return tags
      }
      for (let each = 0; each < active; each++) force[each] = force[each]! - step * r[each]!
      ownForce += step
      if (isFree) {
        for (let row = 0, at = 0; row < n; row++, at += n) {
          let sum = 0
          for (let column = active; column < n; column++) sum += basis[at + column]! * d[column]!
          x[row] = x[row]! + step * sum
        }
        short = sign * slack(rows, index)
      }
      if (primalStep <= dualStep) {
        for (let column = n - 1; column > active; column--) {
          const p = d[column - 1]!
          const q = d[column]!
          if (q === 0) continue
          const length = Math.hypot(p, q)
          d[column - 1] = length
          d[column] = 0
          turn(column - 1, column, p / length, q / length)
        }
        triangle.set(d.subarray(0, active + 1), active * n)
        force[active] = ownForce
        activeRow[active] = isEquation ? -1 : index
        activeTag[active] = rows.tag[index]!
        active++
        return null
      }
      drop(blocking)
    }
  }

  const keep = (rows: Rows): readonly number[] | null => {
    for (let turns = 0; turns < 40 * (n + 4); turns++) {
      let worst = -1
      let most = -tolerance
      for (let index = 0; index < rows.count; index++) {
        const short = slack(rows, index)
        if (short < most) {
          most = short
          worst = index
        }
      }
      if (worst < 0) return null
      const conflict = take(rows, worst, false)
      if (conflict !== null) return conflict
    }
    return []
  }
  const hold = (rows: Rows, index: number): boolean => take(rows, index, true) === null && Math.abs(slack(rows, index)) < 1e-5

  return {
    values: () => x.map((value, index) => value * scale[index]!),
    distance,
    shortfall: (rows) => {
      let most = 0
      for (let index = 0; index < rows.count; index++) most = Math.max(most, -slack(rows, index))
      return most
    },
    hold,
    tryHold(rows, index, kept, price) {
      const norm = project(rows, index, 1)
      const free = freePart()
      const short = slack(rows, index)
      // So much it costs at the least; where nothing is free to give way, it is kept already or the rows that are held forbid it.
      if (free <= 1e-11 * norm ? Math.abs(short) > tolerance : (short * short) / (2 * free) > price) return false
      const before = distance()
      save()
      if (hold(rows, index) && keep(kept) === null && distance() - before <= price) return true
      restore()
      return false
    },
    keep,
    reset,
  }
}
