import { mixColors } from '#core/color/mix.ts'
import { starPath } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { linearBetween, pathDraft } from '../shape-draft.ts'

/** A cut-paper star as large as the room behind the hero allows, with a second one inside. */
export const burst = createPainter({
  id: 'burst',
  suits: ({ hero, artboard }) => (hero === null || artboard.height < 80 ? 0.15 : 0.75),
  seams: ['teeth', 'slant', 'straight'],
  patches: ['sunburst', 'circle'],
  draw(scene, on) {
    const { inks, focus, heroRadius, random, calm, direction, short } = scene
    const { tone, base, shade } = inks[on]
    const room = calm[on].distance(focus)
    const outer = Math.min(room, Math.max(heroRadius * 1.7, short * 0.55))
    if (outer < short * 0.24) return []
    const points = direction.lineWeight === 'heavy' ? 14 : 22
    const turn = random.fork('burst').between(0, 0.3)
    const bite = direction.lineWeight === 'heavy' ? 0.76 : 0.86
    const star = (name: string, radius: number, from: string, to: string) => pathDraft(name, starPath(focus, radius, radius * bite, points, turn), (box) => [
      linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [{ at: 0, color: from }, { at: 1, color: to }]),
    ])
    return [
      ...star('Burst 1', outer, mixColors(base, tone, 0.5), mixColors(base, tone, 0.75)),
      ...star('Burst 2', outer * 0.76, tone, mixColors(tone, shade, 0.3)),
    ]
  },
})
