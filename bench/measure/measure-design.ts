import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { parseBrief } from '#core/brief/parse-brief.ts'
import type { Pixels } from '#core/critique/pixels.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer, TextLayer } from '#core/design/layer.ts'
import { parseDesignText } from '#core/design/parse.ts'
import type { Box } from '#core/geometry/box.ts'
import { loadAssets } from '#main/engine/load-assets.ts'
import type { EngineTools } from '#main/engine/tools.ts'
import { countShared, measureHidden, measureLineContrasts, measureLeastLost, measureLost } from './contrast.ts'
import type { Fault, FaultName, Measured } from './faults.ts'
import { drawBehind, drawInk } from './ink.ts'
import type { Ink, Picture } from './ink.ts'
import { findInvented, findMissingFacts } from './words.ts'

export interface MeasureTask {
  readonly id: string
  readonly size: string
  /** Holds design.json and design.png. */
  readonly folder: string
  readonly request: string
  /** Absolute path. */
  readonly logo: string | null
}

interface TextInk {
  readonly layer: TextLayer
  readonly ink: Ink
}

const roomyArea = 75000
const isPoster = (width: number, height: number): boolean => Math.max(width, height) >= 1000 && Math.max(width, height) / Math.min(width, height) <= 2.2
const textOf = (layer: TextLayer): string => layer.runs.map((run) => run.text).join('')
const sizesOf = (layer: TextLayer): number[] => layer.runs.filter((run) => run.text.trim() !== '').map((run) => run.fontSize ?? layer.fontSize)

/** Measures one written design anew, from its design.json and design.png alone. */
export async function measureDesign(task: MeasureTask, tools: EngineTools): Promise<Measured> {
  const parsed = parseDesignText(readFileSync(join(task.folder, 'design.json'), 'utf8'))
  if (!parsed.ok) throw new Error(`${task.folder}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`)
  const design = parsed.value
  const artboard = Object.values(design.artboards)[0]!
  const picture: Picture = { design, artboard, assets: await loadAssets(design, task.folder), tools }
  const faults: Fault[] = []
  const add = (name: FaultName, detail: string): void => void faults.push({ name, detail })

  const layers = Object.values(design.layers).filter((layer) => !layer.isHidden)
  const texts = layers.flatMap((layer): TextInk[] => (layer.kind === 'text' ? [{ layer, ink: drawInk(picture, new Set([layer.id])) }] : []))
  const logoLayers = layers.filter((layer) => layer.role === 'logo')
  const logo = logoLayers.length === 0 ? null : drawInk(picture, new Set(logoLayers.map((layer) => layer.id)), 32)
  const finished = await readPng(join(task.folder, 'design.png'))
  const behindHidden = new Set<LayerId>([...texts.map(({ layer }) => layer.id), ...logoLayers.map((layer) => layer.id)])
  const behind = drawBehind(picture, behindHidden)

  const [width, height] = task.size.split('x').map(Number) as [number, number]
  if (artboard.width !== width || artboard.height !== height) add('size', `artboard ${artboard.width}x${artboard.height}`)
  if (finished.width !== width || finished.height !== height) add('size', `picture ${finished.width}x${finished.height}`)

  for (const { layer, ink } of texts) measureText(layer, ink, behind, finished, artboard, tools, add)
  for (const layer of layers) {
    if (!['cta', 'badge', 'logo'].includes(layer.role) || layer.kind === 'group' || layer.kind === 'text') continue
    const { bounds } = drawInk(picture, new Set([layer.id]))
    if (bounds !== null && !isInside(bounds, artboard)) add('outside', layer.name)
  }
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) if (countShared(a.ink, b.ink) > 2) add('overlap', `${textOf(a.layer)} / ${textOf(b.layer)}`)
    if (logo !== null && a.layer.role !== 'logo' && countShared(a.ink, logo) > 2) add('overlap', `${textOf(a.layer)} / logo`)
  })
  measureHierarchy(texts, isPoster(width, height) ? 2.5 : 1.8, add)
  measureLogo(task, logo, behind, texts.filter(({ layer }) => layer.role !== 'logo'), add)
  measureWords(task, texts.map(({ layer }) => layer), width, height, add)
  const { origin } = design
  return {
    id: task.id, size: task.size, faults, area: width * height, heroShare: measureHeroShare(picture, layers, texts),
    origin: {
      layout: origin?.layout ?? '', palette: origin?.palette ?? '', type: origin?.type ?? '', background: origin?.background ?? '', illustration: origin?.illustration ?? '',
    },
  }
}

type AddFault = (name: FaultName, detail: string) => void

/** Half a pixel of anti-aliasing may fall outside. */
const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5

