import type { TextLayer } from '#core/design/layer.ts'
import { eastAsianLang } from '#core/typography/script.ts'
import { plainText, type Face, type GlyphRun, type TextLayout } from '#core/typography/text-spec.ts'
import { createFormat } from './format-number.ts'
import type { PlacedText } from './place-text.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/**
 * Live text: one `<text>` for the layer, a `<tspan>` for each run of glyphs at the place the typesetter gave it. Every
 * run names its own embedded face, so that the browser has nothing to choose.
 */
export function drawWebText(scene: Scene, layer: TextLayer, placed: PlacedText): Element[] {
  const lang = layer.lang === '' ? scene.design.lang : layer.lang
  const runs = readRuns(placed.layout, plainText(layer.runs), lang)
  if (runs.length === 0) return []
  const mixesDirections = runs.some(({ run }) => run.isRightToLeft)
  const attributesOf = new Map(runs.map(({ run, lang }) => [run, runAttributes(scene, layer, run, lang)]))
  const shared = commonAttributes([...attributesOf.values()])
  return [
    element(
      'text',
      {
        ...shared,
        'xml:space': 'preserve',
        'text-rendering': 'geometricPrecision',
        style: ['white-space:pre;font-synthesis:none', ...(shared['style'] === undefined ? [] : [shared['style']])].join(';'),
      },
      runs.map(({ run, text }) => {
        scene.useFace(run.face, text, Object.keys(featuresOf(layer, run)))
        const own = Object.entries(attributesOf.get(run)!).filter(([name]) => !(name in shared))
        return element(
          'tspan',
          {
            x: scene.number(placed.x + run.x),
            y: scene.number(placed.baseline(run)),
            ...Object.fromEntries(own),
            ...(mixesDirections ? { direction: run.isRightToLeft ? 'rtl' : 'ltr', 'unicode-bidi': 'bidi-override' } : {}),
            // The run's place is its left edge; right-to-left text would start at its right one.
            'text-anchor': run.isRightToLeft ? 'end' : undefined,
          },
          [text],
        )
      }),
    ),
  ]
}

interface ReadRun {
  readonly run: GlyphRun
  readonly text: string
  readonly lang: string
}

/**
 * Runs in reading order. Han and Hangul are drawn by language, and the typesetter tells it by the paragraph. The space
 * that a line break swallowed is given back, so that copied and searched text keeps its words apart.
 */
function readRuns(layout: TextLayout, source: string, lang: string): ReadRun[] {
  const out: ReadRun[] = []
  let paragraph: Omit<ReadRun, 'lang'>[] = []
  for (const line of layout.lines) {
    const runs = [...line.runs].sort((a, b) => a.start - b.start)
    const last = runs.at(-1)
    const swallowed = line !== layout.lines.at(-1) && /\s/.test(source.charAt(line.end - 1))
    paragraph.push(...runs.map((run) => ({ run, text: run === last && swallowed && !run.isRightToLeft ? `${run.text} ` : run.text })))
    if (!line.isHardEnd) continue
    const shapingLang = eastAsianLang(lang, paragraph.map(({ text }) => text).join(''))
    out.push(...paragraph.map((read) => ({ ...read, lang: shapingLang })))
    paragraph = []
  }
  return out
}

/** What is multiplied by the number of letters needs more decimals than a place does. */
const fine = createFormat(3)

function runAttributes(scene: Scene, layer: TextLayer, run: GlyphRun, lang: string): Record<string, string> {
  const spacing = (run.tracking / 1000) * run.fontSize
  const features = Object.entries(featuresOf(layer, run))
  return {
    'font-family': fontStack(run.face),
    'font-size': fine(run.fontSize),
    'font-weight': String(run.face.weight),
    ...(run.face.isItalic ? { 'font-style': 'italic' } : {}),
    ...(spacing === 0 ? {} : { 'letter-spacing': fine(spacing) }),
    // Unlike its sisters this property is no attribute.
    ...(features.length === 0 ? {} : { style: `font-feature-settings:${features.map(([tag, value]) => `'${tag}' ${value}`).join(',')}` }),
    fill: scene.color(layer.runs[run.run]?.color ?? layer.color),
    ...(lang === scene.design.lang ? {} : { 'xml:lang': lang }),
  }
}

/** Browsers drop contextual forms together with ligatures where letters are spaced; the typesetter drops ligatures alone. */
const featuresOf = (layer: TextLayer, run: GlyphRun): Readonly<Record<string, number>> => ({
  ...(run.tracking === 0 ? {} : { calt: 1 }),
  ...layer.features,
  ...layer.runs[run.run]?.features,
})

/** What all runs say alike is said once, by their `<text>`. */
function commonAttributes(runs: readonly Record<string, string>[]): Record<string, string> {
  const [first = {}, ...others] = runs
  return Object.fromEntries(Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)))
}

/** The embedded face by its own name, then the family by its common one for programs that ignore embedded fonts. */
export const fontStack = (face: Face): string => `${quote(embeddedName(face))},${quote(face.family)},sans-serif`

/** Each file of a family has a name of its own: a browser could not tell two slices of one family apart. */
export const embeddedName = (face: Face): string => `${face.family} ${face.id.slice(face.id.lastIndexOf('/') + 1)}`

export const quote = (family: string): string => `'${family.replace(/[\\'"<>;{}\u0000-\u001f]/g, ' ')}'`
