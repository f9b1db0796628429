import type { Role } from '#core/design/layer.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { marginOf } from '../frame.ts'
import { asSeen } from '../problem/as-seen.ts'
import { mostElements } from '../problem/problem.ts'
import type { LayoutElement } from '../problem/problem.ts'
import { minTextSize, scaleFor, squeezedScale } from '../type-scale.ts'
import { drawTextNeed } from './draw-text-need.ts'

type Draft = Omit<LayoutElement, 'id'>

/** Draws the elements of one page: a poster's or banner's usual ones, or freer sets of pictures with captions and lists of facts. */
export function drawElements(page: Size, random: Random): LayoutElement[] {
  const scale = scaleFor(page)
  const least = minTextSize(page)
  const side = Math.sqrt(page.width * page.height)
  const short = Math.min(page.width, page.height)
  const margin = marginOf(page)
  const inner = { width: page.width - 2 * margin, height: page.height - 2 * margin }
  const drafts: Draft[] = []
  const plain = { text: null, aspect: null, holds: [], group: -1, fixed: null, bleeds: false } as const

  function addText(role: Role, priority: number, words: number, sizes: { least: number; best: number; most: number }, group = -1, kind: 'text' | 'button' = 'text'): number {
    const isDisplay = role === 'headline' || role === 'price'
    const text = asSeen(drawTextNeed({
      words, ...sizes, mostLines: kind === 'button' ? 1 : isDisplay ? 5 : 8, leading: isDisplay ? random.between(0.98, 1.14) : random.between(1.28, 1.45), isButton: kind === 'button',
    }, random), page)
    const wide = (set: number) => text.sets[set]!.width + 2 * text.pad.width
    const narrowest = wide(text.sets.length - 1) * text.least
    drafts.push({
      ...plain, kind, role, priority, text, group,
      least: { width: Math.min(inner.width, narrowest), height: (text.sets[0]!.height + 2 * text.pad.height) * text.least },
      most: { width: inner.width, height: inner.height },
    })
    return drafts.length - 1
  }

  function addImage(role: Role, priority: number, aspect: number | null, leastArea: number, mostArea: number, group = -1, bleeds = false): number {
    const shape = aspect ?? 1
    const room = bleeds ? { width: page.width * 1.3, height: page.height * 1.3 } : inner
    // Where nothing of its shape may be so large, what fits is the measure.
    const fits = Math.min(room.width * (room.width / shape), room.height * shape * room.height)
    const largest = Math.min(mostArea, fits)
    const smallest = Math.min(leastArea, fits * 0.7)
    const sizeOf = (share: number): Size => ({ width: Math.sqrt(share * shape), height: Math.sqrt(share / shape) })
    const small = sizeOf(smallest)
    const large = sizeOf(largest)
    drafts.push({
      ...plain, kind: 'image', role, priority, aspect, group, bleeds,
      least: aspect === null ? { width: small.width * 0.6, height: small.height * 0.6 } : small,
      most: aspect === null ? { width: Math.min(room.width, large.width * 2), height: Math.min(room.height, large.height * 2) } : large,
    })
    return drafts.length - 1
  }

  const squeezed = squeezedScale(page)
  const headlineBest = Math.min(short * 0.42, Math.max(scale.minHeadline * random.between(1, 1.5), side * random.between(0.07, 0.13)))
  const sizes = {
    headline: { least: Math.min(headlineBest * 0.7, Math.max(squeezed.minHeadline, scale.minHeadline * 0.62)), best: headlineBest, most: headlineBest * random.between(1.5, 2.2) },
    subhead: { least: Math.max(least, scale.base * 0.92), best: scale.subhead, most: scale.subhead * 1.4 },
    base: { least, best: Math.max(scale.base, least * 1.04), most: Math.max(scale.base, least) * 1.35 },
    small: { least, best: least * 1.08, most: least * 1.35 },
    price: { least: scale.subhead, best: scale.subhead * random.between(1.5, 2.4), most: scale.subhead * 3 },
  }
  const button = { least, best: sizes.base.best * 1.06, most: sizes.base.best * 1.5 }
  const addLogo = () => {
    const aspect = Math.exp(random.between(Math.log(0.8), Math.log(5.5)))
    const wanted = Math.min(side * side * random.between(0.012, 0.03), (short * 0.5) ** 2 * aspect)
    addImage('logo', random.between(0.3, 0.6), aspect, wanted * 0.3, wanted * 1.3)
  }
  const addHero = (bleeds: boolean) =>
    addImage('hero', random.between(0.75, 0.95), bleeds || random.chance(0.6) ? Math.exp(random.between(-0.6, 0.75)) : null, side * side * 0.05, side * side * 0.75, -1, bleeds)
  const newGroup = () => Math.max(-1, ...drafts.map(({ group }) => group)) + 1

  const kind = random.next()
  if (kind < 0.7) {
    const richness = random.next()
    const has = (chance: number) => random.chance(chance * (0.55 + 0.75 * richness))
    if (has(0.85)) addLogo()
    const group = random.chance(0.8) ? newGroup() : -1
    if (has(0.35)) addText('eyebrow', 0.4, random.int(1, 4), { ...sizes.base, most: sizes.base.best * 1.1 }, group)
    addText('headline', 1, random.pick([2, 3, 3, 4, 4, 5, 6, 7, 9]), sizes.headline, group)
    if (has(0.7)) addText('subhead', 0.65, random.int(3, 12), sizes.subhead, group)
    if (has(0.3)) addText('body', 0.4, random.int(10, 34), sizes.base)
    if (has(0.22)) addText('price', 0.8, random.int(1, 2), sizes.price)
    const facts = has(0.35) ? random.int(1, 4) : 0
    const factGroup = facts > 1 ? newGroup() : -1
    for (let fact = 0; fact < facts; fact++) addText('date', 0.5, random.int(2, 6), sizes.base, factGroup)
    if (has(0.75)) addText('cta', 0.7, random.int(1, 3), button, -1, 'button')
    if (has(0.25)) addText('contact', 0.35, random.int(1, 4), sizes.base)
    if (has(0.15)) addText('legal', 0.1, random.int(6, 22), sizes.small)
    const pictures = random.chance(0.72) ? random.pick([1, 1, 1, 1, 2, 3, 4]) : 0
    if (pictures > 0) addHero(random.chance(0.3))
    for (let more = 1; more < pictures; more++) addImage('illustration', 0.5, random.chance(0.5) ? null : Math.exp(random.between(-0.4, 0.5)), side * side * 0.02, side * side * 0.3)
    if (has(0.15)) addImage('badge', 0.6, 1, (short * 0.12) ** 2, (short * 0.3) ** 2)
  } else if (kind < 0.85) {
    const group = newGroup()
    addText('headline', 1, random.int(2, 6), sizes.headline, group)
    if (random.chance(0.5)) addText('subhead', 0.65, random.int(3, 9), sizes.subhead, group)
    const aspect = random.chance(0.5) ? null : random.pick([1, 4 / 3, 3 / 4, 3 / 2])
    const hasCaptions = random.chance(0.65)
    const pictures = random.int(2, 6)
    for (let picture = 0; picture < pictures; picture++) {
      const captioned = hasCaptions ? newGroup() : -1
      addImage('illustration', 0.6, aspect, side * side * 0.012, side * side * 0.3, captioned)
      if (hasCaptions) addText('body', 0.35, random.int(1, 6), sizes.base, captioned)
    }
    if (random.chance(0.6)) addLogo()
    if (random.chance(0.4)) addText('cta', 0.7, random.int(1, 3), button, -1, 'button')
  } else {
    if (random.chance(0.6)) addLogo()
    addText('headline', 1, random.int(1, 6), sizes.headline)
    const lists = random.int(1, 5)
    for (let list = 0; list < lists; list++) {
      const group = newGroup()
      const lines = random.int(2, 4)
      if (random.chance(0.6)) addText('subhead', 0.6, random.int(1, 3), sizes.subhead, group)
      for (let line = 0; line < lines; line++) addText('body', 0.4, random.int(2, 9), sizes.base, group)
    }
    if (random.chance(0.35)) addHero(random.chance(0.3))
    if (random.chance(0.5)) addText('contact', 0.35, random.int(1, 4), sizes.base)
  }
  drafts.splice(mostElements - 1)

  if (random.chance(0.2)) {
    // A panel under a call to action with its price, under a group, or under one text.
    const texts = [...drafts.keys()].filter((index) => drafts[index]!.kind !== 'image')
    const anchor = random.pick(texts)
    const { group } = drafts[anchor]!
    const held = group !== -1 && random.chance(0.7) ? texts.filter((index) => drafts[index]!.group === group) : [anchor]
    drafts.push({
      ...plain, kind: 'underlay', role: 'panel', priority: 0.2, holds: held,
      least: { width: 8, height: 8 }, most: { width: inner.width, height: inner.height },
    })
  }
  return drafts.map((draft, index) => ({ id: `${draft.role}-${index}`, ...draft }))
}
