import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { ModelProvider, ProviderTrial } from '#contract/models.ts'

/** What was found out about a model, and what it holds for. */
const Remembered = z.object({
  hash: z.string(),
  runtime: z.string(),
  machine: z.string(),
  provider: ModelProvider,
  trials: z.array(ProviderTrial),
  /** Milliseconds since 1970. */
  triedAt: z.number(),
})
export type Remembered = z.infer<typeof Remembered>
const Memory = z.object({ version: z.literal(1), models: z.record(z.string(), Remembered) })

export interface ProviderMemory {
  /** Null where nothing is known that still holds. */
  recall(model: string, now: Pick<Remembered, 'hash' | 'runtime' | 'machine'>): Remembered | null
  remember(model: string, found: Remembered): Promise<void>
}

/** In a file that may be thrown away: what cannot be read is as if it were not there. */
export function createProviderMemory(path: string): ProviderMemory {
  let models = readMemory(path)
  let writing: Promise<void> = Promise.resolve()
  return {
    recall(model, { hash, runtime, machine }) {
      const known = models[model]
      return known !== undefined && known.hash === hash && known.runtime === runtime && known.machine === machine ? known : null
    },
    remember(model, found) {
      models = { ...models, [model]: found }
      // A disk that was full may have room again.
      writing = writing.catch(() => undefined).then(async () => {
        await writeFile(`${path}.part`, JSON.stringify({ version: 1, models }, null, 2))
        await rename(`${path}.part`, path)
      })
      return writing
    },
  }
}

function readMemory(path: string): Readonly<Record<string, Remembered>> {
  try {
    return Memory.parse(JSON.parse(readFileSync(path, 'utf8'))).models
  } catch {
    return {}
  }
}
