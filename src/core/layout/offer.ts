import type { Offer } from '#core/brief/brief.ts'
import type { FontChoice } from '#core/compose/direction.ts'
import type { Role } from '#core/design/layer.ts'
import { inset } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { PlacedOffer, PlacedText } from './composition.ts'
import type { Content } from './content.ts'
import type { Surface } from './frame.ts'
import { measureText, placeText } from './text-block.ts'
import type { TextBlock, Wording } from './text-block.ts'
import { isPoster, minTextSize } from './type-scale.ts'
import type { TypeScale } from './type-scale.ts'

const tight = (font: FontChoice): FontChoice => ({ ...font, leading: 1, tracking: Math.min(font.tracking, 0) })

/** A figure of more than this many characters is a phrase, and is set as one. */
const maxFigure = 8

function wording(content: Content, text: string, part: 'figure' | 'small', on: Wording['on'], role: Role): Wording {
  const { fonts } = content.direction
  const isCased = text.toUpperCase() !== text.toLowerCase()
  return {
    role,
    name: part === 'figure' ? 'Offer figure' : 'Offer words',
    text: text.replace(/ /g, '\u00a0'),
    font: part === 'figure' ? tight(fonts.display) : { ...fonts.label, leading: 1.1, tracking: isCased ? 40 : 0 },
    letterCase: part === 'small' && isCased ? 'upper' : 'as-typed',
    lang: content.copy.lang,
    on,
    tone: on === 'accent' ? 'label' : part === 'figure' ? 'accent' : 'ink',
  }
}

const smallWords = (offer: Offer): { readonly lead: string; readonly tail: string } => ({ lead: offer.lead.trim(), tail: offer.tail.trim() })

export const offerPhrase = ({ lead, figure, tail }: Offer): string =>
  [lead, figure, tail].map((part) => part.trim()).filter((part) => part !== '').join(' ')

/** The tail's size beside the figure's: small, and no footnote. */
const tailShare = 0.36

/** How far a block's height reaches under its last baseline. */
const baselineDrop = ({ wording: { letterCase }, fontSize }: TextBlock): number => (letterCase === 'upper' ? 0 : fontSize * 0.16)

/** The offer as a row of a stack: the figure large, lead and tail small beside it, one over the other. */
export interface OfferRow {
  readonly width: number
  readonly height: number
  /** `align`: how what stands one over the other stands. */
  place(x: number, top: number, align: PlacedText['align']): PlacedOffer
}

export function measureOfferRow(content: Content, offer: Offer, on: Surface, scale: TypeScale, width: number): OfferRow | null {
  const { typesetter } = content
  // Beside one another lead and figure are read in the wrong order where the lead is the condition.
  const isPhrase = offer.figure.length > maxFigure || offer.kind === 'buy-get'
  const { lead, tail } = smallWords(offer)
  if (isPhrase) {
    const phrase = offerPhrase(offer)
    const block = measureText(typesetter, { ...wording(content, phrase, 'figure', on, 'price'), text: phrase }, scale.subhead * 1.12, width)
    if (block.hasBrokenWord || block.lines > 3) return null
    return {
      width: block.width,
      height: block.height,
      place: (x, top) => {
        const text = placeText(block, { x, width: Math.ceil(block.width) + 2 }, top, 'start')
        return { seal: null, texts: [text], box: text.inkBox, isHero: false, stand: null }
      },
    }
  }
  const small = (text: string, size: number): TextBlock | null =>
    text === '' ? null : measureText(typesetter, wording(content, text, 'small', on, 'price'), size, Infinity)
  const leadBlock = small(lead, scale.base)
  // Read in order: the lead stands over the figure, or before it where height is dear and it is a word; the tail behind it on its baseline.
  const isLeading = leadBlock !== null && !isPoster(content.artboard) && lead.length <= 8
  const rise = leadBlock === null || isLeading ? 0 : leadBlock.height + scale.base * 0.6
  for (const size of [scale.minHeadline * 1.5, scale.minHeadline * 1.25, scale.minHeadline * 1.05, scale.subhead * 1.3]) {
    const figure = measureText(typesetter, wording(content, offer.figure, 'figure', on, 'price'), size, Infinity)
    for (const tailSize of new Set([Math.max(scale.base, size * tailShare), scale.base])) {
      const tailBlock = small(tail, tailSize)
      const gap = tailSize * 0.42
      const before = isLeading ? leadBlock.width + scale.base * 0.5 : 0
      const total = Math.max(leadBlock?.width ?? 0, before + figure.width + (tailBlock === null ? 0 : gap + tailBlock.width))
      if (total > width) continue
      const height = rise + figure.height
      return {
        width: total,
        height,
        place(x, top, align) {
          const column = (block: TextBlock, left: number) => ({ x: left, width: Math.ceil(block.width) + 2 })
          const slack = total - before - figure.width - (tailBlock === null ? 0 : gap + tailBlock.width)
          const inset = isLeading || align === 'start' ? 0 : align === 'center' ? slack / 2 : slack
          // The figure's block ends a little under its baseline, as lower case does; what is beside it stands on the baseline itself.
          const onBaseline = (block: TextBlock): number => top + height - baselineDrop(figure) - block.height + baselineDrop(block)
          const texts = [placeText(figure, column(figure, x + before + inset), top + rise, 'start')]
          if (leadBlock !== null) texts.unshift(isLeading ? placeText(leadBlock, column(leadBlock, x), onBaseline(leadBlock), 'start') : placeText(leadBlock, { x, width: total }, top, align))
          if (tailBlock !== null) texts.push(placeText(tailBlock, column(tailBlock, x + before + inset + figure.width + gap), onBaseline(tailBlock), 'start'))
          return { seal: null, texts, box: { x, y: top, width: total, height }, isHero: false, stand: null }
        },
      }
    }
  }
  return tail === '' ? null : stackOfferRow(content, offer, on, scale, width)
}

