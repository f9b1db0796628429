import { centerX } from '#core/geometry/box.ts'
import type { Archetype } from '../frame.ts'
import { mirrorFrame } from '../mirror.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, sealOn, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** A clean card holds the words, the hero leans in from a lively field. */
export const card: Archetype = {
  id: 'card',
  suits: (content, shape) => (shape === 'strip' ? 0.2 : content.hero.kind === 'type' ? 0.6 : shape === 'tower' ? 0.4 : 0.55),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'text', 'cta', 'hero'], onField: ['cta', 'hero'], hero: 'free', heroShare: 0.22 })
    }
    const load = textLoad(content)
    const form = random.chance(0.8) ? 'round' : 'rect'
    const isPhoto = content.hero.kind === 'photo'
    if (content.hero.kind === 'type') {
      const plate = boxBetween(m * 1.4, m * 1.4, w - m * 1.4, h - m * 1.4)
      const pad = m * 1.1
      return stackedFrame(
        { box: boxBetween(plate.x + pad, plate.y + pad, w - plate.x - pad, h - plate.y - pad), on: 'surface', align: 'center', verticalAlign: 'middle' },
        { field: { kind: 'all' }, panels: [{ box: plate, form, color: 'surface' }] },
      )
    }
    if (shape === 'landscape' || shape === 'square') {
      const edge = seamFor(content, w * (random.between(0.52, 0.56) + load * 0.05), m * 2.3)
      const plate = boxBetween(m * 0.75, m * 0.75, edge, h - m * 0.75)
      const frame = stackedFrame(
        { box: boxBetween(plate.x + m * 0.85, plate.y + m * 0.85, edge - m * 0.7, h - m * 1.6), on: 'surface', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'all' },
          panels: [{ box: plate, form, color: 'surface' }],
          hero: isPhoto
            ? { box: boxBetween(0, 0, w, h), form: 'bleed', anchor: { x: 0.85, y: 0.5 }, isStanding: false, on: 'field' }
            : { box: boxBetween(edge - m * 0.1, h * 0.1, w * 1.08, h * 0.95), form: 'free', anchor: { x: 0.3, y: 0.6 }, isStanding: true, on: 'field' },
          offer: hasDrawableOffer(content) ? { place: 'badge', box: sealOn(page, boxBetween(edge, m * 0.5, w - m * 0.5, h - m), { x: 0.86, y: 0.12 }) } : { place: 'stack' },
        },
      )
      // The card leaves the photo's subject its own side.
      if (content.hero.kind === 'photo') return centerX(content.hero.photos[0].look.subject) < 0.45 ? mirrorFrame(frame, w) : frame
      return mirrorSometimes(frame, page, random)
    }
    const edge = h * (random.between(0.42, 0.46) - load * 0.06)
    const plate = boxBetween(m * 0.8, edge, w - m * 0.8, h - m * 0.8)
    const hero = isPhoto ? boxBetween(0, 0, w, h * 0.62) : boxBetween(w * 0.1, m * 0.6, w * 0.9, edge - m * 0.1)
    return stackedFrame(
      { box: boxBetween(plate.x + m * 0.9, edge + m * 0.9, w - m * 1.7, h - m * 1.7), on: 'surface', align: random.chance(0.5) ? 'center' : 'start', verticalAlign: 'middle' },
      {
        field: { kind: 'all' },
        panels: [{ box: plate, form, color: 'surface' }],
        hero: { box: hero, form: isPhoto ? 'rect' : 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: true, on: 'field' },
        offer: hasDrawableOffer(content) && shape === 'portrait' ? { place: 'badge', box: sealOn(page, hero, { x: 0.9, y: 0.2 }) } : { place: 'stack' },
        headlineShare: 0.36,
      },
    )
  },
}
