import { contrast } from '#core/color/contrast.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { forEachPixel, hexLuminance, type Luminance } from '../luminance.ts'
import { growQuad } from '../quad.ts'
import { resolveColor, type TextPart } from '../read-text.ts'
import { contrastWithin, listColors } from './choose-color.ts'
import { addTextPlate } from './add-plate.ts'
import type { Repairer } from './repair.ts'

/** A little over the limit, for the renderers' rounding. */
const reserve = 1.03

/** Another of the palette's inks where one can be read on the whole ground; else a plate behind the text. */
export const changeInk: Repairer = (context, finding) => {
  const { design, scene } = context
  const part = scene.texts.find((text) => text.layer.id === finding.layers[0])
  if (part === undefined || finding.limit === null) return null
  const { layer } = part
  const range = context.luminance === null ? guessRange(resolveColor(design, layer.color), finding.measured ?? 1) : groundRange(part, context.luminance)
  if (range === null) return null
  const needed = finding.limit * reserve
  const current = resolveColor(design, layer.color)
  const inks = isLocked(layer, 'color') ? [] : listColors(design, 'ink').filter((choice) => contrastWithin(choice.value, range) >= needed)
  const used = new Set(scene.texts.filter((text) => text !== part).map((text) => text.layer.color))
  // An ink that the design already writes in keeps it one; then the nearest to what it was.
  const ink = inks.find((choice) => used.has(choice.color)) ?? inks.reduce<(typeof inks)[number] | null>((best, choice) => (best === null || contrast(choice.value, current) < contrast(best.value, current) ? choice : best), null)
  if (ink === null) return addTextPlate(context, finding)
  const changed: TextLayer = { ...layer, color: ink.color, runs: layer.runs.map(({ color, ...run }) => (color === undefined || contrastWithin(resolveColor(design, color), range) < needed ? run : { ...run, color })) }
  return { design: putLayers(design, [changed]), action: `set “${layer.name}” in ${ink.name}` }
}

/** The luminances between which 98 % of the ground under a text lies, as critique counts it. */
export function groundRange(part: TextPart, luminance: Luminance): [number, number] | null {
  const values: number[] = []
  for (const line of part.lines) forEachPixel(luminance, growQuad(line.quad, 1), (index) => values.push(luminance.light[index]!))
  if (values.length === 0) return null
  const sorted = Float32Array.from(values).sort()
  const trimmed = Math.floor(sorted.length * 0.01)
  return [sorted[trimmed]!, sorted[sorted.length - 1 - trimmed]!]
}

/** Without a picture: the two luminances that give the measured contrast with the ink. */
function guessRange(ink: string, measured: number): [number, number] {
  const own = hexLuminance(ink) + 0.05
  const lighter = own * measured - 0.05
  const darker = own / measured - 0.05
  const guess = lighter <= 1 && (darker < 0 || own < 0.3) ? lighter : darker
  const clamped = Math.min(1, Math.max(0, guess))
  return [clamped, clamped]
}
