import { polar, polygonPath } from '#core/geometry/path.ts'
import { ellipsePath, smoothThrough } from '#core/geometry/path.ts'
import type { Path } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { aroundHero, scatterMarks } from '../scatter.ts'
import type { Mark } from '../scatter.ts'
import { pathDraft, solid } from '../shape-draft.ts'

const piece = ({ at, radius, angleRad }: Mark, kind: number): Path => {
  if (kind === 0) return ellipsePath(at, radius * 0.5)
  if (kind === 1) {
    // A curl of paper: two arcs, one a little wider than the other.
    const curl = (shift: number) => [-1, -0.4, 0.3, 1].map((t) => polar(polar(at, t * radius, angleRad), radius * (0.42 * Math.sin(t * 2.6) + shift), angleRad + Math.PI / 2))
    const [upper, lower] = [curl(0.16), curl(-0.16).reverse()]
    return [{ op: 'M', to: upper[0]! }, ...smoothThrough(upper), { op: 'L', to: lower[0]! }, ...smoothThrough(lower), { op: 'Z' }]
  }
  const [along, across] = [polar({ x: 0, y: 0 }, radius * 0.85, angleRad), polar({ x: 0, y: 0 }, radius * 0.3, angleRad + Math.PI / 2)]
  return polygonPath([[1, 1], [1, -1], [-1, -1], [-1, 1]].map(([a, b]) => ({ x: at.x + along.x * a! + across.x * b!, y: at.y + along.y * a! + across.y * b! })))
}

/** Paper thrown up around the hero, one layer for each colour. */
export const confetti = createPainter({
  id: 'confetti',
  suits: ({ direction, artboard }) => (artboard.height < 70 ? 0.2 : ['festive', 'kids', 'playful', 'bold-sale'].includes(direction.mood) ? 0.85 : 0.2),
  seams: ['wave', 'scallops', 'lean'],
  patches: ['circle', 'blob'],
  draw(scene, on) {
    const { inks, random, short, density, focus, heroRadius } = scene
    const chance = random.fork('confetti')
    const marks = scatterMarks(scene, on, Math.round(44 * density), [short * 0.012, short * 0.034], aroundHero(scene), chance)
    const colors = [...inks[on].sing.slice(0, 3), inks[on].tone]
    return [
      ...drawGlow(scene, on, 'Glow', focus, heroRadius * 1.8, inks[on].tone, 0.8),
      ...colors.flatMap((color, index) => pathDraft(`Confetti ${index + 1}`, marks.filter((_, mark) => mark % colors.length === index).flatMap((mark, at) => piece(mark, (at + index) % 3)), () => [solid(color)])),
    ]
  },
})
