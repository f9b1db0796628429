import type { Archetype } from '../frame.ts'
import { boxBetween, centeredBox, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The hero in front of one great shape that runs off the page. */
export const halo: Archetype = {
  id: 'halo',
  suits: (content, shape) => (content.hero.kind === 'type' ? 0.1 : shape === 'strip' ? 0.7 : 0.95),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'hero', 'text', 'cta'], onField: [], hero: 'circle', heroShare: 0.2 })
    }
    const load = textLoad(content)
    const isPhoto = content.hero.kind === 'photo'
    if (shape === 'landscape' || shape === 'square') {
      const seam = seamFor(content, w * (random.between(0.47, 0.51) + load * 0.07), m * 1.35)
      const diameter = Math.max(h * random.between(0.98, 1.12), (w - seam) * 1.1)
      const patch = { x: seam + m * 0.1, y: (h - diameter) / 2 + h * 0.03, width: diameter, height: diameter }
      const reach = Math.min(w * 1.04 - patch.x, diameter)
      const hero = isPhoto ? patch : boxBetween(patch.x + reach * 0.06, h * 0.1, patch.x + reach, h * 0.92)
      const frame = stackedFrame(
        { box: boxBetween(m, m, seam - m * 0.35, h - m), on: 'ground', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'patch', box: patch },
          hero: { box: hero, form: isPhoto ? 'circle' : 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field' },
          offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, boxBetween(seam, m, w - m * 0.4, h - m), { x: 0.12, y: 0.86 }) } : { place: 'stack' },
        },
      )
      return mirrorSometimes(frame, page, random)
    }
    const seam = h * (random.between(0.48, 0.53) + load * 0.07)
    const diameter = Math.min(w * random.between(1.0, 1.22), (h - seam) * 1.25)
    const patch = centeredBox(w * 0.52, seam + diameter / 2 + m * 0.1, diameter)
    const hero = isPhoto ? patch : boxBetween(w * 0.1, seam + m * 0.5, w * 0.94, h - m * 0.5)
    return stackedFrame(
      { box: boxBetween(m, m, w - m, seam - m * 0.4), on: 'ground', align: random.chance(0.5) ? 'center' : 'start', verticalAlign: 'middle' },
      {
        field: { kind: 'patch', box: patch },
        hero: { box: hero, form: isPhoto ? 'circle' : 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field' },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, hero, { x: 0.9, y: 0.16 }) } : { place: 'stack' },
        headlineShare: 0.32,
      },
    )
  },
}
