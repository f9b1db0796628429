import type { Drawing } from './select-drawings.ts'

/** Things that come in any colour, so that a palette may dye them: from 0 (free) to 1 (fixed). */
const bySubgroup: readonly (readonly [RegExp, number])[] = [
  [/^food-drink\/drink/, 0.7],
  [/^food-drink\/dishware/, 0.3],
  [/^food-drink/, 0.95],
  [/^animals-nature\/plant/, 0.85],
  [/^animals-nature/, 0.85],
  [/^people-body|^smileys-emotion\/face/, 1],
  [/^smileys-emotion/, 0.7],
  [/^travel-places\/(transport|hotel)/, 0.2],
  [/^travel-places\/(sky|place-geographic)/, 0.9],
  [/^travel-places\/place-building/, 0.5],
  [/^travel-places/, 0.5],
  [/^activities\/(sport|award)/, 0.75],
  [/^activities/, 0.35],
  [/^objects\/(clothing|phone|computer|office|book|mail|writing|household|lock|music$|sound|light|tool)/, 0.15],
  [/^objects\/(money|medical)/, 0.7],
  [/^objects\/musical-instrument/, 0.6],
  [/^objects/, 0.4],
]

const byDrawing: Readonly<Record<string, number>> = {
  'wrapped-gift': 0, 'shopping-bags': 0, balloon: 0, ribbon: 0, label: 0, 'gem-stone': 0.4, ring: 0.8, 'couch-and-lamp': 0.1, chair: 0.05, handbag: 0.2, 'musical-notes': 0.1, 'musical-note': 0.1, 'speech-balloon': 0.1, 'thought-balloon': 0.1,
  'hot-beverage': 0.8, 'teacup-without-handle': 0.3, teapot: 0.1, 'wine-glass': 0.8, 'beer-mug': 0.95, 'birthday-cake': 0.6, cupcake: 0.6,
  shortcake: 0.7, candy: 0.2, lollipop: 0.3, 'red-heart': 0.92, yarn: 0.1, thread: 0.2, package: 0.6, umbrella: 0.1, rose: 0.85, tulip: 0.5,
  bouquet: 0.7, hibiscus: 0.6, blossom: 0.5, sunflower: 0.95, 'cherry-blossom': 0.8, lotus: 0.6, hyacinth: 0.5, tooth: 0.9, 'diya-lamp': 0.7,
  'credit-card': 0.1, briefcase: 0.3, 'house-with-garden': 0.7, 'jack-o-lantern': 1, 'christmas-tree': 1, trophy: 0.9, crown: 0.8, bell: 0.9,
  'soccer-ball': 0.9, basketball: 1, tennis: 1, baseball: 1, 'american-football': 1, rainbow: 1, 'artist-palette': 0.9, 'globe-with-meridians': 0.3,
  lipstick: 0.75, 'nail-polish': 0.6, 'lotion-bottle': 0.1, soap: 0.3, butterfly: 0.5, bird: 0.6, 'tropical-fish': 0.6, 'ice-cream': 0.7,
  'soft-ice-cream': 0.8, 'bubble-tea': 0.7, 'cup-with-straw': 0.2, 'takeout-box': 0.6, 'light-bulb': 0.9, 'potted-plant': 0.9, seedling: 0.95,
  'police-car': 0.9, 'police-officer': 1, ambulance: 0.9, 'fire-engine': 1, taxi: 1, tractor: 0.6, 'recycling-symbol': 0.6, crayon: 0.3,
  coat: 0.3, jeans: 0.9, flashlight: 0.3, candle: 0.4, fire: 1, 'fire-extinguisher': 1, guitar: 0.5, violin: 0.9, saxophone: 0.9, trumpet: 0.9,
  'purple-heart': 0.4, 'blue-heart': 0.4, 'pink-heart': 0.4, 'shopping-cart': 0.2, newspaper: 0.5, books: 0.1, broom: 0.7, piata: 0.5,
  'red-envelope': 1, 'red-paper-lantern': 0.95, firecracker: 0.9, fireworks: 0.4, 'confetti-ball': 0.3, 'party-popper': 0.3,
}

/** How firmly the colours of a drawing are part of what it is: a tomato stays red, a cup may take the brand's hue. */
export const identityOf = ({ id, group, subgroup }: Drawing): number =>
  byDrawing[id] ?? bySubgroup.find(([pattern]) => pattern.test(`${group}/${subgroup}`))?.[1] ?? 0.6
