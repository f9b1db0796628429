import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import type { Size } from '#core/geometry/box.ts'
import { createRandom, type Random } from '#core/geometry/random.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'
import type { Crop, Tried } from '../support/rasterize-cropped.ts'

const isLong = process.env['BROADSIDE_LONG'] === '1'
const child = fileURLToPath(new URL('../support/rasterize-cropped.ts', import.meta.url))

/** In a process of its own, for what goes wrong here ends the process. */
function tryAll(crops: readonly Crop[]): Tried[] {
  const { stdout, stderr } = spawnSync(process.execPath, [child], { input: crops.map((crop) => JSON.stringify(crop)).join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 })
  const tried = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Tried)
  if (tried.length < crops.length) throw new Error(`ended by ${JSON.stringify(crops[tried.length])}: ${stderr}`)
  return tried
}

const canvases: readonly Size[] = [{ width: 300, height: 50 }, { width: 90, height: 120 }, { width: 160, height: 300 }, { width: 40, height: 40 }, { width: 300, height: 250 }]
const sides = [-1, 0, 1] as const
const places = sides.flatMap((across) => sides.map((down) => ({ across, down })))

/** Over an edge, a corner or none of the canvas, up to nearly three times as large as it. */
function placeCrop(random: Random, drawing: Crop['drawing'], { across, down } = random.pick(places)): Crop {
  const canvas = random.pick(canvases)
  const tens = (value: number): number => 10 * Math.round(value / 10)
  const side = Math.max(20, tens(random.between(0.4, 2.6) * Math.min(canvas.width, canvas.height)))
  const at = (toward: number, length: number): number => tens(toward < 0 ? -side * random.next() : toward > 0 ? length - side * random.next() : (length - side) / 2)
  return {
    drawing, canvas, picture: { x: at(across, canvas.width), y: at(down, canvas.height), width: side, height: side },
    angleDeg: random.pick([0, 0, 0, 12, 45, -90]), scale: random.pick([0.3, 0.5, 1, 1.7, 2]),
  }
}

describe('what the edge of the canvas cuts', () => {
  it('is each bundled drawing as if it were drawn whole and then cut', { timeout: 1_200_000 }, () => {
    const random = createRandom(7)
    const ids = random.shuffle(createIllustrations().index.items.map((item) => item.id))
    const crops = (isLong ? ids : ids.slice(0, 27)).map((id, index) => placeCrop(random, { id }, places[index % places.length]))
    const tried = tryAll(crops)
    expect(tried.filter(({ isRefused }) => isRefused)).toEqual([])
    // A wide blur on a canvas of 40 px is drawn in coarser boxes when it is whole: two in a thousand drawings show it.
    expect(crops.filter((_, index) => tried[index]!.off > 0.005).length).toBeLessThanOrEqual(crops.length * 0.004)
    expect(tried.filter(({ ink }) => ink > 0.02).length).toBeGreaterThan(crops.length * 0.7)
  })

  it('is an inner shadow, a glow and a drop shadow as if drawn whole and then cut', { timeout: 120_000 }, () => {
    const random = createRandom(11)
    const tried = tryAll(chains.flatMap((chain) => places.map((place) => placeCrop(random, { svg: `<svg viewBox="0 0 32 32">${chain}</svg>` }, place))))
    expect(tried.filter(({ off, isRefused }) => off > 0.005 || isRefused)).toEqual([])
  })

  it('ends no process, whatever filters a drawing brings', { timeout: 1_200_000 }, () => {
    const random = createRandom(13)
    const crops = Array.from({ length: 40 }, () => {
      const clean = sanitizeSvg(writeDrawing(random))
      if (!clean.ok) throw new Error(clean.faults[0]!.message)
      return placeCrop(random, { svg: clean.value.text })
    })
    expect(tryAll(crops).filter(({ isRefused }) => !isRefused).length).toBeGreaterThan(crops.length * 0.6)
  })
})

const inner = '<path d="M2 20C2 8 12 2 18 4s14 10 10 20S2 30 2 20z" fill="#f8a" filter="url(#f)"/>'
const chains: readonly string[] = [
  `<filter id="f" x="1" y="2" width="30" height="28" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="g"/><feBlend in="SourceGraphic" in2="g" result="s"/><feColorMatrix in="SourceAlpha" result="h" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"/><feOffset dx="-1" dy="1"/><feGaussianBlur stdDeviation="1"/><feComposite in2="h" k2="-1" k3="1" operator="arithmetic"/><feColorMatrix values="0 0 0 0 0.2 0 0 0 0 0 0 0 0 0 0.4 0 0 0 1 0"/><feBlend in2="s"/></filter>${inner}`,
  `<filter id="f" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="2"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>${inner}`,
  `<filter id="f" x="-100%" y="-100%" width="300%" height="300%"><feDropShadow dx="3" dy="4" stdDeviation="1.5"/></filter><g opacity="0.8">${inner}</g>`,
]

