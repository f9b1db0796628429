import { mixColors } from '#core/color/mix.ts'
import { rectPath } from '#core/geometry/path.ts'
import type { Path, Point } from '#core/geometry/path.ts'
import { sampleLine, taperedLine } from '#core/geometry/path-line.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { pathDraft, solid } from '../shape-draft.ts'

/** A drawing-board grid that fades before the words, a few of its cells filled around the hero. */
export const grid = createPainter({
  id: 'grid',
  suits: ({ direction }) => (direction.mood === 'tech' || direction.mood === 'corporate' ? 0.8 : direction.shapes === 'organic' ? 0.15 : 0.4),
  seams: ['straight', 'steps', 'slant'],
  patches: ['rounded', 'circle'],
  draw(scene, on) {
    const { inks, calm, focus, heroRadius, page, short, line, random, density } = scene
    const { base, line: ink, tone } = inks[on]
    const chance = random.fork('grid')
    const cell = Math.max(short / Math.round(6.5 * Math.sqrt(density)), Math.max(page.width, page.height) / 34)
    const [dx, dy] = [(focus.x % cell) - cell / 2, (focus.y % cell) - cell / 2]
    const far = Math.hypot(page.width, page.height)
    const widthAt = (point: Point): number =>
      line * 0.85 * calm[on].openness(point, short * 0.3) * Math.max(0.3, 1 - Math.hypot(point.x - focus.x, point.y - focus.y) / (far * 0.8))
    const step = Math.max(3, short / 40)
    const lines = (from: number, end: number, lineAt: (at: number) => readonly [Point, Point]): Path => {
      const path: Path[number][] = []
      for (let at = from; at < end; at += cell) path.push(...taperedLine(sampleLine(...lineAt(at), step), widthAt))
      return path
    }
    const upright = lines(dx, page.width, (x) => [{ x, y: 0 }, { x, y: page.height }])
    const level = lines(dy, page.height, (y) => [{ x: 0, y }, { x: page.width, y }])
    const cells: Path[number][] = []
    for (let x = dx - cell; x < page.width; x += cell) {
      for (let y = dy - cell; y < page.height; y += cell) {
        const away = Math.hypot(x + cell / 2 - focus.x, y + cell / 2 - focus.y)
        const isNear = away < heroRadius * 2.1 && away > heroRadius * 0.5
        const isFree = [[0, 0], [1, 0], [0, 1], [1, 1], [0.5, 0.5]].every(([a, b]) => calm[on].distance({ x: x + cell * a!, y: y + cell * b! }) > cell * 0.5)
        if (chance.chance(0.3) && isNear && isFree) cells.push(...rectPath({ x, y, width: cell, height: cell }))
      }
    }
    const color = mixColors(base, ink, 0.62)
    return [
      ...drawGlow(scene, on, 'Glow', focus, heroRadius * 2.2, tone, 0.75),
      ...pathDraft('Filled cells', cells, () => [solid(mixColors(base, tone, 0.6))]),
      ...pathDraft('Upright lines', upright, () => [solid(color)]),
      ...pathDraft('Level lines', level, () => [solid(color)]),
    ]
  },
})
