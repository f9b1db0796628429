import type { Found, Illustration, IllustrationIndex } from './illustration-index.ts'

export interface Hit {
  readonly item: Illustration
  readonly score: number
  /** The words that led to it. */
  readonly term: string
}

/**
 * Heads that say how a thing is sold or held and not what it is: in `coffee shop`, `cat festival` and `crates of seafood`
 * the picture is in the other word.
 */
const vagueHeads = new Set(
  `shop store market marketplace boutique outlet dealer retailer supplier seller vendor festival fair fest show expo exhibition event day
  week weekend month season night evening sale discount offer deal promotion promo service company business firm agency brand industry
  class course lesson workshop training tutorial academy club society association league team group community center centre studio house
  salon bar parlour parlor clinic box crate basket bag bottle pack package packet bundle set kit hamper jar can tin case cup glass plate bowl slice piece
  selection collection range variety assortment line gift present card voucher coupon ticket subscription membership delivery rental hire
  repair maintenance installation care treatment therapy tasting tour trip holiday getaway experience adventure celebration party
  ceremony competition contest tournament championship lovers lover fan enthusiast maker making manufacturer producer factory farm farmer food
  product item accessory equipment gear supply material app website platform software online system solution specialist expert professional
  design decoration decor ideas guide book magazine news blog fund foundation charity campaign drive appeal project program programme
  conference summit convention meeting seminar museum park garden corner world land hub station point place spot shopper buyer owner
  lady man woman boy girl kid child people person student teacher expert chef artist version edition launch opening home family`
    .split(/\s+/),
)

/** Heads that only measure or hold what follows `of`. */
const articles = new Set(['a', 'an', 'the', 'our', 'your', 'my', 'their', 'his', 'her', 'its', 'new', 'all'])
const joints = new Set(['of', 'for', 'with', 'and', 'in', 'to', 'from', 'by', 'at', 'on', '&', 'or'])

/** Spelling of shops on one side of the ocean, written as the lexicon has it. */
const respelled: Readonly<Record<string, string>> = { tyres: 'tires', tyre: 'tire', donuts: 'doughnuts', donut: 'doughnut', veggie: 'vegetable', veg: 'vegetable' }

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

function findSpelled(index: IllustrationIndex, words: readonly string[]): readonly Found[] | null {
  const last = words.at(-1)!
  const stem = words.slice(0, -1)
  const spelled = respelled[last] ?? last
  for (const ending of [spelled, ...singulars(spelled)]) {
    const term = [...stem, ending].join(' ')
    const found =
      index.find(term) ?? index.find(term.replace(/-/g, ' ')) ?? (term.includes("'") ? index.find(term.replace(/'s?\b/g, '')) ?? index.find(term.replace(/'/g, '')) : null)
    if (found !== null) return found
  }
  return null
}

interface Segment {
  readonly words: readonly string[]
  readonly weight: number
}

/** The runs of words that may name a thing, with how much each says about the picture. */
function segment(words: readonly string[], head: string): Segment[] {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (joints.has(word)) parts.push([])
    else if (!articles.has(word)) parts.at(-1)!.push(word)
  }
  const filled = parts.filter((part) => part.length > 0)
  const headPart = Math.max(0, filled.findIndex((part) => part.at(-1) === head || singulars(part.at(-1)!).includes(head)))
  const segments: Segment[] = []
  if (filled.length > 1) segments.push({ words, weight: 1 })
  filled.forEach((part, at) => {
    const isVague = vagueHeads.has(part.at(-1)!) || singulars(part.at(-1)!).some((word) => vagueHeads.has(word))
    const lead = filled[headPart]!
    const isHeadVague = [lead.at(-1)!, ...singulars(lead.at(-1)!)].some((word) => vagueHeads.has(word))
    const partWeight = at === headPart ? 1 : isHeadVague ? 0.95 : 0.8
    for (let length = part.length; length >= 1; length--) {
      for (let start = part.length - length; start >= 0; start--) {
        const isWhole = length === part.length
        const endsPart = start + length === part.length
        const weight = isWhole ? 1 : endsPart ? (isVague && length === 1 ? 0.6 : 0.96) : isVague ? 0.95 : 0.8
        // Alone, a vague word says little even when it is the whole part.
        const vagueness = isWhole && length === 1 && isVague && filled.length > 1 ? 0.6 : 1
        segments.push({ words: part.slice(start, start + length), weight: weight * partWeight * vagueness })
      }
    }
  })
  return segments
}

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
      if (total > (hits.get(item.id)?.score ?? 0)) hits.set(item.id, { item, score: total, term })
    }
  }
  return [...hits.values()].sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1))
}
