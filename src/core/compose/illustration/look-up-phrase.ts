import type { Found, Illustration, IllustrationIndex } from './illustration-index.ts'
import { isSolidHead, isVagueHead } from './vague-heads.ts'

export interface Hit {
  readonly item: Illustration
  readonly score: number
  /** How surely the drawing shows those words, whatever they weigh in the phrase. */
  readonly certainty: number
  /** The words that led to it. */
  readonly term: string
}

const articles = new Set(['a', 'an', 'the', 'our', 'your', 'my', 'their', 'his', 'her', 'its', 'all'])
/** Words before a thing that say whom it is for, or only how it is praised. */
const audiences = new Set(
  `kids kid kid's kids' children children's child women women's woman men men's man ladies gents senior seniors adult adults teen teens student
  students family families baby's beginner beginners local vintage classic luxury premium royal gold golden silver vip business home house garden
  boutique food night evening event mobile glass plastic metal steel paper stone indoor online digital smart electric portable auction
  outdoor office city town village community street charity church parish summer winter spring autumn weekend holiday wool leather wood wooden silk cotton`.split(/\s+/),
)
/** Of these fairs a big wheel is part; of a stamp fair it is none. */
const funfairs = new Set(['fun', 'school', 'county', 'state', 'country', 'annual', 'christmas', 'old', 'big', 'travelling', 'may'])
const joints = new Set(['of', 'for', 'with', 'and', 'in', 'to', 'from', 'by', 'at', 'on', '&', 'or'])

/** Spelling of shops on one side of the ocean, written as the lexicon has it. */
const respelled: Readonly<Record<string, string>> = { tyres: 'tires', tyre: 'tire', donuts: 'doughnuts', donut: 'doughnut', veggie: 'vegetable', veg: 'vegetable', run: 'running shoe', walk: 'hiking boot', bake: 'baking' }

/** Candidate singulars, the likeliest first; the index decides which is a word. */
export function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (word.endsWith('ves')) return [`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`, word.slice(0, -1)]
  if (/(ses|xes|zes|ches|shes|oes)$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return [word.slice(0, -1)]
}

/** Lower case, straight apostrophes, nothing but letters, digits and the marks inside words. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}'&\s-]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '')

function findTerm(index: IllustrationIndex, term: string): readonly Found[] | null {
  const found = index.find(term) ?? (term.includes('-') ? index.find(term.replace(/-/g, ' ')) : null)
  if (found !== null || !term.includes("'")) return found
  return index.find(term.replace(/'s?\b/g, '')) ?? index.find(term.replace(/'/g, ''))
}

const best = (found: readonly Found[]): number => found[0]?.score ?? 0
/** A singular must be this much surer to overrule the word as written: glasses are not glass. */
const singularLead = 0.2

function findSpelled(index: IllustrationIndex, words: readonly string[]): readonly Found[] | null {
  const last = respelled[words.at(-1)!] ?? words.at(-1)!
  const stem = words.slice(0, -1)
  const written = findTerm(index, [...stem, last].join(' '))
  if (written !== null && (written.length === 0 || best(written) >= 0.8)) return written
  for (const ending of singulars(last)) {
    const found = findTerm(index, [...stem, ending].join(' '))
    if (found !== null && (written === null || best(found) > best(written) + singularLead)) return found
  }
  return written
}

/** Glasses on a nose are no glass. */
const isVagueWord = (word: string): boolean => word !== 'glasses' && [word, ...singulars(word)].some(isVagueHead)

interface Segment {
  readonly words: readonly string[]
  readonly weight: number
}

/** The phrase cut at its prepositions: `crates of fresh mangoes` → crates, fresh mangoes. */
function cutAtJoints(words: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (joints.has(word)) parts.push([])
    else if (!articles.has(word)) parts.at(-1)!.push(word)
  }
  return parts.filter((part) => part.length > 0)
}

/** How much a run of words inside a part says about the picture: the whole and its head most, a modifier less, a vague head least. */
function weighRun(part: readonly string[], start: number, length: number): number {
  const isVague = isVagueWord(part.at(-1)!)
  const endsPart = start + length === part.length
  if (length === 1 && !endsPart && audiences.has(part[start]!)) return 0.6
  if (length === part.length) return 1
  if (endsPart) return isVague && length === 1 ? 0.6 : 0.96
  return isVague ? 0.95 : 0.8
}

/** The runs of words that may name a thing, longest first in each part, with how much each says about the picture. */
function segment(words: readonly string[], head: string): Segment[] {
  const parts = cutAtJoints(words)
  const headAt = Math.max(0, parts.findIndex((part) => part.at(-1) === head || singulars(part.at(-1)!).includes(head)))
  const isHeadVague = parts[headAt] !== undefined && isVagueWord(parts[headAt].at(-1)!)
  const segments: Segment[] = parts.length > 1 ? [{ words, weight: 1 }] : []
  parts.forEach((part, at) => {
    const partWeight = at === headAt ? 1 : isHeadVague ? 0.95 : 0.8
    // Alone in its part, a vague word still says little beside the other parts.
    const loneWeight = parts.length > 1 && part.length === 1 && isVagueWord(part[0]!) ? 0.6 : 1
    for (let length = part.length; length >= 1; length--) {
      for (let start = part.length - length; start >= 0; start--) {
        segments.push({ words: part.slice(start, start + length), weight: weighRun(part, start, length) * partWeight * loneWeight })
      }
    }
  })
  return segments
}

/** What a solid head weighs where no other word of the phrase is drawn. */
const solidWeight = 0.72

/** Drawings for a noun phrase: whole phrase, its head, and its modifiers where the head is vague; best first. */
export function lookUpPhrase(index: IllustrationIndex, text: string, head = ''): Hit[] {
  const words = plainWords(text).slice(0, 12)
  if (words.length === 0) return []
  const headWord = plainWords(head).at(-1) ?? words.at(-1)!
  const hits = new Map<string, Hit>()
  const covered = new Set<string>()
  for (const { words: part, weight } of segment(words, headWord)) {
    const term = part.join(' ')
    // Inside a compound that the index knows, the parts mean something else: a coffee table is no coffee.
    if ([...covered].some((known) => known !== term && ` ${known} `.includes(` ${term} `))) continue
    const found = findSpelled(index, part)
    if (found === null) continue
    if (part.length > 1) covered.add(term)
    for (const { item, score } of found) {
      const total = score * weight
      if (total > (hits.get(item.id)?.score ?? 0)) hits.set(item.id, { item, score: total, certainty: score, term })
    }
  }
  const last = [words.at(-1)!, ...singulars(words.at(-1)!)].find((word) => isSolidHead(word) && (word !== 'fair' || words.slice(0, -1).every((other) => audiences.has(other) || funfairs.has(other))))
  if ([...hits.values()].every(({ score }) => score < solidWeight) && words.length > 1 && last !== undefined && !covered.has(words.join(' '))) {
    for (const { item, score } of index.find(respelled[last] ?? last) ?? []) hits.set(item.id, { item, score: score * solidWeight, certainty: score, term: last })
  }
  return [...hits.values()].sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1))
}
