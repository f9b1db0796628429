import type { Archetype } from '../frame.ts'
import { boxBetween, pageOf, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The headline is the picture: as large as the page lets it, everything else small. */
export const typePoster: Archetype = {
  id: 'type-poster',
  suits: (content, shape) => {
    // A photo that was given is to be seen.
    if (content.hero.kind === 'photo') return 0
    const short = (content.copy.headline[content.copy.headline.length - 1] ?? '').length
    const base = content.hero.kind === 'type' ? 1 : 0.35
    return shape === 'strip' ? base * 0.5 : base * (short <= 22 ? 1 : 0.7)
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['logo', 'text', 'cta'], onField: ['logo', 'text', 'cta'], hero: 'free', heroShare: 0 })
    }
    const isWide = shape === 'landscape' || shape === 'square'
    const load = textLoad(content)
    const peek = content.hero.kind === 'illustration' && load < 0.75
    const text = isWide ? boxBetween(m, m, peek ? w * 0.74 : w - m, h - m) : boxBetween(m, m, w - m, peek ? h * 0.74 : h - m)
    const on = random.chance(0.7) ? 'field' : 'ground'
    return stackedFrame(
      { box: text, on, align: 'start', verticalAlign: 'middle' },
      {
        field: { kind: on === 'field' ? 'all' : 'none' },
        companions: peek
          ? [{ box: isWide ? boxBetween(w * 0.74, h * 0.4, w * 1.12, h * 1.08) : boxBetween(w * 0.36, h * 0.74, w * 1.1, h * 1.06), form: 'free', anchor: { x: 0.4, y: 1 }, isStanding: false, on }]
          : [],
        headlineShare: 0.62,
      },
    )
  },
}
