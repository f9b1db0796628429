import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, pageOf, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** One axis inside a drawn border: formal, quiet, ceremonious. */
export const frameBorder: Archetype = {
  id: 'frame',
  suits: (content, shape) => {
    const load = textLoad(content)
    if (content.hero.kind === 'photo') return 0.15
    return shape === 'strip' ? 0.3 : shape === 'portrait' || shape === 'tower' ? 0.8 : content.hero.kind === 'type' ? 0.8 : 0.45 - load * 0.3
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['hero', 'logo', 'text', 'cta'], onField: [], hero: 'free', heroShare: 0.2 })
    }
    const isWide = shape === 'landscape' || shape === 'square'
    const pad = m * (isWide ? 1.5 : 1.75)
    const hasHero = content.hero.kind !== 'type'
    if (isWide) {
      const seam = hasHero ? w * 0.55 : w - pad
      const hero = boxBetween(seam - m * 0.2, pad * 0.8, w - pad * 0.7, h - pad * 0.8)
      return stackedFrame(
        { box: boxBetween(pad, pad, seam - m * 0.3, h - pad), on: 'ground', align: hasHero ? 'start' : 'center', verticalAlign: 'middle' },
        {
          field: hasHero ? { kind: 'patch', box: hero } : { kind: 'none' },
          hero: hasHero ? { box: hero, form: 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field', isHeld: true } : null,
          ornament: 'frame',
        },
      )
    }
    const seam = h * random.between(0.41, 0.45)
    const hero = boxBetween(w * 0.14, pad, w * 0.86, seam)
    return stackedFrame(
      { box: boxBetween(pad, seam + m * 0.5, w - pad, h - pad), on: 'ground', align: 'center', verticalAlign: 'middle' },
      {
        field: { kind: 'patch', box: hero },
        hero: { box: hero, form: 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field', isHeld: true },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, hero, { x: 0.92, y: 0.8 }) } : { place: 'stack' },
        ornament: 'frame',
        headlineShare: 0.32,
      },
    )
  },
}
