import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { findFaces, mirrorCascade, toGrey } from '#core/assets/saliency/find-faces.ts'
import type { GreyPicture } from '#core/assets/saliency/find-faces.ts'
import { centerX, centerY } from '#core/geometry/box.ts'
import { readFaceCascades } from '#main/assets/read-face-cascades.ts'

const cascades = readFaceCascades()

async function read(path: string, isMirrored = false): Promise<GreyPicture> {
  const image = sharp(new URL(`../../../fixtures/${path}`, import.meta.url).pathname).resize(256, 256, { fit: 'inside' })
  const { data, info } = await (isMirrored ? image.flop() : image).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return toGrey({ width: info.width, height: info.height, data })
}

describe('findFaces', () => {
  it('finds a face from the front', async () => {
    const faces = findFaces(await read('faces/astronaut.jpg'), cascades)
    expect(faces).toHaveLength(1)
    expect(centerX(faces[0]!.box)).toBeCloseTo(0.44, 1)
    expect(centerY(faces[0]!.box)).toBeCloseTo(0.22, 1)
    expect(faces[0]!.facing).toBe(0)
  })

  it('says which way somebody looks who is seen from the side', async () => {
    expect(findFaces(await read('faces/photographer.jpg'), cascades).map(({ facing }) => facing)).toEqual([1])
    expect(findFaces(await read('faces/photographer.jpg', true), cascades).map(({ facing }) => facing)).toEqual([-1])
  })

  it('sees nobody in a cup, in fruit and in hills', async () => {
    for (const name of ['cup-at-window', 'fruit-on-cloth', 'hills-at-dusk']) expect(findFaces(await read(`photos/${name}.jpg`), cascades)).toEqual([])
  })

  it('has an answer for the smallest picture', () => {
    expect(findFaces({ width: 1, height: 1, data: new Uint8Array(1) }, cascades)).toEqual([])
  })
})

describe('mirrorCascade', () => {
  it('gives back the cascade when turned twice', () => {
    expect(mirrorCascade(mirrorCascade(cascades.profile))).toEqual(cascades.profile)
  })
})
