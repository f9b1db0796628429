import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import { mapSaliency } from '#main/engine/map-saliency.ts'
import { createModels } from '#main/engine/models/create-models.ts'
import type { Models } from '#main/engine/models/create-models.ts'
import type { Tensor } from '#main/engine/models/tensor.ts'
import { paint } from '../../core/color/paint.ts'

/** Holds a model in the shape of U²-Net that calls bright what is salient. */
const folder = fileURLToPath(new URL('../../fixtures/saliency-model', import.meta.url))
const picture = paint(96, 64, (x, y) => (x >= 12 && x < 24 && y >= 32 && y < 48 ? '#ffffff' : '#101010'))

describe('mapSaliency', () => {
  it('takes the answer of a model that is there, and photos are read by it', async () => {
    const map = await mapSaliency(createModels({ folder }), picture)
    expect([map!.columns, map!.rows]).toEqual([64, 64])
    expect(map!.values[40 * 64 + 12]).toBe(1)
    expect(map!.values[0]).toBe(0)
    const { subject } = readSaliency(picture, { map })
    expect(subject.x).toBeCloseTo(12 / 96, 1)
    expect(subject.height).toBeCloseTo(16 / 64, 1)
  })

  /** A model that answers this, whatever it is asked. */
  const answering = (answer: Tensor, side: number | string = 64): Pick<Models, 'open'> => ({
    open: async () => ({ inputs: [{ name: 'picture', type: 'float32', dims: [1, 3, side, side] }], provider: 'cpu', reasons: [], run: async () => ({ answer }) }),
  })
  const floats = (dims: readonly number[], value = (index: number) => index % 7): Tensor => ({ type: 'float32', dims, data: Float32Array.from({ length: dims.reduce((product, dim) => product * dim, 1) }, (_, index) => value(index)) })

  it('reads the first map of several', async () => {
    const map = await mapSaliency(answering(floats([2, 64, 64], (index) => (index === 5 ? 2 : index > 4096 ? 9 : 1))), picture)
    expect(map!.values[5]).toBe(1)
    expect(map!.values[6]).toBe(0)
  })

  it.each([
    ['numbers that are none', answering(floats([1, 1, 64, 64], (index) => (index === 9 ? NaN : 1)))],
    ['no end of it', answering(floats([1, 1, 64, 64], () => Infinity))],
    ['a row', answering(floats([64 * 64]))],
    ['a strip', answering(floats([1, 1, 2048, 2]))],
    ['a smaller map', answering(floats([1, 1, 32, 32]))],
    ['less than its shape says', answering({ ...floats([1, 64, 64]), dims: [1, 640, 640] } as Tensor)],
    ['halves', answering({ type: 'float16', dims: [1, 64, 64], data: new Uint16Array(4096) } as unknown as Tensor)],
    ['a map, but asks for more than there is', answering(floats([64, 64]), 1e9)],
  ])('leaves it to what is measured where a model answers %s', async (_what, models) => {
    expect(await mapSaliency(models, picture)).toBeNull()
  })

  it('leaves it to what is measured where there is none', async () => {
    expect(await mapSaliency(createModels({ folder: `${folder}/none` }), picture)).toBeNull()
  })
})
