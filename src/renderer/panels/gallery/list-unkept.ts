import { z } from 'zod'
import { describeUnkept } from '#core/brief/wishes/describe-unkept.ts'
import { Wish, WishRef } from '#core/brief/wishes/wish.ts'
import type { Candidate } from '#contract/records.ts'

const Unkept = z.object({ wish: Wish, missing: WishRef.nullable() })

export interface UnkeptLine {
  readonly text: string
  /** How many of the candidates do not keep it. */
  readonly count: number
}

/** The wishes that candidates do not keep, each once, the commonest first. */
export function listUnkept(candidates: readonly Candidate[], language: 'en' | 'zh'): UnkeptLine[] {
  const counts = new Map<string, number>()
  for (const { findings } of candidates) {
    const texts = findings.flatMap((finding) => {
      const unkept = finding.code === 'wish-unkept' ? Unkept.safeParse(finding) : null
      return unkept?.success === true ? [describeUnkept(unkept.data, language)] : []
    })
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count)
}
