import { readFileSync } from 'node:fs'
import { listPassages, parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { Role } from '#core/design/layer.ts'
import type { Size } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import { marginOf } from '#core/layout/frame.ts'
import { bindWishes } from '#core/layout/problem/bind-wishes.ts'
import type { Constraint, Region } from '#core/layout/problem/constraint.ts'
import { makeRoom } from '#core/layout/problem/make-room.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import { keepSolvable } from '#core/layout/solve/keep-solvable.ts'
import { minTextSize, scaleFor } from '#core/layout/type-scale.ts'
import { drawTextNeed } from '#core/layout/cases/draw-text-need.ts'
import { createHearing } from '#main/engine/hear-wishes.ts'
import { createModels } from '#main/engine/models/create-models.ts'
import { makeCandidates } from './arms.ts'
import type { Arm } from './arms.ts'

/** A line of a file of worded constraints: what somebody wrote, of which elements, and what they meant by it. */
export interface WordedLine {
  readonly id: string
  readonly text: string
  readonly elements: readonly Role[]
  readonly expect: readonly {
    readonly kind: Constraint['kind']
    readonly element: Role
    readonly other?: Role
    readonly on?: Role | 'page'
    readonly of?: Role | 'page'
    readonly region?: Region
  }[]
}

export interface WordedMeasure {
  readonly lines: number
  readonly asked: number
  readonly broken: number
  /** Of `broken`, those of lines of which the reader said that it did not understand them, in whole or in part. */
  readonly unread: number
  readonly unanswered: number
  /** Lines of which the reader said so. */
  readonly doubted: number
  /** Lines whose constraints are not all kept, by id. */
  readonly failed: readonly string[]
}

/** Where somebody means more or less that place, so much of the page's short side is kept; other constraints to half a pixel. */
const looseShare = 0.01

export const wordedPages = [[1080, 1350], [1080, 1080], [1200, 628], [1080, 1920], [1920, 1080]] as const

/** An element for each named role, with words and shapes drawn by chance. */
export function drawRoleElements(roles: readonly Role[], page: Size, random: Random): LayoutElement[] {
  const scale = scaleFor(page)
  const least = minTextSize(page)
  const side = Math.sqrt(page.width * page.height)
  const margin = marginOf(page)
  const room = { width: page.width - 2 * margin, height: page.height - 2 * margin }
  const plain = { text: null, aspect: null, holds: [], group: -1, fixed: null, bleeds: false } as const
  return roles.map((role): LayoutElement => {
    const whole = { ...plain, id: role, role, least: { width: least, height: least }, most: room }
    if (role === 'panel') return { ...whole, kind: 'underlay', priority: 0.2 }
    // What people call a photo is cropped to its place.
    if (role === 'hero') return { ...whole, kind: 'image', priority: 0.9, least: { width: side * 0.15, height: side * 0.15 } }
    if (role === 'logo' || role === 'badge') {
      const aspect = role === 'badge' ? 1 : random.between(1, 4)
      const height = side * (role === 'badge' ? 0.16 : 0.07)
      return { ...whole, kind: 'image', priority: 0.5, aspect, least: { width: height * aspect * 0.5, height: height * 0.5 }, most: { width: height * aspect * 1.6, height: height * 1.6 } }
    }
    const isButton = role === 'cta'
    const best = role === 'headline' ? scale.minHeadline * 1.2 : role === 'price' ? scale.subhead * 1.6 : role === 'subhead' ? scale.subhead : scale.base
    const words = { headline: 4, subhead: 8, body: 18, eyebrow: 2, cta: 2, price: 1, date: 3, contact: 2 }[role as string] ?? 3
    const text = drawTextNeed({
      words: Math.max(1, words + random.int(-1, 2)), least: role === 'headline' ? best * 0.5 : least, best, most: best * (role === 'headline' ? 1.7 : 1.35),
      mostLines: isButton ? 1 : 6, leading: role === 'headline' ? 1.05 : 1.35, isButton,
    }, random)
    const group = role === 'headline' || role === 'subhead' || role === 'eyebrow' ? 0 : -1
    return { ...whole, kind: isButton ? 'button' : 'text', priority: role === 'headline' ? 1 : 0.5, text, group }
  })
}

/** Words to constraints to layouts: of what the writers meant, how much the best layout of each line breaks. */
export async function measureWorded(arm: Arm, file: string | URL, seed: number, limit = Infinity): Promise<WordedMeasure> {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, limit).map((line) => JSON.parse(line) as WordedLine)
  let [asked, broken, unread, unanswered, doubted] = [0, 0, 0, 0, 0]
  const failed: string[] = []
  const hear = createHearing(createModels())
  for (const { id, text, elements: roles, expect } of lines) {
    const random = createRandom(seed).fork(id)
    const [width, height] = random.pick(wordedPages)
    const page = { width, height }
    const margin = marginOf(page)
    const elements = drawRoleElements(roles, page, random)
    const read = parseWishes(text, false, await hear(listPassages(text)))
    const { constraints } = bindWishes(read.wishes, elements, { page, margin })
    const panel = roles.indexOf('panel')
    const under = panel === -1 ? [] : constraints.flatMap((one) => (one.kind === 'cover' && one.element === panel ? [one.other] : one.kind === 'inside' && one.other === panel ? [one.element] : []))
    const problem: LayoutProblem = {
      page, margin, constraints, saliency: null, isRightToLeft: false,
      elements: makeRoom(elements, constraints, { page, margin }).map((element, index) => (index === panel ? { ...element, holds: [...new Set(under)] } : element)),
    }
    const indexOf = (role: Role | 'page'): number | 'page' => (role === 'page' ? role : roles.indexOf(role))
    const meant = expect.map(({ element, other, on, of, ...rest }) => ({
      ...rest, element: roles.indexOf(element),
      ...(other === undefined ? {} : { other: roles.indexOf(other) }), ...(on === undefined ? {} : { on: indexOf(on) }), ...(of === undefined ? {} : { of: indexOf(of) }),
    })) as Constraint[]
    asked += meant.length
    const layoutSeed = random.int(0, 1e9)
    const first = await makeCandidates({ id, seed: layoutSeed, problem }, arm)
    // As the studio does it: what cannot be kept together with the rest is given up.
    const { layouts } = first.layouts.length > 0 ? first : await makeCandidates({ id, seed: layoutSeed, problem: keepSolvable(problem) }, arm)
    if (layouts.length === 0) unanswered++
    const slack = (constraint: Constraint) => (constraint.kind === 'region' || constraint.kind === 'size' ? looseShare * Math.min(width, height) : 0.51)
    const off = layouts.length === 0 ? meant : meant.filter((constraint) => measureViolation(constraint, page, flatten(layouts[0]!)) > slack(constraint))
    broken += off.length
    const isDoubted = read.unknown.length > 0 || read.wishes.length === 0
    if (isDoubted) doubted++
    if (isDoubted) unread += off.length
    if (off.length > 0) failed.push(id)
  }
  return { lines: lines.length, asked, broken, unread, unanswered, doubted, failed }
}
