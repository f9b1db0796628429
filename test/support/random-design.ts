import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'
import { createRandom, type Random } from '#core/geometry/random.ts'
import type { TestAssets } from './test-assets.ts'

const inks = ['#101418', '#7a1f3d', '#0b3d5c', '#1f4d2b', '#5b2a86'] as const
const lights = ['#fff8ec', '#e9f5ff', '#f4f0ff', '#eaf7ea', '#ffe9e3'] as const
const accents = ['#e8590c', '#d6336c', '#1c7ed6', '#2f9e44', '#f2b705', '#7048e8'] as const
const families = ['Inter', 'Fraunces', 'Playfair Display', 'Bebas Neue', 'Poppins', 'Caveat', 'Roboto Slab', 'Oswald', 'Cormorant Garamond'] as const
const texts = [
  'Fresh figs & fine office cheese',
  'AVATAR Ta. We’re “open” — 24/7',
  'Свежий хлеб каждый день',
  'Ζεστό ψωμί κάθε πρωί',
  'خبز طازج كل صباح',
  'לחם טרי בכל בוקר, 100% טעים!',
  '焼きたてのパン、毎朝。',
  '매일 아침 갓 구운 빵',
  '每天新鲜出炉的面包',
  'Up to 30% off שלום until May 5',
] as const
const blends = ['multiply', 'screen', 'overlay', 'darken', 'soft-light', 'difference'] as const
const star = 'M50 0L61 35L98 35L68 57L79 91L50 70L21 91L32 57L2 35L39 35Z'
const wave = 'M0 20C20 0 30 0 50 20S80 40 100 20V100H0Z'
const ring = 'M50 0A50 50 0 1 1 49.9 0ZM50 25A25 25 0 1 0 50.1 25Z'

type Draft = Record<string, unknown> & { id: LayerId }

/**
 * A small valid design with every kind of layer, paint, effect and script, the same for the same seed. `isSpread`: no
 * layer lies on another or fades into its ground, so that a change of any one can be seen.
 */
