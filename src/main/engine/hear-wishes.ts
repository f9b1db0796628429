import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { decodeHearing } from '#core/brief/wishes/hearing/decode-hearing.ts'
import type { Heard } from '#core/brief/wishes/hearing/decode-hearing.ts'
import { createEncoder, gramsPerWord } from '#core/brief/wishes/hearing/encode-words.ts'
import type { EncodedWords } from '#core/brief/wishes/hearing/encode-words.ts'
import { heardRoles, pairHeads, roleHeads } from '#core/brief/wishes/hearing/hearing.ts'
import type { HeardPassages } from '#core/brief/wishes/parse-wishes.ts'
import { BoundedMap } from '#core/typography/bounded-map.ts'
import { modelsFolder } from './models/model-files.ts'
import type { Models } from './models/create-models.ts'

/** The name of the model that hears what sentences ask of a layout. */
export const wishesModel = 'wishes'

const Vocabulary = z.object({ words: z.array(z.string()), entries: z.array(z.string()), senses: z.array(z.string()) })
/** A brief is read again with every word that is typed; most of its passages stay as they are. */
const keptPassages = 200
/** No page is told in more; the rest is left to the rules. */
const mostPassages = 32

export type HearWishes = (passages: readonly string[]) => Promise<HeardPassages>

/** Where there is no such model, or it fails, nothing is heard, and what is read by rule stands alone. */
export function createHearing(models: Pick<Models, 'open'>, folder = modelsFolder): HearWishes {
  let encoder: Promise<(text: string) => EncodedWords> | null = null
  const kept = new BoundedMap<string, readonly Heard[]>(keptPassages)

  const openEncoder = (): Promise<(text: string) => EncodedWords> =>
    (encoder ??= readFile(join(folder, wishesModel, 'vocabulary.json'), 'utf8').then((text) => createEncoder(Vocabulary.parse(JSON.parse(text)))).catch((error: unknown) => {
      encoder = null
      throw error
    }))

  async function hear(passage: string): Promise<readonly Heard[] | null> {
    const known = kept.get(passage)
    if (known !== undefined) return known
    const model = await models.open(wishesModel)
    if (model === null) return null
    const { length, words, grams, entries, senses, slots, amounts } = (await openEncoder())(passage)
    if (length === 0) return null
    const row = (data: Int32Array) => ({ type: 'int32' as const, dims: [length], data })
    const { roles, pairs } = await model.run({ words: row(words), entries: row(entries), senses: row(senses), slots: row(slots), grams: { type: 'int32', dims: [length, gramsPerWord], data: grams } })
    if (roles?.type !== 'float32' || pairs?.type !== 'float32' || roles.data.length !== heardRoles.length * roleHeads.length || pairs.data.length !== heardRoles.length ** 2 * pairHeads.length) return null
    const heard = decodeHearing({ roles: roles.data, pairs: pairs.data }, amounts)
    kept.set(passage, heard)
    return heard
  }

  return async (passages) => {
    const out = new Map<string, readonly Heard[]>()
    for (const passage of [...new Set(passages)].slice(0, mostPassages)) {
      const heard = await hear(passage).catch(() => null)
      if (heard !== null) out.set(passage, heard)
    }
    return out
  }
}
