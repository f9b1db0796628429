import type { LayerId } from '#core/design/ids.ts'
import { area, intersection, union, type Box } from '#core/geometry/box.ts'
import { inkOf, isHero, isLogo, type Scene } from './read-scene.ts'
import type { TextPart } from './read-text.ts'

export interface HeroMeasure {
  readonly layers: readonly LayerId[]
  /** The part of the artboard that it takes: the box around its pictures, shapes and figures. */
  readonly box: Box | null
  readonly share: number
  /** A headline that is its own hero: no picture, figure or shape, but words as large as one. */
  readonly isType: boolean
}

/**
 * The one thing looked at first. Boxes, not pixels: what a hero takes is its place, with the air in its outline. Where
 * nothing has the role, the headline's lines or the largest badge are the hero if they are large enough to be.
 */
export function measureHero(scene: Scene): HeroMeasure {
  const { page } = scene
  const parts = [
    ...scene.images.filter((part) => isHero(part) && !isLogo(part)).map((part) => ({ id: part.layer.id, box: part.bounds })),
    ...scene.shapes.filter((part) => isHero(part) || part.role === 'badge').map((part) => ({ id: part.layer.id, box: part.bounds, isBadge: !isHero(part) })),
    ...scene.texts.filter(isHero).flatMap(inkBlock),
  ]
  const pictured = measure(parts.filter((part) => !('isBadge' in part) || !part.isBadge), page)
  const badge = measure(parts.filter((part) => 'isBadge' in part && part.isBadge), page)
  const type = measure(
    scene.texts.filter((part) => part.role === 'headline' || part.role === 'price').flatMap(inkBlock),
    page,
  )
  const best = [badge, type].reduce((most, other) => (other.share > most.share ? other : most), pictured)
  return { ...best, isType: best === type && pictured.share === 0 }
}

function inkBlock(part: TextPart): { id: LayerId; box: Box }[] {
  const box = inkOf(part)
  return box === null ? [] : [{ id: part.layer.id, box }]
}

function measure(parts: readonly { id: LayerId; box: Box }[], page: Box): Omit<HeroMeasure, 'isType'> {
  const boxes = parts.flatMap(({ box }) => intersection(box, page) ?? [])
  const box = union(boxes)
  const covered = boxes.length <= 1 ? (box === null ? 0 : area(box)) : coveredArea(boxes)
  return { layers: [...new Set(parts.map(({ id }) => id))], box, share: Math.min(1, covered / area(page)) }
}

/** Of the union of boxes, exactly, by the strips between their edges. */
export function coveredArea(boxes: readonly Box[]): number {
  const edges = [...new Set(boxes.flatMap((box) => [box.x, box.x + box.width]))].sort((a, b) => a - b)
  let total = 0
  for (let index = 1; index < edges.length; index++) {
    const from = edges[index - 1]!
    const to = edges[index]!
    const spans = boxes.filter((box) => box.x < to && box.x + box.width > from).sort((a, b) => a.y - b.y)
    let reached = -Infinity
    let height = 0
    for (const { y, height: tall } of spans) {
      height += Math.max(0, y + tall - Math.max(reached, y))
      reached = Math.max(reached, y + tall)
    }
    total += height * (to - from)
  }
  return total
}
