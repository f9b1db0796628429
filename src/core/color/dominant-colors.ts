import type { WeightedColor } from './picture-look.ts'
import { oklabToHex, toOklab } from './oklch.ts'
import type { Oklab } from './oklch.ts'

interface Cell extends Oklab {
  readonly weight: number
}

/** Cluster centres nearer than this in OKLab are one colour to the eye at logo size. */
const mergeDistance = 0.07
const maxClusters = 10
const rounds = 8

const distance = (a: Oklab, b: Oklab): number => Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)

/** Pixels gathered into 5-bit RGB cells: a few hundred weighted points instead of 65,536. */
function gatherCells(data: Uint8Array, isCounted: (pixel: number) => boolean): Cell[] {
  const sums = new Map<number, [number, number, number, number]>()
  for (let pixel = 0; pixel * 4 < data.length; pixel++) {
    if (!isCounted(pixel)) continue
    const [r, g, b] = [data[pixel * 4]!, data[pixel * 4 + 1]!, data[pixel * 4 + 2]!]
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, [r, g, b, 1])
    else {
      sum[0] += r
      sum[1] += g
      sum[2] += b
      sum[3] += 1
    }
  }
  return [...sums.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, [r, g, b, weight]]) => {
      const hex = `#${[r, g, b].map((sum) => Math.round(sum / weight).toString(16).padStart(2, '0')).join('')}`
      return { ...toOklab(hex), weight }
    })
}

function nearestIndex(cell: Oklab, centers: readonly Oklab[]): number {
  let nearest = 0
  let least = Infinity
  for (const [index, center] of centers.entries()) {
    const apart = distance(cell, center)
    if (apart < least) {
      least = apart
      nearest = index
    }
  }
  return nearest
}

/** Farthest-first, weighted: no chance in it, and a small bright detail still gets a centre of its own. */
function seedCenters(cells: readonly Cell[]): Oklab[] {
  const heaviest = cells.reduce((best, cell) => (cell.weight > best.weight ? cell : best))
  const centers: Oklab[] = [heaviest]
  while (centers.length < maxClusters) {
    let best: Cell | null = null
    let bestScore = 0
    for (const cell of cells) {
      const apart = distance(cell, centers[nearestIndex(cell, centers)]!)
      const score = apart < mergeDistance ? 0 : apart * apart * Math.sqrt(cell.weight)
      if (score > bestScore) {
        bestScore = score
        best = cell
      }
    }
    if (best === null) break
    centers.push(best)
  }
  return centers
}

function averageOf(cells: readonly Cell[]): Cell {
  const weight = cells.reduce((sum, cell) => sum + cell.weight, 0)
  const mean = (pick: (cell: Cell) => number): number => cells.reduce((sum, cell) => sum + pick(cell) * cell.weight, 0) / weight
  return { l: mean((cell) => cell.l), a: mean((cell) => cell.a), b: mean((cell) => cell.b), weight }
}

function mergeNear(clusters: readonly Cell[]): Cell[] {
  const merged: Cell[] = []
  for (const cluster of [...clusters].sort((a, b) => b.weight - a.weight)) {
    const index = merged.findIndex((other) => distance(other, cluster) < mergeDistance)
    if (index < 0) merged.push(cluster)
    else merged[index] = averageOf([merged[index]!, cluster])
  }
  return merged.sort((a, b) => b.weight - a.weight)
}

/**
 * The colours of a picture by weighted k-means in OKLab, heaviest first; the same pixels give the same answer.
 * Clusters under `minShare` (the blends along edges) are left out.
 */
export function findDominantColors(data: Uint8Array, isCounted: (pixel: number) => boolean, minShare = 0.015): WeightedColor[] {
  const cells = gatherCells(data, isCounted)
  if (cells.length === 0) return []
  let centers: Oklab[] = seedCenters(cells)
  let clusters: Cell[] = []
  for (let round = 0; round < rounds; round++) {
    const members: Cell[][] = centers.map(() => [])
    for (const cell of cells) members[nearestIndex(cell, centers)]!.push(cell)
    clusters = members.filter((group) => group.length > 0).map(averageOf)
    centers = clusters
  }
  const total = cells.reduce((sum, cell) => sum + cell.weight, 0)
  const merged = mergeNear(clusters).map((cluster) => ({ hex: oklabToHex(cluster), share: cluster.weight / total }))
  const kept = merged.filter((color) => color.share >= minShare)
  return kept.length > 0 ? kept : merged.slice(0, 1)
}
