import { describe, expect, it } from 'vitest'
import type { PhotoLook } from '#core/assets/saliency/read-saliency.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { AssetId, LayerId } from '#core/design/ids.ts'
import type { GroupLayer, ImageLayer } from '#core/design/layer.ts'
import { putLayers } from '#core/design/put-layers.ts'
import type { Box } from '#core/geometry/box.ts'
import { findUnkept } from '#core/layout/problem/find-unkept.ts'
import { discLook } from '../../../support/layout-content.ts'
import { typesetter } from '../../../support/test-fonts.ts'
import { varied } from '../../../support/varied-design.ts'
import { writeWish } from '../../../support/write-wish.ts'

const find = (design: Design, text: string, look: PhotoLook | null = null) => findUnkept(design, parseWishes(text).wishes, typesetter, () => look).map(({ wish, missing }) => [writeWish(wish), missing])
const unkept = (text: string) => find(varied, text)

describe('findUnkept', () => {
  it.each(['headline above the picture', 'logo at the top', 'picture below the subtitle', 'no text over the face'])('finds that %j is kept', (text) => expect(unkept(text)).toEqual([]))

  it('names what the design does not keep, and the part that it has not', () => {
    expect(unkept('headline below the picture; logo at the bottom; headline in the left half')).toEqual([['headline below hero', null], ['logo @ 0 0.67 1 0.33 ~', null], ['headline @ 0 0 0.5 1', null]])
    expect(unkept('badge top right')).toEqual([['badge @ 0.67 0 0.33 0.33 ~', { roles: ['badge', 'price'] }]])
  })

  it('knows each of several photos, and nothing of what a hidden group holds', () => {
    const hero = varied.layers['layer:hero'] as ImageLayer
    const asset = `asset:${'b'.repeat(64)}` as AssetId
    const second = { ...hero, id: 'layer:second' as LayerId, role: 'illustration', asset, x: 440, y: 600, width: 120, height: 120 } as ImageLayer
    const group = { id: 'layer:photos', name: 'Photos', kind: 'group', role: 'hero', opacity: 1, blend: 'normal', isHidden: false, locks: [], children: [hero.id, second.id], mask: null } as unknown as GroupLayer
    const [board] = Object.values(varied.artboards)
    const photos = {
      ...varied, assets: { ...varied.assets, [asset]: { ...varied.assets[hero.asset], id: asset, extension: 'jpg' } as Asset },
      layers: { ...varied.layers, [second.id]: second, [group.id]: group },
      artboards: { [board!.id]: { ...board!, children: board!.children.map((id) => (id === hero.id ? group.id : id)) } },
    } as Design
    expect(find(photos, 'second picture at the bottom right')).toEqual([])
    expect(find(photos, 'second picture at the top')).toEqual([['2.hero @ 0 0 1 0.5 ~', null]])
    expect(find(putLayers(photos, [{ ...group, isHidden: true }]), 'picture below the headline').map(([, missing]) => missing !== null)).toEqual([true])
  })
})

describe('what a picture shows', () => {
  /** The hero as a photo that fills the page. */
  const filled = (rest: Partial<ImageLayer> = {}): Design =>
    putLayers(varied, [{ ...(varied.layers['layer:hero'] as ImageLayer), x: 0, y: 0, width: 600, height: 750, crop: { x: 0, y: 0, width: 1, height: 1 }, fit: 'fill', ...rest }])
  const withFaces = (...faces: Box[]): PhotoLook => ({ ...discLook, faces })
  const face = (x: number, y: number): Box => ({ x, y, width: 0.2, height: 0.16 })

  it('is kept clear where words stand beside a face', () => expect(find(filled(), 'no text over the face', withFaces(face(0.6, 0.6)))).toEqual([]))

  it('is not where they lie on one', () => {
    expect(find(filled(), 'no text over the face', withFaces(face(0.6, 0.6), face(0.1, 0.16)))).toEqual([['text clear', null]])
    expect(find(filled(), 'keep the logo off the face', withFaces(face(0.1, 0.16)))).toEqual([])
  })

  it('is where the photo is turned round and what is cut off of it does not count', () => {
    expect(find(filled({ isFlippedX: true }), 'no text over the face', withFaces(face(0.6, 0.18)))).toEqual([['text clear', null]])
    expect(find(filled({ crop: { x: 0, y: 0.5, width: 1, height: 0.5 } }), 'no text over the face', withFaces(face(0.2, 0.18)))).toEqual([])
  })

  it('is what draws the eye where there is no face, and no place beside it where that is everywhere', () => {
    const disc = { x: 0.3, y: 0.1, width: 0.4, height: 0.3 }
    const values = Float32Array.from({ length: 64 * 64 }, (_, cell) => (Math.floor(cell / 64) < 26 && cell % 64 > 18 && cell % 64 < 46 ? 0.9 : 0.1))
    const look = { ...discLook, faces: [], subject: disc, saliency: { columns: 64, rows: 64, values } }
    expect(find(filled(), 'no text over the subject', look)).toEqual([['text clear', null]])
    expect(find(filled(), 'no text over the subject', { ...look, subject: { x: 0, y: 0, width: 1, height: 1 } })).toEqual([])
  })

  it('is the drawing itself', () => {
    expect(find(putLayers(varied, [{ ...(varied.layers['layer:hero'] as ImageLayer), y: 100 }]), 'no text over the picture')).toEqual([['text clear', null]])
  })

  it('is not hidden by what lies under it', () => {
    const [board] = Object.values(varied.artboards)
    const under = { ...filled(), artboards: { [board!.id]: { ...board!, children: [...board!.children.filter((id) => id !== 'layer:hero'), 'layer:hero'] } } } as Design
    expect(find(under, 'no text over the face', withFaces(face(0.1, 0.16)))).toEqual([])
  })
})
