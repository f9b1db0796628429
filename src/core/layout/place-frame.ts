import { isRightToLeftLanguage } from '#core/brief/language.ts'
import { bottom, intersection, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { joint } from '#core/typography/find-breaks.ts'
import type { Composition, PlacedButton, PlacedLogo, PlacedOffer, PlacedText } from './composition.ts'
import type { Content } from './content.ts'
import { besideGap, buttonSize, fitStack, mustInform } from './fit-stack.ts'
import type { StackFit, StackOptions } from './fit-stack.ts'
import { marginOf } from './frame.ts'
import type { Anchor, Frame, Surface } from './frame.ts'
import { isBillboard, logoSize, needsPlate, platePad } from './logo-size.ts'
import { mirrorComposition, mirrorFrame } from './mirror.ts'
import { placeFigure, placeSeal } from './offer.ts'
import { settleSeal } from './settle-seal.ts'
import { balancedWidth, measureText, placeText } from './text-block.ts'
import { scaleFor, squeezedScale } from './type-scale.ts'
import type { TypeScale } from './type-scale.ts'
import { factWordings, wordingOf } from './wording.ts'

const settle = (box: Box, size: { width: number; height: number }, anchor: Anchor): Box => ({
  x: box.x + (box.width - size.width) * anchor.x,
  y: box.y + (box.height - size.height) * anchor.y,
  width: size.width,
  height: size.height,
})

const alignOf = (anchor: Anchor): PlacedText['align'] => (anchor.x < 0.3 ? 'start' : anchor.x > 0.7 ? 'end' : 'center')

function placeButtonIn(content: Content, scale: TypeScale, { box, anchor, on }: Extract<Frame['cta'], { place: 'box' }>): PlacedButton | null {
  // Its room is planned at the usual least size of type, which on strips lies a hair under that of squeezed type.
  for (const fontSize of new Set([scale.base, Math.min(scale.base, scaleFor(content.artboard).base)])) {
    for (const text of content.copy.cta) {
      const label = measureText(content.typesetter, wordingOf(content, 'cta', text, 'ground'), fontSize, Infinity)
      const size = buttonSize(label)
      if (size.width <= box.width + 0.5 && size.height <= box.height + 0.5) return labelled(settle(box, size, anchor), label, on)
    }
  }
  return null
}

function labelled(box: Box, label: ReturnType<typeof measureText>, on: Surface): PlacedButton {
  const top = box.y + (box.height - label.height) / 2
  return { box, on, label: placeText(label, { x: box.x, width: box.width }, top, 'center') }
}

function placeFactsIn(content: Content, scale: TypeScale, place: Extract<Frame['facts'], { place: 'box' }>): PlacedText[] | null {
  const blocks = factWordings(content, place.on, scale, place.box.width).map(({ wording, fontSize }) => measureText(content.typesetter, wording, fontSize, place.box.width))
  const gap = scale.base * 0.7
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1)
  if (height > place.box.height) return null
  let top = place.box.y + (place.box.height - height) * place.anchor.y
  return blocks.map((block) => {
    const text = placeText(block, place.box, top, alignOf(place.anchor))
    top += block.height + gap
    return text
  })
}

/** The room a logo takes, its plate included. */
function sizeLogo(content: Content, most: Size, on: Surface): (Size & { pad: { x: number; y: number } | null }) | null {
  if (!needsPlate(content, on)) {
    const size = logoSize(content, most)
    return size === null ? null : { ...size, pad: null }
  }
  const free = logoSize(content, most)
  const pad = platePad(free === null ? 0 : free.height)
  const size = logoSize(content, { width: most.width - 2 * pad.x, height: most.height - 2 * pad.y })
  return size === null ? null : { width: size.width + 2 * pad.x, height: size.height + 2 * pad.y, pad }
}

const plateLogo = (box: Box, on: Surface, pad: { readonly x: number; readonly y: number } | null): PlacedLogo =>
  pad === null ? { box, on, plate: null }
  : { box: { x: box.x + pad.x, y: box.y + pad.y, width: box.width - 2 * pad.x, height: box.height - 2 * pad.y }, on, plate: box }

/** How much smaller a logo may be set for want of room, in turn. */
const smallerLogos: readonly number[] = [1, 0.68, 0.5]

/** A logo's room at the head of a stack, or `share` of the height that it would have. */
function stackedLogo(content: Content, { text: { box, on } }: Frame, share: number): ReturnType<typeof sizeLogo> {
  const most = { width: Math.min(box.width * 0.72, content.artboard.width * 0.4), height: box.height * (isBillboard(content.artboard) ? 0.18 : 0.24) }
  const size = sizeLogo(content, most, on)
  return share === 1 || size === null ? size : sizeLogo(content, { ...most, height: size.height * share }, on)
}

