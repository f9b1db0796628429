import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import type { Wish, WishRef } from '#core/brief/wishes/wish.ts'
import type { Design } from '#core/design/design.ts'
import type { Layer, Role } from '#core/design/layer.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import { groupsAround, isOutOfSight, paintOrder } from '#core/design/tree.ts'
import type { Box } from '#core/geometry/box.ts'
import { union } from '#core/geometry/box.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { marginOf } from '../frame.ts'
import { inkBox } from '../relayout/read-units.ts'
import { bindWishes, findElements } from './bind-wishes.ts'
import { findSubjects } from './find-subjects.ts'
import { measureViolation } from './measure-violation.ts'
import { flatten } from './problem.ts'
import type { LayoutElement } from './problem.ts'

/** A wish that a finished design does not keep, and the part that it has not where that is why. */
export interface Unkept {
  readonly wish: Wish
  readonly missing: WishRef | null
}

/** Off by less of the page's short side is as asked. */
const near = 0.02
/** A hair of a subject may be hidden: boxes around words and faces are wider than both. */
const mostHidden = 0.06

const kinds: Partial<Readonly<Record<Role, LayoutElement['kind']>>> = { cta: 'button', logo: 'image', hero: 'image', illustration: 'image', badge: 'image', panel: 'underlay', background: 'image' }
/** Several layers of these roles make one thing: a label on its shape, figures on a seal. */
const joined = new Set<Role>(['cta', 'logo', 'badge', 'panel', 'headline', 'subhead', 'background'])

/** Of the wishes for a design those that its layers, as they are seen, do not keep. `findLook` knows what its photos show. */
export function findUnkept(design: Design, wishes: readonly Wish[], typesetter: Typesetter, findLook: FindLook): Unkept[] {
  const board = Object.values(design.artboards)[0]
  if (board === undefined) return []
  const page = { width: board.width, height: board.height }
  const margin = marginOf(page)
  const { elements, boxes, orders } = readElements(design, typesetter)
  const flat = flatten(boxes)
  const slack = near * Math.min(page.width, page.height)
  const named = new Set(wishes.flatMap((wish) => (typeof wish.of === 'object' && 'roles' in wish.of ? findElements(wish.of, elements, new Set()) : [])))
  const subjects = wishes.some(({ kind }) => kind === 'clear') ? findSubjects(design, findLook) : []
  // A picture is not asked to keep off what it shows itself.
  const hidesSubject = (index: number): boolean => (elements[index]!.kind !== 'image' || elements[index]!.role === 'logo' || elements[index]!.role === 'badge') &&
    subjects.some(({ order, hiddenBy }) => orders[index]! > order && hiddenBy(boxes[index]!) > mostHidden)
  return wishes.flatMap((wish): Unkept[] => {
    const missing = refsOf(wish).find((ref) => findElements(ref, elements, named).length === 0)
    if (missing !== undefined) return missing === 'rest' ? [] : [{ wish, missing }]
    // What the others leave is known to all of them together alone.
    if (refsOf(wish).includes('rest')) return []
    if (wish.kind === 'clear') return findElements(wish.of, elements, named).some(hidesSubject) ? [{ wish, missing: null }] : []
    const { constraints } = bindWishes([wish], elements, { page, margin })
    const isKept = constraints.length > 0 && constraints.every((constraint) => measureViolation(constraint, page, flat) <= slack)
    return isKept ? [] : [{ wish, missing: null }]
  })
}

const refsOf = (wish: Wish): WishRef[] => [wish.of, ...('other' in wish && wish.other !== 'page' ? [wish.other] : []), ...('on' in wish && wish.on !== 'page' ? [wish.on] : [])]

interface Elements {
  readonly elements: readonly LayoutElement[]
  readonly boxes: readonly Box[]
  /** Where the last layer of each comes in paint order. */
  readonly orders: readonly number[]
}

function readElements(design: Design, typesetter: Typesetter): Elements {
  const found: { readonly role: Role; readonly box: Box; readonly order: number }[] = []
  for (const [id, order] of paintOrder(design)) {
    const layer = design.layers[id]!
    // What keeps a drawing company stands with it, wherever that is; one photo of several is seen by itself.
    const isCompany = layer.role === 'illustration' && layer.kind === 'image' && design.assets[layer.asset]?.extension === 'svg' && groupsAround(design, id).some((group) => design.layers[group]!.role === 'hero')
    const isLeft = layer.kind === 'group' || layer.role === 'decoration' || layer.role === 'other' || isCompany || isOutOfSight(design, id)
    const box = isLeft ? null : boxOf(design, layer, typesetter)
    if (box === null) continue
    const same = joined.has(layer.role) ? found.findIndex(({ role }) => role === layer.role) : -1
    if (same < 0) found.push({ role: layer.role, box, order })
    else found[same] = { role: layer.role, box: union([found[same]!.box, box])!, order }
  }
  return {
    boxes: found.map(({ box }) => box), orders: found.map(({ order }) => order),
    elements: found.map(({ role, box }, index): LayoutElement => ({
      id: `${role}-${index}`, role, kind: kinds[role] ?? 'text', priority: role === 'headline' ? 1 : 1 / (index + 2), text: null, aspect: null,
      least: { width: box.width * 0.98, height: box.height * 0.98 }, most: { width: box.width, height: box.height }, holds: [], group: -1, fixed: null, bleeds: role === 'background',
    })),
  }
}

const boxOf = (design: Design, layer: Layer, typesetter: Typesetter): Box | null => (layer.kind === 'text' && layer.angleDeg === 0 ? inkBox(design, layer, typesetter) : boundsOf(design, [layer.id]))
