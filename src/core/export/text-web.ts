import type { TextLayer } from '#core/design/layer.ts'
import type { Face, GlyphRun } from '#core/typography/text-spec.ts'
import type { PlacedText } from './place-text.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/**
 * Live text: one `<text>` for the layer, a `<tspan>` for each run of glyphs at the place the typesetter gave it. Every
 * run names its own embedded face, so that the browser has nothing to choose.
 */
export function drawWebText(scene: Scene, layer: TextLayer, placed: PlacedText): Element[] {
  const runs = placed.layout.lines.flatMap((line) => line.runs)
  if (runs.length === 0) return []
  const mixesDirections = runs.some((run) => run.isRightToLeft)
  const shared = commonAttributes(runs.map((run) => runAttributes(scene, layer, run)))
  return [
    element(
      'text',
      {
        ...shared,
        'xml:space': 'preserve',
        'xml:lang': layer.lang === '' ? undefined : layer.lang,
        'text-rendering': 'geometricPrecision',
        style: 'white-space:pre;font-synthesis:none',
      },
      runs.map((run) => {
        scene.useFace(run.face, run.text)
        const own = Object.entries(runAttributes(scene, layer, run)).filter(([name]) => !(name in shared))
        return element(
          'tspan',
          {
            x: scene.number(placed.x + run.x),
            y: scene.number(placed.y + run.baseline),
            ...Object.fromEntries(own),
            ...(mixesDirections ? { direction: run.isRightToLeft ? 'rtl' : 'ltr', 'unicode-bidi': 'bidi-override' } : {}),
            // The run's place is its left edge; right-to-left text would start at its right one.
            'text-anchor': run.isRightToLeft ? 'end' : undefined,
          },
          [run.text.replace(/[\n\r\u2028\u2029]/g, '')],
        )
      }),
    ),
  ]
}

function runAttributes(scene: Scene, layer: TextLayer, run: GlyphRun): Record<string, string> {
  const spacing = (run.tracking / 1000) * run.fontSize
  const features = Object.entries({ ...layer.features, ...layer.runs[run.run]?.features })
  return {
    'font-family': fontStack(run.face),
    'font-size': scene.number(run.fontSize),
    'font-weight': String(run.face.weight),
    ...(run.face.isItalic ? { 'font-style': 'italic' } : {}),
    ...(spacing === 0 ? {} : { 'letter-spacing': scene.number(spacing) }),
    ...(features.length === 0 ? {} : { 'font-feature-settings': features.map(([tag, value]) => `"${tag}" ${value}`).join(',') }),
    fill: scene.color(layer.runs[run.run]?.color ?? layer.color),
  }
}

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
