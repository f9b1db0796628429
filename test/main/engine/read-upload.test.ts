import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import { openStudio } from '../../support/open-studio.ts'
import type { OpenStudio } from '../../support/open-studio.ts'

let studio: OpenStudio
beforeAll(() => void (studio = openStudio()))
afterAll(() => studio.close())

const photo = 'test/fixtures/photos/cup-at-window.jpg'
const small = () => sharp(photo).resize(120)
const kinds: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  png: () => small().png().toBuffer(),
  jpg: () => small().jpeg().toBuffer(),
  webp: () => small().webp().toBuffer(),
  gif: () => small().gif().toBuffer(),
  avif: () => small().avif({ effort: 0 }).toBuffer(),
  tiff: () => small().tiff().toBuffer(),
  svg: () => Promise.resolve(readFileSync('test/fixtures/logos/bellavane.svg')),
}

/** Bytes changed, taken out, put twice, cut off. */
function spoil(bytes: Uint8Array, random: Random): Uint8Array {
  const spoilt = Uint8Array.from(bytes)
  for (let count = random.int(1, 12); count > 0; count--) spoilt[random.int(0, spoilt.length - 1)] = random.int(0, 255)
  const [from, to] = [random.int(0, spoilt.length - 1), random.int(0, spoilt.length - 1)].toSorted((a, b) => a - b) as [number, number]
  if (random.chance(0.2)) return spoilt.subarray(0, to)
  if (random.chance(0.2)) return Buffer.concat([spoilt.subarray(0, to), spoilt.subarray(from)])
  return random.chance(0.1) ? Buffer.concat([spoilt.subarray(0, from), spoilt.subarray(to)]) : spoilt
}

describe('uploads of any bytes', () => {
  it.each(Object.keys(kinds))('are taken whole or refused in one sentence, and the engine lives: %s', async (kind) => {
    const sound = await kinds[kind]!()
    expect((await studio.put(`/uploads?name=sound.${kind}&as=photo`, sound)).status).toBe(200)
    const random = createRandom(20).fork(kind)
    for (let round = 0; round < 24; round++) {
      const response = await studio.put(`/uploads?name=odd.${kind}&as=${random.pick(['logo', 'photo'])}`, spoil(sound, random))
      const said = (await response.json()) as { message?: string; picture?: { id: string; extension: string } }
      if (response.status === 200) expect((await studio.get(`/assets/${said.picture!.id.slice(6)}.${said.picture!.extension}`)).status).toBe(200)
      else {
        expect(response.status).toBe(422)
        expect(said.message).toMatch(/^[^\n]{5,300}\.$/)
        expect(said.message).not.toContain('engine')
      }
    }
    expect(readdirSync(join(studio.dataFolder, 'parts'), { recursive: true })).toHaveLength(1)
  })
})
