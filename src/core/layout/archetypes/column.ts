import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, pageOf, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** Headline above, hero in the middle, button below: one centred column, read from the top down. */
export const column: Archetype = {
  id: 'column',
  suits: (content, shape) => {
    if (content.hero.kind === 'type') return 0
    return shape === 'tower' ? 1 : shape === 'portrait' ? (content.hero.kind === 'photo' ? 0.6 : 0.9) : shape === 'strip' ? 0.4 : 0
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'hero', 'text', 'cta'], onField: ['logo', 'hero'], hero: 'free', heroShare: 0.22 })
    }
    const load = textLoad(content)
    const hasCta = content.copy.cta.length > 0
    // The button stands in the middle of its foot, with a margin above and below.
    const foot = shape === 'tower' ? Math.max(h * 0.07, page.short * 0.14) : h * 0.07
    const footTop = hasCta ? h - m - foot : h - m
    const heroTop = h * (random.between(0.4, 0.44) + load * 0.08)
    const isPhoto = content.hero.kind === 'photo'
    const hero = isPhoto ? boxBetween(0, heroTop, w, footTop - m) : boxBetween(w * 0.05, heroTop, w * 0.95, footTop - m * 0.7)
    const isAll = random.chance(0.5)
    return stackedFrame(
      { box: boxBetween(m, m, w - m, heroTop - m * 0.4), on: isAll ? 'field' : 'ground', align: 'center', verticalAlign: 'middle' },
      {
        field: isAll ? { kind: 'all' } : { kind: 'patch', box: boxBetween(-w * 0.1, heroTop - m * 0.1, w * 1.1, footTop + m * 0.1) },
        hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field' },
        cta: hasCta ? { place: 'box', box: boxBetween(m, footTop, w - m, h - m), anchor: { x: 0.5, y: 0.5 }, on: isAll ? 'field' : 'ground' } : { place: 'stack' },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, hero, { x: 0.86, y: 0.14 }) } : { place: 'stack' },
        headlineShare: 0.4,
      },
    )
  },
}
