import type { Archetype, HeroPlace } from '../frame.ts'
import { boxBetween, pageOf, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** Words in the middle, the scene's objects coming in from the corners. */
export const wreath: Archetype = {
  id: 'wreath',
  suits: (content, shape) => {
    if (content.hero.kind !== 'illustration' || content.hero.pictures.length < 2) return 0
    const load = textLoad(content)
    return shape === 'strip' ? 0.45 : shape === 'landscape' ? 0.3 : 0.62 - load * 0.4
  },
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    if (shape === 'strip') {
      return stripFrame(content, { order: ['hero', 'text', 'cta', 'logo'], onField: [], hero: 'free', heroShare: 0.26 })
    }
    const isWide = shape === 'landscape' || shape === 'square'
    const size = isWide ? h * 0.5 : w * 0.56
    const from = (x: number, y: number): HeroPlace => ({
      box: boxBetween(x * w - size / 2, y * h - size / 2, x * w + size / 2, y * h + size / 2),
      form: 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: 'ground',
    })
    const inX = isWide ? 0.09 : 0.12
    const inY = isWide ? 0.16 : 0.1
    const text = isWide
      ? boxBetween(inX * w + size * 0.54, m, w - inX * w - size * 0.54, h - m)
      : boxBetween(m, size * 0.68 * (w / h) + m, w - m, h - size * 0.68 * (w / h) - m)
    const corners: HeroPlace[] = [from(1 - inX, 1 - inY), from(inX, inY), from(inX, 1 - inY), from(1 - inX, inY)]
    return stackedFrame(
      { box: text, on: 'ground', align: 'center', verticalAlign: 'middle' },
      { hero: corners[0]!, companions: isWide || random.chance(0.6) ? corners.slice(1) : corners.slice(1, 2), headlineShare: 0.4 },
    )
  },
}
