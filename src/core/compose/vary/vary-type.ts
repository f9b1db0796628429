import type { FontChoice, FontPair } from '#core/compose/direction.ts'
import type { PairEntry } from '#core/compose/direction/font-pairs.ts'
import { coversScript, fontPairs, pairsForLanguage, scriptForLanguage } from '#core/compose/direction/font-pairs.ts'
import type { Design, TextStyle } from '#core/design/design.ts'
import type { Run, TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { isHeld } from './recolor-design.ts'
import type { VaryTools } from './vary-tools.ts'

type Voice = 'display' | 'text' | 'label'

/** Smaller than this share of what it was, a text is another design. */
const leastShare = 0.7
const step = 0.97

/** The design in other font pairs, in the same boxes: a size gives way only where the new letters would not fit. */
export function* varyType(design: Design, tools: VaryTools, random: Random): Generator<Design> {
  const displayFamily = displayFamilyOf(design)
  if (displayFamily === null) return
  const own = pairsForLanguage(design.lang)
  const script = scriptForLanguage(design.lang) ?? scriptOf(design)
  const covering = own ?? (script === null ? fontPairs : fontPairs.filter((entry) => coversScript(entry, script)))
  const present = covering.find(({ pair }) => pair.id === design.origin?.type)
  const wanted = new Set([...(present?.moods ?? []), ...tools.directions.map(({ mood }) => mood)])
  const others = covering.filter(({ pair }) => pair.display.family !== displayFamily && pair.id !== design.origin?.type)
  const ranked = random.shuffle(others).map((entry, index) => ({ entry, rank: index / others.length - entry.moods.filter((mood) => wanted.has(mood)).length * 0.35 })).sort((a, b) => a.rank - b.rank)
  const taken: PairEntry[] = present === undefined ? [] : [present]
  const rest = [...ranked]
  while (rest.length > 0) {
    // Two that speak alike look alike: each is to differ from those before it.
    const costs = rest.map(({ entry, rank }) => rank + Math.max(0, ...taken.map((other) => likenessOf(entry, other))) * likenessCost)
    const [{ entry }] = rest.splice(costs.indexOf(Math.min(...costs)), 1) as [typeof rest[number]]
    if (taken.some(({ pair }) => pair.display.family === entry.pair.display.family) && own === null) continue
    const varied = setPair(design, entry.pair, displayFamily, tools.typesetter)
    if (varied === null) continue
    taken.push(entry)
    yield varied
  }
}

/** What full likeness to one that was given costs, in ranks. */
const likenessCost = 1.1

/** The share of moods that two pairs are both made for; a weight of its own kind tells them apart as well. */
function likenessOf(one: PairEntry, other: PairEntry): number {
  const shared = one.moods.filter((mood) => other.moods.includes(mood)).length
  const near = Math.abs(one.pair.display.weight - other.pair.display.weight) < 250 && one.pair.display.isItalic === other.pair.display.isItalic && one.headlineCase === other.headlineCase
  return shared / Math.max(1, Math.min(one.moods.length, other.moods.length)) * (near ? 1 : 0.75)
}

/** The family of the largest headline; without one, of the largest text. */
export function displayFamilyOf(design: Design): string | null {
  const texts = Object.values(design.layers).filter((layer): layer is TextLayer => layer.kind === 'text' && !layer.isHidden)
  const heads = texts.filter(({ role }) => role === 'headline')
  return (heads.length > 0 ? heads : texts).reduce<TextLayer | null>((best, text) => (best === null || text.fontSize > best.fontSize ? text : best), null)?.family ?? null
}

function scriptOf(design: Design): string | null {
  const words = Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? [plainText(layer.runs)] : [])).join(' ')
  if (/\p{Script=Greek}/u.test(words)) return 'g'
  return /\p{Script=Cyrillic}/u.test(words) ? 'c' : null
}

