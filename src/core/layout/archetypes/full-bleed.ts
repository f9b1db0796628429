import type { Archetype } from '../frame.ts'
import { differingPlaces, findCalmPlaces } from '../photo/find-calm-places.ts'
import { boxBetween, mirrorSometimes, pageOf, seamFor, stackedFrame, textLoad } from './page.ts'
import { stripFrame } from './strip.ts'

/** The picture is the page. A photo fills it, with words where it is calm; a cut-out is drawn larger than life on the field. */
export const fullBleed: Archetype = {
  id: 'full-bleed',
  suits: (content, shape) => (content.hero.kind === 'type' ? 0 : content.hero.kind === 'photo' ? 1 : shape === 'tower' ? 0.5 : 0.75),
  frame(content, shape, random) {
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    const load = textLoad(content)
    const isPhoto = content.hero.kind === 'photo'
    if (shape === 'strip') {
      return stripFrame(content, { order: ['hero', 'logo', 'text', 'cta'], onField: ['hero', 'logo', 'text', 'cta'], hero: isPhoto ? 'rect' : 'free', heroShare: 0.26 })
    }
    const isWide = shape === 'landscape' || shape === 'square'
    const seam = isWide ? seamFor(content, w * (0.5 + load * 0.08), m * 1.4) : h * (0.5 + load * 0.08)
    const text = isWide ? boxBetween(m, m, seam - m * 0.4, h - m) : boxBetween(m, m, w - m, seam - m * 0.2)
    if (content.hero.kind === 'photo' && !content.hero.photos[0].isCutOut) {
      const places = findCalmPlaces(content.hero.photos[0], { page: content.artboard, margin: m, least: seamFor(content, 0, 0), load, palette: content.direction.palette })
      const [best, ...others] = differingPlaces(places, content.artboard)
      // The calmest side leads; another that is nearly as calm makes another design.
      const place = others.length > 0 && random.chance(0.35) ? random.pick(others) : best!
      return stackedFrame(
        { box: place.text, on: 'photo', align: !isWide && random.chance(0.4) ? 'center' : 'start', verticalAlign: place.verticalAlign },
        {
          field: { kind: 'all' },
          hero: { box: boxBetween(0, 0, w, h), form: 'bleed', anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: 'field', crop: place.crop },
          headlineShare: 0.36,
          photoTone: place.tone,
        },
      )
    }
    const hero = isWide ? boxBetween(seam - m * 0.1, -h * 0.04, w * 1.16, h * 1.08) : boxBetween(-w * 0.04, seam, w * 1.14, h * 1.1)
    const frame = stackedFrame(
      { box: text, on: 'field', align: 'start', verticalAlign: 'middle' },
      {
        field: { kind: 'all' },
        hero: { box: hero, form: 'free', anchor: { x: 0.3, y: 0.4 }, isStanding: false, on: 'field' },
        headlineShare: 0.36,
      },
    )
    return isWide ? mirrorSometimes(frame, page, random) : frame
  },
}
