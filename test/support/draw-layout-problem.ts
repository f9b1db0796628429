import type { Role } from '#core/design/layer.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Layout, LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'

const plain = { least: { width: 1, height: 1 }, aspect: null, holds: [], group: -1, fixed: null, bleeds: false, text: null }
const textRoles: readonly Role[] = ['headline', 'subhead', 'body', 'eyebrow', 'date', 'contact', 'legal', 'price']

function drawNeed(random: Random, least: number, best: number, letters: number): TextNeed {
  const whole = letters * 0.52
  const longest = Math.min(whole, random.between(3, 6))
  const sets: { lines: number; width: number; height: number }[] = []
  for (let lines = 1; lines <= 6; lines++) {
    const width = Math.max(longest, (whole / lines) * (lines === 1 ? 1 : 1.08))
    const before = sets[sets.length - 1]
    if (before !== undefined && width >= before.width - 0.1) break
    sets.push({ lines, width, height: 0.78 + (lines - 1) * 1.2 })
  }
  return { sets, least, best, most: best * 3, pad: { width: 0, height: 0 } }
}

/** A problem of one to twelve things with no constraints and room for all of them, and a rough proposal for it. */
export function drawLayoutProblem(seed: number): { readonly problem: LayoutProblem; readonly proposal: Layout } {
  const random = createRandom(seed)
  const aspect = Math.exp(random.between(Math.log(0.25), Math.log(6)))
  const side = random.between(300, 1200)
  const page = { width: Math.round(side * Math.sqrt(aspect)), height: Math.round(side / Math.sqrt(aspect)) }
  const short = Math.min(page.width, page.height)
  const most = { width: page.width, height: page.height }
  const unit = Math.max(8, Math.min(side * 0.02, short * 0.07))
  const count = Math.min(random.int(1, 12), Math.max(2, Math.floor((page.width * page.height) / (unit * unit * 60))))
  const elements: LayoutElement[] = []
  const add = (element: Partial<LayoutElement> & Pick<LayoutElement, 'kind' | 'role'>): void => {
    elements.push({ ...plain, id: `e${elements.length}`, priority: random.next(), most, ...element })
  }
  for (let index = 0; index < count; index++) {
    const draw = random.next()
    if (draw < 0.6) {
      const role = random.pick(textRoles)
      add({ kind: 'text', role, group: random.chance(0.4) ? 0 : -1, text: drawNeed(random, unit, unit * random.between(1.1, 3), random.int(4, 40)) })
    } else if (draw < 0.7) add({ kind: 'button', role: 'cta', text: { ...drawNeed(random, unit, unit * 1.4, random.int(4, 12)), pad: { width: 1, height: 0.6 } } })
    else if (draw < 0.92) add({ kind: 'image', role: 'hero', aspect: random.chance(0.6) ? random.between(0.5, 2) : null, least: { width: short * 0.05, height: short * 0.05 }, bleeds: random.chance(0.2) })
    else if (elements.length > 0 && !elements.some(({ kind }) => kind === 'underlay')) add({ kind: 'underlay', role: 'panel', holds: [elements.length - 1] })
  }
  if (elements.length === 0) add({ kind: 'text', role: 'headline', text: drawNeed(random, unit, unit * 2, 12) })
  const problem = { page, margin: Math.round(short * 0.05), elements, constraints: [], saliency: null, isRightToLeft: random.chance(0.1) }
  const proposal = elements.map(() => ({
    x: random.between(-0.1, 0.8) * page.width, y: random.between(-0.1, 0.8) * page.height,
    width: random.between(0.05, 0.6) * page.width, height: random.between(0.05, 0.4) * page.height,
  }))
  return { problem, proposal }
}
