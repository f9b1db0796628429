import { describe, expect, it } from 'vitest'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import { centerX, centerY, contains, intersection } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { PhotoPicture } from '#core/layout/content.ts'
import { differingPlaces, findCalmPlaces } from '#core/layout/photo/find-calm-places.ts'
import { paint } from '../../color/paint.ts'
import { palette, photo } from '../../../support/layout-content.ts'

/** A disc of stripes on an even ground, at a place of the picture. */
const discAt = (cx: number, cy: number, ground = '#7fa69c') => ({
  ...photo('disc'), look: readSaliency(paint(160, 100, (x, y) => (Math.hypot((x / 160 - cx) * 1.6, y / 100 - cy) < 0.16 ? ((x + y) % 12 < 6 ? '#d92b2f' : '#f3c623') : ground))),
})

const best = (disc: PhotoPicture, page: Size) => findCalmPlaces(disc, { page, margin: 16, least: 60, load: 0.3, palette })[0]!

const onPage = (subject: Box, crop: Box, page: Size): Box => ({
  x: ((subject.x - crop.x) / crop.width) * page.width, y: ((subject.y - crop.y) / crop.height) * page.height,
  width: (subject.width / crop.width) * page.width, height: (subject.height / crop.height) * page.height,
})

describe('findCalmPlaces', () => {
  it.each([[0.25, 0.5], [0.75, 0.5], [0.5, 0.3], [0.3, 0.7]])('puts words beside a subject at %f, %f, on wide pages and tall', (cx, cy) => {
    const disc = discAt(cx, cy)
    const { subject } = disc.look
    for (const page of [{ width: 600, height: 400 }, { width: 500, height: 500 }, { width: 400, height: 600 }, { width: 970, height: 250 }]) {
      const place = best(disc, page)
      const shown = onPage(subject, place.crop, page)
      const covered = intersection(shown, place.text)
      const share = covered === null ? 0 : (covered.width * covered.height) / (shown.width * shown.height)
      expect(share).toBeLessThan(0.3)
      expect(contains(place.crop, subject, 1e-6)).toBe(true)
      const isSide = place.text.width < page.width * 0.7
      // The subject weighs against the words, from the other side of the page.
      if (isSide) expect(Math.sign(centerX(shown) - page.width / 2)).toBe(-Math.sign(centerX(place.text) - page.width / 2))
      else expect(Math.sign(centerY(shown) - page.height / 2)).toBe(-Math.sign(centerY(place.text) - page.height / 2))
    }
  })

  it('takes the veil that is nearest to what is there', () => {
    expect(best(discAt(0.7, 0.5, '#f4ede0'), { width: 600, height: 400 }).tone).toBe('ground')
    expect(best(discAt(0.7, 0.5, '#2b1009'), { width: 600, height: 400 }).tone).toBe('inverse')
  })

  it('offers another side only where that is nearly as calm', () => {
    const page = { width: 500, height: 500 }
    const places = findCalmPlaces(discAt(0.5, 0.5), { page, margin: 16, least: 60, load: 0.3, palette })
    const offered = differingPlaces(places, page)
    expect(offered[0]).toEqual(places[0])
    expect(offered.every(({ score }) => score > places[0]!.score - 0.22)).toBe(true)
  })
})
