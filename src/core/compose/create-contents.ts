import type { Size } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Content, Hero } from '#core/layout/content.ts'
import { isClearOn } from '#core/layout/logo-size.ts'
import { scaleFor } from '#core/layout/type-scale.ts'
import type { Direction, Palette } from './direction.ts'
import type { Material } from './material.ts'

/** From 1.5 for what a direction names first down to 0.6, and 0.45 for what it does not name. */
export const rankWeight = (list: readonly string[], id: string): number => {
  const rank = list.indexOf(id)
  return rank < 0 ? 0.45 : 1.5 - (rank / Math.max(1, list.length)) * 0.9
}

/** The hero that a candidate is built around: the designer's photo leads, then what was drawn for the topic, then type. */
function heroFor(material: Material, palette: Palette, random: Random): Hero {
  const [photo, ...photos] = material.photos
  // One or two that stand free are heroes of their own shape, and not pictures in frames.
  if (photo !== undefined && photos.length < 2 && material.photos.every(({ isCutOut }) => isCutOut)) return { kind: 'illustration', pictures: [photo, ...photos] }
  if (photo !== undefined) return { kind: 'photo', photos: random.chance(0.5) || photos.length === 0 ? [photo, ...photos] : [photos[0]!, photo, ...photos.slice(1)] }
  const scenes = material.scenes(palette)
  const [main, ...company] = scenes.length > 1 && random.chance(0.34) ? scenes[random.int(1, scenes.length - 1)]! : (scenes[0] ?? [])
  return main === undefined ? { kind: 'type' } : { kind: 'illustration', pictures: [main, ...company] }
}

/** Under its least size a display face loses its thin strokes, and the sturdy bold of the text family speaks instead. */
function sturdyFor(direction: Direction, size: Size): Direction {
  const { display, label, minDisplaySize } = direction.fonts
  if (scaleFor(size).minHeadline * 1.25 >= minDisplaySize) return direction
  return { ...direction, fonts: { ...direction.fonts, display: { ...label, tracking: -10, leading: Math.max(1.08, display.leading) } } }
}

/** What is given up, in turn, for long copy on a small artboard: the face's width, then the second lines, the facts, the logo, the button. */
export const squeezes = 5

export function squeeze(content: Content, level: number): Content {
  const { copy, direction } = content
  const narrow = { family: 'Fira Sans Condensed', weight: 700, isItalic: false, tracking: -5, leading: 1.1 }
  const fewer = level < 1 ? copy : { ...copy, eyebrow: [], subhead: [], body: [] }
  const bare = level < 2 ? fewer : { ...fewer, facts: [], offer: null }
  return {
    ...content,
    isSqueezed: true,
    copy: level < 4 ? bare : { ...bare, cta: [] },
    logo: level < 3 ? content.logo : null,
    direction: { ...direction, fonts: { ...direction.fonts, display: narrow, label: { ...narrow, weight: 600, leading: 1.2 } } },
  }
}

/** What one attempt is to say, in which direction and around which hero. */
export interface Attempt {
  readonly content: Content
  readonly copyIndex: number
  readonly chance: Random
}

/** The contents of a size's candidates in turn: every request draws for itself, and each attempt differs in direction or words. */
export function createContents(material: Material, size: Size, seed: number): (attempt: number) => Attempt {
  // One seed must not turn a hundred requests the same way.
  const random = createRandom(seed).fork(`${size.width}x${size.height} ${material.brief.request}`)
  // Directions on which the logo needs no plate come up twice as often.
  const isClear = ({ palette }: Direction): boolean =>
    material.logo === null || [palette.ground, palette.field].some((color) => isClearOn(material.logo!, color))
  const directions = [...material.directions.filter(isClear), ...material.directions]
  return (attempt) => {
    const direction = sturdyFor(directions[attempt % directions.length]!, size)
    const copyIndex = attempt % 3 === 2 && material.copies.length > 1 ? 1 + (attempt % (material.copies.length - 1)) : 0
    const hero = heroFor(material, direction.palette, createRandom(seed).fork(`hero ${direction.palette.name} ${material.brief.request}`))
    return {
      copyIndex, chance: random.fork(`candidate ${attempt}`),
      content: { artboard: size, copy: material.copies[copyIndex]!, direction, hero, logo: material.logo, typesetter: material.typesetter },
    }
  }
}
