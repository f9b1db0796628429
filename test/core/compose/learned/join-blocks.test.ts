import { describe, expect, it } from 'vitest'
import { joinBlocks } from '#core/compose/learned/join-blocks.ts'
import type { PlannedText } from '#core/compose/learned/join-blocks.ts'
import type { Role } from '#core/design/layer.ts'

const text = (role: Role, least: number): PlannedText => ({
  wording: { role, name: role, text: role, font: { family: 'Inter', weight: 700, isItalic: false, tracking: 0, leading: 1.1 }, letterCase: 'as-typed', lang: 'en', on: 'ground', tone: 'ink' },
  need: { sets: [{ lines: 1, width: 8, height: 1 }, { lines: 2, width: 4.5, height: 2.2 }], least, best: least * 1.5, most: least * 3, pad: { width: 0, height: 0 } },
})
const roomy = { width: 1000, height: 1000 }
const all = [text('eyebrow', 12), text('headline', 40), text('subhead', 18), text('body', 12), text('date', 14), text('contact', 12)]
const rolesOf = (joined: ReturnType<typeof joinBlocks>) => joined.map((one) => ('members' in one ? one.members.map(({ wording }) => wording.role) : one.wording.role))

describe('joinBlocks', () => {
  it('joins what is read in one breath, in its order, where the first stood', () => {
    expect(rolesOf(joinBlocks(all, () => true, roomy))).toEqual([['eyebrow', 'headline', 'subhead'], 'body', ['date', 'contact']])
  })

  it('leaves alone what has a place of its own', () => {
    expect(rolesOf(joinBlocks(all, (role) => role !== 'subhead' && role !== 'date', roomy))).toEqual([['eyebrow', 'headline'], 'subhead', 'body', 'date', 'contact'])
    expect(rolesOf(joinBlocks(all, (role) => role !== 'headline', roomy))).toEqual(['eyebrow', 'headline', 'subhead', 'body', ['date', 'contact']])
  })

  it('joins nothing for which there is no room as one', () => {
    expect(rolesOf(joinBlocks(all, () => true, { width: 1000, height: 60 }))).toEqual(['eyebrow', 'headline', 'subhead', 'body', ['date', 'contact']])
    for (const one of joinBlocks(all, () => true, { width: 200, height: 1000 })) {
      if ('members' in one) for (const { width } of one.need.sets) expect(width * one.need.least).toBeLessThanOrEqual(200)
    }
  })

  it('keeps every text over its least size, at the least of the block', () => {
    for (const one of joinBlocks(all, () => true, roomy)) {
      if (!('members' in one)) continue
      for (const { need, ratio } of one.members) expect(one.need.least * ratio).toBeGreaterThanOrEqual(need.least - 1e-9)
      expect(one.need.least).toBeLessThanOrEqual(one.need.most)
    }
  })
})
