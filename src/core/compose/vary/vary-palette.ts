import { deltaEok } from '#core/color/mix.ts'
import { nameColor } from '#core/color/named-color.ts'
import { toHex, toOklch, wrapHue } from '#core/color/oklch.ts'
import type { Palette } from '#core/compose/direction.ts'
import { palettesFrom } from '#core/compose/direction/palettes-from.ts'
import { paletteOf, paletteValues } from '#core/compose/palette-of.ts'
import type { Design } from '#core/design/design.ts'
import { referencesOf } from '#core/design/references.ts'
import type { ShapeLayer } from '#core/design/layer.ts'
import type { Paint } from '#core/design/paint.ts'
import { area, contains } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { recolorDesign } from './recolor-design.ts'
import type { VaryTools } from './vary-tools.ts'

/** Degrees on the hue circle by which a design without a palette of ours is turned. */
const turns = [30, -30, 60, -60, 120, -120, 180, 90, -90, 150]

/**
 * The design in other palettes: those that suit what it says, and those that its own colours lead to. One whose colours are not
 * named as ours has all its colours turned alike, lightness kept, so that what could be read still can be.
 */
export function* varyPalette(design: Design, tools: VaryTools, random: Random): Generator<Design> {
  const own = paletteOf(design)
  if (own === null) {
    for (const turn of random.shuffle(turns)) yield turnColors(design, turn)
    return
  }
  const leads = [own.accent, own.field, own.ground].flatMap((color) => {
    const { l, c, h } = toOklch(color)
    return [0, 40, -40, 150].map((by) => toHex({ l, c: Math.max(c, 0.06), h: wrapHue(h + by) }))
  })
  const suited = tools.directions.map(({ palette }) => palette)
  const led = random.shuffle(leads).slice(0, 4).flatMap((lead, index) => random.fork(`lead ${index}`).shuffle(palettesFrom(lead, random.int(0, 1e6))).map(({ palette }) => ({ ...palette, name: `${palette.name}: ${[palette.ground, palette.field, palette.accent].map(nameColor).join(', ')}` })))
  for (const palette of interleave(random.shuffle(suited), random.shuffle(led))) {
    if (differenceOf(own, palette) < leastDifference) continue
    const varied = applyPalette(design, palette, tools)
    if (keepsPlate(design, varied)) yield varied
  }
}

/** The most that a logo's plate may change in lightness: a mark was made for light or for dark. */
const mostPlateShift = 0.3

/** The plate right behind a logo stays as light or as dark as the logo needs it. */
function keepsPlate(design: Design, varied: Design): boolean {
  const layers = Object.values(design.layers)
  const logos = layers.filter((layer) => layer.kind === 'image' && layer.role === 'logo')
  return layers.every((layer) => {
    if (layer.kind !== 'shape' || layer.role === 'background') return true
    const isPlate = logos.some((logo) => logo.kind === 'image' && contains(layer, logo, 2) && area(layer) < area(logo) * 6)
    return !isPlate || layer.fills.every((fill, index) => {
      const [from, to] = [lightnessOf(design, fill), lightnessOf(varied, (varied.layers[layer.id] as ShapeLayer).fills[index])]
      return from === null || to === null || Math.abs(from - to) <= mostPlateShift
    })
  })
}

const lightnessOf = ({ colors }: Design, fill: Paint | undefined): number | null => {
  if (fill?.kind !== 'solid') return null
  const value = fill.color.startsWith('#') ? fill.color : colors[fill.color as keyof typeof colors]?.value
  return value === undefined ? null : toOklch(value).l
}

/** Nearer than this two palettes look like one. */
export const leastDifference = 0.08

export const differenceOf = (one: Pick<Palette, 'ground' | 'field' | 'accent'>, other: Pick<Palette, 'ground' | 'field' | 'accent'>): number =>
  Math.max(deltaEok(one.ground, other.ground), deltaEok(one.field, other.field) * 0.8, deltaEok(one.accent, other.accent) * 0.6)

function applyPalette(design: Design, palette: Palette, tools: VaryTools): Design {
  const { accents } = palette
  // A palette with fewer accents than the design names sings the same ones again.
  const filled = { ...palette, accents: [0, 1, 2].map((index) => accents[index % Math.max(1, accents.length)] ?? palette.accent) }
  const varied = recolorDesign(design, paletteValues(filled), tools.recolor(palette))
  return design.origin === null ? varied : { ...varied, origin: { ...design.origin, palette: palette.name.slice(0, 200) } }
}

function turnColors(design: Design, turn: number): Design {
  const move = (color: string): string => {
    const { l, c, h } = toOklch(color)
    return toHex({ l, c, h: wrapHue(h + turn) })
  }
  const values = Object.fromEntries(Object.values(design.colors).map(({ id, value }) => [id, move(value)]))
  // Literal colours follow tokens; where there are none, each stands for itself.
  const literals = new Set(JSON.stringify(Object.values(design.layers)).match(/#[0-9a-f]{6}/g) ?? [])
  const named = new Set(Object.values(design.layers).flatMap((layer) => referencesOf(layer).colors))
  const anchors = [...literals].filter((color) => !named.has(color)).map((color, index) => [`color:literal-${index}`, color] as const)
  const withAnchors = { ...design, colors: { ...design.colors, ...Object.fromEntries(anchors.map(([id, value]) => [id, { id, name: id, value }])) } } as Design
  const turned = recolorDesign(withAnchors, { ...values, ...Object.fromEntries(anchors.map(([id, value]) => [id, move(value)])) }, () => null)
  const colors = Object.fromEntries(Object.entries(turned.colors).filter(([id]) => Object.hasOwn(design.colors, id)))
  return { ...turned, colors, ...(design.origin === null ? {} : { origin: { ...design.origin, palette: `turned by ${turn}°` } }) } as Design
}

function interleave<T>(one: readonly T[], other: readonly T[]): T[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [one[index], other[index]]).flat().filter((item) => item !== undefined)
}
