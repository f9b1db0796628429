import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { soundFloor } from '#core/critique/layout/layout-critic.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { flatten, unflatten } from '#core/layout/problem/problem.ts'
import type { Layout, LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'

const need = (em: number, best: number): TextNeed => ({
  sets: [{ lines: 1, width: em, height: 0.75 }, { lines: 2, width: em * 0.55, height: 1.8 }],
  least: best * 0.5,
  best,
  most: best * 2,
  pad: { width: 0, height: 0 },
})

const element = (id: string, over: Partial<LayoutElement>): LayoutElement => ({
  id, kind: 'text', role: 'body', priority: 0.5, text: null, aspect: null, least: { width: 4, height: 4 }, most: { width: 1000, height: 1000 },
  holds: [], group: -1, fixed: null, bleeds: false, ...over,
})

/** A headline of 8 × 0.75 ems, a line under it, a picture and a button: sizes 80, 30 and 26. */
const problem: LayoutProblem = {
  page: { width: 1000, height: 1000 },
  margin: 60,
  elements: [
    element('headline', { role: 'headline', priority: 1, text: need(8, 80), group: 0 }),
    element('subhead', { role: 'subhead', priority: 0.6, text: need(12, 30), group: 0 }),
    element('hero', { kind: 'image', role: 'hero', priority: 0.9, aspect: 1 }),
    element('cta', { kind: 'button', role: 'cta', priority: 0.7, text: { ...need(5, 26), sets: [{ lines: 1, width: 5, height: 0.75 }], pad: { width: 1, height: 0.7 } } }),
  ],
  constraints: [],
  saliency: null,
  isRightToLeft: false,
}

const good: Layout = [
  { x: 60, y: 60, width: 640, height: 60 },
  { x: 60, y: 140, width: 360, height: 22.5 },
  { x: 60, y: 240, width: 570, height: 570 },
  { x: 60, y: 884.1, width: 182, height: 55.9 },
]
const move = (layout: Layout, index: number, change: object): Layout => layout.map((box, at) => (at === index ? { ...box, ...change } : box))
const critic = createLayoutCritic(problem)

describe('createLayoutCritic', () => {
  it('says no more of what does not reach the least that is asked for, and the same of all else', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3 }), fc.double({ min: -200, max: 200, noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (index, x, y, least) => {
      const flat = flatten(move(good, index, { x: good[index]!.x + x, y: good[index]!.y + y }))
      const whole = critic.score(flat)
      const brief = critic.score(flat, least)
      if (whole >= least) expect(brief).toBe(whole)
      else {
        expect(brief).toBeLessThan(least)
        expect(brief).toBeGreaterThanOrEqual(whole)
      }
    }))
  })

  it('finds a plain column sound, and scores as it judges', () => {
    const judgement = critic.judge(good)
    expect(judgement.isSound).toBe(true)
    expect(Object.values(judgement.gates).every((broken) => broken === 0)).toBe(true)
    expect(judgement.overall).toBe(critic.score(flatten(good)))
    expect(judgement.overall).toBeGreaterThan(0.6)
  })

  it.each([
    ['inside', move(good, 0, { x: 20 })],
    ['overlap', move(good, 1, { y: 100 })],
    ['textSize', move(good, 0, { width: 200, height: 20 })],
    ['aspect', move(good, 2, { height: 400 })],
    ['bounds', move(good, 3, { width: 1200 })],
  ] as const)('tells a broken gate: %s', (gate, layout) => {
    const judgement = critic.judge(layout)
    expect(judgement.gates[gate]).toBeGreaterThan(0)
    expect(judgement.isSound).toBe(false)
    expect(judgement.overall).toBeLessThan(soundFloor)
  })

  it.each([NaN, Infinity, -Infinity])('finds what stands at %s nowhere on the page', (value) => {
    for (const field of ['x', 'y', 'width', 'height']) {
      const judgement = critic.judge(move(good, 1, { [field]: value }))
      expect(judgement.isSound).toBe(false)
      expect(judgement.gates.inside).toBeGreaterThan(0)
      expect(judgement.overall).toBeLessThan(soundFloor)
    }
  })

  it('gives a search a slope out of what is unsound', () => {
    const deep = critic.score(flatten(move(good, 1, { y: 64 })))
    const shallow = critic.score(flatten(move(good, 1, { y: 110 })))
    expect(shallow).toBeGreaterThan(deep)
  })

  it('keeps constraints and what is fixed as gates', () => {
    const wanting = createLayoutCritic({
      ...problem,
      elements: problem.elements.map((one, index) => (index === 2 ? { ...one, fixed: { x: 300 } } : one)),
      constraints: [{ kind: 'order', element: 2, side: 'above', other: 0 }],
    })
    const judgement = wanting.judge(good)
    expect(judgement.gates.constraints).toBeCloseTo(0.75, 6)
    expect(judgement.gates.fixed).toBeCloseTo(0.24, 6)
  })

  it.each([
    ['an edge that nearly meets the others', move(good, 1, { x: 67 })],
    ['a headline no larger than the rest', move(good, 0, { width: 320, height: 30 })],
    ['a picture that hides in a corner', move(good, 2, { width: 90, height: 90 })],
    ['a second line far from its headline', move(good, 1, { y: 835 })],
    ['a box much wider than its ink', move(good, 1, { width: 880 })],
    ['a call to action before all', move(move(good, 3, { y: 60 }), 0, { y: 879 })],
  ])('likes %s less', (_name, layout) => {
    const judgement = critic.judge(layout)
    expect(judgement.isSound).toBe(true)
    expect(judgement.overall).toBeLessThan(critic.judge(good).overall)
  })

  it('wants words where a photo is calm', () => {
    const values = Float32Array.from({ length: 256 }, (_, index) => (index < 128 ? 0.9 : 0))
    const onPhoto = createLayoutCritic({ ...problem, elements: [problem.elements[0]!], saliency: { columns: 16, rows: 16, values } })
    expect(onPhoto.judge([{ x: 60, y: 880, width: 640, height: 60 }]).scores.saliency).toBe(1)
    expect(onPhoto.judge([good[0]!]).scores.saliency).toBeLessThan(0.3)
  })

  it('[C7] ranks whatever breaks a gate under whatever breaks none, and scores anything within 0…1', () => {
    const cases = [4, 13, 20, 24, 39].map((seed) => drawCase(seed).problem)
    const critics = cases.map((one) => createLayoutCritic(one))
    fc.assert(fc.property(fc.nat(4), fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 80, maxLength: 80 }), (index, numbers) => {
      const { page, elements } = cases[index]!
      const flat = Float64Array.from({ length: elements.length * 4 }, (_, at) => numbers[at]! * (at % 2 === 0 ? page.width : page.height))
      const { isSound, scores, gates, overall } = critics[index]!.judge(unflatten(flat))
      expect(isSound).toBe(overall >= soundFloor)
      for (const value of [overall, ...Object.values(scores)]) expect(value >= 0 && value <= 1).toBe(true)
      for (const broken of Object.values(gates)) expect(broken).toBeGreaterThanOrEqual(0)
      expect(critics[index]!.score(flat)).toBe(overall)
    }))
  })

  it('sees a layout and its mirror image as alike, where words are read from the other side', () => {
    const mirrored = createLayoutCritic({ ...problem, isRightToLeft: true })
    const image = good.map((box) => ({ ...box, x: 1000 - box.x - box.width }))
    expect(mirrored.judge(image).overall).toBeCloseTo(critic.judge(good).overall, 9)
    expect(critic.judge(image).overall).toBeLessThan(critic.judge(good).overall)
  })
})
