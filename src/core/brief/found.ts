import type { Span } from './brief.ts'

/** A stretch of the request, by UTF-16 offsets, with the text that a design would print for it. */
export interface Found extends Span {
  readonly text: string
}

/** All matches of a global pattern that lie free of `taken`; empty matches are skipped. */
export function findAll(text: string, pattern: RegExp, taken: readonly Span[] = []): (Found & { readonly match: RegExpExecArray })[] {
  const out: (Found & { match: RegExpExecArray })[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (end > start && !overlaps({ start, end }, taken)) out.push({ start, end, text: match[0], match: match as RegExpExecArray })
  }
  return out
}

export const overlaps = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end)

/** Offsets stay true: what is taken out becomes spaces, line feeds kept. */
export function blank(text: string, spans: readonly Span[]): string {
  let out = text
  for (const { start, end } of spans) out = out.slice(0, start) + out.slice(start, end).replace(/[^\n]/g, ' ') + out.slice(end)
  return out
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** A pattern that matches any of the words, longest first, so that `september` wins over `sep`. */
export const anyOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapeForRegExp).join('|')
