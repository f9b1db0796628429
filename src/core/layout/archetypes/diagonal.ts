import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** Reading falls from the headline at the top left to the hero at the bottom right; the button closes the Z. */
export const diagonal: Archetype = {
  id: 'diagonal',
  suits: (content, shape) => {
    if (content.hero.kind === 'type') return 0.1
    const load = textLoad(content)
    return shape === 'strip' ? 0.6 : shape === 'tower' || shape === 'portrait' ? 0 : shape === 'landscape' ? 0.35 : 0.9 - load * 0.5
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'text', 'hero', 'cta'], onField: ['hero', 'cta'], hero: 'free', heroShare: 0.2 })
    }
    const isPhoto = content.hero.kind === 'photo'
    const cut = h * (shape === 'portrait' || shape === 'tower' ? 0.44 : 0.52)
    const heroLeft = w * (shape === 'portrait' || shape === 'tower' ? 0.24 : 0.47)
    const hero = boxBetween(heroLeft, cut + m * 0.1, w * 1.08, h * 1.07)
    const frame = stackedFrame(
      { box: boxBetween(m, m, w - m, cut - m * 0.3), on: 'ground', align: 'start', verticalAlign: 'top' },
      {
        field: { kind: 'side', side: 'bottom', from: h * 0.2, to: h - cut - m * 0.1 },
        cta: { place: 'box', box: boxBetween(m, h * 0.8, heroLeft - m * 0.2, h - m), anchor: { x: 0, y: 1 }, on: 'field' },
        hero: { box: hero, form: isPhoto ? 'circle' : 'free', anchor: { x: 1, y: 1 }, isStanding: true, on: 'field' },
        offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, hero, { x: 0.08, y: 0.2 }, 0.36) } : { place: 'stack' },
        headlineShare: 0.5,
      },
    )
    return mirrorSometimes(frame, page, random)
  },
}