function setPair(design: Design, pair: FontPair, displayFamily: string, typesetter: Typesetter): Design | null {
  const layers: Record<string, TextLayer> = {}
  const voiceOf = (family: string, weight: number): Voice => (family === displayFamily ? 'display' : weight >= 600 ? 'label' : 'text')
  for (const layer of Object.values(design.layers)) {
    if (layer.kind !== 'text' || isHeld(design, layer) || isLocked(layer, 'family')) continue
    const voice = voiceOf(layer.family, layer.weight)
    // Display faces lose their thin strokes in small sizes.
    const choice = voice === 'display' && layer.fontSize < pair.minDisplaySize ? pair.label : pair[voice]
    const set = setText(layer, choice, (run) => pair[voiceOf(run.family ?? layer.family, run.weight ?? layer.weight)], typesetter, design.lang)
    if (set === null) return null
    layers[layer.id] = set
  }
  const styles = Object.fromEntries(Object.values(design.styles).map((style): [string, TextStyle] => {
    const { family, weight, isItalic, leading, tracking } = pair[voiceOf(style.family, style.weight)]
    return [style.id, { ...style, family, weight, isItalic, leading, tracking }]
  }))
  const varied = { ...design, layers: { ...design.layers, ...layers }, styles } as Design
  return design.origin === null ? varied : { ...varied, origin: { ...design.origin, type: pair.id } }
}

/** The text in another face and the same box; null where it would have to become too small. */
function setText(layer: TextLayer, choice: FontChoice, choiceOf: (run: Run) => FontChoice, typesetter: Typesetter, lang: string): TextLayer | null {
  const before = typesetter.setText({ ...layer, lang: layer.lang || lang }, layer.width)
  const isOneLine = before.lines.length === 1
  const free = <T>(field: string, value: T, next: T): T => (isLocked(layer, field) ? value : next)
  const dressed: TextLayer = {
    ...layer,
    family: choice.family,
    weight: free('weight', layer.weight, choice.weight),
    isItalic: free('isItalic', layer.isItalic, choice.isItalic),
    // One line stands where it stood; tracking of small capitals is theirs whatever the face.
    tracking: free('tracking', layer.tracking, layer.letterCase === 'upper' && layer.tracking > 20 ? layer.tracking : choice.tracking),
    leading: free('leading', layer.leading, isOneLine ? layer.leading : Math.max(0.5, Math.min(choice.leading, layer.leading * 1.15))),
    runs: isLocked(layer, 'runs') ? layer.runs : layer.runs.map((run) => (run.family === undefined && run.weight === undefined ? run : dressRun(run, choiceOf(run)))),
  }
  const mostHeight = Math.max(layer.height, before.height) * 1.02 + 0.5
  const mostWidth = layer.wrap === 'none' ? Math.max(before.width, layer.width) * 1.01 : layer.width + 0.5
  for (let by = 1; by >= leastShare; by *= step) {
    const tried = by === 1 ? dressed : scaleType(dressed, by)
    const layout = typesetter.setText({ ...tried, lang: layer.lang || lang }, layer.width)
    const isWhole = layout.missing.length <= before.missing.length && (!layout.hasBrokenWord || before.hasBrokenWord)
    if (isWhole && layout.lines.length <= before.lines.length && layout.height <= mostHeight && layout.width <= mostWidth) return tried
    if (isLocked(layer, 'fontSize') || layout.missing.length > before.missing.length) return null
  }
  return null
}

const dressRun = (run: Run, choice: FontChoice): Run => ({
  ...run,
  ...(run.family === undefined ? {} : { family: choice.family }),
  ...(run.weight === undefined ? {} : { weight: run.family === undefined ? run.weight : choice.weight }),
})

const scaleType = (layer: TextLayer, by: number): TextLayer => ({
  ...layer,
  fontSize: layer.fontSize * by,
  runs: isLocked(layer, 'runs') ? layer.runs : layer.runs.map((run) => (run.fontSize === undefined ? run : { ...run, fontSize: run.fontSize * by })),
})
