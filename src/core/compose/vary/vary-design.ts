import type { Finding } from '#core/critique/finding.ts'
import { paletteOf } from '#core/compose/palette-of.ts'
import { leavesOf } from '#core/design/tree.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import type { Random } from '#core/geometry/random.ts'
import { groundLayers, heroImages, keepsOtherAxes } from './axis.ts'
import type { Axis } from './axis.ts'
import { differenceOfPictures } from './mean-color.ts'
import { keepsLocks } from './keeps-locks.ts'
import { varyBackground } from './vary-background.ts'
import { varyIllustration } from './vary-illustration.ts'
import { differenceOf, leastDifference, varyPalette } from './vary-palette.ts'
import { displayFamilyOf, varyType } from './vary-type.ts'
import type { Judged, VaryTools } from './vary-tools.ts'

export interface Variation {
  readonly design: Design
  readonly judged: Judged
}

export interface VaryOptions extends VaryTools {
  readonly random: Random
  readonly count: number
}

const proposers: Readonly<Record<Axis, (design: Design, tools: VaryTools, random: Random) => Iterable<Design> | AsyncIterable<Design>>> = {
  layout: (design, tools, random) => tools.layouts(design, random),
  palette: varyPalette,
  type: varyType,
  background: varyBackground,
  illustration: varyIllustration,
}

/** Tried for each that is wanted, before one gives up. */
const triesEach = 7

/**
 * Weighs one proposal after the other on one axis (`axis.ts` says what belongs to it): a variation, or null for one that has a
 * fault, resembles another, or would have changed what belongs to another axis or is locked. Ends with `count` variations, or
 * where no more can be thought of.
 */
export async function* weighVariations(design: Design, axis: Axis, { random, count, ...tools }: VaryOptions): AsyncGenerator<Variation | null> {
  const before = tools.judge(design)
  const known = new Map(before.findings.filter(isFault).map((finding) => [keyOf(finding), finding]))
  const found: Variation[] = []
  let tries = 0
  for await (const proposal of proposers[axis](design, tools, random.fork(axis))) {
    if (found.length >= count || tries++ >= count * triesEach) return
    const taken = [{ design, judged: before }, ...found]
    if (!keepsOtherAxes(design, proposal, axis) || !keepsLocks(design, proposal) || taken.some((other) => areAlike(other.design, proposal, axis))) {
      yield null
      continue
    }
    const judged = tools.judge(proposal)
    const isSound = !judged.findings.some((finding) => isFault(finding) && isWorse(finding, known.get(keyOf(finding))))
    // What was known as a mark may not be lost, whether or not some ground would show it better.
    const isLost = lostOf(judged) > lostOf(before) + 0.12
    const isSeen = axis !== 'background' || taken.every((other) => differenceOfPictures(other.judged.views.behind, judged.views.behind) > leastSeen)
    const isWorthy = judged.scores.overall >= before.scores.overall * leastWorth
    const variation = isSound && !isLost && isSeen && isWorthy ? { design: proposal, judged } : null
    if (variation !== null) found.push(variation)
    yield variation
  }
}

/** Of the score of the design itself: less is no variation, but a spoilt design. */
const leastWorth = 0.65

/** Levels of 256 by which two grounds must differ on average to be seen to. */
const leastSeen = 2.5

const isFault = ({ severity }: Finding): boolean => severity === 'fault'
/** A fault that the design had before, and is no farther from its limit, is not the variation's. */
const isWorse = ({ measured, limit }: Finding, known: Finding | undefined): boolean =>
  known === undefined || (measured !== null && limit !== null && known.measured !== null && Math.abs(measured - limit) > Math.abs(known.measured - limit) * 1.1 + 0.01)
/** The share of the logo that is hard to see, where that is worth a word. */
const lostOf = ({ findings }: Judged): number => Math.max(0, ...findings.map(({ code, measured }) => (code === 'logo-lost' ? (measured ?? 0) : 0)))
const keyOf = ({ code, layers }: Finding): string => `${code} ${[...layers].sort().join(' ')}`

const familiesOf = (design: Design): string => {
  const texts = Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? [[layer.id, layer.family, layer.weight] as const] : []))
  // Where the largest words may change their face, those alone tell designs apart.
  const display = displayFamilyOf(design)
  const isHeld = Object.values(design.layers).some((layer) => layer.kind === 'text' && layer.family === display && isLocked(layer, 'family'))
  return isHeld ? JSON.stringify(texts.sort()) : (display ?? '')
}

function areAlike(one: Design, other: Design, axis: Axis): boolean {
  switch (axis) {
    case 'palette': {
      const [a, b] = [paletteOf(one), paletteOf(other)]
      return a !== null && b !== null ? differenceOf(a, b) < leastDifference : JSON.stringify(one.colors) === JSON.stringify(other.colors) && one.layers === other.layers
    }
    case 'type': return familiesOf(one) === familiesOf(other)
    case 'background': return false
    case 'illustration': return JSON.stringify(heroImages(one).map(({ id, asset }) => [id, asset]).sort()) === JSON.stringify(heroImages(other).map(({ id, asset }) => [id, asset]).sort())
    case 'layout': return meanShift(one, other) < leastShift
  }
}

/** Of the page's diagonal, the way that things moved or grew on average for a layout to be another. */
const leastShift = 0.07

function meanShift(one: Design, other: Design): number {
  const board = Object.values(one.artboards)[0]
  if (board === undefined) return 0
  const ground = groundLayers(one)
  const moved = board.children.filter((id) => !ground.has(id)).flatMap((id) => leavesOf(one, id)).map((id: LayerId) => {
    const [a, b] = [one.layers[id] as Exclude<Layer, { kind: 'group' }>, other.layers[id] as Exclude<Layer, { kind: 'group' }> | undefined]
    if (b === undefined) return 0
    return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) + Math.abs(a.width - b.width) / 2 + Math.abs(a.height - b.height) / 2
  })
  return moved.length === 0 ? 0 : moved.reduce((sum, way) => sum + way, 0) / moved.length / Math.hypot(board.width, board.height)
}
