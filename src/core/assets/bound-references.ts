import { isElement, walkElements } from './svg-tree.ts'
import type { SvgElement } from './svg-tree.ts'
import { referenceOf } from './svg-vocabulary.ts'

/** A drawing of a few `use` elements can stand for billions of shapes; real ones stay far under this. */
export const maxDrawnElements = 200000
/** References through references: a chain as long as this is an attack, and would exhaust the stack. */
const maxChain = 400

const referencesOf = (element: SvgElement): [attribute: string, id: string][] =>
  [...element.attributes].flatMap(([name, value]) => {
    const id = referenceOf(name, value)
    return id === null ? [] : [[name, id] as [string, string]]
  })

/**
 * Removes references that lead nowhere or back to themselves, and counts how many elements are drawn when every
 * reference is followed (`Infinity` once over the limit).
 */
export function boundReferences(root: SvgElement): number {
  const byId = new Map<string, SvgElement>()
  for (const element of walkElements(root)) {
    const id = element.attributes.get('id')
    if (id === undefined) continue
    if (byId.has(id)) element.attributes.delete('id')
    else byId.set(id, element)
  }
  const weights = new Map<SvgElement, number>()
  const entered = new Set<SvgElement>()

  const weigh = (element: SvgElement): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    entered.add(element)
    let weight = 1
    for (const [name, id] of referencesOf(element)) {
      const target = byId.get(id)
      if (target === undefined || entered.has(target) || entered.size > maxChain) element.attributes.delete(name)
      else {
        const drawn = weigh(target)
        // A gradient is looked up, not drawn again.
        if (!target.name.endsWith('Gradient')) weight += drawn
      }
    }
    for (const child of element.children) if (isElement(child)) weight += weigh(child)
    entered.delete(element)
    const bounded = weight > maxDrawnElements ? Infinity : weight
    weights.set(element, bounded)
    return bounded
  }
  return weigh(root)
}
