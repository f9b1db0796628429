import { z } from 'zod'
import type { Fault, Parsed } from '#core/design/fault.ts'

export const Illustration = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  /** Group and subgroup of the emoji standard: `food-drink`, `food-prepared`. */
  group: z.string(),
  subgroup: z.string(),
  /** A sign that is read rather than a thing that is seen: never a hero by guess. */
  isSymbol: z.boolean(),
  /** A scene or sign in a square card of its own: whole or not at all, never cut off or set beside a thing. */
  isTile: z.boolean(),
  /** How firmly its colours are part of what it is: 0 may take any hue, 1 keeps its own. */
  identity: z.number().min(0).max(1),
  /** Of the view box, which is cropped to what can be seen. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** How much of its box it covers. */
  fill: z.number().min(0).max(1),
  /** Mean OKLCH lightness. */
  lightness: z.number().min(0).max(1),
  /** Dominant colours in OKLCH, largest first. */
  colors: z.array(z.strictObject({ l: z.number(), c: z.number(), h: z.number(), share: z.number() })),
  /** What resvg took for 300 px on the machine that built the set. */
  renderMs: z.number(),
  /** Where its compressed SVG lies among the others, in bytes. */
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
})
export type Illustration = z.infer<typeof Illustration>

const Drawings = z.strictObject({ scenes: z.array(z.array(z.string())), items: z.array(Illustration) })

export interface Found {
  readonly item: Illustration
  readonly score: number
}

export interface IllustrationIndex {
  readonly items: readonly Illustration[]
  get(id: string): Illustration | undefined
  /** What shows a word or phrase, best first. Empty: known, and nothing drawn shows it. Null: not a known term. */
  find(term: string): readonly Found[] | null
  /** Things that are seen together with this one, nearest first. */
  companions(id: string): readonly Illustration[]
}

function searchLine(lines: string, term: string): string | null {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
    const tab = lines.indexOf('\t', start)
    if (tab < 0) return null
    const found = lines.slice(start, tab)
    const end = lines.indexOf('\n', tab)
    if (found === term) return lines.slice(tab + 1, end < 0 ? lines.length : end)
    if (found < term) low = (end < 0 ? lines.length : end) + 1
    else high = start
  }
  return null
}

/** `terms` stays text: it is searched by halves, so that opening the index costs no parsing of 30,000 rows. */
export function parseIllustrationIndex(drawings: unknown, terms: string): Parsed<IllustrationIndex> {
  const parsed = Drawings.safeParse(drawings)
  if (!parsed.success) {
    const faults: Fault[] = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { ok: false, faults }
  }
  const { items, scenes } = parsed.data
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    ok: true,
    value: {
      items,
      get: (id) => byId.get(id),
      find: (term) => {
        const line = searchLine(terms, term)
        if (line === null) return null
        return line === '' ? [] : line.split(' ').flatMap((entry) => {
          const [at, score] = entry.split(':') as [string, string]
          const item = items[parseInt(at, 36)]
          return item === undefined ? [] : [{ item, score: parseInt(score, 36) / 100 }]
        })
      },
      companions: (id) => {
        const counts = new Map<string, number>()
        for (const scene of scenes) {
          const place = scene.indexOf(id)
          if (place < 0) continue
          // A scene named for this thing, where it stands first, speaks louder than one it merely appears in.
          scene.forEach((other, at) => counts.set(other, (counts.get(other) ?? 0) + 2 / (1 + place) + 1 / (1 + at)))
        }
        counts.delete(id)
        return [...counts]
          .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
          .flatMap(([other]) => byId.get(other) ?? [])
      },
    },
  }
}
