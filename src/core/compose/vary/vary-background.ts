import { contrast } from '#core/color/contrast.ts'
import { deltaEok, mixColors } from '#core/color/mix.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'
import { paletteOf } from '#core/compose/palette-of.ts'
import type { Views } from '#core/critique/pixels.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Artboard, Design } from '#core/design/design.ts'
import { createIds } from '#core/design/free-id.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { GroupLayer, Layer, ShapeLayer, TextLayer } from '#core/design/layer.ts'
import type { Color, Paint } from '#core/design/paint.ts'
import { referencesOf } from '#core/design/references.ts'
import { bottom, inset, intersection, right, union } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { FieldPlan, GroundBrief, GroundColor, ShapeDraft } from '#core/layout/ground.ts'
import { painters } from '#core/layout/ground/painters.ts'
import { groundLayers, heroImages } from './axis.ts'
import { meanColor } from './mean-color.ts'
import type { VaryTools } from './vary-tools.ts'

/** The design on other grounds: the same two surfaces under the same words, by other painters. */
export function* varyBackground(design: Design, tools: VaryTools, random: Random): Generator<Design> {
  const board = Object.values(design.artboards)[0]
  if (board === undefined) return
  const { views } = tools.judge(design)
  const palette = paletteOf(design) ?? guessPalette(design, board, views)
  const calm = readCalm(design, board, palette, views)
  const heroes = heroImages(design).filter(({ isHidden }) => !isHidden).map(({ id }) => id)
  const hero = boundsOf(design, heroes)
  const directions = tools.directions.length === 0 ? [] : random.shuffle(tools.directions)
  const plans = random.shuffle(plansFor(calm, board, hero))
  if (plans.length === 0) return
  const own = design.origin?.background
  const suited = random.shuffle(painters.filter(({ id }) => id !== own && id !== design.origin?.layout && id !== 'plain'))
  for (let index = 0; index < suited.length * 2; index++) {
    const painter = suited[index % suited.length]!
    const like = directions[index % Math.max(1, directions.length)]
    if (like === undefined) return
    const direction: Direction = { ...like, palette }
    const brief: GroundBrief = { artboard: { width: board.width, height: board.height }, direction, field: plans[index % plans.length]!, calm, hero, tiles: tools.tiles }
    if (painter.suits(brief) <= 0) continue
    const varied = putGround(design, board, painter.paint(brief, random.fork(`${painter.id} ${index}`)), tools)
    yield varied.origin === null ? varied : { ...varied, origin: { ...varied.origin, background: painter.id } }
  }
}

/** Which of the two large colours lies behind each thing that is read, as the picture shows it; what stands on a card of its own needs neither. */
function readCalm(design: Design, board: Artboard, palette: Palette, views: Views): { readonly box: Box; readonly on: GroundColor }[] {
  const ground = groundLayers(design)
  const page = { x: 0, y: 0, width: board.width, height: board.height }
  const calm: { box: Box; on: GroundColor }[] = []
  const kinds: readonly (readonly [GroundColor | null, string])[] = [
    ['ground', palette.ground], ['ground', palette.groundShade], ['field', palette.field], ['field', palette.fieldShade], [null, palette.surface], [null, palette.accent],
  ]
  for (const layer of Object.values(design.layers)) {
    const isRead = layer.kind === 'text' || layer.role === 'logo' || (layer.kind === 'group' && layer.role === 'cta')
    if (!isRead || layer.isHidden || ground.has(layer.id)) continue
    const box = boundsOf(design, [layer.id])
    const shown = box === null ? null : intersection(box, page)
    if (shown === null) continue
    // A button hides what it stands on: the ground is looked at beside it.
    const isButton = layer.kind === 'group'
    const color = meanColor(views.behind, isButton ? inset(shown, -0.24 * Math.min(shown.width, shown.height)) : shown, isButton)
    const nearest = kinds.reduce((best, kind) => (deltaEok(kind[1], color) < deltaEok(best[1], color) ? kind : best))
    if (nearest[0] !== null) calm.push({ box: shown, on: nearest[0] })
  }
  return calm
}

/** Where the field may lie so that every word keeps the surface it has. Empty: no simple shape parts them. */
function plansFor(calm: GroundBrief['calm'], page: Size, hero: Box | null): FieldPlan[] {
  const boxesOn = (on: GroundColor): Box[] => calm.filter((entry) => entry.on === on).map(({ box }) => box)
  const [grounds, fields] = [boxesOn('ground'), boxesOn('field')]
  if (fields.length === 0) {
    const seen = hero === null ? null : intersection(hero, { x: 0, y: 0, width: page.width, height: page.height })
    const patch = seen === null ? null : inset(seen, -Math.min(page.width, page.height) * 0.04)
    return patch === null || grounds.some((box) => intersection(box, patch) !== null) ? [{ kind: 'none' }] : [{ kind: 'none' }, { kind: 'patch', box: patch }]
  }
  if (grounds.length === 0) return [{ kind: 'all' }]
  const pad = Math.min(page.width, page.height) * 0.02
  const sides = (['left', 'right', 'top', 'bottom'] as const).flatMap((side): FieldPlan[] => {
    const depth = (box: Box, isFar: boolean): number => {
      const near = { left: box.x, right: page.width - right(box), top: box.y, bottom: page.height - bottom(box) }[side]
      return isFar ? near + (side === 'left' || side === 'right' ? box.width : box.height) : near
    }
    const from = Math.max(...fields.map((box) => depth(box, true))) + pad
    const to = Math.min(...grounds.map((box) => depth(box, false))) - pad
    return from < to ? [{ kind: 'side', side, from, to }] : []
  })
  if (sides.length > 0) return sides
  const box = union(fields)
  const patch = box === null ? null : inset(box, -pad)
  return patch === null || grounds.some((other) => intersection(other, patch) !== null) ? [] : [{ kind: 'patch', box: patch }]
}

