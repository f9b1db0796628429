import { isUnspacedLanguage } from '#core/brief/language.ts'
import { area } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { joint } from '#core/typography/find-breaks.ts'
import { glueText } from '#core/typography/glue-text.ts'
import type { Content } from './content.ts'
import { shapeOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { measureOfferRow, offerPhrase } from './offer.ts'
import type { OfferRow } from './offer.ts'
import { solveStack } from './solve-stack.ts'
import { boundText, measureText } from './text-block.ts'
import type { TextBlock, TextBounds, Wording } from './text-block.ts'
import { isPoster } from './type-scale.ts'
import type { TypeScale } from './type-scale.ts'
import { factWordings, wordingOf } from './wording.ts'
import type { Slot } from './wording.ts'

export type StackPart =
  | { readonly kind: 'text'; readonly block: TextBlock }
  | { readonly kind: 'offer'; readonly row: OfferRow }
  | { readonly kind: 'button'; readonly label: TextBlock; readonly width: number; readonly height: number; readonly beside: TextBlock | null }
  | { readonly kind: 'logo'; readonly width: number; readonly height: number; readonly pad: { readonly x: number; readonly y: number } | null }

export interface StackFit {
  readonly parts: readonly { readonly part: StackPart; readonly top: number }[]
  /** How much is said and how large; only for comparing fits of one content. */
  readonly value: number
}

export interface StackOptions {
  readonly box: Box
  readonly frame: Frame
  readonly scale: TypeScale
  readonly logo: { readonly width: number; readonly height: number; readonly pad: { readonly x: number; readonly y: number } | null } | null
  readonly hasCta: boolean
  readonly hasFacts: boolean
  readonly hasOffer: boolean
  /** What was measured for this content in this frame, for stacks of the same scale that are fitted after this one. */
  readonly measures?: Map<TypeScale, Measures>
}

interface Measures {
  readonly fixed: Map<string, TextBlock>
  readonly headlines: readonly { readonly penalty: number; largest(room: number, air: (size: number) => number): readonly TextBlock[] }[]
}

/** Air of 0.6 em above and below a button's label and 1.15 em beside it. */
export function buttonSize(label: TextBlock): { width: number; height: number } {
  const height = Math.round(label.height + label.fontSize * 1.36)
  return { width: Math.ceil(label.width + label.fontSize * 2.3), height }
}

/** Between a button and the address beside it. */
export const besideGap = (label: TextBlock): number => label.fontSize * 1.3

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const holds = (line: string, text: string): boolean => plain(line).includes(plain(text))

/** From 75,000 px² a design must inform, not only announce. */
export const mustInform = (content: Content): boolean => area(content.artboard) >= 75000

const maxLinesFor = (box: Box, artboard: { width: number; height: number }): number =>
  shapeOf(artboard) === 'strip' ? 2 : box.width / box.height > 2.4 ? 2 : box.width / box.height < 0.5 ? 6 : 4

/** Larger is better up to half as large again as hierarchy needs; beyond that words are worth more than size. */
const sizeValue = (ratio: number): number => Math.log2(Math.min(ratio, 1.5)) * 1.5 + Math.log2(Math.max(1, ratio / 1.5)) * 0.4

/** A line about half as wide as the widest looks forgotten among the others, a little less so at the end; how much smaller a headline may be set to have none. */
const isEven = ({ lines, leastLineShare, lastLineShare }: TextBlock): boolean => lines < 2 || (leastLineShare >= 0.56 && lastLineShare >= 0.42)
const leastForEven = 0.72

/** Above what follows a headline, in ems of it. */
const headAirShare = 0.13
const headAir = (block: TextBlock): number => block.fontSize * headAirShare

interface Sized {
  readonly part: StackPart
  readonly height: number
  readonly minGap: number
  readonly gap: number
}

/** Sizes fall in steps of 6 %: closer steps cannot be told apart and cost time. */
function headlineSizes(min: number, max: number): number[] {
  const sizes: number[] = []
  for (let size = max; size > min; size /= 1.06) sizes.push(size)
  return [...sizes, min]
}

/** Where words are not spaced, or joined by hyphens, a narrower column may let lines end between them. */
function measureWhole({ typesetter }: Content, wording: Wording, size: number, width: number): TextBlock {
  const widest = measureText(typesetter, wording, size, width)
  for (let letters = Math.floor(width / size); widest.partsWords && letters >= 2; letters--) {
    const column = size * (letters + ((letters - 1) * wording.font.tracking) / 1000) + 0.5
    const narrow = measureText(typesetter, wording, size, Math.min(width, column))
    if (!narrow.partsWords && !narrow.hasBrokenWord && narrow.lines <= widest.lines + 1) return narrow
  }
  return widest
}

/**
 * How a headline may be broken: words that belong together are kept together where the column is wide enough for it; a word of
 * Chinese or Japanese, or a compound behind its hyphen, is parted only where nothing else is left.
 */
function waysToBreak(text: string, lang: string): readonly { readonly isGlued: boolean; readonly mayPart: boolean; readonly penalty: number }[] {
  const isUnspaced = isUnspacedLanguage(lang)
  return [
    { isGlued: true, mayPart: false, penalty: 0 },
    ...(isUnspaced || glueText(text) === text ? [] : [{ isGlued: false, mayPart: false, penalty: 0.12 }]),
    ...(isUnspaced || joint.test(text) ? [{ isGlued: false, mayPart: true, penalty: 0.8 }] : []),
  ]
}

/** What it costs that no gap has more than its least air: as much as a tenth of a small headline's size. */
const tightness = 0.2

/** Between an eyebrow and its headline, in ems of the headline: over a large one it needs more air than over a small one. */
const eyebrowAir = 0.36

/** Each headline in each way to break it, to be set as large as there is room for. */
function sizeHeadlines(content: Content, { box, frame, scale }: StackOptions): Measures['headlines'] {
  const { typesetter, copy, artboard } = content
  const { on } = frame.text
  const maxHeadline = Math.max(scale.minHeadline, Math.min(box.height * frame.headlineShare, box.width * 0.5))
  const sizes = headlineSizes(scale.minHeadline, maxHeadline)
  const maxLines = maxLinesFor(box, artboard) + (content.isSqueezed === true ? 3 : 0)
  return copy.headline.flatMap((text, index) => waysToBreak(text, copy.lang).map(({ isGlued, mayPart, penalty }) => {
    const wording = wordingOf(content, 'headline', text, on, isGlued)
    const blocks = new Map<number, TextBlock>()
    let bounds: TextBounds | null = null
    return {
      penalty: index * 0.3 + penalty,
      /** The largest that fits, and the largest whose lines are of like length; `air`: what lies between it and the eyebrow at a size. */
      largest(room: number, air: (size: number) => number): readonly TextBlock[] {
        let first: TextBlock | null = null
        for (const size of sizes) {
          if (first !== null && size < first.fontSize * leastForEven) break
          // Most sizes are too large by far: that is seen without setting them.
          bounds ??= boundText(typesetter, wording)
          const leastLines = bounds.leastLines(size, box.width)
          if (leastLines > maxLines || bounds.leastHeight(size, leastLines) + size * headAirShare + air(size) > room + 0.01) continue
          const block = blocks.get(size) ?? (mayPart ? measureText(typesetter, wording, size, box.width) : measureWhole(content, wording, size, box.width))
          blocks.set(size, block)
          const isWhole = !block.hasBrokenWord && (mayPart || !block.partsWords)
          if (!isWhole || block.lines > maxLines || block.height + headAir(block) + air(size) > room) continue
          if (isEven(block)) return first === null ? [block] : [first, block]
          first ??= block
        }
        return first === null ? [] : [first]
      },
    }
  }))
}

/**
 * The best stack of logo, eyebrow, headline, offer, subhead, body, facts and button for a column: for each choice of what is
 * said, the headline is set as large as the room allows, and the choice that says most at the best size wins.
 * Null when not even logo, shortest headline and button fit at their least sizes.
 */
export function fitStack(content: Content, options: StackOptions): StackFit | null {
  const { box, frame, scale } = options
  const { typesetter, copy, artboard } = content
  const on = frame.text.on
  const unit = scale.base
  const poster = isPoster(artboard)
  const isStrip = shapeOf(artboard) === 'strip'
  const measures = options.measures?.get(scale) ?? { fixed: new Map<string, TextBlock>(), headlines: sizeHeadlines(content, options) }
  options.measures?.set(scale, measures)
  const { fixed, headlines } = measures
  const measured = (slot: Exclude<Slot, 'headline'>, text: string, size: number): TextBlock => {
    const key = `${slot}|${text}`
    const known = fixed.get(key) ?? measureText(typesetter, wordingOf(content, slot, text, on), size, box.width)
    fixed.set(key, known)
    return known
  }
  // Strips and small boxes have no room to draw an offer: it becomes the second line.
  const isTerse = isStrip || area(artboard) < 40000
  const phrase = isTerse && options.hasOffer && copy.offer !== null ? offerPhrase(copy.offer) : null
  // Smaller sizes announce; the facts that do not fit them are a click away.
  const facts = options.hasFacts && (mustInform(content) || !isTerse)
    ? factWordings(content, on, scale, box.width).map(({ wording, fontSize, isContact }) => ({ block: measureText(typesetter, wording, fontSize, box.width), isContact }))
    : []
  const contacts = facts.filter(({ isContact }) => isContact).map(({ block }) => block)
  const looked = facts.filter(({ isContact }) => !isContact).map(({ block }) => block)
  const isLow = shapeOf(artboard) === 'landscape' || (shapeOf(artboard) === 'square' && !poster)
  const offer = options.hasOffer && copy.offer !== null && phrase === null ? measureOfferRow(content, copy.offer, on, scale, box.width) : null
  if (options.hasOffer && copy.offer !== null && phrase === null && offer === null) return null

  // A logo keeps half its height of air; a plate brings its own.
  const logoAir = options.logo === null ? 0 : options.logo.pad === null ? options.logo.height * 0.52 : options.logo.height * 0.16
  const gaps = { tight: unit * 0.42, near: unit * 0.8, far: unit * 1.55, wide: unit * 2.1 }
  const lines = phrase === null ? copy.subhead : [phrase]
  // A line that carries exact copy or a fact may be dropped only where the size is too small to inform.
  const carried = mustInform(content) ? copy.shown.filter((text) => !copy.headline.every((line) => holds(line, text))) : []
  const choicesOf = (slot: readonly string[]): readonly (string | null)[] => {
    const needed = slot.filter((line) => carried.some((text) => holds(line, text)))
    return needed.length > 0 ? needed : slot.length > 0 ? [...slot, null] : [null]
  }
  const subheads = choicesOf(lines)
  const eyebrows = choicesOf(copy.eyebrow.slice(0, 1))
  const bodies = poster ? choicesOf(copy.body) : choicesOf([])
  const ctas: readonly (string | null)[] = options.hasCta && copy.cta.length > 0 ? copy.cta : [null]
  const informs = facts.length > 0 || copy.facts.length > 0 || offer !== null

  let best: { value: number; parts: Sized[] } | null = null
  for (const cta of ctas) {
    const label = cta === null ? null : measured('cta', cta, isStrip ? unit : unit * (poster ? 1.18 : 1.08))
    if (label !== null && (label.lines > 1 || buttonSize(label).width > box.width)) continue
    for (const subhead of subheads) {
      const sub = subhead === null ? null : measured(phrase === null ? 'subhead' : 'offer', subhead, scale.subhead)
      if (sub !== null && (sub.lines > (isStrip ? 1 : 3) || sub.hasBrokenWord)) continue
      if (sub === null && mustInform(content) && (phrase !== null || (!informs && copy.subhead.length > 0))) continue
      for (const eyebrow of eyebrows) {
        const brow = eyebrow === null ? null : measured('eyebrow', eyebrow, unit)
        if (brow !== null && (brow.lines > 2 || (isTerse && !carried.some((text) => holds(eyebrow!, text))))) continue
        for (const body of bodies) {
          const copyBlock = body === null ? null : measured('body', body, unit)
          if (copyBlock !== null && copyBlock.lines > 5) continue
          const above: Sized[] = []
          const below: Sized[] = []
          const add = (list: Sized[], part: StackPart, height: number, gap: number, minGap = gap * 0.62): void => {
            list.push({ part, height, gap, minGap })
          }
          if (options.logo !== null) add(above, { kind: 'logo', ...options.logo }, options.logo.height, 0)
          if (brow !== null) add(above, { kind: 'text', block: brow }, brow.height, Math.max(gaps.wide, logoAir), Math.max(gaps.wide * 0.62, logoAir))
          const hasHeadGap = above.length > 0
          const headGap = (size: number): number => (brow !== null ? Math.max(gaps.near, size * eyebrowAir) : Math.max(gaps.wide, logoAir))
          const leastHeadGap = (size: number): number => (brow !== null ? Math.max(gaps.near * 0.62, size * eyebrowAir * 0.62) : Math.max(gaps.wide * 0.62, logoAir))
          if (sub !== null) add(below, { kind: 'text', block: sub }, sub.height, gaps.near * 1.2)
          if (offer !== null) add(below, { kind: 'offer', row: offer }, offer.height, gaps.far)
          if (copyBlock !== null) add(below, { kind: 'text', block: copyBlock }, copyBlock.height, gaps.far)
          // What is looked up is one group: inside it half of the air that is around it.
          looked.forEach((block, index) => add(below, { kind: 'text', block }, block.height, index === 0 ? gaps.far : gaps.near))
          // On low pages height is dear: the address stands beside the button.
          const beside = label !== null && isLow && contacts[0]?.wording.role === 'contact' && contacts[0].lines === 1 &&
            buttonSize(label).width + besideGap(label) + contacts[0].width <= box.width ? contacts[0] : null
          if (label !== null) {
            const size = buttonSize(label)
            add(below, { kind: 'button', label, ...size, beside }, size.height, gaps.wide)
          }
          contacts
            .filter((block) => block !== beside)
            .forEach((block, index) => add(below, { kind: 'text', block }, block.height, index === 0 ? gaps.far : gaps.near))
          const taken = [...above, ...below].reduce(
            (sum, item, index) => sum + item.height + (index === 0 && above.length > 0 ? 0 : item.minGap), 0)
          const room = box.height - taken
          // What all gaps but the headline's own would take beyond the least.
          const spare = [...above, ...below].reduce((sum, item, index) => sum + (index === 0 && above.length > 0 ? 0 : item.gap - item.minGap), 0)
          for (const headline of headlines) {
            const air = (least: boolean) => (size: number): number => (hasHeadGap ? (least ? leastHeadGap : headGap)(size) : 0)
            for (const block of new Set([...headline.largest(room, air(true)), ...headline.largest(room - spare, air(false))])) {
              const wished = taken + block.height + (above.length + below.length) * gaps.near * 0.5
              const crowding = Math.max(0, wished / box.height - 0.86)
              const missing = Math.max(0, block.height + headAir(block) + air(false)(block.fontSize) + spare - room)
              const wanted = spare + air(false)(block.fontSize) - air(true)(block.fontSize)
              const value =
                sizeValue(block.fontSize / scale.minHeadline) +
                (sub === null ? 0 : (subhead === lines[0] ? 0.95 : 0.85) - (sub.partsWords ? 0.3 : 0)) +
                (brow === null ? 0 : 0.12) + (copyBlock === null ? 0 : 0.3) -
                headline.penalty - crowding * 3 - (isEven(block) ? 0 : 0.25) - (cta === ctas[0] ? 0 : 0.1) - Math.max(0, block.lines - 3) * 0.2 -
                (wanted > 0 ? tightness * Math.min(1, missing / wanted) : 0)
              if (best !== null && value <= best.value) continue
              // A large headline keeps its distance: what follows it moves away with its size.
              const head: Sized = {
                part: { kind: 'text', block }, height: block.height + (below.length > 0 ? headAir(block) : 0), gap: headGap(block.fontSize), minGap: leastHeadGap(block.fontSize),
              }
              best = { value, parts: [...above, head, ...below] }
            }
          }
        }
      }
    }
  }
  if (best === null) return null
  const tops = solveStack(best.parts, box.y, box.y + box.height, frame.text.verticalAlign)
  if (tops === null) return null
  return { value: best.value, parts: best.parts.map(({ part }, index) => ({ part, top: tops[index]! })) }
}
