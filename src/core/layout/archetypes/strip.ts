import { area } from '#core/geometry/box.ts'
import { buttonSize } from '../fit-stack.ts'
import type { Content } from '../content.ts'
import type { Frame, HeroPlace, Surface } from '../frame.ts'
import { logoSize } from '../logo-size.ts'
import { measureText } from '../text-block.ts'
import { scaleFor } from '../type-scale.ts'
import { wordingOf } from '../wording.ts'
import { boxBetween, pageOf, stackedFrame } from './page.ts'

export type StripCell = 'logo' | 'text' | 'hero' | 'cta'

export interface StripPlan {
  /** From left to right. */
  readonly order: readonly StripCell[]
  /** Cells that lie on the field; they must be neighbours at one end. */
  readonly onField: readonly StripCell[]
  readonly hero: HeroPlace['form']
  /** The hero's least share of the width. */
  readonly heroShare: number
}

/** The widest button among the shorter labels that leaves the words most of the strip. */
function ctaWidth(content: Content, most: number): number {
  const { base } = scaleFor(content.artboard)
  const widths = content.copy.cta.map(
    (text) => buttonSize(measureText(content.typesetter, wordingOf(content, 'cta', text, 'ground'), base, Infinity)).width)
  return widths.find((width) => width <= most) ?? Math.min(...widths)
}

/** Leaderboards and mobile strips: cells in a row, one height, one line of sight. */
export function stripFrame(content: Content, plan: StripPlan): Frame {
  const page = pageOf(content)
  const { width, height, margin } = page
  // A stubby strip, or a long logo, leaves no width for a cell of its own: it goes above the headline.
  const widestLogo = content.logo === null ? null : logoSize(content, { width: width * 0.9, height: height - margin * 1.5 })
  const isStubby = width / height < 4.2 || (widestLogo !== null && widestLogo.width > width * 0.34 && height >= 75)
  const gap = isStubby ? margin : Math.max(margin, height * 0.16)
  const hasHero = content.hero.kind !== 'type' && width / height < 14 && width >= 310 && plan.order.includes('hero')
  const wantsLargeHero = area(content.artboard) >= 75000
  const logo = content.logo === null || isStubby ? null : logoSize(content, { width: width * 0.2, height: height - margin * 1.5 })
  const sizes: Record<StripCell, number> = {
    logo: logo === null ? 0 : logo.width,
    cta: content.copy.cta.length === 0 ? 0 : ctaWidth(content, width * 0.24),
    hero: !hasHero ? 0 : Math.max(height * 0.95, width * (wantsLargeHero ? Math.max(0.36, plan.heroShare) : Math.min(plan.heroShare, isStubby ? 0.25 : 0.2))),
    text: 0,
  }
  const order = plan.order.filter((cell) => cell === 'text' || sizes[cell] > 0)
  // A logo keeps half its height of air on both sides.
  const gapAt = (index: number): number =>
    logo !== null && (order[index] === 'logo' || order[index + 1] === 'logo') ? Math.max(gap, logo.height * 0.54) : gap
  const gaps = order.slice(0, -1).reduce((sum, _, index) => sum + gapAt(index), 0)
  const used = order.reduce((sum, cell) => sum + sizes[cell], 0) + gaps
  const outer = (cell: StripCell | undefined): number => (cell === 'hero' ? 0 : margin)
  sizes.text = Math.max(40, width - used - outer(order[0]) - outer(order[order.length - 1]))
  let x = outer(order[0])
  const spans = new Map<StripCell, { from: number; to: number }>()
  for (const [index, cell] of order.entries()) {
    spans.set(cell, { from: x, to: x + sizes[cell] })
    x += sizes[cell] + gapAt(index)
  }
  const surface = (cell: StripCell): Surface => (plan.onField.includes(cell) ? 'field' : 'ground')
  const text = spans.get('text')!
  const inner = { top: margin * 0.75, bottom: height - margin * 0.75 }
  const fieldCells = order.filter((cell) => plan.onField.includes(cell))
  const isAllField = fieldCells.length === order.length
  const atRight = fieldCells.length > 0 && order[order.length - 1] === fieldCells[fieldCells.length - 1]
  const firstField = fieldCells.length === 0 ? null : spans.get(fieldCells[0]!)!
  const lastField = fieldCells.length === 0 ? null : spans.get(fieldCells[fieldCells.length - 1]!)!
  const field: Frame['field'] =
    firstField === null || lastField === null ? { kind: 'none' }
    : isAllField ? { kind: 'all' }
    : atRight ? { kind: 'side', side: 'right', from: width - firstField.from + gap * 0.12, to: width - firstField.from + gap * 0.88 }
    : { kind: 'side', side: 'left', from: lastField.to + gap * 0.12, to: lastField.to + gap * 0.88 }
  const heroSpan = spans.get('hero')
  const form = wantsLargeHero && plan.hero === 'circle' ? 'free' : plan.hero
  const heroRise = form !== 'free' ? 0 : wantsLargeHero ? -0.2 : 0.04
  const logoSpan = spans.get('logo')
  const ctaSpan = spans.get('cta')
  const frame = stackedFrame(
    { box: boxBetween(text.from, inner.top, text.to, inner.bottom), on: surface('text'), align: 'start', verticalAlign: 'middle' },
    {
      field,
      logo: logoSpan === undefined ? { place: 'stack' } : {
        place: 'box', box: boxBetween(logoSpan.from, inner.top, logoSpan.to, inner.bottom), anchor: { x: 0.5, y: 0.5 }, on: surface('logo'),
      },
      cta: ctaSpan === undefined ? { place: 'stack' } : {
        place: 'box', box: boxBetween(ctaSpan.from, inner.top, ctaSpan.to, inner.bottom), anchor: { x: 0.5, y: 0.5 }, on: surface('cta'),
      },
      hero: heroSpan === undefined ? null : {
        // Where the hero must fill a quarter of a strip, its row stands taller than the strip and is cropped by it.
        box: boxBetween(heroSpan.from, height * heroRise, heroSpan.to, height * (1 - heroRise)),
        form, anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: surface('hero'),
      },
      headlineShare: 0.5,
    },
  )
  return frame
}
