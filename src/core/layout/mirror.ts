import { right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Composition, PlacedOffer, PlacedText } from './composition.ts'
import type { Frame, HeroPlace, PanelPlan } from './frame.ts'
import type { FieldPlan } from './ground.ts'

const mirrorBox = (box: Box, width: number): Box => ({ ...box, x: width - right(box) })

const mirrorHero = (place: HeroPlace, width: number): HeroPlace =>
  ({ ...place, box: mirrorBox(place.box, width), anchor: { x: 1 - place.anchor.x, y: place.anchor.y } })

const mirrorPanel = (plan: PanelPlan, width: number): PanelPlan => ({ ...plan, box: mirrorBox(plan.box, width) })

function mirrorField(field: FieldPlan, width: number): FieldPlan {
  if (field.kind === 'patch') return { ...field, box: mirrorBox(field.box, width) }
  if (field.kind !== 'side') return field
  return { ...field, side: field.side === 'left' ? 'right' : field.side === 'right' ? 'left' : field.side }
}

/** Frames are planned with the hero on the right; turned round, the same plan reads the other way. */
export function mirrorFrame(frame: Frame, width: number): Frame {
  const placed = <T extends { readonly place: string }>(part: T): T => {
    const found = part as T & { box?: Box; anchor?: { x: number; y: number } }
    return {
      ...part,
      ...(found.box === undefined ? {} : { box: mirrorBox(found.box, width) }),
      ...(found.anchor === undefined ? {} : { anchor: { x: 1 - found.anchor.x, y: found.anchor.y } }),
    }
  }
  return {
    ...frame,
    field: mirrorField(frame.field, width),
    text: { ...frame.text, box: mirrorBox(frame.text.box, width) },
    logo: placed(frame.logo),
    cta: placed(frame.cta),
    facts: placed(frame.facts),
    offer: placed(frame.offer),
    figure: frame.figure === null ? null : mirrorBox(frame.figure, width),
    hero: frame.hero === null ? null : mirrorHero(frame.hero, width),
    companions: frame.companions.map((place) => mirrorHero(place, width)),
    panels: frame.panels.map((plan) => mirrorPanel(plan, width)),
  }
}

/**
 * A composition placed as if it were read from the left, for a language read from the right. `start` stays `start`: the text
 * engine puts it at the right there.
 */
export function mirrorComposition(composition: Composition, width: number): Composition {
  const { field, texts, button, logo, offer, hero, companions, panels } = composition
  const box = (one: Box): Box => mirrorBox(one, width)
  const text = (placed: PlacedText): PlacedText =>
    ({ ...placed, box: box(placed.box), inkBox: box(placed.inkBox), angleDeg: placed.angleDeg === 0 ? 0 : -placed.angleDeg })
  const mirrorOffer = (placed: PlacedOffer): PlacedOffer => ({
    ...placed,
    seal: placed.seal === null ? null : box(placed.seal),
    texts: placed.texts.map(text),
    box: box(placed.box),
    stand: placed.stand === null ? null : box(placed.stand),
  })
  return {
    ...composition,
    field: mirrorField(field, width),
    texts: texts.map(text),
    button: button === null ? null : { ...button, box: box(button.box), label: text(button.label) },
    logo: logo === null ? null : { ...logo, box: box(logo.box), plate: logo.plate === null ? null : box(logo.plate) },
    offer: offer === null ? null : mirrorOffer(offer),
    hero: hero === null ? null : mirrorHero(hero, width),
    companions: companions.map((place) => mirrorHero(place, width)),
    panels: panels.map((plan) => mirrorPanel(plan, width)),
  }
}
