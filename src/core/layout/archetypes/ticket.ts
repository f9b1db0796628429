import type { Archetype } from '../frame.ts'
import { boxBetween, hasDrawableOffer, pageOf, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The offer as a voucher: words on the ticket, the figure on its stub, the hero looking over the edge. */
export const ticket: Archetype = {
  id: 'ticket',
  suits: (content, shape) => {
    if (!hasDrawableOffer(content) || content.hero.kind !== 'illustration') return 0
    return shape === 'strip' || content.artboard.width > content.artboard.height * 1.6 ? 0 : shape === 'portrait' ? 0.75 : shape === 'tower' ? 0.2 : 0.65 - textLoad(content) * 0.4
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'text', 'cta', 'hero'], onField: ['hero'], hero: 'free', heroShare: 0.2 })
    }
    if (shape === 'landscape' || shape === 'square') {
      const top = m * 0.8
      const stub = w * 0.6
      const plate = boxBetween(m * 0.8, top, w - m * 0.8, h - m * 0.8)
      return stackedFrame(
        { box: boxBetween(m * 2.4, top + m, stub - m * 0.6, h - m * 1.8), on: 'surface', align: 'start', verticalAlign: 'middle' },
        {
          field: { kind: 'all' },
          panels: [{ box: plate, form: 'ticket', color: 'surface' }],
          offer: { place: 'hero' },
          figure: boxBetween(stub + m * 0.6, top + m * 0.8, w - m * 2.4, h * 0.5),
          companions: [{ box: boxBetween(stub + m * 0.4, h * 0.46, w * 1.02, h * 1.02), form: 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'surface' }],
        },
      )
    }
    const seam = h * random.between(0.36, 0.4)
    const plate = boxBetween(m * 0.9, seam, w - m * 0.9, h - m * 0.9)
    return stackedFrame(
      { box: boxBetween(m * 2, seam + m * 1.4, w - m * 2, h - m * 2), on: 'surface', align: 'center', verticalAlign: 'middle' },
      {
        field: { kind: 'all' },
        panels: [{ box: plate, form: 'ticket', color: 'surface' }],
        hero: { box: boxBetween(w * 0.12, m * 0.7, w * 0.88, seam + m * 0.5), form: 'free', anchor: { x: 0.5, y: 1 }, isStanding: false, on: 'field' },
        headlineShare: 0.32,
      },
    )
  },
}
