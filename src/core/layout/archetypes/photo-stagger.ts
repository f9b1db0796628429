import { boxBetween, pageOf, stackedFrame } from './page.ts'
import type { Archetype } from '../frame.ts'
import { partPage, photoGap, photosOf, placeTiles } from '../photo/part-page.ts'
import { staggerPhotos } from '../photo/tile-photos.ts'

/** Pictures in columns that hang higher and lower in turn and run over the page's edges, on a field of their own. */
export const photoStagger: Archetype = {
  id: 'photo-stagger',
  suits: (content, shape) => (photosOf(content).length < 2 || shape === 'strip' || shape === 'tower' ? 0 : 0.75),
  frame(content, _shape, random) {
    const photos = photosOf(content)
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    const gap = photoGap(page.short) * 1.5
    const parted = partPage(content, 0.54, random.chance(0.35))
    const { pictures, side } = parted
    const isSide = side === 'left' || side === 'right'
    const columns = isSide ? Math.min(photos.length, photos.length > 4 && pictures.width > pictures.height ? 3 : 2) : Math.min(3, photos.length)
    // What hangs over the words' side stays clear of them; over the page's own edges it is cropped.
    const spill = pictures.height * 0.1
    const box = isSide
      ? boxBetween(pictures.x + (side === 'right' ? m * 0.5 : m), -spill * 0.2, pictures.x + pictures.width - (side === 'left' ? m * 0.5 : m), h + spill * 0.2)
      : side === 'top' ? boxBetween(m, -spill, w - m, pictures.height - spill * 1.05) : boxBetween(m, pictures.y + spill * 1.05, w - m, h + spill)
    return stackedFrame(
      { box: parted.text, on: 'ground', align: isSide || random.chance(0.5) ? 'start' : 'center', verticalAlign: 'middle' },
      {
        field: isSide
          ? { kind: 'side', side, from: pictures.width - m * 0.4, to: pictures.width + m * 0.2 }
          : { kind: 'side', side, from: pictures.height * 0.55, to: pictures.height * 0.62 },
        ...placeTiles(staggerPhotos(box, photos.length, gap, columns)), headlineShare: 0.36,
      },
    )
  },
}
