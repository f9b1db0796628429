import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Content } from '#core/layout/content.ts'
import { shapeOf } from '#core/layout/frame.ts'
import type { Archetype, Shape } from '#core/layout/frame.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { createContents, rankWeight, squeeze, squeezes } from './create-contents.ts'
import { draftComposition, weighPainters } from './draft-composition.ts'
import type { Draft, PainterWeight } from './draft-composition.ts'
import type { Material } from './material.ts'
import { orderByWeight } from './order-by-weight.ts'

/** Drafts among which there is a choice. */
const fewest = 8
/** Up to this level nothing that was asked for is given up. */
const harmless = 2

/**
 * At least `count` drafts for one size, of as many archetypes, directions and painters as suit: each a whole composition
 * whose text fits. Where the content leaves few ways to fit, less is said in a narrower face; fewer only where that leaves few too.
 */
export function draftCandidates(material: Material, size: Size, seed: number, count: number): Draft[] {
  let drafts = draftAll(material, size, seed, count, (content) => content)
  for (let level = 0; level < squeezes; level++) {
    if (drafts.length >= (level < harmless ? Math.min(count, fewest) : 1)) break
    drafts = [...drafts, ...draftAll(material, size, seed, count - drafts.length, (content) => squeeze(content, level))]
  }
  return drafts
}

function draftAll(material: Material, size: Size, seed: number, count: number, adapt: (content: Content) => Content): Draft[] {
  const contentAt = createContents(material, size, seed)
  const shape = shapeOf(size)
  const drafts: Draft[] = []
  const uses = { archetypes: new Map<string, number>(), painters: new Map<string, number>() }
  const used = (map: Map<string, number>, id: string): number => map.get(id) ?? 0
  const bump = (map: Map<string, number>, id: string): void => void map.set(id, used(map, id) + 1)
  for (let attempt = 0; drafts.length < count && attempt < count * 3; attempt++) {
    const { content: plain, copyIndex, chance } = contentAt(attempt)
    const content = adapt(plain)
    const { direction } = content
    const weight = ({ id, suits }: Archetype): number =>
      id === material.layout ? 1e6 : (suits(content, shape) * rankWeight(direction.archetypes, id)) / (1 + 2.5 * used(uses.archetypes, id)) ** 1.5
    const painterWeight = weighPainters(direction, (id) => used(uses.painters, id))
    let draft: Draft | null = null
    for (const archetype of orderByWeight(archetypes, weight, chance.fork('archetype')).slice(0, 5)) {
      const tried = draftOne(material, content, archetype, shape, copyIndex, chance, painterWeight, seed)
      // Another composition, in which the logo stands on a colour that shows it, is better than a plate behind it.
      if (tried !== null && (draft === null || !tried.hasPlate)) draft = tried
      if (draft !== null && !draft.hasPlate) break
    }
    if (draft === null) continue
    drafts.push(draft)
    bump(uses.archetypes, draft.archetype)
    bump(uses.painters, draft.painter)
  }
  return drafts
}

function draftOne(
  material: Material, content: Content, archetype: Archetype, shape: Shape, copyIndex: number, chance: Random, painterWeight: PainterWeight, seed: number,
): Draft | null {
  const composition = placeFrame(content, archetype.id, archetype.frame(content, shape, chance.fork(`frame ${archetype.id}`)))
  return composition === null ? null : draftComposition({ material, content, composition, copyIndex, painterWeight, seed }, chance)
}
