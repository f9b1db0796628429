import { mixColors } from '#core/color/mix.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { createRays } from '../rays.ts'
import { pathDraft, radialAt, solid } from '../shape-draft.ts'

/** Light breaking out from behind the hero over the whole surface. */
export const rays = createPainter({
  id: 'rays',
  suits: ({ hero, artboard }) => (hero === null ? 0.25 : artboard.height < 70 ? 0.4 : 0.7),
  seams: ['straight', 'swell', 'slant', 'scallops'],
  patches: ['circle', 'scallop', 'sunburst'],
  draw(scene, on) {
    const { inks, focus, page, random, calm, density, heroRadius } = scene
    const reach = Math.hypot(page.width, page.height)
    const count = Math.round(20 * density)
    const { open, crossing } = createRays(focus, reach, count, 0.5, random.fork('rays').between(0, 1), calm[on])
    const { tone, base, shade } = inks[on]
    return [
      ...pathDraft('Rays behind words', crossing, () => [solid(shade)]),
      ...pathDraft('Rays', open, (box) => [radialAt(box, focus, reach * 0.62, [{ at: 0, color: tone }, { at: 0.45, color: mixColors(base, tone, 0.7) }, { at: 1, color: mixColors(base, tone, 0.25) }])]),
      ...drawGlow(scene, on, 'Glow', focus, heroRadius * 1.9, tone, 0.8),
    ]
  },
})
