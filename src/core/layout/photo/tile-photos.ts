import { area } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { PhotoPicture } from '../content.ts'

/** What a tiling minds of a photo: its shape, and the part that must be seen, in shares of it. */
export interface TilePhoto {
  readonly asset: Size
  readonly look: Pick<PhotoPicture['look'], 'subject'>
  readonly isCutOut: boolean
}

/** One box for each photo, in their order, with even gaps between them. */
export type Tiling = readonly Box[]

/** Splits a box into rows (or columns) of these weights, `gap` between them. */
function slice(box: Box, weights: readonly number[], gap: number, isRows: boolean): Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const room = (isRows ? box.height : box.width) - gap * (weights.length - 1)
  let at = isRows ? box.y : box.x
  return weights.map((weight) => {
    const size = (room * weight) / total
    const part = isRows ? { ...box, y: at, height: size } : { ...box, x: at, width: size }
    at += size + gap
    return part
  })
}

/** Every way to write a number as a sum of one to three parts, each at most four. */
function listSums(count: number): number[][] {
  const sums: number[][] = []
  for (let a = 1; a <= count; a++) {
    if (a === count) sums.push([a])
    for (let b = 1; a + b <= count; b++) {
      if (a + b === count) sums.push([a, b])
      const c = count - a - b
      if (c > 0) sums.push([a, b, c])
    }
  }
  return sums.filter((sum) => sum.every((part) => part <= 4))
}

const fillLines = (box: Box, counts: readonly number[], weights: readonly number[], gap: number, isRows: boolean): Box[] =>
  slice(box, weights, gap, isRows).flatMap((line, index) => slice(line, Array.from({ length: counts[index]! }, () => 1), gap, !isRows))

/** Even grids, grids with a tall first line, and a leader with the others in lines beside or below it. */
function listTilings(box: Box, count: number, gap: number): Tiling[] {
  if (count < 2) return [count === 0 ? [] : [box]]
  const tilings: Tiling[] = []
  for (const isRows of [true, false]) {
    for (const counts of listSums(count)) {
      tilings.push(fillLines(box, counts, counts.map(() => 1), gap, isRows))
      if (counts.length > 1) for (const lead of [1.4, 1.9]) tilings.push(fillLines(box, counts, counts.map((_, index) => (index === 0 ? lead : 1)), gap, isRows))
    }
    for (const share of [0.5, 0.6, 0.68]) {
      for (const isFirst of [true, false]) {
        const [one, two] = slice(box, isFirst ? [share, 1 - share] : [1 - share, share], gap, isRows)
        const [lead, rest] = isFirst ? [one!, two!] : [two!, one!]
        for (const counts of listSums(count - 1)) for (const isRestRows of [true, false]) tilings.push([lead, ...fillLines(rest, counts, counts.map(() => 1), gap, isRestRows)])
      }
    }
  }
  return tilings
}

/** What a photo loses in a place of that shape: the share cropped away, and much more where its subject cannot stay whole. */
function lossOf({ asset, look, isCutOut }: TilePhoto, place: Box): number {
  const wide = asset.width / asset.height / (place.width / place.height)
  const kept = wide > 1 ? { width: 1 / wide, height: 1 } : { width: 1, height: wide }
  const cut = Math.max(0, look.subject.width - kept.width) / look.subject.width + Math.max(0, look.subject.height - kept.height) / look.subject.height
  return (isCutOut ? 0.4 : 1) * (1 - kept.width * kept.height) + cut * 1.5
}

/** Pixels: a photo that is shorter or narrower tells little, so none grows at the others' cost. */
const leastSide = 56

/**
 * The tilings of a box by all photos that lose least of them, best first. The first photo is never smaller than another by
 * much, nothing is a sliver, and those that lead plainly count a little more.
 */
export function tilePhotos(box: Box, photos: readonly TilePhoto[], gap: number): Tiling[] {
  const rated = listTilings(box, photos.length, gap).map((tiling) => {
    const areas = tiling.map(area)
    const others = areas.slice(1)
    const lead = others.length === 0 ? 1 : areas[0]! / Math.max(...others)
    const slivers = tiling.filter(({ width, height }) => Math.max(width / height, height / width) > 2.4).length
    const tiny = tiling.reduce((sum, { width, height }) => sum + Math.max(0, 1 - Math.min(width, height) / leastSide), 0)
    const loss = tiling.reduce((sum, place, index) => sum + lossOf(photos[index]!, place) * Math.sqrt(areas[index]! / area(box)), 0)
    return { tiling, cost: loss + slivers * 1.2 + tiny * 1.6 + (lead < 0.95 ? 0.8 : lead > 4.5 ? 0.25 : lead > 1.3 ? -0.08 : 0) }
  })
  const seen = new Set<string>()
  return rated.sort((a, b) => a.cost - b.cost).flatMap(({ tiling }) => {
    const key = tiling.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')).join(';')
    if (seen.has(key)) return []
    seen.add(key)
    return [tiling]
  })
}

/** Columns that hang higher and lower in turn, by a little of the box's height over its head and foot. */
export function staggerPhotos(box: Box, count: number, gap: number, columns: number): Tiling {
  const lines = slice(box, Array.from({ length: columns }, () => 1), gap, false)
  const perColumn = lines.map((_, index) => Math.floor(count / columns) + (index < count % columns ? 1 : 0))
  const shift = box.height * 0.09
  return lines.flatMap((line, index) => {
    const isUp = index % 2 === 0
    return slice({ ...line, y: isUp ? box.y - shift : box.y + shift }, Array.from({ length: perColumn[index]! }, (_, row) => (row % 2 === (isUp ? 0 : 1) ? 1.25 : 1)), gap, true)
  })
}
