import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** Words on the ground, the hero on a field of its own. */
export const split: Archetype = {
  id: 'split',
  suits: (content, shape) => (content.hero.kind === 'type' ? 0.1 : shape === 'tower' ? 0.6 : 0.9),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'text', 'cta', 'hero'], onField: ['hero'], hero: 'free', heroShare: 0.2 })
    }
    const load = textLoad(content)
    const isPhoto = content.hero.kind === 'photo'
    if (shape === 'landscape' || shape === 'square') {
      const seam = seamFor(content, w * (random.between(0.47, 0.51) + load * 0.07), m * 1.45)
      const hero = isPhoto
        ? boxBetween(seam + m * 0.5, 0, w, h)
        : boxBetween(seam + m * 0.35, h * 0.06, w * 1.07, h * 0.94)
      const frame = stackedFrame(
        { box: boxBetween(m, m, seam - m * 0.45, h - m), on: 'ground', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'side', side: 'right', from: w - seam - m * 0.6, to: w - seam + m * 0.25 },
          hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 0.55 }, isStanding: true, on: 'field' },
          offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, boxBetween(seam + m * 0.5, m, w - m * 0.5, h - m), { x: 0.86, y: 0.16 }) } : { place: 'stack' },
        },
      )
      return mirrorSometimes(frame, page, random)
    }
    const seam = h * (random.between(0.5, 0.55) + load * 0.06)
    const hero = isPhoto ? boxBetween(0, seam + m * 0.4, w, h) : boxBetween(w * 0.06, seam + m * 0.5, w * 0.94, h * 0.985)
    return stackedFrame(
      { box: boxBetween(m, m, w - m, seam - m * 0.8), on: 'ground', align: 'start', verticalAlign: 'middle' },
      {
        field: { kind: 'side', side: 'bottom', from: h - seam - m * 0.4, to: h - seam + m * 0.5 },
        hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field' },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, hero, { x: 0.86, y: 0.14 }) } : { place: 'stack' },
        headlineShare: 0.3,
      },
    )
  },
}
