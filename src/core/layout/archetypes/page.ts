import type { Box } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Content } from '../content.ts'
import { marginOf } from '../frame.ts'
import type { Frame } from '../frame.ts'
import { mirrorFrame } from '../mirror.ts'
import { measureText } from '../text-block.ts'
import { scaleFor } from '../type-scale.ts'
import { wordingOf } from '../wording.ts'

export interface Page {
  readonly width: number
  readonly height: number
  readonly short: number
  readonly margin: number
}

export function pageOf({ artboard }: Content): Page {
  const { width, height } = artboard
  return { width, height, short: Math.min(width, height), margin: marginOf(artboard) }
}

/** How much there is to read: 0 a bare headline, 1 a full notice with many facts. */
export function textLoad({ copy }: Content): number {
  const words = [copy.headline[0] ?? '', copy.subhead[0] ?? ''].join(' ').length
  const facts = copy.facts.reduce((sum, fact) => sum + fact.text.length + 4, 0)
  return Math.min(1, (words * 0.5 + facts * 1.2 + (copy.offer === null ? 0 : 14)) / 150)
}

/**
 * Where words end and the hero begins, from the left: as wished, unless the longest word of every headline needs more to
 * stand unbroken at the least size.
 */
export function seamFor(content: Content, wished: number, padding: number): number {
  const { minHeadline } = scaleFor(content.artboard)
  const needed = Math.min(...content.copy.headline.map((headline) => Math.max(...headline.split(/\s+/).map((word) =>
    measureText(content.typesetter, wordingOf(content, 'headline', word, 'ground'), minHeadline, Infinity).width))))
  return Math.max(wished, Math.min(content.artboard.width * 0.68, needed + padding + 1))
}

export const hasDrawableOffer = ({ copy }: Content): boolean => copy.offer !== null && copy.offer.figure.length <= 8

export const mirrorSometimes = (frame: Frame, page: Page, random: Random, probability = 0.3): Frame =>
  random.chance(probability) ? mirrorFrame(frame, page.width) : frame

const stack = { place: 'stack' } as const

/** A frame in which everything stands in one stack; archetypes say what differs. */
export const stackedFrame = (text: Frame['text'], rest: Partial<Frame>): Frame => ({
  field: { kind: 'none' },
  text,
  logo: stack,
  cta: stack,
  facts: stack,
  offer: stack,
  figure: null,
  hero: null,
  companions: [],
  panels: [],
  ornament: 'none',
  headlineShare: 0.34,
  ...rest,
})

/** A seal of the offer on the hero's shoulder, kept inside the page's margin. */
export function sealOn(page: Page, hero: Box, corner: { x: number; y: number }, share = 0.42): Box {
  const size = Math.max(page.short * 0.24, Math.min(page.short * 0.36, Math.min(hero.width, hero.height) * share))
  const x = Math.min(page.width - page.margin * 0.6 - size, Math.max(page.margin * 0.6, hero.x + hero.width * corner.x - size / 2))
  const y = Math.min(page.height - page.margin * 0.6 - size, Math.max(page.margin * 0.6, hero.y + hero.height * corner.y - size / 2))
  return { x, y, width: size, height: size }
}

export const boxBetween = (left: number, top: number, rightEdge: number, bottomEdge: number): Box => ({
  x: left, y: top, width: Math.max(1, rightEdge - left), height: Math.max(1, bottomEdge - top),
})

export const centeredBox = (cx: number, cy: number, width: number, height = width): Box => ({
  x: cx - width / 2, y: cy - height / 2, width, height,
})

