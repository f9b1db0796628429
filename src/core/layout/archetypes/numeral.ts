import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, mirrorSometimes, pageOf, seamFor, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The offer's figure is the hero; a picture only keeps it company. */
export const numeral: Archetype = {
  id: 'numeral',
  suits: (content, shape) => {
    if (!hasDrawableOffer(content) || content.hero.kind === 'photo') return 0
    return shape === 'strip' ? (content.artboard.width >= 700 ? 0.6 : 0) : 0.9
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    const companion = content.hero.kind === 'illustration'
    if (shape === 'strip') {
      const frame = stripFrame(content, { order: ['logo', 'text', 'hero', 'cta'], onField: ['hero', 'cta'], hero: 'free', heroShare: 0.2 })
      const box = frame.hero?.box
      return box === undefined ? frame : { ...frame, hero: null, offer: { place: 'hero' }, figure: { ...box, y: h * 0.14, height: h * 0.72 } }
    }
    const load = textLoad(content)
    if (shape === 'landscape' || shape === 'square') {
      const seam = seamFor(content, w * (random.between(0.46, 0.5) + load * 0.07), m * 1.45)
      const area = boxBetween(seam + m * 0.9, m * 1.2, w - m, companion ? h * 0.6 : h - m * 1.2)
      const frame = stackedFrame(
        { box: boxBetween(m, m, seam - m * 0.45, h - m), on: 'ground', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'side', side: 'right', from: w - seam - m * 0.5, to: w - seam + m * 0.3 },
          offer: { place: 'hero' },
          figure: area,
          companions: companion
            ? [{ box: boxBetween(seam + (w - seam) * 0.2, h * 0.62, w * 1.06, h * 1.08), form: 'free', anchor: { x: 0.7, y: 1 }, isStanding: false, on: 'field' }]
            : [],
        },
      )
      return mirrorSometimes(frame, page, random)
    }
    const seam = h * (random.between(0.36, 0.4) - load * 0.04)
    return stackedFrame(
      { box: boxBetween(m, seam + m * 1.1, w - m, companion ? h * 0.8 : h - m), on: 'ground', align: 'start', verticalAlign: companion ? 'top' : 'middle' },
      {
        field: { kind: 'side', side: 'top', from: seam - m * 0.3, to: seam + m * 0.5 },
        offer: { place: 'hero' },
        figure: boxBetween(m, m * 1.2, w - m, seam - m * 0.9),
        companions: companion
          ? [{ box: boxBetween(w * 0.4, h * 0.78, w * 1.1, h * 1.08), form: 'free', anchor: { x: 1, y: 1 }, isStanding: false, on: 'ground' }]
          : [],
        headlineShare: 0.3,
      },
    )
  },
}
