import { hueDistance, toOklab, type Oklab } from '#core/color/oklch.ts'
import { area, type Box } from '#core/geometry/box.ts'
import { fitHarmony, type WeightedHue } from './fit-harmony.ts'
import { hexBytes } from './luminance.ts'
import type { Pixels } from './pixels.ts'
import { isButton, isHero, isLogo, type Scene } from './read-scene.ts'
import { resolveColor } from './read-text.ts'

/** One colour to the eye, and the share of the sheet around the hero that it takes. */
export interface ColorFamily extends Oklab {
  readonly share: number
}

export interface ColorMeasure {
  /** Of ground, panels, button and ink, the hero and the logo aside; the largest first. */
  readonly families: readonly ColorFamily[]
  /** The share of the same that is more colourful than a large area should be. */
  readonly loudShare: number
  /** Of the button's colour: the share of the sheet where it is no button, seal, figure or headline. Null without a button. */
  readonly accentElsewhere: number | null
  /** How far the button's colour is from the largest family, in OKLab. */
  readonly accentDistance: number
  /** Degrees that the hues of the whole lie off the best-fitting template of harmony. */
  readonly hueDeviation: number
  /** Degrees that the hero's colours lie off those of the palette, on average; 0 where either has no colour. */
  readonly heroDeviation: number
}

const samples = 6000
/** How much of a line's ink box is ink. */
const textDensity = 0.35
/** Within this distance in OKLab (lightness counts less) colours are one to the eye: a gradient between neighbours is one family. */
const familyReach = 0.12
const lightnessWeight = 0.65
const mostFamilies = 6
/** Chroma of a grey, of a colour, and of one too strong for a large area (art direction: 0.12). */
const greyChroma = 0.04
const loudChroma = 0.14
const accentReach = 0.08
const oppositeCost = 18

interface Cell extends Oklab {
  readonly chroma: number
  readonly hue: number
  /** Weights in pixels: plain sheet, parts that may be loud (button, seal, figure, headline), hero. */
  readonly zones: [number, number, number]
}
type Zone = 0 | 1 | 2

const known = new Map<number, Omit<Cell, 'zones'>>()

/** Colours in steps of 8: finer than families, and few enough to be met once. */
function lookUp(key: number): Omit<Cell, 'zones'> {
  let color = known.get(key)
  if (color === undefined) {
    const hex = `#${[key >> 10, (key >> 5) & 31, key & 31].map((five) => (five * 8 + (five >> 2)).toString(16).padStart(2, '0')).join('')}`
    const { l, a, b } = toOklab(hex)
    known.set(key, (color = { l, a, b, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI }))
  }
  return color
}

const keyOf = (r: number, g: number, b: number): number => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)

const distance = (a: Oklab, b: Oklab): number => Math.hypot((a.l - b.l) * lightnessWeight, a.a - b.a, a.b - b.b)

/** The colours of a sheet by what they are used for, on its pixels; words count by their ink, the logo not at all. */
export function measureColor(scene: Scene, behind: Pixels): ColorMeasure {
  const cells = gatherCells(scene, behind)
  const plain = ({ zones }: Cell): number => zones[0] + zones[1]
  const families = findFamilies(cells, plain)
  const sheet = cells.reduce((sum, cell) => sum + plain(cell), 0) || 1
  const button = scene.shapes.filter((shape) => isButton(shape) && shape.role !== 'decoration').sort((a, b) => area(b.bounds) - area(a.bounds))[0]
  const fill = button?.layer.fills.find((paint) => paint.kind === 'solid')
  const accent = fill === undefined ? null : toOklab(resolveColor(scene.design, fill.color))
  const heroIsPhoto = scene.images.some((image) => image.isPhoto && isHero(image))
  return {
    families,
    loudShare: cells.reduce((sum, cell) => sum + (cell.chroma > loudChroma ? plain(cell) : 0), 0) / sheet,
    accentElsewhere: accent === null ? null : cells.reduce((sum, cell) => sum + (distance(cell, accent) < accentReach ? cell.zones[0] : 0), 0) / sheet,
    accentDistance: accent === null || families[0] === undefined ? 1 : Math.hypot(accent.l - families[0].l, accent.a - families[0].a, accent.b - families[0].b),
    hueDeviation: fitHarmony(sumHues(cells, ({ chroma, zones }) => (zones[0] + zones[1] + zones[2] * (heroIsPhoto ? 0.3 : 0.6)) * chroma)),
    heroDeviation: measureHeroDeviation(cells, families, accent),
  }
}

