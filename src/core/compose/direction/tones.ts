import { wrapHue } from '#core/color/oklch.ts'
import type { Oklch } from '#core/color/oklch.ts'

/** Large areas keep under 0.12; a little less, because eight bits a channel round it up. */
export const maxFieldChroma = 0.118
export const maxAccentChroma = 0.198

type Anchor = readonly [hue: number, lightness: number, chroma: number, towards: number]

/** Reads a table of anchors round the hue circle, straight between neighbours. */
function toneAt(anchors: readonly Anchor[], hue: number): Oklch {
  const h = wrapHue(hue)
  let index = anchors.length - 1
  while (index > 0 && anchors[index]![0] > h) index -= 1
  const from = anchors[index]!
  const next = anchors[index + 1] ?? anchors[0]!
  const span = wrapHue(next[0] - from[0]) || 360
  const at = wrapHue(h - from[0]) / span
  const between = (a: number, b: number): number => a + (b - a) * at
  const turn = between(from[3], next[3])
  return { l: between(from[1], next[1]), c: between(from[2], next[2]), h: wrapHue(h + turn) }
}

/**
 * Each hue where it is richest for a large area: reds as wine and brick, oranges as terracotta, yellows as butter.
 * The last number turns the hue, in degrees: dark yellows lean to brown, since on their own they are mud.
 */
const rich: readonly Anchor[] = [
  [0, 0.42, 0.118, 0], [25, 0.44, 0.118, 0], [45, 0.58, 0.118, 0], [62, 0.72, 0.118, 0], [80, 0.84, 0.118, 0], [95, 0.915, 0.118, 0],
  [108, 0.91, 0.118, 0], [120, 0.78, 0.118, 0], [135, 0.5, 0.112, 0], [150, 0.44, 0.105, 0], [175, 0.46, 0.085, 0], [200, 0.47, 0.085, 0],
  [230, 0.47, 0.1, 0], [255, 0.45, 0.118, 0], [275, 0.42, 0.118, 0], [300, 0.4, 0.118, 0], [330, 0.41, 0.118, 0],
]

const deep: readonly Anchor[] = [
  [0, 0.27, 0.085, 0], [25, 0.27, 0.08, 0], [50, 0.28, 0.055, -4], [75, 0.28, 0.045, -18], [95, 0.28, 0.04, -30],
  [115, 0.28, 0.045, 15], [145, 0.29, 0.06, 4], [180, 0.3, 0.05, 0], [220, 0.28, 0.055, 0], [255, 0.27, 0.08, 0],
  [285, 0.27, 0.1, 0], [325, 0.27, 0.09, 0],
]

/** Where a vivid accent of the hue has most chroma, kept off the pales and the darks. */
const vivid: readonly Anchor[] = [
  [0, 0.6, 0.198, 0], [25, 0.62, 0.198, 0], [45, 0.68, 0.185, 0], [65, 0.76, 0.165, 0], [85, 0.83, 0.165, 0], [100, 0.88, 0.17, 0],
  [120, 0.86, 0.18, 0], [145, 0.74, 0.185, 0], [170, 0.74, 0.14, 0], [195, 0.74, 0.125, 0], [230, 0.68, 0.14, 0],
  [255, 0.58, 0.18, 0], [275, 0.52, 0.198, 0], [300, 0.55, 0.198, 0], [330, 0.6, 0.198, 0],
]

export const richTone = (h: number): Oklch => toneAt(rich, h)
export const deepTone = (h: number): Oklch => toneAt(deep, h)
export const vividTone = (h: number): Oklch => toneAt(vivid, h)

/** 1 at yellow-green paper, 0 a little way off it: where a tint turns to khaki unless it is lighter than its neighbours. */
const khaki = (h: number): number => Math.max(0, 1 - Math.abs(h - 104) / 30)

/** Coloured paper: pale yellows need less chroma than pale blues to read as coloured, and deeper ones more light. */
export function tintTone(h: number, l: number, c: number): Oklch {
  const isPaper = l >= 0.94
  return { l: isPaper ? l : Math.min(0.945, l + 0.055 * khaki(h)), c: isPaper && h > 60 && h < 125 ? c * 0.75 : c, h }
}
