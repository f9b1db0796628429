import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, pageOf, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The hero stands on a floor at the foot of the page, the words hang above it on one axis. */
export const stage: Archetype = {
  id: 'stage',
  suits: (content, shape) => {
    if (content.hero.kind === 'type') return 0
    const load = textLoad(content)
    return shape === 'portrait' || shape === 'tower' ? 1 : shape === 'square' ? 0.62 - load * 0.5 : shape === 'strip' ? 0.5 : 0.1
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['text', 'cta', 'hero', 'logo'], onField: [], hero: 'free', heroShare: 0.22 })
    }
    const load = textLoad(content)
    const seam = h * (shape === 'square' || shape === 'landscape' ? 0.5 : random.between(0.5, 0.55) + load * 0.07)
    const floor = (h - seam) * random.between(0.42, 0.56)
    const isPhoto = content.hero.kind === 'photo'
    // An arch is a window, higher than wide; a wider photo goes out to the page's edges.
    const isArch = isPhoto && w * 0.72 < (h - seam) * 0.95
    const hero = isArch ? boxBetween(w * 0.14, seam + m * 0.2, w * 0.86, h - floor * 0.18) : isPhoto ? boxBetween(0, seam + m * 0.4, w, h) : boxBetween(w * 0.06, seam + m * 0.2, w * 0.94, h - floor * 0.18)
    return stackedFrame(
      { box: boxBetween(m, m, w - m, seam - m * 0.3), on: 'ground', align: 'center', verticalAlign: 'middle' },
      {
        field: { kind: 'side', side: 'bottom', from: floor * 0.86, to: floor * 1.14 },
        hero: { box: hero, form: isArch ? 'arch' : isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'field' },
        offer: hasDrawableOffer(content) && shape !== 'tower' ? { place: 'badge', box: sealOn(page, hero, { x: 0.84, y: 0.3 }) } : { place: 'stack' },
        headlineShare: 0.36,
      },
    )
  },
}
