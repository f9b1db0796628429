import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** The only source of chance in the house: seeded, and split by name so that no part's draws shift another's. */
export interface Random {
  /** In [0, 1). */
  next(): number
  between(min: number, max: number): number
  /** In [min, max]. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  shuffle<T>(items: readonly T[]): T[]
  /** An independent stream for a named part. */
  fork(name: string): Random
}

/** FNV-1a, 32 bit: spreads names over seeds. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

export function createRandom(seed: number): Random {
  // Neighbouring seeds start xoroshiro in neighbouring states, so they are spread first (murmur3's finalizer).
  let spread = seed | 0
  spread = Math.imul(spread ^ (spread >>> 16), 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  const generator = xoroshiro128plus((spread ^ (spread >>> 16)) | 0)
  for (let skipped = 0; skipped < 12; skipped++) generator.next()
  const next = (): number => (generator.next() >>> 0) / 4294967296
  const random: Random = {
    next,
    between: (min, max) => min + (max - min) * next(),
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick needs at least one item')
      return items[Math.floor(next() * items.length)]!
    },
    shuffle: (items) => {
      const out = [...items]
      for (let index = out.length - 1; index > 0; index--) {
        const other = Math.floor(next() * (index + 1))
        ;[out[index], out[other]] = [out[other]!, out[index]!]
      }
      return out
    },
    fork: (name) => createRandom((hashText(name) ^ Math.imul(seed | 0, 0x9e3779b1)) >>> 0),
  }
  return random
}
