import { broadLexicon } from '#core/brief/wishes/latin-lexicon.ts'
import { heardRoles } from '#core/brief/wishes/hearing/hearing.ts'
import type { HeardRole } from '#core/brief/wishes/hearing/hearing.ts'
import { readTokens } from '#core/brief/wishes/read-tokens.ts'
import { refEntries } from '#core/brief/wishes/token.ts'
import type { Random } from '#core/geometry/random.ts'
import type { CorpusLine, Meant } from './corpus.ts'

interface Mention { readonly role: HeardRole; readonly start: number; readonly end: number; readonly text: string }

/** By the value of a `ref` token. */
export const namedRoles: Readonly<Record<string, HeardRole>> = {
  logo: 'logo', headline: 'headline', title: 'headline', subhead: 'subhead', slogan: 'subhead', eyebrow: 'eyebrow', copy: 'body', body: 'body', cta: 'cta',
  photo: 'hero', drawing: 'hero', badge: 'badge', price: 'price', date: 'date', contact: 'contact', panel: 'panel', underlay: 'panel',
}

/** Where parts of the page are named in words that the lexicon knows. */
export function findMentions(text: string): Mention[] {
  return readTokens(text, broadLexicon).flatMap(({ kind, value, start, end }) => {
    const role = kind === 'ref' && refEntries[value] !== undefined ? namedRoles[value] : undefined
    return role === undefined ? [] : [{ role, start, end, text: text.slice(start, end) }]
  })
}

export type Names = ReadonlyMap<string, readonly string[]>
const keyOf = (lang: string, role: HeardRole): string => `${lang} ${role}`

/** What people call each part, as the corpus has it. */
export function collectNames(lines: readonly CorpusLine[]): Names {
  const names = new Map<string, Set<string>>()
  for (const { text, lang } of lines) for (const { role, text: name } of findMentions(text)) names.set(keyOf(lang, role), (names.get(keyOf(lang, role)) ?? new Set()).add(name.toLowerCase()))
  return new Map([...names].map(([key, all]) => [key, [...all].sort()]))
}

/** The same said of other parts: each that is named gives its place to another, and is called by one of that one's names. Null where a part is meant that no known word names. */
export function swapParts(line: CorpusLine, names: Names, random: Random): CorpusLine | null {
  const mentions = findMentions(line.text)
  const found = new Set(mentions.map(({ role }) => role))
  const meant = new Set(line.expect.flatMap(({ element, other, on, of }) => [element, other, on, of].filter((role): role is HeardRole => role !== undefined && role !== 'page')))
  if (meant.size === 0 || [...meant].some((role) => !found.has(role))) return null
  const from = [...found]
  const free = random.shuffle(heardRoles.filter((role) => names.has(keyOf(line.lang, role))))
  const to = new Map(from.map((role, index) => [role, free[index]!]))
  if ([...to.values()].includes(undefined as never)) return null
  const called = new Map(from.map((role) => [role, random.pick(names.get(keyOf(line.lang, to.get(role)!))!)]))
  let text = ''
  let at = 0
  for (const { role, start, end } of mentions) {
    text += line.text.slice(at, start) + called.get(role)!
    at = end
  }
  text += line.text.slice(at)
  const turn = (role: HeardRole | 'page'): HeardRole | 'page' => (role === 'page' ? role : (to.get(role) ?? role))
  const expect = line.expect.map((one): Meant => ({
    ...one, element: turn(one.element) as HeardRole,
    ...(one.other === undefined ? {} : { other: turn(one.other) as HeardRole }), ...(one.on === undefined ? {} : { on: turn(one.on) }), ...(one.of === undefined ? {} : { of: turn(one.of) }),
  }))
  return { ...line, text, expect, elements: line.elements.map((role) => turn(role) as HeardRole) }
}

const mirrored: Readonly<Record<string, string>> = { left: 'right', right: 'left', leftmost: 'rightmost', rightmost: 'leftmost', 左: '右', 右: '左' }

/** The same with left for right. Null where nothing says either. */
export function mirrorSides(line: CorpusLine): CorpusLine | null {
  let isSaid = false
  const text = line.text.replace(/\b(?:left|right)(?:most)?\b|左|右/gi, (word) => {
    isSaid = true
    return mirrored[word.toLowerCase()]!
  })
  if (!isSaid || /\b(?:all right|right (?:over|on top|under|below|above|in the|at the|behind|beneath|after|away|now))\b/i.test(line.text)) return null
  const turn = { 'left-of': 'right-of', 'right-of': 'left-of', above: 'above', below: 'below' } as const
  return {
    ...line, text,
    expect: line.expect.map((one): Meant => ({
      ...one,
      ...(one.region === undefined ? {} : { region: { ...one.region, x: 1 - one.region.x - one.region.width } }),
      ...(one.kind === 'order' ? { side: turn[one.side as keyof typeof turn] } : {}),
      ...(one.edge === 'left' || one.edge === 'right' ? { edge: one.edge === 'left' ? 'right' as const : 'left' as const } : {}),
    })),
  }
}
