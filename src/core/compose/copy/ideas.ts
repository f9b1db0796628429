/** What a reader of this audience, asked for this purpose, wants to hear. */
export const angles = [
  'gift', 'couple', 'family', 'kids', 'student', 'young', 'pro', 'business', 'budget', 'expert', 'health', 'local', 'luxury', 'newhome', 'newparent', 'host', 'eco', 'urgent', 'online', 'learn', 'join',
  'support', 'invest', 'explore', 'cook', 'cold', 'senior', 'loyal', 'social', 'policy', 'scholar', 'friends', 'home', 'creator', 'traveler', 'easy', 'quality', 'everyone', 'newcomer', 'collector',
] as const
export type Angle = (typeof angles)[number]

/** One thought, said at three lengths; slots in braces are filled from the brief. */
export interface Idea {
  /** Families or categories that it speaks of; empty: any. */
  readonly of: readonly string[]
  /** An occasion that it needs, after `@`; empty: any. */
  readonly occasions: readonly string[]
  /** Any of these angles; empty: all readers. */
  readonly angles: readonly string[]
  readonly lines: readonly string[]
}

/**
 * Reads a table of ideas. An unindented line names families, categories and `@occasions`; the indented lines under it are
 * `angle angle: long / shorter / shortest`, `*` standing for every reader.
 */
export function readIdeas(table: string): Idea[] {
  const out: Idea[] = []
  let of: string[] = []
  let occasions: string[] = []
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue
    if (!/^\s/.test(line)) {
      const keys = line.trim().split(/\s+/)
      of = keys.filter((key) => !key.startsWith('@') && key !== '*')
      occasions = keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1))
      continue
    }
    const at = line.indexOf(':')
    const keys = line.slice(0, at).trim().split(/\s+/)
    out.push({ of, occasions, angles: keys.filter((key) => key !== '*'), lines: line.slice(at + 1).split(' / ').map((part) => part.trim()) })
  }
  return out
}