function measureText(layer: TextLayer, ink: Ink, behind: Pixels, finished: Pixels, size: { width: number; height: number }, tools: EngineTools, add: AddFault): void {
  const text = textOf(layer)
  if (ink.bounds === null) {
    if (text.trim() !== '') add('clipped', `nothing to see of ${text}`)
    return
  }
  if (!isInside(ink.bounds, size)) add('outside', text)
  const layout = tools.typesetter.setText({ ...layer, lang: layer.lang }, layer.width)
  if (layout.hasBrokenWord || layout.missing.length > 0) add('clipped', `broken word or missing glyph in ${text}`)
  if (layer.opacity === 1 && measureHidden(ink, finished) > 0.05) add('clipped', `covered: ${text}`)
  const least = isPoster(size.width, size.height) ? Math.max(size.width, size.height) * 0.013 : Math.min(size.width, size.height) < 100 ? 10 : 11
  const smallest = Math.min(...sizesOf(layer))
  if (layer.role !== 'logo' && smallest < least - 0.01) add('small', `${smallest.toFixed(1)} px: ${text}`)
  if (layer.role === 'logo') return
  const isLarge = smallest >= 24 || (smallest >= 18.7 && layer.weight >= 700)
  const limit = isLarge && layer.role !== 'cta' ? 3 : 4.5
  for (const contrast of measureLineContrasts(ink, behind)) if (contrast < limit) add('contrast', `${contrast.toFixed(2)} of ${limit}: ${text}`)
}

function measureHierarchy(texts: readonly TextInk[], limit: number, add: AddFault): void {
  const largest = (role: string): number => Math.max(0, ...texts.filter(({ layer }) => layer.role === role).flatMap(({ layer }) => sizesOf(layer)))
  const headline = largest('headline')
  const body = largest('body')
  if (body > 0 && headline < body * limit - 0.01) add('hierarchy', `${headline.toFixed(1)} over ${body.toFixed(1)}`)
}

function measureLogo(task: MeasureTask, logo: Ink | null, behind: Pixels, texts: readonly TextInk[], add: AddFault): void {
  if (task.logo === null) return
  if (logo === null || logo.bounds === null) return add('logo', 'missing')
  const { bounds } = logo
  // A mark as wide as its page, but for 4 px on either side, cannot be higher.
  if (bounds.height < 15.5 && bounds.width < behind.width - 9) add('logo', `${bounds.height} px high`)
  if (!isInside(bounds, behind)) add('logo', 'cut off')
  // A quarter of its height on every side is the least; the product itself aims for half.
  const air = bounds.height / 4
  const room = { x: bounds.x - air, y: bounds.y - air, width: bounds.width + 2 * air, height: bounds.height + 2 * air }
  for (const { layer, ink } of texts) if (ink.bounds !== null && isCrossing(room, ink.bounds)) add('logo', `crowded by ${textOf(layer)}`)
  const lost = measureLost(logo, behind, 3)
  if (lost <= 0.4) return
  // Where no plain ground at all would show enough of the mark, the design can only choose one of the best.
  const least = measureLeastLost(logo, 3)
  if (least <= 0.36 || lost > least + 0.15) add('logo', `${Math.round(lost * 100)} % of it under 3:1, where ${Math.round(least * 100)} % could be`)
}

const isCrossing = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function measureWords(task: MeasureTask, texts: readonly TextLayer[], width: number, height: number, add: AddFault): void {
  const brief = parseBrief(task.request)
  const isActionAsked = brief.ok && brief.value.action.isAsked
  if (isActionAsked && width >= 120 && height >= 50 && !texts.some((layer) => layer.role === 'cta')) add('cta', 'no button')
  const printed = texts.map(textOf)
  const logoText = task.logo?.endsWith('.svg') === true ? readFileSync(task.logo, 'utf8').replace(/<[^>]*>/g, ' ') : ''
  for (const digits of findInvented(task.request, logoText, printed)) add('invented', digits)
  if (width * height < roomyArea) return
  if (!texts.some((layer) => !['headline', 'cta', 'logo'].includes(layer.role))) add('words', 'headline and button alone')
  for (const fact of findMissingFacts(task.request, printed)) add('facts', fact)
}

/** The largest share of the artboard that one hero takes: a picture, or where none is, the largest text or badge. */
function measureHeroShare(picture: Picture, layers: readonly Layer[], texts: readonly TextInk[]): number {
  const { width, height } = picture.artboard
  const share = (box: Box | null): number => {
    if (box === null) return 0
    const across = Math.min(width, box.x + box.width) - Math.max(0, box.x)
    const down = Math.min(height, box.y + box.height) - Math.max(0, box.y)
    return (Math.max(0, across) * Math.max(0, down)) / (width * height)
  }
  const heroes = layers.filter((layer) => ['hero', 'illustration'].includes(layer.role) && layer.kind !== 'text')
  const pictured = heroes.length === 0 ? 0 : share(drawInk(picture, new Set(heroes.map((layer) => layer.id)), 64).bounds)
  const badges = layers.filter((layer) => layer.role === 'badge' && layer.kind !== 'text')
  const badge = badges.length === 0 ? 0 : share(drawInk(picture, new Set(badges.map((layer) => layer.id)), 64).bounds)
  return Math.max(pictured, badge, ...texts.filter(({ layer }) => ['headline', 'price', 'hero', 'badge'].includes(layer.role)).map(({ ink }) => share(ink.bounds)))
}

async function readPng(path: string): Promise<Pixels> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, scale: 1, data }
}