function gatherCells(scene: Scene, { data, width, height, scale }: Pixels): Cell[] {
  const cells = new Map<number, Cell>()
  const add = (key: number, zone: Zone, weight: number): void => {
    let cell = cells.get(key)
    if (cell === undefined) cells.set(key, (cell = { ...lookUp(key), zones: [0, 0, 0] }))
    cell.zones[zone] += weight
  }
  const zoneAt = createZones(scene, width, height, scale)
  const stride = Math.max(1, Math.round(Math.sqrt((width * height) / samples)))
  const weight = (stride / scale) ** 2
  for (let y = stride >> 1; y < height; y += stride) {
    for (let x = stride >> 1; x < width; x += stride) {
      const at = (y * width + x) * 4
      add(keyOf(data[at]!, data[at + 1]!, data[at + 2]!), zoneAt(x / scale, y / scale), weight)
    }
  }
  for (const part of scene.texts) {
    if (isLogo(part)) continue
    const isLead = part.role === 'headline' || part.role === 'price' || part.role === 'badge' || part.roles.has('badge') || part.roles.has('cta')
    for (const line of part.lines) for (const run of line.runs) add(keyOf(...hexBytes(run.color)), isLead ? 1 : 0, area(line.box) * textDensity * part.opacity / line.runs.length)
  }
  return [...cells.values()]
}

/** What a place on the sheet is used for; a photo that fills the sheet is its ground and its hero at once. */
function createZones(scene: Scene, width: number, height: number, scale: number): (x: number, y: number) => Zone {
  const heroes: Box[] = scene.images.filter((image) => isHero(image) && !isLogo(image)).map(({ bounds }) => bounds)
  const leads: Box[] = scene.shapes.filter((shape) => isButton(shape) || shape.role === 'badge').map(({ bounds }) => bounds)
  const holds = (boxes: readonly Box[], x: number, y: number): boolean => boxes.some((box) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height)
  const isWhole = heroes.some((box) => area(box) >= (width * height * 0.9) / scale ** 2)
  return (x, y) => (holds(leads, x, y) ? 1 : !isWhole && holds(heroes, x, y) ? 2 : 0)
}

/** The heaviest colour takes its neighbours, then the next of what is left. */
function findFamilies(cells: readonly Cell[], weightOf: (cell: Cell) => number): ColorFamily[] {
  const total = cells.reduce((sum, cell) => sum + weightOf(cell), 0)
  let left = cells.filter((cell) => weightOf(cell) > 0).sort((a, b) => weightOf(b) - weightOf(a))
  const families: ColorFamily[] = []
  while (left.length > 0 && families.length < mostFamilies) {
    const { l, a, b } = left[0]!
    const near = left.filter((cell) => distance(cell, left[0]!) < familyReach)
    families.push({ l, a, b, share: near.reduce((sum, cell) => sum + weightOf(cell), 0) / total })
    const taken = new Set(near)
    left = left.filter((cell) => !taken.has(cell))
  }
  return families.sort((a, b) => b.share - a.share)
}

/** Hues in steps of ten degrees. */
function sumHues(cells: readonly Cell[], weightOf: (cell: Cell) => number): WeightedHue[] {
  const bins = new Float64Array(36)
  for (const cell of cells) if (cell.chroma > greyChroma) bins[Math.floor((cell.hue + 360) / 10) % 36]! += weightOf(cell)
  return [...bins].flatMap((weight, bin) => (weight > 0 ? [{ hue: bin * 10 + 5, weight }] : []))
}

function measureHeroDeviation(cells: readonly Cell[], families: readonly ColorFamily[], accent: Oklab | null): number {
  const palette = [...families.filter(({ share }) => share > 0.02), ...(accent === null ? [] : [accent])]
    .filter(({ a, b }) => Math.hypot(a, b) > greyChroma * 1.4)
    .map(({ a, b }) => (Math.atan2(b, a) * 180) / Math.PI)
  if (palette.length === 0) return 0
  let sum = 0
  let weight = 0
  for (const { chroma, hue, zones } of cells) {
    if (zones[2] === 0 || chroma <= 0.06) continue
    // Opposite hues belong to each other too, though less simply.
    const apart = palette.reduce((least, other) => {
      const way = hueDistance(hue, other)
      return Math.min(least, way, 180 - way + oppositeCost)
    }, 180)
    sum += apart * zones[2] * chroma
    weight += zones[2] * chroma
  }
  return weight === 0 ? 0 : sum / weight
}
