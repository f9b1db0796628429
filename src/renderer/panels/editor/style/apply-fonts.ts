import { commands } from '#core/commands/index.ts'
import type { CommandArgs } from '#core/commands/index.ts'
import type { Design } from '#core/design/design.ts'
import type { TextLayer } from '#core/design/layer.ts'
import type { TextLayout, TextSpec } from '#core/typography/text-spec.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { readPairId } from '#renderer/studio/sample-faces.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import type { FontPair } from './use-proposals.ts'

/** What a design's headline is set in, and its other texts. */
export interface UsedFonts {
  readonly display: string
  readonly weight: number
  readonly isItalic: boolean
  readonly text: string
}

const textsOf = (design: Design): TextLayer[] => Object.values(design.layers).filter((layer): layer is TextLayer => layer.kind === 'text')
const lengthOf = (layer: TextLayer): number => layer.runs.reduce((sum, run) => sum + run.text.length, 0)

/** Null for a design without texts. */
export function readFonts(design: Design): UsedFonts | null {
  const texts = textsOf(design)
  const headline = texts.find((layer) => layer.role === 'headline') ?? texts.toSorted((a, b) => b.fontSize - a.fontSize)[0]
  if (headline === undefined) return null
  const counts = new Map<string, number>()
  for (const layer of texts) if (layer !== headline) counts.set(layer.family, (counts.get(layer.family) ?? 0) + lengthOf(layer))
  const others = [...counts].toSorted((a, b) => b[1] - a[1]).map(([family]) => family)
  return { display: headline.family, weight: headline.weight, isItalic: headline.isItalic, text: others[0] ?? headline.family }
}

export const fontsOfPair = (pair: FontPair): UsedFonts => ({ display: pair.display, text: pair.text, ...readPairId(pair.id) })
export const isSameFonts = (one: UsedFonts, other: UsedFonts): boolean => one.display === other.display && one.text === other.text && one.weight === other.weight && one.isItalic === other.isItalic

/** The command that sets the whole design in other fonts; texts in third families stay as they are. */
function toArgs(from: UsedFonts, to: UsedFonts): CommandArgs<'fonts.apply'> {
  const display = { from: { family: from.display }, to: { family: to.display, weight: to.weight, isItalic: to.isItalic } }
  return { changes: from.text === from.display ? [{ from: { family: from.text }, to: { family: to.text } }] : [display, { from: { family: from.text }, to: { family: to.text } }] }
}

/** Where one family has set all, only its headlines take the display face. */
const headlinesOf = (design: Design, from: UsedFonts): TextLayer[] =>
  from.text === from.display ? textsOf(design).filter((layer) => layer.family === from.display && ['headline', 'price'].includes(layer.role)) : []

/**
 * Sets the design in other fonts, each text made smaller where it would otherwise take more lines or room than it has; one
 * undo step. Rejects where a font cannot be had.
 */
export async function applyFonts(studio: Studio, fonts: PageTypesetter, to: UsedFonts): Promise<void> {
  const { design } = studio.state()
  const from = readFonts(design)
  if (from === null) return
  const headlines = headlinesOf(design, from).map(({ id }) => id)
  const style = { ids: headlines, changes: { family: to.display, weight: to.weight, isItalic: to.isItalic } }
  const change = (start: Design): Design => commands['text.style'].run(commands['fonts.apply'].run(start, toArgs(from, to)), style)
  const specOf = (layer: TextLayer): TextSpec => ({ ...layer, lang: layer.lang === '' ? design.lang : layer.lang })
  const changed = textsOf(change(design)).filter((layer) => layer !== design.layers[layer.id])
  await fonts.ready([...changed.map(specOf), ...changed.map(({ id }) => specOf(design.layers[id] as TextLayer))])
  if (studio.state().design !== design) return applyFonts(studio, fonts, to)
  const set = (layer: TextLayer, scale = 1): TextLayout => fonts.typesetter.setText(specOf(scaleText(layer, scale)), layer.width)
  const places = changed.flatMap((layer) => {
    const before = design.layers[layer.id] as TextLayer
    const fontScale = fitScale(before, layer, set)
    return fontScale === 1 ? [] : [{ id: layer.id, x: layer.x, y: layer.y, width: layer.width, height: layer.height, angleDeg: layer.angleDeg, fontScale }]
  })
  const step = studio.beginStep(commands['fonts.apply'].label)
  try {
    studio.run('fonts.apply', toArgs(from, to))
    if (headlines.length > 0) studio.run('text.style', style)
    if (places.length > 0) studio.run('layers.place', { places })
  } finally {
    step.end()
  }
}

const scaleText = (layer: TextLayer, scale: number): TextLayer =>
  scale === 1 ? layer : { ...layer, fontSize: layer.fontSize * scale, runs: layer.runs.map((run) => (run.fontSize === undefined ? run : { ...run, fontSize: run.fontSize * scale })) }

/** No face is so wide that its text must be smaller than this. */
const leastScale = 0.5
const steps = 8

/** The largest size, of its own at most, at which the text keeps to the lines and the room that it had. */
function fitScale(before: TextLayer, after: TextLayer, set: (layer: TextLayer, scale?: number) => TextLayout): number {
  const old = set(before)
  const room = before.wrap === 'none' ? Math.max(old.width, before.width) : Infinity
  const height = Math.max(old.height, before.height) * 1.02
  const fits = (scale: number): boolean => {
    const layout = set(after, scale)
    return layout.lines.length <= old.lines.length && layout.height <= height && layout.width <= room * 1.005 && (!layout.hasBrokenWord || old.hasBrokenWord)
  }
  if (fits(1)) return 1
  let [low, high] = [leastScale, 1]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}
