import type { Direction, Palette } from '#core/compose/direction.ts'
import type { Design } from '#core/design/design.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { FieldPlan, GroundBrief, GroundColor, ShapeDraft } from '#core/layout/ground.ts'
import { direction, palette } from './layout-content.ts'

export const groundPalettes: readonly Palette[] = [
  palette,
  { ...palette, ground: '#eaf4fe', groundShade: '#d7e9fb', field: '#0f4c92', fieldShade: '#0b3c78', ink: '#08233f', inkSoft: '#2c4f74', onField: '#f0f7ff', accent: '#c2410c', accents: ['#7cb8f0', '#f2a48a'] },
  { ...palette, isDark: true, ground: '#0d1117', groundShade: '#161c2a', field: '#1d2b4f', fieldShade: '#142040', ink: '#f2f5ff', inkSoft: '#c3cce4', onField: '#f2f5ff', accent: '#ffb020', accents: ['#7cf0c2', '#a78bfa', '#f472b6'] },
  { ...palette, ground: '#fde2e4', groundShade: '#fad2d8', field: '#f9b4c0', fieldShade: '#f5a3b2', ink: '#4a1020', inkSoft: '#6d2a3b', onField: '#3c0a18', accent: '#9d174d', accents: ['#fb7185'] },
]

export const groundSizes = [
  [300, 50], [320, 100], [728, 90], [970, 250], [300, 250], [336, 280], [120, 600], [160, 600], [300, 600], [600, 600], [1080, 1350], [1684, 2384],
] as const

const looks = {
  shapes: ['round', 'soft', 'sharp', 'organic', 'cut', 'ornate'], lineWeight: ['hair', 'regular', 'heavy'], density: ['airy', 'normal', 'dense'],
  mood: ['clinical', 'luxury', 'kids', 'street', 'tech', 'festive'],
} as const satisfies Partial<Record<keyof Direction, readonly string[]>>

/** A box of a random place and size within `room`. */
function boxIn(room: Box, random: Random): Box | null {
  if (room.width < 12 || room.height < 10) return null
  const width = room.width * random.between(0.3, 0.95)
  const height = Math.min(room.height, Math.max(8, room.height * random.between(0.08, 0.35)))
  return { x: room.x + random.between(0, room.width - width), y: room.y + random.between(0, room.height - height), width, height }
}

/** A brief as layout makes them: words keep to one side of a seam, off a patch, or anywhere. */
export function createRandomGround(random: Random): GroundBrief {
  const [width, height] = random.pick(groundSizes)
  const m = Math.max(6, Math.min(width, height) * 0.064)
  const inner = (x: number, y: number, right: number, bottom: number): Box => ({ x, y, width: right - x, height: bottom - y })
  const boxes = (room: Box, on: GroundColor, most: number) =>
    Array.from({ length: random.int(1, most) }, () => boxIn(room, random)).flatMap((box) => (box === null ? [] : [{ box, on }]))
  const kind = random.pick(['none', 'all', 'side', 'side', 'patch'] as const)
  const whole = inner(m, m, width - m, height - m)
  const half = { ...whole, width: whole.width * 0.5 }
  const mood = { ...direction, palette: random.pick(groundPalettes), shapes: random.pick(looks.shapes), lineWeight: random.pick(looks.lineWeight), density: random.pick(looks.density), mood: random.pick(looks.mood) }
  const hero = random.chance(0.15) ? null : inner(width * 0.52, height * 0.1, width * 1.05, height * 1.02)
  const base = { artboard: { width, height }, direction: mood, hero, tiles: {} }
  if (kind === 'none') return { ...base, field: { kind }, calm: boxes(random.chance(0.6) ? half : whole, 'ground', 4) }
  if (kind === 'all') return { ...base, field: { kind }, calm: boxes(random.chance(0.6) ? half : whole, 'field', 4) }
  if (kind === 'patch' && random.chance(0.3)) {
    const [top, foot] = [height * random.between(0.35, 0.5), height * random.between(0.75, 0.85)]
    const above = boxes(inner(m, m, width - m, top - 5), 'ground', 3)
    return { ...base, field: { kind, box: inner(-width * 0.1, top, width * 1.1, foot) }, calm: [...above, ...boxes(inner(m, foot + 5, width - m, height - m * 0.5), 'ground', 1)] }
  }
  if (kind === 'patch') {
    const box = inner(width * 0.54, height * random.between(-0.1, 0.2), width * random.between(0.95, 1.15), height * 1.04)
    return { ...base, field: { kind, box }, calm: boxes({ ...whole, width: width * 0.5 - m }, 'ground', 4) }
  }
  const side = random.pick(['left', 'right', 'top', 'bottom'] as const)
  const across = side === 'left' || side === 'right' ? width : height
  const from = across * random.between(0.3, 0.5)
  const to = from + Math.max(4, across * random.pick([0.03, 0.06, 0.25]))
  const room = (low: number, high: number): Box =>
    side === 'left' ? inner(low, m, high, height - m) : side === 'right' ? inner(width - high, m, width - low, height - m)
    : side === 'top' ? inner(m, low, width - m, high) : inner(m, height - high, width - m, height - low)
  const plan: FieldPlan = { kind: 'side', side, from, to }
  return {
    ...base, field: plan,
    calm: [...boxes(room(to + 3, across - m), 'ground', 3), ...(random.chance(0.5) ? boxes(room(m, from - 3), 'field', 2) : [])],
  }
}

/** A design of nothing but its ground. */
export function groundDesign({ artboard, direction: { palette: colors } }: GroundBrief, drafts: readonly ShapeDraft[]): Design {
  const layers = Object.fromEntries(drafts.map((draft, index) => [`layer:${index}`, { id: `layer:${index}`, ...draft }]))
  return {
    format: 'broadside', version: 1, title: 'Ground', description: '', lang: 'en', layers, colors: {}, styles: {}, assets: {}, origin: null,
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Ground', ...artboard, background: colors.ground, children: Object.keys(layers) } },
  } as unknown as Design
}
