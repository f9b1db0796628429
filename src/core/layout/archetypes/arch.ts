import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** A window: the hero stands in an arch or fills it. */
export const arch: Archetype = {
  id: 'arch',
  suits: (content, shape) => (content.hero.kind === 'type' ? 0 : shape === 'strip' ? 0.4 : 0.8),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['text', 'cta', 'logo', 'hero'], onField: ['logo', 'hero'], hero: 'free', heroShare: 0.24 })
    }
    const load = textLoad(content)
    const isPhoto = content.hero.kind === 'photo'
    if (shape === 'landscape' || shape === 'square') {
      const seam = seamFor(content, w * (random.between(0.5, 0.53) + load * 0.06), m * 1.35)
      const window = boxBetween(seam + m * 0.2, m * 0.7, w - m * 0.7, h + m * 0.2)
      const hero = isPhoto ? window : boxBetween(window.x - m * 0.15, h * 0.2, w - m * 0.5, h * 0.97)
      const frame = stackedFrame(
        { box: boxBetween(m, m, seam - m * 0.35, h - m), on: 'ground', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'patch', box: window },
          hero: { box: hero, form: isPhoto ? 'arch' : 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'field' },
          offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, window, { x: 0.94, y: 0.2 }) } : { place: 'stack' },
        },
      )
      return mirrorSometimes(frame, page, random)
    }
    const seam = h * (random.between(0.46, 0.5) + load * 0.08)
    const window = boxBetween(w * 0.17, seam, w * 0.83, h + m * 0.2)
    const hero = isPhoto ? window : boxBetween(w * 0.12, seam + (h - seam) * 0.14, w * 0.88, h * 0.985)
    return stackedFrame(
      { box: boxBetween(m, m, w - m, seam - m * 0.55), on: 'ground', align: 'center', verticalAlign: 'middle' },
      {
        field: { kind: 'patch', box: window },
        hero: { box: hero, form: isPhoto ? 'arch' : 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'field' },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, window, { x: 1, y: 0.22 }) } : { place: 'stack' },
        headlineShare: 0.34,
      },
    )
  },
}