/** The parts that a palette of ours has, read from a design that names its colours otherwise or not at all. */
function guessPalette(design: Design, board: Artboard, views: Views): Palette {
  const valueOf = (color: Color): string => (color.startsWith('#') ? color : (design.colors[color as keyof typeof design.colors]?.value ?? '#808080'))
  const ground = meanColor(views.behind, { x: 0, y: 0, width: board.width, height: board.height }, true)
  const texts = Object.values(design.layers).filter((layer): layer is TextLayer => layer.kind === 'text').sort((a, b) => b.fontSize - a.fontSize)
  const dark = contrast(ground, '#ffffff') > contrast(ground, '#000000')
  const ink = texts.map(({ color }) => valueOf(color)).find((color) => contrast(color, ground) >= 4.5) ?? (dark ? '#ffffff' : '#111111')
  const fills = Object.values(design.layers).flatMap((layer) => (layer.kind === 'shape' && layer.role !== 'background' ? layer.fills.flatMap((fill) => (fill.kind === 'solid' ? [valueOf(fill.color)] : [])) : []))
  const accent = fills.find((color) => deltaEok(color, ground) > 0.2) ?? ink
  const shade = mixColors(ground, dark ? '#000000' : ink, dark ? 0.12 : 0.06)
  const field = mixColors(ground, accent, 0.12)
  return {
    name: '', isDark: dark, ground, groundShade: shade, field, fieldShade: mixColors(field, shade, 0.5), surface: dark ? mixColors(ground, '#ffffff', 0.08) : '#ffffff',
    ink, inkSoft: ink, onField: ink, onSurface: ink, accent, onAccent: contrast(accent, '#ffffff') > contrast(accent, '#000000') ? '#ffffff' : '#000000', accents: [accent],
  }
}

/** The shapes of a new ground in the place of the old ones; what of those is locked stays where it lay. */
function putGround(design: Design, board: Artboard, drafts: readonly ShapeDraft[], { tiles }: VaryTools): Design {
  const old = groundLayers(design)
  const isKept = (id: LayerId): boolean => {
    const layer = design.layers[id]!
    return layer.locks.length > 0 || (layer.kind === 'group' && layer.children.some(isKept))
  }
  const tops = board.children.filter((id) => old.has(id))
  const host = tops.map((id) => design.layers[id]!).find((layer): layer is GroupLayer => layer.kind === 'group')
  const layers: Record<string, Layer> = Object.fromEntries(Object.entries(design.layers).filter(([id]) => !old.has(id as LayerId) || isKept(id as LayerId)))
  const byValue = new Map(Object.values(design.colors).toReversed().map(({ id, value }) => [value, id]))
  const bind = (color: Color): Color => (byValue.get(color as never) as Color | undefined) ?? color
  const assets: Record<string, Design['assets'][keyof Design['assets']]> = {}
  const paint = (fill: Paint): Paint => {
    if (fill.kind === 'solid') return { ...fill, color: bind(fill.color) }
    if (fill.kind !== 'tile') return { ...fill, stops: fill.stops.map((stop) => ({ ...stop, color: bind(stop.color) })) }
    const tile = Object.values(tiles).find(({ id }) => id === fill.asset)
    if (tile !== undefined) assets[tile.id] = tile
    return fill
  }
  const newId = createIds(design)
  const fresh = drafts.map((draft): ShapeLayer => {
    const id = newId('layer', draft.name.toLowerCase())
    const layer: ShapeLayer = {
      id, ...draft, fills: draft.fills.map(paint), strokes: draft.strokes.map((stroke) => ({ ...stroke, color: bind(stroke.color) })),
      effects: draft.effects.map((effect) => (effect.kind === 'shadow' ? { ...effect, color: bind(effect.color) } : effect)),
    }
    layers[id] = layer
    return layer
  })
  const keptIn = (ids: readonly LayerId[]): LayerId[] => ids.filter((id) => Object.hasOwn(layers, id))
  for (const layer of Object.values(layers)) if (layer.kind === 'group' && old.has(layer.id)) layers[layer.id] = { ...layer, children: keptIn(layer.children) }
  const group: GroupLayer = host !== undefined
    ? { ...host, children: [...fresh.map(({ id }) => id), ...keptIn(host.children)], mask: host.mask !== null && Object.hasOwn(layers, host.mask) ? host.mask : null }
    : { id: newId('layer', 'background'), kind: 'group', name: 'Background', role: 'background', opacity: 1, blend: 'normal', isHidden: false, locks: [], children: fresh.map(({ id }) => id), mask: null }
  layers[group.id] = group
  const children = [group.id, ...board.children.filter((id) => id !== group.id && (!old.has(id) || Object.hasOwn(layers, id)))]
  const used = new Set(Object.values(layers).flatMap((layer) => referencesOf(layer).assets))
  const wasGround = new Set([...old].flatMap((id) => referencesOf(design.layers[id]!).assets))
  const kept = Object.entries(design.assets).filter(([id]) => used.has(id) || !wasGround.has(id))
  return { ...design, layers, artboards: { ...design.artboards, [board.id]: { ...board, children } }, assets: { ...Object.fromEntries(kept), ...assets } } as Design
}
