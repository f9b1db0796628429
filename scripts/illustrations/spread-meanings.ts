import type { Synset, WordNet } from './wordnet.ts'

export interface Spread {
  readonly word: string
  /** Index of the drawing. */
  readonly drawing: number
  readonly score: number
}

/** A kind of the thing drawn is still shown by it, the less the further down: a poodle by a dog, an armchair by a chair. */
const downDecay = 0.87
const maxDown = 4
/** The class of the thing drawn is shown by an example of it: fruit by an apple; only while the class is narrow. */
const upDecay = 0.74
const maxUp = 2
const maxClassSize = 260

/** Nobody is drawn as somebody else, and a deed or a quality is not a kind of a picture. */
const spreadsDown = new Set(['animal', 'artifact', 'food', 'plant', 'object', 'phenomenon', 'possession', 'location', 'substance', 'act'])
const spreadsUp = new Set(['animal', 'artifact', 'food', 'plant'])

/** Classes so wide that their members do not look alike, or do not belong in one picture. */
const tooWide = new Set([
  'container', 'vessel', 'instrument', 'device', 'mechanism', 'implement', 'equipment', 'covering', 'structure', 'building', 'area', 'room',
  'way', 'surface', 'sheet', 'creation', 'representation', 'decoration', 'material', 'fabric', 'article', 'commodity', 'facility', 'machine',
  'conveyance', 'support', 'framework', 'barrier', 'opening', 'restraint', 'fastener', 'line', 'establishment', 'strip', 'block', 'float',
  'game equipment', 'ball', 'plaything equipment', 'electronic equipment', 'source of illumination', 'body covering', 'piece', 'part',
  'placental', 'carnivore', 'ungulate', 'mammal', 'invertebrate', 'chordate', 'vertebrate', 'arthropod', 'domestic animal', 'young',
  'game', 'work animal', 'female', 'male', 'food fish', 'person', 'act', 'activity', 'plant organ', 'woody plant', 'vascular plant', 'course',
  'dish', 'nutriment', 'foodstuff', 'ingredient', 'flavorer', 'solid', 'beverage', 'medium', 'product', 'key', 'balance', 'case', 'bar',
  'housing', 'city', 'money', 'travel', 'act', 'vote', 'writing', 'shopping', 'celebration', 'construction', 'electricity', 'wave',
  'symbol', 'marker', 'indicator', 'memory device', 'stick', 'handle', 'box', 'sign', 'document', 'note', 'book', 'question', 'warning',
])
const isTooWide = (synset: Synset): boolean => synset.words.some((word) => tooWide.has(word))

function countKinds(net: WordNet): (id: number) => number {
  const counts = new Map<number, number>()
  const count = (id: number): number => {
    const known = counts.get(id)
    if (known !== undefined) return known
    counts.set(id, 0)
    const total = (net.synsets.get(id)?.hyponyms ?? []).reduce((sum, child) => sum + 1 + count(child), 0)
    counts.set(id, total)
    return total
  }
  return count
}

const isTaxon = (synset: Synset): boolean =>
  (synset.file === 'animal' || synset.file === 'plant') && /^(type |a )?(large |small )?(genus|family|order|class|subfamily|suborder)\b/.test(synset.gloss)

/** A meaning that is seldom meant counts less; the commonest counts whole. */
const meantBy = (share: number, rank: number): number => (rank === 0 ? 1 : share >= 0.3 ? 0.97 : share >= 0.12 ? 0.75 : 0.5)

/** Carries each drawing's meanings to the words around them: synonyms, kinds, narrow classes, and trades by what they deal in. */
export function spreadMeanings(anchors: readonly (readonly Synset[])[], net: WordNet): Spread[] {
  const kinds = countKinds(net)
  const reached = new Map<number, Map<number, number>>()
  const reach = (id: number, drawing: number, score: number): boolean => {
    const scores = reached.get(id) ?? new Map<number, number>()
    if ((scores.get(drawing) ?? 0) >= score) return false
    scores.set(drawing, score)
    reached.set(id, scores)
    return true
  }
  anchors.forEach((meanings, drawing) => {
    meanings.forEach((anchor, rank) => {
      const start = 1 - 0.03 * rank
      reach(anchor.id, drawing, start)
      if (spreadsDown.has(anchor.file) && !isTooWide(anchor)) {
        let level = [anchor.id]
        for (let depth = 1; depth <= maxDown && level.length > 0; depth++) {
          const score = start * downDecay ** depth
          level = level.flatMap((id) => net.synsets.get(id)?.hyponyms ?? []).filter((id) => reach(id, drawing, score))
        }
      }
      if (!spreadsUp.has(anchor.file)) return
      let level = [anchor]
      for (let height = 1; height <= maxUp; height++) {
        level = level
          .flatMap(({ hypernyms }) => hypernyms.flatMap((id) => net.synsets.get(id) ?? []))
          .filter((synset) => kinds(synset.id) <= maxClassSize && !isTooWide(synset))
        for (const { id } of level) reach(id, drawing, start * upDecay ** height)
      }
    })
  })

  const spreads: Spread[] = []
  for (const word of net.nouns) {
    // `Full` is a moon in the lexicon and an adjective in every brief.
    if (net.frequency(word) >= 20 && net.nounShare(word) < 0.3) continue
    net.senses(word).forEach(({ synset, share }, rank) => {
      if (isTaxon(synset)) return
      for (const [drawing, score] of reached.get(synset.id) ?? []) spreads.push({ word, drawing, score: score * meantBy(share, rank) })
    })
  }
  return spreads
}
