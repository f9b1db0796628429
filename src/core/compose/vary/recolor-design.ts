import { deltaEok } from '#core/color/mix.ts'
import { chromaWithin, toHex, toOklch } from '#core/color/oklch.ts'
import type { ColorToken, Design } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { ImageLayer, Layer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import type { Color, Effect, Paint, Stroke } from '#core/design/paint.ts'
import { referencesOf } from '#core/design/references.ts'
import { groupsAround } from '#core/design/tree.ts'
import { groundLayers } from './axis.ts'

/** Swaps that put a drawing into the new colours; null: it is not one of ours, and its present ones are turned with the rest. */
export type RecolorPicture = (asset: AssetId) => ImageLayer['recolor'] | null

type Hex = string

/** The layer or a group around it is held as a whole. */
export const isHeld = (design: Design, layer: Layer): boolean =>
  layer.locks.includes('*') || groupsAround(design, layer.id).some((id) => design.layers[id]?.locks.includes('*') ?? false)

const colorFields = ['color', 'fills', 'strokes', 'effects', 'runs', 'recolor'] as const

/** Tokens that a locked layer or field is painted with: another value would change what must not change. */
export function heldTokens(design: Design): ReadonlySet<string> {
  return new Set(Object.values(design.layers).flatMap((layer) => {
    if (isHeld(design, layer)) return referencesOf(layer).colors
    const held = colorFields.filter((field) => layer.locks.includes(field))
    if (held.length === 0) return []
    const names = new Set(referencesOf(layer).colors)
    return [...names].filter((name) => held.some((field) => JSON.stringify((layer as Record<string, unknown>)[field] ?? null).includes(`"${name}"`)))
  }))
}

/**
 * Another value for each token, by id, and colours that are written out moved as the token nearest to them moves: tones between
 * two tokens, shadows, tints of drawings. What is locked keeps its colours, and so do the tokens that it names.
 */
export function recolorDesign(design: Design, values: Readonly<Record<string, Hex>>, recolorPicture: RecolorPicture): Design {
  const held = heldTokens(design)
  const anchors = Object.values(design.colors).map(({ id, value }): Anchor => ({ id, from: value, to: held.has(id) ? value : (values[id] ?? value) }))
  const colors = Object.fromEntries(Object.entries(design.colors).map(([id, token]): [string, ColorToken] => {
    const value = values[id]
    return [id, value === undefined || held.has(id) || value === token.value ? token : { ...token, value: value as ColorToken['value'] }]
  }))
  const ground = groundLayers(design)
  const moverFor = (beside: ReadonlySet<string>) => (color: Color): Color => (color.startsWith('#') ? (moveWith(color, anchors, beside) as Color) : color)
  const layers = Object.fromEntries(Object.entries(design.layers).map(([id, layer]) => {
    // What is drawn on the ground is a tone of it, whatever other colour it may be near.
    const beside = new Set<string>([...referencesOf(layer).colors, ...(ground.has(layer.id) ? ['color:ground'] : [])])
    return [id, isHeld(design, layer) ? layer : moveLayer(layer, moverFor(beside), recolorPicture)]
  }))
  const move = moverFor(new Set())
  const artboards = Object.fromEntries(Object.entries(design.artboards).map(([id, board]) => [id, { ...board, background: move(board.background) }]))
  return { ...design, colors, layers, artboards } as Design
}

interface Anchor {
  readonly id: string
  readonly from: Hex
  readonly to: Hex
}

/** How much nearer (below 0) or farther a token counts as: tones belong to what they are drawn with, then to the large colours. */
const leanOf = (id: string, beside: ReadonlySet<string>): number =>
  beside.has(id) ? -0.15 : /^color:(?:ground|field|surface)/.test(id) ? 0 : /^color:accent-/.test(id) ? 0.1 : 0.05

/** As far from its nearest token's new colour as it was from the old one; `beside` are the tokens that the same layer names. */
function moveWith(color: Hex, anchors: readonly Anchor[], beside: ReadonlySet<string>): Hex {
  let nearest: Anchor | null = null
  let least = Infinity
  for (const anchor of anchors) {
    const distance = deltaEok(color, anchor.from) + leanOf(anchor.id, beside)
    if (distance >= least) continue
    nearest = anchor
    least = distance
  }
  if (nearest === null) return color
  const [own, from, to] = [toOklch(color), toOklch(nearest.from), toOklch(nearest.to)]
  // A change of sides turns light and shade round with it: a tone towards the ground stays one.
  const isTurned = from.l < 0.5 !== to.l < 0.5 && own.l > 0.12
  const l = Math.min(0.99, Math.max(0.02, to.l + (own.l - from.l) * (isTurned ? -1 : 1)))
  const h = (to.h + (own.c < 0.02 || from.c < 0.02 ? 0 : own.h - from.h) + 360) % 360
  const c = Math.max(0, to.c + own.c - from.c)
  return toHex({ l, c: Math.min(c, chromaWithin(l, h, c)), h })
}

function moveLayer(layer: Layer, move: (color: Color) => Color, recolorPicture: RecolorPicture): Layer {
  if (layer.kind === 'group') return layer
  const free = <T>(field: (typeof colorFields)[number], value: T, moved: (value: T) => T): T => (isLocked(layer, field) ? value : moved(value))
  const effects = free('effects', layer.effects, (list) => list.map((effect) => moveColored(effect, move)))
  switch (layer.kind) {
    case 'text':
      return { ...layer, effects, runs: free('runs', layer.runs, (runs) => runs.map((run) => (run.color === undefined ? run : { ...run, color: move(run.color) }))), color: free('color', layer.color, move) }
    case 'image':
      return { ...layer, effects, recolor: free('recolor', layer.recolor, (swaps) => (swaps.length === 0 ? swaps : (recolorPicture(layer.asset) ?? swaps.map(({ from, to }) => ({ from, to: move(to) }))))) }
    case 'shape':
      return { ...layer, effects, fills: free('fills', layer.fills, (fills) => fills.map((fill) => movePaint(fill, move))), strokes: free('strokes', layer.strokes, (strokes) => strokes.map((stroke) => moveColored(stroke, move))) }
  }
}

const moveColored = <T extends Stroke | Effect>(item: T, move: (color: Color) => Color): T => ('color' in item ? { ...item, color: move(item.color) } : item)

const movePaint = (paint: Paint, move: (color: Color) => Color): Paint =>
  paint.kind === 'solid' ? { ...paint, color: move(paint.color) }
  : paint.kind === 'tile' ? paint
  : { ...paint, stops: paint.stops.map((stop) => ({ ...stop, color: move(stop.color) })) }

