import { describe, expect, it } from 'vitest'
import type { TextLayer } from '#core/design/layer.ts'
import { joinUnits } from '#core/layout/relayout/join-units.ts'
import type { NeededUnit } from '#core/layout/relayout/join-units.ts'
import type { Unit } from '#core/layout/relayout/unit.ts'
import { varied } from '../../../support/varied-design.ts'

const layer = varied.layers['layer:headline'] as TextLayer
const set = { lines: 1, width: 8, height: 0.9, breaks: 0 }

function text(role: Unit['role'], x: number, y: number, size: number, change: Partial<Unit> = {}): NeededUnit {
  const unit: Unit = {
    form: 'text', role, layers: [`layer:${role}`], box: { x, y, width: 8 * size, height: 0.9 * size }, text: { ...layer, role, fontSize: size, locks: [] }, sets: [set], smallestSize: size, priority: 0.5, isFixed: false,
    bleeds: false, air: 0, markHeight: 0, holds: [], members: [], seal: null, ...change,
  }
  return { unit, need: { sets: [set], least: size / 2, best: size, most: size * 2, pad: { width: 0, height: 0 } } }
}

describe('joinUnits', () => {
  it('puts a headline and its lines together, and the facts', () => {
    const joined = joinUnits([text('headline', 0, 0, 40), text('subhead', 0, 50, 20), text('date', 0, 300, 16), text('contact', 0, 322, 16)])
    expect(joined.map(({ unit }) => [unit.form, unit.role, unit.layers])).toEqual([
      ['block', 'headline', ['layer:headline', 'layer:subhead']],
      ['block', 'date', ['layer:date', 'layer:contact']],
    ])
    expect(joined[0]!.unit.members[1]!.ratio).toBeLessThan(1)
    expect(joined[0]!.need!.sets).toHaveLength(1)
  })

  it('leaves alone what a designer has put elsewhere, locked, or beside', () => {
    const head = text('headline', 0, 0, 40)
    for (const second of [text('subhead', 0, 400, 20), text('subhead', 500, 50, 20), text('subhead', 0, 50, 20, { isFixed: true })]) {
      expect(joinUnits([head, second]).map(({ unit }) => unit.form)).toEqual(['text', 'text'])
    }
  })

  it('keeps on a panel what lay on it', () => {
    const panel: NeededUnit = { need: null, unit: { ...text('panel', 0, 0, 40).unit, form: 'panel', text: null, sets: [], holds: [1, 2, 3] } }
    const joined = joinUnits([panel, text('headline', 0, 0, 40), text('subhead', 0, 50, 20), text('other', 0, 200, 20)])
    expect(joined.map(({ unit }) => unit.form)).toEqual(['panel', 'block', 'text'])
    expect(joined[0]!.unit.holds).toEqual([1, 2])
    // What lies on the panel and what lies beside it are two things.
    const parted = joinUnits([{ ...panel, unit: { ...panel.unit, holds: [1] } }, text('headline', 0, 0, 40), text('subhead', 0, 50, 20)])
    expect(parted.map(({ unit }) => unit.form)).toEqual(['panel', 'text', 'text'])
  })
})
