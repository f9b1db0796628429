import type { TextLayer } from '#core/design/layer.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { plainText } from '#core/typography/text-spec.ts'
import type { TextSet } from '../problem/text-need.ts'
import { rateBreaks } from './rate-breaks.ts'

/** A text layer set in a column: its ink as the eye sees a block of type, and where that lies in the layer's box. */
export interface LayerText {
  readonly lines: number
  readonly width: number
  /** From the top of the capitals to a little under the last baseline. */
  readonly height: number
  /** From the layer's top to the top of the capitals. */
  readonly topTrim: number
  readonly layerHeight: number
  readonly hasBrokenWord: boolean
  /** How badly its lines break; 0: well. */
  readonly breaks: number
}

/** Letters that reach far under the baseline, or carry marks there. */
const isDeep = (lang: string): boolean => /^(?:ar|fa|ur|hi|mr|ne|th)\b/.test(lang)

export function measureLayerText(layer: TextLayer, designLang: string, typesetter: Typesetter, width: number): LayerText {
  const lang = layer.lang || designLang
  const layout = typesetter.setText({ ...layer, lang }, width)
  const { capHeight } = typesetter.metrics(layer.family, layer.weight, layer.isItalic)
  const first = layout.lines[0]
  const last = layout.lines.at(-1)
  const sizeOf = (line: typeof first): number => Math.max(layer.fontSize * 0.2, ...(line?.runs ?? []).map(({ fontSize }) => fontSize))
  const capTop = (first?.baseline ?? layer.fontSize) - capHeight * sizeOf(first)
  const lastBaseline = last?.baseline ?? layer.fontSize
  const under = layer.letterCase === 'upper' ? 0 : sizeOf(last) * 0.16
  const inkBottom = Math.max(lastBaseline, layout.ink.y + layout.ink.height)
  return {
    lines: layout.lines.length,
    width: layout.width,
    height: Math.max(1, (isDeep(lang) ? Math.max(inkBottom, lastBaseline + under) : lastBaseline + under) - capTop),
    topTrim: capTop,
    layerHeight: layout.height,
    hasBrokenWord: layout.hasBrokenWord,
    breaks: rateBreaks(plainText(layer.runs), layout.lines),
  }
}

const mostLines = 7

/** A way to set a text, and how badly its lines break then. */
export type BrokenSet = TextSet & { readonly breaks: number }

/** The ways to set a text layer, runs and all, each in its narrowest column, in ems of its size. Never empty. */
export function readSets(layer: TextLayer, designLang: string, typesetter: Typesetter): BrokenSet[] {
  const em = layer.fontSize
  const measure = (width: number): LayerText => measureLayerText(layer, designLang, typesetter, width)
  const sets: BrokenSet[] = []
  const whole = measure(Infinity)
  const add = ({ lines, width, height, breaks }: LayerText): void => void sets.push({ lines, width: (width + 0.5) / em, height: height / em, breaks })
  add(whole)
  const words = plainText(layer.runs).split(/\s+/).length
  if (layer.wrap === 'none') return sets
  let column = whole.width
  for (let lines = whole.lines + 1; lines <= Math.min(whole.lines + mostLines - 1, whole.lines - 1 + Math.max(words, mostLines)); lines++) {
    const narrowest = narrowestFor(measure, lines, column, em * 0.02)
    if (narrowest === null) break
    if (narrowest.width > column - em * 0.02 || narrowest.lines <= sets.at(-1)!.lines) continue
    add(narrowest)
    column = narrowest.width
  }
  return sets
}

/** Of the columns that take no more lines and break no word the narrowest that breaks them best; null where none is narrower than `widest` by `step`. */
function narrowestFor(measure: (width: number) => LayerText, lines: number, widest: number, step: number): LayerText | null {
  let low = widest / (lines * 2.2)
  let high = widest
  let best: LayerText | null = null
  for (let round = 0; round < 11 && high - low > widest * 0.004; round++) {
    const middle = (low + high) / 2
    const tried = measure(middle)
    if (tried.lines <= lines && !tried.hasBrokenWord) {
      best = tried
      high = middle
    } else low = middle
  }
  return best === null ? null : breakBest(measure, best, widest - step)
}

const columnsTried = 7

/** A wider column with as many lines that break better, where there is one. */
export function breakBest(measure: (width: number) => LayerText, narrowest: LayerText, widest: number): LayerText {
  let best = narrowest
  for (let tried = 1; tried <= columnsTried && best.breaks > 0; tried++) {
    const wider = measure(narrowest.width + ((widest - narrowest.width) * tried) / columnsTried)
    if (wider.lines === narrowest.lines && !wider.hasBrokenWord && wider.breaks < best.breaks) best = wider
  }
  return best
}
