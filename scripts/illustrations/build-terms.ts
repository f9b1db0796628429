import { isVagueHead } from '../../src/core/compose/illustration/vague-heads.ts'
import { anchorDrawing } from './anchor-drawings.ts'
import { associations } from './associations.ts'
import type { Drawing } from './select-drawings.ts'
import { spreadMeanings } from './spread-meanings.ts'
import type { Synset, WordNet } from './wordnet.ts'

/** Word or phrase → drawing → how sure we are that it shows what was meant, from 0 to 1. */
export type Terms = Map<string, Map<number, number>>

const put = (terms: Terms, term: string, drawing: number, score: number): void => {
  const scores = terms.get(term) ?? new Map<number, number>()
  scores.set(drawing, Math.max(score, scores.get(drawing) ?? 0))
  terms.set(term, scores)
}

/** The plain drawing of a thing that is drawn in several ways comes first. */
const lessPlain =
  /-face$|^(black|green|blue|orange|brown|grey|light-blue|white|pink|purple|yellow)-(heart|apple|book)|^(oncoming|incoming|closed|open|low)-|-with-|^sun-behind|moon$|^(two|growing|revolving|beating|sparkling)-|^(japanese|mahjong)-|^(1st|2nd|3rd)-|^spouting|^wilted|^blackbird|^front-facing/

const concrete = new Set(['artifact', 'plant', 'animal', 'food', 'substance', 'body', 'person', 'object'])
/** Meanings that a keyword may stand for without being another thing than the one drawn. */
const abstract = new Set(['act', 'event', 'feeling', 'state', 'time', 'communication', 'cognition', 'phenomenon', 'attribute', 'process'])

/**
 * A keyword is trusted to stand for a drawing when it is no everyday word of many meanings, and names no other thing:
 * `romance` may lead to a heart, but `desk` not to a calendar and `change` not to a coral.
 */
function isTelling(tag: string, net: WordNet): boolean {
  const senses = net.senses(tag)
  return net.frequency(tag) <= 40 && senses.length <= 4 && (senses.length === 0 || abstract.has(senses[0]!.synset.file))
}

const isAbove = (ancestor: Synset, synset: Synset, net: WordNet, left: number): boolean =>
  synset === ancestor || (left > 0 && synset.hypernyms.some((id) => isAbove(ancestor, net.synsets.get(id)!, net, left - 1)))

/**
 * Compounds of the lexicon that nothing drawn shows: a coffee table is no coffee and a disposal plant no plant. They are kept
 * with no drawing, so that a search does not take them apart.
 */
function closeCompounds(terms: Terms, net: WordNet, fileOf: (drawing: number) => string | undefined): void {
  const drawn = (term: string): boolean => [...(terms.get(term)?.values() ?? [])].some((score) => score >= 0.6)
  for (const compound of net.nouns) {
    const parts = compound.split(' ')
    const head = parts.at(-1)!
    if (parts.length < 2 || parts.length > 3 || terms.has(compound) || isVagueHead(head)) continue
    if (!parts.some((part) => drawn(part))) continue
    const meanings = net.senses(compound).map(({ synset }) => synset)
    // A trade or a deed is what its words say (insurance broker, hair cutting); a thing need not be.
    if (!concrete.has(meanings[0]!.file) || meanings[0]!.file === 'person') continue
    const [shown] = [...(terms.get(head) ?? [])].sort(([, one], [, other]) => other - one)
    const shownFile = shown === undefined ? undefined : fileOf(shown[0])
    // A plant that is a factory is not the plant in the pot.
    const isSameThing = (file: string): boolean => !concrete.has(file) || shownFile === undefined || !concrete.has(shownFile) || file === shownFile
    const isKindOfHead = net
      .senses(head)
      .slice(0, 2)
      .some(({ synset }) => isSameThing(synset.file) && meanings.some((meaning) => isAbove(synset, meaning, net, 4)))
    if (!(isKindOfHead && drawn(head))) terms.set(compound, new Map())
  }
}

/** How much the number of drawings that share a keyword takes from it. */
const shared = (count: number): number => (count <= 2 ? 1 : count <= 4 ? 0.9 : count <= 8 ? 0.75 : 0.55)

const maxWords = 4
const maxDrawings = 8
/** Below this a term would never pass the confidence that a search asks for. */
const minScore = 0.4

export function buildTerms(drawings: readonly Drawing[], net: WordNet): Terms {
  const terms: Terms = new Map()
  const settled = new Set(associations.map(({ topic }) => topic))
  const index = new Map(drawings.map((drawing, at) => [drawing.id, at]))
  const plainness = drawings.map(({ id }) => (lessPlain.test(id) ? 0.95 : 1))

  const anchors = drawings.map((drawing) => anchorDrawing(drawing, net))
  for (const { word, drawing, score } of spreadMeanings(anchors, net)) {
    if (!settled.has(word) && word.split(' ').length <= maxWords) put(terms, word, drawing, score * plainness[drawing]!)
  }

  const uses = new Map<string, number>()
  for (const { tags } of drawings) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  drawings.forEach(({ tags, group, isSymbol }, at) => {
    const trust = group === 'smileys-emotion' || group === 'people-body' || isSymbol ? 0.8 : 1
    for (const tag of tags) {
      if (!settled.has(tag)) put(terms, tag, at, (isTelling(tag, net) ? 0.6 : 0.45) * trust * shared(uses.get(tag)!) * plainness[at]!)
    }
  })

  for (const { topic, drawings: shown, company } of associations) {
    if (shown.length === 0) terms.set(topic, new Map())
    const settle = (id: string, score: number): void => {
      const at = index.get(id)
      if (at === undefined) throw new Error(`associations: ${topic}: no drawing ${id}`)
      put(terms, topic, at, score)
    }
    shown.forEach((id, rank) => settle(id, Math.max(0.96 - 0.03 * rank, 0.84)))
    company.forEach((id, rank) => settle(id, 0.72 - 0.02 * rank))
  }
  drawings.forEach(({ name, id }, at) => {
    for (const own of [name, id.replace(/-/g, ' ')]) if (!settled.has(own)) put(terms, own, at, plainness[at]!)
  })
  closeCompounds(terms, net, (drawing) => anchors[drawing]?.[0]?.file)
  return terms
}

/** One line a term, sorted by code unit so that a search can halve its way: `term<TAB>drawing:score …`, numbers in base 36. */
export function writeTerms(terms: Terms): string {
  const lines: string[] = []
  for (const [term, scores] of terms) {
    const best = [...scores]
      .filter(([, score]) => score >= minScore)
      .sort(([oneAt, one], [otherAt, other]) => other - one || oneAt - otherAt)
      .slice(0, maxDrawings)
    // A term that nothing suits is kept: it says so, and stops a search from guessing.
    if (best.length === 0 && scores.size > 0) continue
    lines.push(`${term}\t${best.map(([at, score]) => `${at.toString(36)}:${Math.round(score * 100).toString(36)}`).join(' ')}`)
  }
  return `${lines.sort((one, other) => (one < other ? -1 : 1)).join('\n')}\n`
}