export function randomDesign(seed: number, assets: TestAssets, { isSpread = false } = {}): Design {
  const random = createRandom(seed)
  const [width, height] = isSpread ? ([520, 430] as const) : random.pick([[300, 250], [336, 280], [320, 240], [250, 300]] as const)
  const isDark = !isSpread && random.chance(0.35)
  let cell = 0
  const layers: Draft[] = []
  const roots: LayerId[] = []
  const add = (draft: Record<string, unknown>): LayerId => {
    const id: LayerId = `layer:${layers.length + 1}`
    layers.push({ id, name: `${String(draft['kind'])} ${random.int(1, 4)}`, ...draft })
    return id
  }
  const place = (smallest: number, largest: number) => {
    const boxWidth = Math.round(random.between(smallest, largest))
    const boxHeight = Math.round(random.between(smallest, largest))
    if (isSpread) {
      const left = 18 + (cell % 4) * 126
      const top = 18 + Math.floor(cell++ / 4) * 126
      return { x: left, y: top, width: Math.min(boxWidth, 84), height: Math.min(boxHeight, 84) }
    }
    return { x: random.int(4, width - boxWidth - 4), y: random.int(4, height - boxHeight - 4), width: boxWidth, height: boxHeight }
  }
  const fill = (): Record<string, unknown> => randomFill(random, assets)

  for (let count = random.int(1, 3); count > 0; count--) roots.push(add({ kind: 'shape', ...place(60, 140), ...randomShape(random, fill, isSpread) }))
  roots.push(add({ kind: 'image', ...place(50, 110), ...randomImage(random, assets) }))
  if (random.chance(0.5)) roots.push(add({ kind: 'image', ...place(40, 90), ...randomImage(random, assets) }))
  if (random.chance(0.6)) {
    const mask = add({ kind: 'shape', ...place(60, 110), outline: random.pick([{ kind: 'ellipse' }, { kind: 'rect', radius: 14 }, { kind: 'path', d: star, width: 100, height: 100 }]), fills: [{ kind: 'solid', color: '#000000' }] })
    const box = layers.at(-1) as unknown as { x: number; y: number; width: number; height: number }
    const inner = add({ kind: 'shape', x: box.x + 14, y: box.y - 5, width: box.width - 10, height: box.height + 2, outline: { kind: 'rect' }, fills: [isSpread ? { kind: 'solid', color: 'color:accent' } : fill()] })
    const line = add({ kind: 'shape', x: box.x - 5, y: box.y + box.height / 3, width: box.width + 10, height: 12, angleDeg: random.pick([0, 15, -20]), outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: random.pick(inks) }] })
    roots.push(add({ kind: 'group', children: [inner, mask, line], mask, opacity: random.pick([1, 1, 0.8]), blend: !isSpread && random.chance(0.2) ? random.pick(blends) : 'normal' }))
  }
  for (let count = random.int(1, 3); count > 0; count--) {
    const text = random.pick(texts)
    const place = isSpread
      ? { x: 20, y: 220 + count * 50, width: width - 40, height: 40, angleDeg: 0, wrap: 'none' }
      : { x: random.int(6, 40), y: random.int(6, height - 80), width: random.int(150, width - 50), height: 70 }
    roots.push(add({ kind: 'text', ...randomText(random, text), ...(isDark ? { color: random.pick(lights) } : {}), ...place }))
  }
  const parsed = parseDesign({
    format: 'broadside',
    version: 1,
    title: `Random design ${seed}`,
    lang: 'en',
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Random', width, height, background: random.pick(isDark ? inks : lights), children: roots } },
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    colors: { 'color:accent': { id: 'color:accent', name: 'Accent', value: random.pick(accents) } },
    styles: {},
    assets: assets.all,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}

function randomFill(random: Random, assets: TestAssets): Record<string, unknown> {
  const [first, second] = random.shuffle(accents)
  const turn = random.pick([{ x1: 0, y1: 0, x2: 1, y2: 0 }, { x1: 0, y1: 0, x2: 1, y2: 1 }, { x1: 0.5, y1: 1, x2: 0.5, y2: 0 }])
  return random.pick([
    { kind: 'solid', color: 'color:accent' },
    { kind: 'solid', color: first, opacity: 0.85 },
    { kind: 'linear', ...turn, stops: [{ offset: 0, color: first }, { offset: 1, color: second }] },
    { kind: 'radial', cx: 0.4, cy: 0.4, radius: 0.6, stops: [{ offset: 0.1, color: second }, { offset: 1, color: first, opacity: 0.7 }] },
    { kind: 'tile', asset: assets.tile.id, scale: 1 },
  ])
}

function randomShape(random: Random, fill: () => Record<string, unknown>, isSpread: boolean): Record<string, unknown> {
  return {
    outline: random.pick([
      { kind: 'rect', radius: random.pick([0, 0, 8, 200]) },
      { kind: 'ellipse' },
      ...[star, wave, ring].map((d) => ({ kind: 'path', d, width: 100, height: 100 })),
    ]),
    fills: random.chance(0.3) ? [fill(), fill()] : [fill()],
    strokes: random.chance(0.4) ? [{ color: random.pick(inks), opacity: 1, width: random.pick([2, 3, 6]), dash: random.chance(0.4) ? [10, 6] : [], cap: random.pick(['butt', 'round', 'square']), join: random.pick(['miter', 'round', 'bevel']) }] : [],
    angleDeg: random.pick([0, 0, 0, 12, -33]),
    opacity: random.pick([1, 1, 0.9]),
    blend: random.chance(0.2) ? (isSpread ? 'multiply' : random.pick(blends)) : 'normal',
    effects: randomEffects(random),
  }
}

function randomImage(random: Random, assets: TestAssets): Record<string, unknown> {
  const asset = random.pick([assets.photo, assets.cutOut, assets.flower, assets.badge])
  return {
    asset: asset.id,
    fit: random.pick(['cover', 'contain', 'fill']),
    crop: random.chance(0.3) ? { x: 0.1, y: 0.15, width: 0.7, height: 0.8 } : undefined,
    focus: { x: random.next(), y: random.next() },
    mask: random.pick([null, null, { kind: 'ellipse' }, { kind: 'rect', radius: 12 }, { kind: 'path', d: 'M0 0.1L0.9 0L1 0.9L0.1 1Z' }]),
    recolor: asset === assets.flower && random.chance(0.5) ? [{ from: '#d6336c', to: 'color:accent' }] : [],
    isFlippedX: random.chance(0.3),
    angleDeg: random.pick([0, 0, 10, -25]),
    effects: randomEffects(random),
    alt: 'A picture of the tests',
  }
}

function randomText(random: Random, text: string): Record<string, unknown> {
  const half = text.lastIndexOf(' ', Math.ceil(text.length / 2)) + 1
  const isSplit = random.chance(0.3) && half > 1
  return {
    runs: isSplit ? [{ text: text.slice(0, half) }, { text: text.slice(half), color: random.pick(accents), weight: 700, fontSize: random.pick([undefined, 26]), rise: random.pick([undefined, 3]) }] : [{ text }],
    family: random.pick(families),
    weight: random.pick([400, 600, 700]),
    isItalic: random.chance(0.2),
    fontSize: random.pick([14, 18, 22, 30]),
    leading: random.pick([1.05, 1.2, 1.4]),
    tracking: random.pick([0, 0, 0, -20, 60]),
    color: random.pick(inks),
    align: random.pick(['start', 'center', 'end']),
    verticalAlign: random.pick(['top', 'middle', 'bottom']),
    wrap: random.pick(['box', 'box', 'none']),
    letterCase: random.pick(['as-typed', 'as-typed', 'upper']),
    features: random.chance(0.2) ? { kern: 0 } : {},
    angleDeg: random.pick([0, 0, 0, 8]),
    effects: random.chance(0.25) ? [{ kind: 'shadow', dx: 1, dy: 2, blur: 2, color: '#000000', opacity: 0.5 }] : [],
  }
}

function randomEffects(random: Random): Record<string, unknown>[] {
  const shadow = { kind: 'shadow', dx: random.int(-4, 4), dy: random.int(2, 8), blur: random.pick([0, 3, 7]), color: '#201010', opacity: 0.45 }
  return random.chance(0.35) ? [shadow] : random.chance(0.12) ? [{ kind: 'blur', radius: 2 }] : []
}