/** Where the middle of its column would put it off the page, a logo at its least begins or ends with its column as far as the page has room. */
function keepOnPage({ width: pageWidth }: Size, { text: { box, align } }: Frame, x: number, width: number): number {
  if (x >= 0 && x + width <= pageWidth) return x
  const wished = align === 'start' ? box.x : align === 'end' ? right(box) - width : x
  const edge = Math.max(0, Math.min(4, (pageWidth - width) / 2))
  return Math.max(edge, Math.min(pageWidth - edge - width, wished))
}

interface Stacked {
  readonly texts: PlacedText[]
  readonly button: PlacedButton | null
  readonly logo: PlacedLogo | null
  readonly offer: PlacedOffer | null
}

function placeStack(content: Content, frame: Frame, fit: StackFit): Stacked {
  const { box, align, on } = frame.text
  const texts: PlacedText[] = []
  let button: PlacedButton | null = null
  let logo: PlacedLogo | null = null
  let offer: PlacedOffer | null = null
  // What is wider than its column, a logo at its least, stands in the middle of it.
  const left = (width: number): number => box.x + (align === 'start' && width <= box.width ? 0 : align === 'center' || width > box.width ? (box.width - width) / 2 : box.width - width)
  for (const { part, top } of fit.parts) {
    switch (part.kind) {
      case 'logo':
        logo = plateLogo({ x: keepOnPage(content.artboard, frame, left(part.width), part.width), y: top, width: part.width, height: part.height }, on, part.pad)
        break
      case 'button': {
        const { width, height, label, beside } = part
        const x = left(width + (beside === null ? 0 : besideGap(label) + beside.width))
        button = labelled({ x, y: top, width, height }, label, on)
        if (beside !== null) texts.push(placeText(beside, { x: x + width + besideGap(label), width: beside.width + 2 }, top + (height - beside.inkHeight) / 2, 'start'))
        break
      }
      case 'offer':
        offer = part.row.place(left(part.row.width), top, align)
        break
      case 'text': {
        const { wording, fontSize, lines } = part.block
        const isEven = lines > 1 && (wording.role === 'headline' || wording.role === 'subhead' || align === 'center')
        const width = isEven ? balancedWidth(content.typesetter, wording, fontSize, part.block.measure) : box.width
        const block = width === part.block.measure ? part.block : measureText(content.typesetter, wording, fontSize, width)
        texts.push(placeText(block, { x: left(width), width }, top, align))
      }
    }
  }
  return { texts, button, logo, offer }
}

const overlaps = (a: Box, b: Box, slack: number): boolean => {
  const shared = intersection(a, b)
  return shared !== null && shared.width > slack && shared.height > slack
}

/** Words, button, logo and seal must not touch one another, and must lie on the artboard. */
function isClean(content: Content, parts: Stacked, margin: number): boolean {
  const { width, height } = content.artboard
  const offerBoxes = parts.offer === null ? [] : parts.offer.seal === null ? parts.offer.texts.map((text) => text.inkBox) : [parts.offer.seal]
  const boxes = [
    ...parts.texts.map((text) => text.inkBox),
    ...(parts.button === null ? [] : [parts.button.box]),
    ...(parts.logo === null ? [] : [parts.logo.box]),
    ...offerBoxes,
  ]
  const isInside = boxes.every((box) => box.x >= 0 && box.y >= 0 && right(box) <= width + 0.5 && bottom(box) <= height + 0.5)
  const logo = parts.logo
  if (logo !== null && logo.plate !== null) {
    if (boxes.some((box) => box !== logo.box && overlaps(logo.plate!, box, 0.5))) return false
  } else if (logo !== null) {
    // Clear space of half the logo's height, as far as a small strip allows.
    const air = Math.min(logo.box.height * 0.3, margin * 0.5)
    const aura = { x: logo.box.x - air, y: logo.box.y - air, width: logo.box.width + 2 * air, height: logo.box.height + 2 * air }
    if (boxes.some((box) => box !== logo.box && overlaps(aura, box, 0.5))) return false
  }
  return isInside && boxes.every((box, index) => boxes.slice(index + 1).every((other) => !overlaps(box, other, 0.5)))
}

/**
 * Measures every word of a frame and gives each part its final box; where there is much to say, at a smaller scale of type.
 * Null when the content does not fit at the least. All is placed as it is read from the left, and turned round as a whole for
 * languages that are read from the right.
 */
export function placeFrame(content: Content, archetype: string, frame: Frame): Composition | null {
  if (!isRightToLeftLanguage(content.copy.lang)) return placeInSteps(content, archetype, frame)
  const { width } = content.artboard
  // A photo that fills the page is not turned round, so words stay on its calm side.
  const isFixed = content.hero.kind === 'photo' && frame.hero?.form === 'bleed'
  const composition = placeInSteps(content, archetype, isFixed ? mirrorFrame(frame, width) : frame)
  return composition === null ? null : mirrorComposition(composition, width)
}

