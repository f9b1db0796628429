import { hasDrawableOffer, pageOf, sealOn, stackedFrame } from './page.ts'
import { stripFrame } from './strip.ts'
import type { Archetype } from '../frame.ts'
import { insetPart, partPage, photoGap, photosOf, placeTiles } from '../photo/part-page.ts'
import { tilePhotos } from '../photo/tile-photos.ts'

/** All pictures in one block with even gaps, out to the page's edges or within its margins, and the words beside it. */
export const photoMosaic: Archetype = {
  id: 'photo-mosaic',
  suits: (content) => (photosOf(content).length > 1 ? 1 : 0),
  frame(content, shape, random) {
    const photos = photosOf(content)
    const page = pageOf(content)
    const gap = photoGap(page.short)
    if (shape === 'strip') {
      const isLast = random.chance(0.5)
      const frame = stripFrame(content, {
        order: isLast ? ['logo', 'text', 'cta', 'hero'] : ['hero', 'logo', 'text', 'cta'], onField: [], hero: 'rect', heroShare: Math.min(0.42, 0.16 + photos.length * 0.05),
      })
      return frame.hero === null ? frame : { ...frame, ...placeTiles(tilePhotos(frame.hero.box, photos, gap)[0]!) }
    }
    const parted = partPage(content, random.between(0.5, 0.56), random.chance(0.4))
    const isSide = parted.side === 'left' || parted.side === 'right'
    const box = random.chance(0.4) ? insetPart(parted, page) : parted.pictures
    const tiling = random.pick(tilePhotos(box, photos, gap).slice(0, 3))
    const seal = parted.side === 'right' ? { x: 0.02, y: 0.13 } : parted.side === 'left' ? { x: 0.98, y: 0.13 } : parted.side === 'top' ? { x: 0.88, y: 0.98 } : { x: 0.88, y: 0.02 }
    return stackedFrame(
      { box: parted.text, on: 'ground', align: isSide || random.chance(0.6) ? 'start' : 'center', verticalAlign: 'middle' },
      {
        field: { kind: 'none' }, ...placeTiles(tiling), headlineShare: 0.36,
        offer: hasDrawableOffer(content) && !isSide ? { place: 'badge', box: sealOn(page, box, seal, 0.36) } : { place: 'stack' },
      },
    )
  },
}
