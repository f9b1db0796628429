import { mixColors } from '#core/color/mix.ts'
import { createPainter } from '../create-painter.ts'
import { drawBands } from '../bands.ts'
import { openSides } from '../open-side.ts'
import { discDraft, linearBetween } from '../shape-draft.ts'

/** Layered hills at the foot of the page, a sun behind the hero where the sky is free. */
export const hills = createPainter({
  id: 'hills',
  suits({ artboard, field }) {
    if (artboard.height < 120) return 0.1
    return field.kind === 'side' && field.side === 'bottom' ? 0.95 : field.kind === 'side' && field.side === 'top' ? 0.15 : 0.6
  },
  seams: ['hills', 'wave'],
  patches: ['circle', 'blob'],
  draw(scene, on) {
    const { inks, calm, focus, heroRadius, page, short, random } = scene
    const { base, tone, shade, lit } = inks[on]
    const foot = openSides(scene, on).find(({ side }) => side === 'bottom')!
    const sunAt = { x: focus.x, y: focus.y - heroRadius * 0.2 }
    const radius = Math.min(calm[on].distance(sunAt), heroRadius * 1.15)
    const sun = radius < short * 0.2 ? [] : [discDraft('Sun', sunAt, radius, [
      linearBetween({ x: sunAt.x - radius, y: sunAt.y - radius, width: radius * 2, height: radius * 2 }, { x: sunAt.x, y: sunAt.y - radius }, { x: sunAt.x, y: sunAt.y + radius }, [
        { at: 0, color: mixColors(lit, tone, 0.75) }, { at: 1, color: mixColors(lit, tone, 0.25) },
      ]),
    ])]
    const depth = Math.min(foot.depth, page.height * 0.46)
    // A foot that is read over gets low hills in the surface's own two colours.
    const isOpen = depth > page.height * 0.1
    return [
      ...sun,
      ...(isOpen
        ? drawBands(scene, on, { name: 'Hill', side: 'bottom', depth, count: 3, swing: 0.42, forms: ['hills', 'wave'], colors: [mixColors(base, tone, 0.55), mixColors(tone, shade, 0.35)] }, random.fork('hills'))
        : []),
    ]
  },
})