/** The row of an offer whose tail is too long to stand beside the figure: it goes on below it. */
function stackOfferRow(content: Content, { lead, figure: words, tail }: Offer, on: Surface, scale: TypeScale, width: number): OfferRow | null {
  const measure = (text: string, part: 'figure' | 'small', size: number): TextBlock =>
    measureText(content.typesetter, { ...wording(content, text, part, on, 'price'), text }, size, width)
  for (const size of [scale.minHeadline * 1.25, scale.minHeadline * 1.05, scale.subhead * 1.3]) {
    const blocks = [...(lead.trim() === '' ? [] : [measure(lead.trim(), 'small', scale.base)]), measure(words.trim(), 'figure', size), measure(tail.trim(), 'small', scale.base)]
    if (blocks.some((block) => block.hasBrokenWord || block.lines > (block.fontSize === size ? 1 : 2))) continue
    const gap = scale.base * 0.5
    const total = Math.max(...blocks.map((block) => block.width))
    const height = blocks.reduce((sum, block) => sum + block.height + gap, -gap)
    return {
      width: total, height,
      place(x, top, align) {
        let at = top
        const texts = blocks.map((block) => {
          const text = placeText(block, { x, width: Math.ceil(total) + 2 }, at, align)
          at += block.height + gap
          return text
        })
        return { seal: null, texts, box: { x, y: top, width: total, height }, isHero: false, stand: null }
      },
    }
  }
  return null
}

/** Lead over figure over tail, centred, as large as the box's inner `share` allows; null when the small words would not be legible. */
function stackInBox(
  content: Content, offer: Offer, box: Box, on: Wording['on'], share: { readonly width: number; readonly height: number },
): { readonly texts: readonly PlacedText[]; readonly box: Box } | null {
  const { typesetter, artboard } = content
  const { lead, tail } = smallWords(offer)
  if (offer.figure.length > maxFigure) return null
  const min = minTextSize(artboard) * 1.02
  const innerWidth = box.width * share.width
  const innerHeight = box.height * share.height
  const unit = measureText(typesetter, wording(content, offer.figure, 'figure', on, 'badge'), 100, Infinity)
  const smallAt = (text: string, size: number): TextBlock | null =>
    text === '' ? null : measureText(typesetter, wording(content, text, 'small', on, 'badge'), size, Infinity)
  for (let size = Math.min((innerWidth / unit.width) * 100, (innerHeight / unit.height) * 100); size >= min * 1.5; size /= 1.07) {
    const smallSize = Math.max(min, size * 0.27)
    const parts = [smallAt(lead, smallSize), measureText(typesetter, wording(content, offer.figure, 'figure', on, 'badge'), size, Infinity), smallAt(tail, Math.max(min, size * 0.33))]
    const gap = Math.max(2.5, size * 0.13)
    const present = parts.filter((part): part is TextBlock => part !== null)
    const height = present.reduce((sum, part) => sum + part.height, 0) + gap * (present.length - 1)
    // The small words sit where a round seal is narrower.
    const fits = present.every((part, index) => part.width <= innerWidth * (part.fontSize === size || index === 1 ? 1 : 0.86))
    if (!fits || height > innerHeight) continue
    const width = Math.max(...present.map((part) => part.width))
    let top = box.y + (box.height - height) / 2
    const texts = present.map((part) => {
      const columnWidth = Math.ceil(part.width) + 2
      const text = placeText(part, { x: box.x + (box.width - columnWidth) / 2, width: columnWidth }, top, 'center')
      top += part.height + gap
      return text
    })
    return { texts, box: { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height } }
  }
  return null
}

/** The offer in a seal that fills `box`. */
export function placeSeal(content: Content, offer: Offer, box: Box): PlacedOffer | null {
  const set = stackInBox(content, offer, box, 'accent', { width: 0.61, height: 0.58 })
  return set === null ? null : { seal: box, texts: set.texts, box, isHero: false, stand: null }
}

/** The figure as the hero: it fills its box, on a shape that may run past the box and the page. */
export function placeFigure(content: Content, offer: Offer, box: Box, on: Surface): PlacedOffer | null {
  const set = stackInBox(content, offer, box, on, { width: 1, height: 1 })
  return set === null ? null : { seal: null, texts: set.texts, box: set.box, isHero: true, stand: inset(box, -Math.min(box.width, box.height) * 0.06) }
}