function placeInSteps(content: Content, archetype: string, planned: Frame): Composition | null {
  const frame = content.copy.offer === null || planned.offer.place !== 'badge' ? planned
    : { ...planned, offer: { ...planned.offer, box: settleSeal(content, planned, planned.offer.box) } }
  const scales = [1, 0.86, 0.72].map((growth) => scaleFor(content.artboard, growth))
  const tried = scales.filter((scale, index) => index === 0 || scale.base < scales[index - 1]!.base - 0.3)
  const measures: StackOptions['measures'] = new Map()
  const all = content.isSqueezed === true ? [...tried, squeezedScale(content.artboard)] : tried
  // Where there is no room for all, the logo gives up some of its own before the frame is given up.
  for (const logoShare of content.logo !== null && frame.logo.place === 'stack' ? smallerLogos : [1]) {
    for (const scale of all) {
      const composition = placeAtScale(content, archetype, frame, scale, logoShare, measures)
      // A compound that is wider than its column is set smaller, or in another frame, before it is parted.
      if (composition !== null && (content.isSqueezed === true || !partsHeadline(content, composition))) return composition
    }
  }
  return null
}

function partsHeadline({ typesetter, copy }: Content, { texts }: Composition): boolean {
  const headline = texts.find(({ role }) => role === 'headline')
  return headline !== undefined && joint.test(headline.text) && measureText(typesetter, { ...headline, lang: copy.lang }, headline.fontSize, headline.box.width).partsWords
}

function placeAtScale(content: Content, archetype: string, frame: Frame, scale: TypeScale, logoShare: number, measures: StackOptions['measures']): Composition | null {
  const { copy, artboard } = content
  const margin = marginOf(artboard)
  const hasCta = copy.cta.length > 0
  const stackLogo = frame.logo.place === 'stack'
    ? stackedLogo(content, frame, logoShare)
    : null

  let offer: PlacedOffer | null = null
  if (copy.offer !== null && frame.offer.place === 'badge') offer = placeSeal(content, copy.offer, frame.offer.box)
  if (copy.offer !== null && frame.offer.place === 'hero') {
    if (frame.figure === null) return null
    offer = placeFigure(content, copy.offer, frame.figure, frame.field.kind === 'all' ? frame.text.on : figureSurface(frame))
    if (offer === null) return null
  }
  const seals = offer !== null && frame.offer.place === 'badge' ? [offer, null] : [offer]
  const hasFacts = copy.facts.length > 0 && frame.facts.place === 'stack'
  // Small sizes announce: facts that do not fit them are dropped before the seal is.
  const attempts = seals.flatMap((attempt) =>
    (hasFacts && !mustInform(content) ? [true, false] : [hasFacts]).map((withFacts) => ({ attempt, withFacts })))
  for (const { attempt, withFacts } of attempts) {
    const fit = fitStack(content, {
      box: frame.text.box, frame, scale, logo: stackLogo, measures,
      hasCta: hasCta && frame.cta.place === 'stack',
      hasFacts: withFacts,
      hasOffer: copy.offer !== null && attempt === null,
    })
    if (fit === null) continue
    const stacked = placeStack(content, frame, fit)
    const texts = [...stacked.texts]
    let { button, logo } = stacked
    if (hasCta && frame.cta.place === 'box') {
      button = placeButtonIn(content, scale, frame.cta)
      if (button === null) return null
    }
    if (frame.logo.place === 'box' && content.logo !== null) {
      const size = sizeLogo(content, frame.logo.box, frame.logo.on)
      if (size !== null) logo = plateLogo(settle(frame.logo.box, size, frame.logo.anchor), frame.logo.on, size.pad)
    }
    if (frame.facts.place === 'box' && copy.facts.length > 0) {
      const facts = placeFactsIn(content, scale, frame.facts)
      if (facts === null) return null
      texts.push(...facts)
    }
    const parts = { texts, button, logo, offer: attempt ?? stacked.offer }
    if (!isClean(content, parts, margin)) continue
    return {
      archetype, field: frame.field, ...parts, hero: frame.hero, companions: frame.companions, panels: frame.panels,
      ornament: frame.ornament, margin, ...(frame.photoTone === undefined ? {} : { photoTone: frame.photoTone }),
    }
  }
  return null
}

/** The figure of an offer stands where the field is, when there is one. */
const figureSurface = (frame: Frame): Frame['text']['on'] =>
  frame.panels.length > 0 ? 'surface' : frame.field.kind === 'none' ? 'ground' : 'field'
