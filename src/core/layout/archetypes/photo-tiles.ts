import { bottom, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { boxBetween, pageOf, seamFor, stackedFrame, textLoad } from './page.ts'
import type { Archetype } from '../frame.ts'
import { photoGap, photosOf, placeTiles } from '../photo/part-page.ts'
import { tilePhotos } from '../photo/tile-photos.ts'

/** The whole page is tiled, and one tile, in a colour of its own, holds the words. */
export const photoTiles: Archetype = {
  id: 'photo-tiles',
  suits: (content, shape) => (photosOf(content).length < 2 || shape === 'strip' ? 0 : 0.9),
  frame(content, _shape, random) {
    const photos = photosOf(content)
    const page = pageOf(content)
    const { width: w, height: h, margin: m } = page
    const gap = photoGap(page.short)
    const load = textLoad(content)
    const isWide = w / h >= 0.85
    const isFirst = random.chance(0.5)
    const [lead, ...others] = photos
    // Words in a corner tile; the leader beside it, as long as the page; the others under the words where there are any.
    const hasFoot = others.length > 0 && (isWide ? h > 240 && load < 0.75 : w > 420 && load < 0.6)
    const along = isWide ? Math.max(seamFor(content, w * 0.46, m * 2.2), w * 0.46) : h * (0.46 + load * 0.08)
    const across = (isWide ? h * (0.64 + load * 0.14) : w * (0.62 + load * 0.08))
    const words = isWide ? boxBetween(0, 0, along, hasFoot ? across : h) : boxBetween(0, 0, hasFoot ? across : w, along)
    const foot = !hasFoot ? null : isWide ? boxBetween(0, bottom(words) + gap, along, h) : boxBetween(right(words) + gap, 0, w, along)
    const rest = isWide ? boxBetween(along + gap, 0, w, h) : boxBetween(0, along + gap, w, h)
    const atFoot = foot === null ? 0 : Math.min(others.length, Math.max(1, Math.round(others.length * 0.45)))
    const inRest = [...(lead === undefined ? [] : [lead]), ...others.slice(atFoot)]
    const restTiles = tilePhotos(rest, inRest, gap)[0]!
    const footTiles = foot === null || atFoot === 0 ? [] : tilePhotos(foot, others.slice(0, atFoot), gap)[0]!
    const tiles = [...restTiles.slice(0, 1), ...footTiles, ...restTiles.slice(1)]
    const turn = (box: Box): Box => (isFirst ? box : isWide ? { ...box, x: w - right(box) } : { ...box, y: h - bottom(box) })
    const panel = turn(words)
    return stackedFrame(
      { box: boxBetween(panel.x + m, panel.y + m, right(panel) - m, bottom(panel) - m), on: 'field', align: 'start', verticalAlign: 'middle' },
      { field: { kind: 'all' }, ...placeTiles(tiles.map(turn)), headlineShare: 0.4 },
    )
  },
}
