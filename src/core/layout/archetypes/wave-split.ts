import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The split turned inside out: words on the strong field, the hero on quiet ground, leaning over the seam. */
export const waveSplit: Archetype = {
  id: 'wave-split',
  suits: (content, shape) => (content.hero.kind === 'type' ? 0.1 : shape === 'tower' ? 0.7 : 0.85),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['hero', 'text', 'cta', 'logo'], onField: ['text', 'cta'], hero: 'free', heroShare: 0.2 })
    }
    const load = textLoad(content)
    const isPhoto = content.hero.kind === 'photo'
    if (shape === 'landscape' || shape === 'square') {
      const seam = seamFor(content, w * (random.between(0.49, 0.53) + load * 0.06), m * 2.1)
      const hero = isPhoto ? boxBetween(seam - m * 0.2, 0, w, h) : boxBetween(seam + m * 0.3, h * 0.14, w * 1.05, h * 1.02)
      const frame = stackedFrame(
        { box: boxBetween(m, m, seam - m * 1.1, h - m), on: 'field', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'side', side: 'left', from: seam - m * 0.9, to: seam + m * 0.9 },
          hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'ground' },
          offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, boxBetween(seam, m, w - m * 0.4, h * 0.9), { x: 0.84, y: 0.14 }) } : { place: 'stack' },
        },
      )
      return mirrorSometimes(frame, page, random)
    }
    const seam = h * (random.between(0.42, 0.47) - load * 0.06)
    const hero = isPhoto ? boxBetween(0, 0, w, seam + m * 0.4) : boxBetween(w * 0.08, m * 0.8, w * 0.92, seam + m * 0.6)
    return stackedFrame(
      { box: boxBetween(m, seam + m * 1.7, w - m, h - m), on: 'field', align: 'start', verticalAlign: 'middle' },
      {
        field: { kind: 'side', side: 'bottom', from: h - seam - m * 1.4, to: h - seam + m * 0.4 },
        hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'ground' },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, hero, { x: 0.86, y: 0.2 }) } : { place: 'stack' },
        headlineShare: 0.32,
      },
    )
  },
}
