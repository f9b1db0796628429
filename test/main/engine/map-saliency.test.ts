import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import { mapSaliency } from '#main/engine/map-saliency.ts'
import { createModels } from '#main/engine/models/create-models.ts'
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

  it('leaves it to what is measured where there is none', async () => {
    expect(await mapSaliency(createModels({ folder: `${folder}/none` }), picture)).toBeNull()
  })
})
