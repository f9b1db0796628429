import type { Drawing } from './select-drawings.ts'
import { chosenMeanings } from './chosen-meanings.ts'
import type { Synset, WordNet } from './wordnet.ts'

/** Which files of WordNet a thing filed here can be found in, the likeliest first. */
const filesOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^animals-nature\/animal/, ['animal']],
  [/^animals-nature\/plant/, ['plant', 'food', 'object']],
  [/^food-drink\/(dishware)/, ['artifact']],
  [/^food-drink/, ['food', 'plant', 'animal', 'artifact']],
  [/^people-body\/(hand|body)/, ['body', 'act', 'communication']],
  [/^people-body/, ['person', 'act']],
  [/^smileys-emotion\/heart/, ['feeling', 'shape', 'artifact', 'communication']],
  [/^smileys-emotion/, ['person', 'artifact', 'communication', 'shape', 'body']],
  [/^travel-places\/sky/, ['object', 'phenomenon', 'artifact', 'substance']],
  [/^travel-places\/place-geographic/, ['object', 'location', 'artifact', 'act']],
  [/^travel-places\/time/, ['artifact']],
  [/^travel-places/, ['artifact', 'object', 'group', 'event']],
  [/^activities\/sport/, ['artifact', 'act']],
  [/^activities\/game/, ['artifact', 'act']],
  [/^activities/, ['artifact', 'communication', 'act', 'event']],
  [/^objects\/money/, ['possession', 'communication', 'artifact']],
  [/^objects\/(book|mail|office|writing)/, ['artifact', 'communication', 'substance', 'possession']],
  [/^objects\/medical/, ['artifact', 'body', 'communication', 'substance']],
  [/^objects/, ['artifact', 'communication', 'object', 'substance', 'body']],
  [/^symbols/, ['artifact', 'communication', 'shape', 'cognition']],
]

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? [])

/** Lesk's measure: how many of the drawing's own keywords the meaning and its kin speak of. */
function overlap(synset: Synset, tags: ReadonlySet<string>, net: WordNet): number {
  const kin = synset.hypernyms.flatMap((id) => net.synsets.get(id) ?? [])
  const spoken = new Set([...words(synset.gloss), ...synset.words, ...kin.flatMap((one) => [...one.words])])
  return [...spoken].filter((word) => tags.has(word)).length
}

function findMeaning(meaning: string, net: WordNet, id: string): Synset {
  const [, word, file, nth = '1'] = /^(.+)\/(\w+)(?:#(\d))?$/.exec(meaning) ?? []
  const sense = net.senses(word ?? '').filter(({ synset }) => synset.file === file)[Number(nth) - 1]
  if (sense === undefined) throw new Error(`chosen-meanings: ${id}: no meaning ${meaning}`)
  return sense.synset
}

/** The meanings that a drawing shows, the plainest first; none where the lexicon has no word for it. */
export function anchorDrawing(drawing: Drawing, net: WordNet): Synset[] {
  const chosen = chosenMeanings.get(drawing.id)
  if (chosen !== undefined) return chosen.map((meaning) => findMeaning(meaning, net, drawing.id))
  const path = `${drawing.group}/${drawing.subgroup}`
  const allowed = filesOf.find(([pattern]) => pattern.test(path))?.[1] ?? []
  const tags = new Set([...drawing.tags.flatMap((tag) => [...words(tag)]), ...words(drawing.name)])
  const ranked = net
    .senses(drawing.name)
    .map(({ synset, share }, index) => ({
      synset,
      score: share + 0.35 * overlap(synset, tags, net) - 0.6 * Math.max(0, allowed.indexOf(synset.file)) - 0.05 * index,
    }))
    .filter(({ synset }) => allowed.includes(synset.file))
    .sort((one, other) => other.score - one.score)
  return ranked.slice(0, 1).map(({ synset }) => synset)
}
