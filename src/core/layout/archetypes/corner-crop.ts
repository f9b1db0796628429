import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The hero larger than the page, cropped by a corner, on one calm ground. */
export const cornerCrop: Archetype = {
  id: 'corner-crop',
  suits: (content, shape) => (content.hero.kind !== 'illustration' ? 0.1 : shape === 'strip' ? 0.6 : 0.9),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'text', 'cta', 'hero'], onField: [], hero: 'free', heroShare: 0.24 })
    }
    const load = textLoad(content)
    if (shape === 'landscape' || shape === 'square') {
      const seam = seamFor(content, w * (random.between(0.48, 0.52) + load * 0.07), m * 1.3)
      const size = Math.min(h * 1.3, Math.max(h * 0.92, (w - seam) * 1.28))
      const hero = boxBetween(seam + m * 0.1, h * 1.1 - size, seam + m * 0.1 + size, h * 1.1)
      const frame = stackedFrame(
        { box: boxBetween(m, m, seam - m * 0.3, h - m), on: 'ground', align: 'start', verticalAlign: 'middle' },
        {
          hero: { box: hero, form: 'free', anchor: { x: 0, y: 1 }, isStanding: false, on: 'ground' },
          offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, boxBetween(seam, m * 0.4, w - m * 0.4, h), { x: 0.84, y: 0.16 }) } : { place: 'stack' },
        },
      )
      return mirrorSometimes(frame, page, random)
    }
    const seam = h * (random.between(0.5, 0.54) + load * 0.07)
    const size = Math.min((h - seam) * 1.22, w * 1.25)
    return mirrorSometimes(stackedFrame(
      { box: boxBetween(m, m, w - m, seam - m * 0.3), on: 'ground', align: 'start', verticalAlign: 'top' },
      {
        hero: { box: boxBetween(w * 1.12 - size, seam + m * 0.2, w * 1.12, seam + m * 0.2 + size), form: 'free', anchor: { x: 1, y: 0 }, isStanding: false, on: 'ground' },
        headlineShare: 0.34,
      },
    ), page, random)
  },
}
