import type { Span, Topic } from './brief.ts'
import type { Segment } from './segments.ts'
import { cutClause, findForeignSubject } from './subject.ts'

/** Outside English the request's own short clause is the topic: its head is the clause. */
export function findForeignTopics(text: string, segments: readonly Segment[], titles: readonly { text: string; from: Span[] }[], lang: string): Topic[] {
  const out: Topic[] = []
  const put = (body: string, at: number, weight: number): void => {
    if (body !== '' && /\p{L}/u.test(body) && !out.some((topic) => topic.text === body)) out.push({ text: body.slice(0, 200), head: body.slice(0, 80), weight, from: [{ start: Math.max(0, at), end: Math.max(0, at) + body.length }] })
  }
  for (const title of titles.slice(0, 2)) put(title.text, title.from[0]?.start ?? 0, 1)
  for (const segment of segments.filter((entry) => entry.kind === 'instruction' || entry.kind === 'plain').slice(0, 4)) {
    put(cutClause(findForeignSubject(segment.text, lang), 6, 20), text.indexOf(segment.text), 0.6)
  }
  return out.slice(0, 8)
}
