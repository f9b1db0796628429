import { area, bottom, intersection, right, type Box } from '#core/geometry/box.ts'
import { roomyArea, type Expected } from '../expected.ts'
import type { Finding } from '../finding.ts'
import type { ForegroundElement } from '../list-elements.ts'
import { makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { isButton } from '../read-scene.ts'

/** The share of the artboard that a hero takes at least, and that text may cover of it. */
export const leastHeroShare = 0.25
const mostCovered = 0.04
const mostOffset = 0.17
const mostEmpty = 0.38
/** Of the short side; no margin is thinner than three pixels. */
const leastMargin = 0.035
const leastMarginPixels = 3
/** From this share of a side on, a gap is space and no margin. */
const mostMargin = 0.15
const mostUneven = 1.7

/** What costs rank in the whole: hero, balance, emptiness, margins, near misses, neighbours too near. */
export function findCompositionWarnings(measure: DesignMeasure, expected: Expected): Finding[] {
  const { scene, hero, coveredHero, balance, space, alignment } = measure
  const found: Finding[] = []
  if (expected.wantsHero && area(scene.page) >= roomyArea && hero.share < leastHeroShare) {
    found.push(makeWarning('no-hero', hero.layers, `the hero takes ${Math.floor(hero.share * 100)} % of the artboard: make one thing larger`, { measured: hero.share, limit: leastHeroShare, box: hero.box }))
  }
  for (const { layers, share } of coveredHero) {
    if (share > mostCovered) found.push(makeWarning('hero-covered', layers, `${Math.round(share * 100)} % of a line lies on the hero's drawing: part them`, { measured: share, limit: mostCovered }))
  }
  if (balance.offset > mostOffset) {
    const side = Math.abs(balance.x) > Math.abs(balance.y) ? (balance.x > 0 ? 'right' : 'left') : balance.y > 0 ? 'bottom' : 'top'
    found.push(makeWarning('unbalanced', [], `its weight lies toward the ${side}: add to the other side`, { measured: balance.offset, limit: mostOffset }))
  }
  if (space.emptyShare > mostEmpty) {
    found.push(makeWarning('empty', [], `${Math.round(space.emptyShare * 100)} % of the artboard is one empty field: let the hero or a shape take it`, { measured: space.emptyShare, limit: mostEmpty, box: space.emptyBox }))
  }
  for (const { a, b, shift } of alignment.nearMisses) {
    found.push(makeWarning('near-miss', [a.id, b.id], `their edges are ${Math.abs(shift).toFixed(1)} px apart: align them, or set them plainly apart`, { measured: Math.abs(shift), limit: 0, box: b.box }))
  }
  return [...found, ...findMargins(measure), ...findTightPanels(measure), ...findCrowding(measure.elements)]
}

function findMargins({ scene, space, elements }: DesignMeasure): Finding[] {
  const { margins } = space
  if (margins === null) return []
  const { width, height } = scene.page
  const least = Math.max(leastMarginPixels, Math.min(width, height) * leastMargin)
  const tightest = Math.min(margins.left, margins.top, margins.right, margins.bottom)
  const found: Finding[] = []
  if (tightest < least - 0.5) {
    const near = elements.filter(({ kind, box }) => kind !== 'hero' && kind !== 'badge' && Math.min(box.x, box.y, width - right(box), height - bottom(box)) < least - 0.5)
    found.push(makeWarning('tight-margin', near.map(({ id }) => id), `only ${tightest.toFixed(1)} px to the edge: ${least.toFixed(0)} px at least`, { measured: tightest, limit: least, box: near[0]?.box ?? null }))
  }
  for (const [one, other, side] of [[margins.left, margins.right, width], [margins.top, margins.bottom, height]] as const) {
    const [small, large] = one < other ? [one, other] : [other, one]
    if (large > side * mostMargin || large < Math.max(small, 1) * mostUneven || large - small < least / 2) continue
    found.push(makeWarning('uneven-margin', [], `opposite margins are ${small.toFixed(0)} and ${large.toFixed(0)} px: make them the same`, { measured: large / Math.max(small, 1), limit: mostUneven }))
  }
  return found
}

/** On a card, text keeps this much of its own size from the card's edges. */
const panelInset = 0.4

function findTightPanels({ scene, elements }: DesignMeasure): Finding[] {
  const { page } = scene
  const texts = elements.filter(({ kind, isTurned }) => kind === 'text' && !isTurned)
  const panels = scene.shapes.filter((shape) => shape.role === 'panel' && !isButton(shape) && shape.layer.angleDeg === 0 && shape.opacity > 0.5)
  return panels.flatMap(({ bounds, layer }) =>
    texts.flatMap(({ id, box, fontSize }) => {
      const inside = intersection(box, bounds)
      if (inside === null || area(inside) < area(box) * 0.5) return []
      // An edge that leaves the artboard is no edge of the card.
      const gaps = [
        bounds.x > 0.5 ? box.x - bounds.x : Infinity,
        bounds.y > 0.5 ? box.y - bounds.y : Infinity,
        right(bounds) < page.width - 0.5 ? right(bounds) - right(box) : Infinity,
        bottom(bounds) < page.height - 0.5 ? bottom(bounds) - bottom(box) : Infinity,
      ]
      const least = Math.max(leastMarginPixels, fontSize * panelInset)
      const gap = Math.min(...gaps)
      return gap >= least ? [] : [makeWarning('tight-margin', [id, layer.id], `only ${gap.toFixed(1)} px to the edge of “${layer.name}”: ${least.toFixed(1)} px at least`, { measured: gap, limit: least, box })]
    }),
  )
}

/**
 * Two blocks of text need nearly half of the smaller one's size between their ink (lines of one block, set with 1.2
 * leading, have a quarter: less, and the blocks are one); a button, as much of the text's beside it.
 */
const textGap = 0.45
/** And this much of the larger one's: a huge headline casts a wide shade. */
const largeTextGap = 0.13
const buttonGap = 0.45

function findCrowding(elements: readonly ForegroundElement[]): Finding[] {
  const near = elements.filter(({ kind }) => kind === 'text' || kind === 'button')
  return near.flatMap((a, index) =>
    near.slice(index + 1).flatMap((b) => {
      const isText = a.kind === 'text' && b.kind === 'text'
      if (!isText && a.kind === b.kind) return []
      const large = Math.max(a.fontSize, b.fontSize)
      const least = isText ? Math.max(Math.min(a.fontSize, b.fontSize) * textGap, large * largeTextGap) : large * buttonGap
      const gap = gapBetween(a.box, b.box)
      // Overlap is a fault of its own.
      if (gap >= least || gap < -0.5) return []
      return [makeWarning('crowded', [a.id, b.id], `only ${Math.max(0, gap).toFixed(1)} px between them: ${least.toFixed(1)} px at least`, { measured: gap, limit: least, box: b.box })]
    }),
  )
}

function gapBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - right(b), b.x - right(a))
  const down = Math.max(a.y - bottom(b), b.y - bottom(a))
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down)
}
