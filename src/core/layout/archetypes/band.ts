import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, pageOf, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** A still life above, a band of colour below with the words: the shop window. */
export const band: Archetype = {
  id: 'band',
  suits: (content, shape) => {
    if (content.hero.kind === 'type') return 0
    const load = textLoad(content)
    return shape === 'strip' ? 0.55 : shape === 'landscape' ? 0.2 : shape === 'square' ? 0.75 - load * 0.6 : 0.9
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['hero', 'text', 'logo', 'cta'], onField: ['hero'], hero: 'free', heroShare: 0.24 })
    }
    const load = textLoad(content)
    const seam = h * ((shape === 'square' || shape === 'landscape' ? 0.42 : 0.47) - load * 0.05)
    const isPhoto = content.hero.kind === 'photo'
    const hero = isPhoto ? boxBetween(0, 0, w, seam + m * 0.6) : boxBetween(m * 0.4, m * 0.7, w - m * 0.4, seam + m * 0.55)
    return stackedFrame(
      { box: boxBetween(m, seam + m * 1.35, w - m, h - m), on: 'field', align: 'center', verticalAlign: 'middle' },
      {
        field: { kind: 'side', side: 'bottom', from: h - seam - m * 1.1, to: h - seam - m * 0.1 },
        hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'ground' },
        offer: hasDrawableOffer(content) && shape !== 'tower' ? { place: 'badge', box: sealOn(page, hero, { x: 0.87, y: 0.3 }) } : { place: 'stack' },
        headlineShare: 0.4,
      },
    )
  },
}
