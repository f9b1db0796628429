import type { TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { putLayers } from '#core/design/put-layers.ts'
import type { Finding } from '../finding.ts'
import { findBrokenText } from '../rules/broken-text.ts'
import { findOutsideArtboard } from '../rules/outside-artboard.ts'
import { leastHeadlineRatio, leastTextSize } from '../type-limits.ts'
import type { RepairContext, Repairer, Step } from './repair.ts'

/** Smaller than this share of what it was, a text is another design: that is for layout to solve. */
const leastShare = 0.8
const step = 0.97

const scaleText = (layer: TextLayer, by: number): TextLayer => ({
  ...layer,
  fontSize: layer.fontSize * by,
  runs: layer.runs.map((run) => (run.fontSize === undefined ? run : { ...run, fontSize: run.fontSize * by })),
})

/** A little smaller, until its box holds it; never under the least size that the format allows. */
export const shrinkText: Repairer = (context, finding) => {
  const part = context.scene.texts.find((text) => text.layer.id === finding.layers[0])
  if (part === undefined || isLocked(part.layer, 'fontSize') || (finding.code === 'clipped-text' && finding.layers.length > 1)) return null
  const least = Math.max(leastShare, leastTextSize(context.scene.page) / part.smallestSize)
  for (let by = step; by >= least; by *= step) {
    const design = putLayers(context.design, [scaleText(part.layer, by)])
    const scene = context.read(design)
    const isLeft = (other: Finding): boolean => other.code === finding.code && other.layers[0] === part.layer.id
    if (![...findBrokenText({ scene }), ...findOutsideArtboard({ scene })].some(isLeft)) {
      return { design, action: `set “${part.layer.name}” ${Math.round((1 - by) * 100)} % smaller` }
    }
  }
  return null
}

/** Up to the least size, where its box has the room. */
export const enlargeText: Repairer = (context, finding) => {
  const part = context.scene.texts.find((text) => text.layer.id === finding.layers[0])
  if (part === undefined || isLocked(part.layer, 'fontSize') || finding.limit === null) return null
  const design = putLayers(context.design, [scaleText(part.layer, finding.limit / part.smallestSize)])
  return isSound(context, design, part.layer) ? { design, action: `set “${part.layer.name}” in ${finding.limit.toFixed(1)} px` } : null
}

/** Body text gives way to the headline, down to the least size; then the headline grows, where its box has the room. */
export const spreadSizes: Repairer = (context, finding) => {
  const { scene } = context
  const [headline, other] = finding.layers.map((id) => scene.texts.find((text) => text.layer.id === id))
  const limit = finding.limit ?? leastHeadlineRatio(scene.page)
  if (headline === undefined || other === undefined) return null
  const wanted = headline.fontSize / limit
  if (wanted >= leastTextSize(scene.page) && !isLocked(other.layer, 'fontSize')) {
    return { design: putLayers(context.design, [scaleText(other.layer, wanted / other.fontSize)]), action: `set “${other.layer.name}” in ${wanted.toFixed(1)} px` } satisfies Step
  }
  if (isLocked(headline.layer, 'fontSize')) return null
  const size = other.fontSize * limit
  const design = putLayers(context.design, [scaleText(headline.layer, size / headline.fontSize)])
  return isSound(context, design, headline.layer) ? { design, action: `set “${headline.layer.name}” in ${size.toFixed(1)} px` } : null
}

function isSound(context: RepairContext, design: RepairContext['design'], layer: TextLayer): boolean {
  const scene = context.read(design)
  return ![...findBrokenText({ scene }), ...findOutsideArtboard({ scene })].some((finding) => finding.layers.includes(layer.id))
}