/** A drawing that no tool would write: some of it far out, filters inside of filters, steps that lead nowhere. */
function writeDrawing(random: Random): string {
  const near = (min: number, max: number): string => random.between(min, max).toFixed(2)
  const far = (): string => (random.chance(0.02) ? '1e12' : random.chance(0.05) ? near(-1e6, 1e6) : random.chance(0.2) ? near(-900, 900) : near(-40, 60))
  const input = (name: string): string => (random.chance(0.3) ? '' : ` ${name}="${random.pick(['SourceGraphic', 'SourceAlpha', 'a', 'b', 'nothing', 'FillPaint'])}"`)
  const steps: readonly (() => string)[] = [
    () => '<feFlood flood-color="red" flood-opacity="0.5"', () => `<feGaussianBlur stdDeviation="${random.pick([near(0, 3), near(0, 90), '2 0'])}"`,
    () => `<feOffset dx="${far()}" dy="${far()}"`, () => `<feComposite operator="arithmetic" k2="-1" k3="1"${input('in2')}`,
    () => `<feComposite operator="${random.pick(['in', 'out', 'xor', 'atop'])}"${input('in2')}`, () => `<feBlend mode="multiply"${input('in2')}`,
    () => '<feColorMatrix values="0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"', () => `<feMorphology operator="${random.pick(['dilate', 'erode'])}" radius="${random.pick([near(0, 3), near(0, 200)])}"`,
    () => `<feDropShadow dx="${far()}" dy="3" stdDeviation="${near(0, 9)}"`,
  ]
  const step = (): string => {
    const area = random.chance(0.85) ? '' : ` x="${far()}" y="${far()}" width="${near(0, 90)}" height="${random.pick(['50%', near(0, 900)])}"`
    return `${random.pick(steps)()}${input('in')}${area}${random.chance(0.5) ? '' : ` result="${random.pick(['a', 'b'])}"`}/>`
  }
  const region = (): string =>
    random.pick(['', ` x="${near(-200, 50)}%" y="${near(-50, 0)}%" width="${near(50, 400)}%" height="${near(50, 400)}%"`, ` filterUnits="userSpaceOnUse" x="${far()}" y="${far()}" width="${near(0, 150)}" height="${near(0, 900)}"`])
  const filter = (id: string): string =>
    `<filter id="${id}"${region()}${random.chance(0.1) ? ' primitiveUnits="objectBoundingBox"' : ''}>${Array.from({ length: random.int(0, 5) }, step).join('')}</filter>`
  const shape = (): string =>
    random.pick([() => `<rect x="${far()}" y="${far()}" width="${near(0, 60)}" height="20" fill="url(#p)"/>`, () => '<circle cx="16" cy="14" r="12" fill="orange" stroke="navy"/>', () => `<path d="M${far()} 3L20 ${far()}L9 30z"/>`, () => '<path d="M0 5H32" stroke="red"/>'])()
  const drawnApart = (): string =>
    (random.chance(0.5) ? ` filter="url(#${random.pick(['f', 'g'])})"` : '') + (random.chance(0.3) ? ' opacity="0.5"' : '') + (random.chance(0.2) ? ' clip-path="url(#c)"' : '') + (random.chance(0.2) ? ' mask="url(#m)"' : '')
  const turned = (): string => (random.chance(0.5) ? '' : ` transform="${random.pick([`translate(${far()} ${far()})`, `rotate(${near(0, 360)})`, `scale(${near(-3, 6)} ${near(0, 6)})`])}"`)
  const group = (levels: number): string => (levels === 0 ? shape() : `<g${turned()}${drawnApart()}>${Array.from({ length: random.int(0, 2) }, () => group(levels - 1)).join('')}${shape()}</g>`)
  const definitions = `${filter('f')}${filter('g')}<clipPath id="c"${turned()}>${shape()}</clipPath><mask id="m">${group(1)}</mask><pattern id="p" width="0.3" height="0.2">${group(1)}</pattern>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><defs>${definitions}</defs>${group(random.int(1, 4))}</svg>`
}
