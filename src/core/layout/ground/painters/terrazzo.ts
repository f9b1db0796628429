import { mixColors } from '#core/color/mix.ts'
import { polar, polygonPath } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { aroundHero, scatterMarks } from '../scatter.ts'
import { pathDraft, solid } from '../shape-draft.ts'

/** Chips of stone in the palette's quiet colours, thick at the edges, none where words are. */
export const terrazzo = createPainter({
  id: 'terrazzo',
  suits: ({ artboard, direction }) => (artboard.height < 70 ? 0.2 : direction.density === 'airy' ? 0.3 : 0.5),
  seams: ['lean', 'straight', 'wave'],
  patches: ['circle', 'blob', 'rounded'],
  draw(scene, on) {
    const { inks, random, short, density } = scene
    const { base, tone, sing } = inks[on]
    const chance = random.fork('terrazzo')
    const lure = aroundHero(scene)
    const marks = scatterMarks(scene, on, Math.round(52 * density), [short * 0.016, short * 0.062], (point) => 0.22 + 0.78 * lure(point), chance)
    const colors = [tone, ...sing.slice(0, 3).map((color) => mixColors(base, color, 0.62))]
    const chips = marks.map(({ at, radius, angleRad }) => {
      const corners = chance.int(4, 6)
      return polygonPath(Array.from({ length: corners }, (_, index) => polar(at, radius * chance.between(0.62, 1), angleRad + ((index + chance.between(-0.22, 0.22)) / corners) * Math.PI * 2)))
    })
    return colors.flatMap((color, index) => pathDraft(`Chips ${index + 1}`, chips.filter((_, chip) => chip % colors.length === index).flat(), () => [solid(color)]))
  },
})
