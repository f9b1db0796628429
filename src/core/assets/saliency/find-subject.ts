import { centerX, centerY } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { mapSide } from './saliency-map.ts'
import type { SaliencyMap } from './saliency-map.ts'

export interface Subject {
  /** Around what draws the eye, in fractions of the picture; the whole where nothing does. */
  readonly box: Box
  /** Its middle, by weight. */
  readonly focus: { readonly x: number; readonly y: number }
}

interface Region {
  readonly cells: readonly number[]
  readonly weight: number
}

const wholePicture: Subject = { box: { x: 0, y: 0, width: 1, height: 1 }, focus: { x: 0.5, y: 0.5 } }

/** Cells this near the frame count as cut by it. */
const frame = 2

/** Bright spots count for more than wide glows, and what the frame cuts for less: subjects are seldom cropped. */
function weigh(cells: readonly number[], values: Float32Array): number {
  const isCut = (cell: number): boolean => {
    const [x, y] = [cell % mapSide, Math.floor(cell / mapSide)]
    return Math.min(x, y, mapSide - 1 - x, mapSide - 1 - y) < frame
  }
  const box = boundsOf(cells)
  const cut = Math.min(1, cells.filter(isCut).length / (frame * mapSide * Math.max(box.width, box.height)))
  const mass = cells.reduce((sum, cell) => sum + values[cell]!, 0)
  const peak = cells.reduce((most, cell) => Math.max(most, values[cell]!), 0)
  return peak ** 3 * Math.sqrt(mass) * (1 - cut) ** 2
}

function listRegions(values: Float32Array, threshold: number): Region[] {
  const seen = new Uint8Array(values.length)
  const regions: Region[] = []
  for (let start = 0; start < values.length; start++) {
    if (seen[start] === 1 || values[start]! < threshold) continue
    const cells: number[] = []
    const queue = [start]
    seen[start] = 1
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      cells.push(cell)
      const x = cell % mapSide
      for (const next of [x > 0 ? cell - 1 : -1, x < mapSide - 1 ? cell + 1 : -1, cell - mapSide, cell + mapSide]) {
        if (next < 0 || next >= values.length || seen[next] === 1 || values[next]! < threshold) continue
        seen[next] = 1
        queue.push(next)
      }
    }
    regions.push({ cells, weight: weigh(cells, values) })
  }
  return regions.sort((a, b) => b.weight - a.weight || a.cells[0]! - b.cells[0]!)
}

function boundsOf(cells: readonly number[]): Box {
  let [left, top, right, bottom] = [mapSide, mapSide, 0, 0]
  for (const cell of cells) {
    const [x, y] = [cell % mapSide, Math.floor(cell / mapSide)]
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  return { x: left / mapSide, y: top / mapSide, width: (right - left) / mapSide, height: (bottom - top) / mapSide }
}

/** A threshold cuts a subject's rim away: what is blurred at 64 cells reaches a cell and a half further. */
function pad({ x, y, width, height }: Box): Box {
  const rim = 1.5 / mapSide
  const [left, top] = [Math.max(0, x - rim), Math.max(0, y - rim)]
  return { x: left, y: top, width: Math.min(1, x + width + rim) - left, height: Math.min(1, y + height + rim) - top }
}

/** The weightiest part of a map with what nearly equals it, and every face; made for maps of `mapSide`. */
export function findSubject({ values }: SaliencyMap, faces: readonly Box[] = []): Subject {
  const peak = values.reduce((most, value) => Math.max(most, value), 0)
  if (peak <= 0.02) return wholePicture
  const mean2 = (2 * values.reduce((sum, value) => sum + value, 0)) / values.length
  const regions = listRegions(values, Math.min(0.55 * peak, Math.max(0.32 * peak, mean2)))
  const lead = regions[0]!.weight
  const cells = regions.filter(({ weight }) => weight >= lead * 0.6).flatMap((region) => region.cells)
  const mass = cells.reduce((sum, cell) => sum + values[cell]!, 0)
  const mean = (at: (cell: number) => number): number => Math.round((cells.reduce((sum, cell) => sum + (at(cell) + 0.5) * values[cell]!, 0) / mass / mapSide) * 1000) / 1000
  const box = pad(boundsOf(cells))
  const [face] = [...faces].sort((a, b) => b.width * b.height - a.width * a.height)
  if (face === undefined) return { box, focus: { x: mean((cell) => cell % mapSide), y: mean((cell) => Math.floor(cell / mapSide)) } }
  const parts = [box, ...faces]
  const [left, top] = [Math.min(...parts.map((part) => part.x)), Math.min(...parts.map((part) => part.y))]
  return {
    box: { x: left, y: top, width: Math.max(...parts.map((part) => part.x + part.width)) - left, height: Math.max(...parts.map((part) => part.y + part.height)) - top },
    focus: { x: centerX(face), y: centerY(face) },
  }
}
