import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Size } from '#core/geometry/box.ts'
import { marginOf } from '../frame.ts'
import type { LayoutCase } from '../problem/layout-case.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { minTextSize } from '../type-scale.ts'
import { drawConstraint } from './draw-constraint.ts'
import { drawElements } from './draw-elements.ts'
import { drawPage } from './draw-page.ts'
import { drawSaliency } from './draw-saliency.ts'
import { dropElement } from './drop-element.ts'
import { findWitness } from './find-witness.ts'

/** A layout case by its seed alone: page, elements, a photo, fixed boxes and constraints, all of which some layout keeps. */
export function drawCase(seed: number): LayoutCase {
  const random = createRandom(seed).fork('layout-case')
  const page = drawPage(random.fork('page'))
  const photo = random.fork('photo')
  let problem: LayoutProblem = {
    page,
    margin: marginOf(page),
    elements: drawElements(page, random.fork('elements')),
    constraints: [],
    saliency: photo.chance(0.3) ? drawSaliency(photo) : null,
    isRightToLeft: random.fork('direction').chance(0.12),
  }
  // A photo that fills the page is its hero.
  if (problem.saliency !== null) {
    for (let index = problem.elements.findIndex(isHero); index !== -1 && problem.elements.length > 1; index = problem.elements.findIndex(isHero)) {
      problem = { ...problem, elements: dropElement(problem.elements, index) }
    }
  }
  const search = random.fork('witness')
  while (problem.elements.length > mostOn(page)) problem = { ...problem, elements: dropElement(problem.elements, findLast(problem)) }
  let witness = findWitness(problem, search, 900, [])
  while (witness === null && problem.elements.length > 1) {
    problem = { ...problem, elements: dropElement(problem.elements, findLast(problem)) }
    witness = findWitness(problem, search, 900, [])
  }
  if (witness === null) return drawCase((seed ^ 0x5bd1e995) >>> 0)

  const fixing = random.fork('fixed')
  if (fixing.chance(0.25)) {
    const count = Math.max(1, Math.min(problem.elements.length - 1, fixing.int(1, 3)))
    const chosen = new Set(fixing.shuffle([...problem.elements.keys()]).slice(0, count))
    const layout = witness
    problem = {
      ...problem,
      elements: problem.elements.map((element, index) => {
        if (!chosen.has(index) || element.kind === 'underlay') return element
        const box = layout[index]!
        return { ...element, fixed: fixing.chance(0.8) ? box : fixing.chance(0.5) ? { x: box.x, y: box.y } : { width: box.width, height: box.height } }
      }),
    }
  }
  const wishing = random.fork('constraints')
  if (wishing.chance(0.4)) {
    const wanted = wishing.int(1, 4)
    for (let attempt = 0; attempt < 10 && problem.constraints.length < wanted; attempt++) {
      const constraint = drawConstraint(problem, witness, wishing)
      if (constraint === null) continue
      const asked: LayoutProblem = { ...problem, constraints: [...problem.constraints, constraint] }
      const kept: Layout | null = createLayoutCritic(asked).judge(witness).isSound ? witness : findWitness(asked, search, 700, [witness])
      if (kept === null) continue
      witness = kept
      problem = asked
    }
  }
  return { id: `case-${seed}`, seed, problem }
}

/** How many things a page of a size has room to say in its least letters: five on 320 × 50, twenty on most posters. */
const mostOn = (page: Size): number => Math.floor(2.2 + (page.width * page.height) / (45 * minTextSize(page) ** 2))

/** The element that one would miss the least. */
function findLast({ elements }: LayoutProblem): number {
  const first = elements.findIndex(({ kind }) => kind !== 'underlay')
  return elements.reduce((lowest, { priority, kind }, index) => (kind !== 'underlay' && priority <= elements[lowest]!.priority ? index : lowest), first)
}

const isHero = ({ role }: { readonly role: string }): boolean => role === 'hero'
