import { describe, expect, it } from 'vitest'
import type { Heard } from '#core/brief/wishes/hearing/decode-hearing.ts'
import { weighHearing } from '#core/brief/wishes/hearing/weigh-hearing.ts'
import type { Wish } from '#core/brief/wishes/wish.ts'

const top = { x: 0, y: 0, width: 1, height: 1 / 3 }
const half = { x: 0, y: 0, width: 1, height: 0.5 }
const logoTop: Wish = { kind: 'region', of: { roles: ['logo'] }, region: top, isLoose: true }
const above: Wish = { kind: 'order', of: { roles: ['date'] }, side: 'below', other: { roles: ['headline'] } }
const heardTop: Heard = { chance: 0.98, kind: 'region', element: 'logo', region: half }
const heardAbove: Heard = { chance: 0.97, kind: 'order', element: 'headline', side: 'above', other: 'date' }

describe('weighHearing', () => {
  it('leaves what both know as the rules have it', () => {
    expect(weighHearing([logoTop, above], true, [heardTop, heardAbove])).toEqual({ kept: [logoTop, above], added: [], isClear: true })
  })

  it('adds what was heard alone, in the words of wishes', () => {
    const { kept, added } = weighHearing([logoTop], true, [heardTop, heardAbove, { chance: 0.9, kind: 'inside', element: 'price', other: 'hero' }])
    expect(kept).toEqual([logoTop])
    expect(added).toEqual([
      { kind: 'order', of: { roles: ['headline'] }, side: 'above', other: { roles: ['date'] } },
      { kind: 'inside', of: { roles: ['price'] }, other: { roles: ['hero', 'illustration'] } },
    ])
  })

  it('gives up what the model does not hear at all', () => {
    const turned: Wish = { ...above, side: 'above' }
    expect(weighHearing([turned], false, [heardAbove]).kept).toEqual([])
    expect(weighHearing([turned], false, [heardAbove]).added).toHaveLength(1)
  })

  it('keeps what the model cannot know: groups, and what must stay clear', () => {
    const others: Wish[] = [{ kind: 'region', of: 'everything', region: half, isLoose: false }, { kind: 'clear', of: { roles: ['headline'] } }]
    expect(weighHearing(others, false, []).kept).toEqual(others)
    // What is said of all need not be said of each.
    expect(weighHearing(others, true, [{ chance: 0.99, kind: 'region', element: 'date', region: half }]).added).toEqual([])
  })

  it('does not take for another part what is said of one that it does not know', () => {
    const legal: Wish = { kind: 'region', of: { roles: ['legal'] }, region: half, isLoose: false }
    expect(weighHearing([legal], true, [{ chance: 0.95, kind: 'region', element: 'body', region: half }])).toMatchObject({ kept: [legal], added: [] })
  })

  it('is in doubt where a chance is no answer', () => {
    expect(weighHearing([above], false, [{ ...heardAbove, chance: 0.5 }]).isClear).toBe(false)
    expect(weighHearing([], true, []).isClear).toBe(false)
    // What the rules alone can say does not make what they could not read clear.
    expect(weighHearing([{ kind: 'clear', of: { roles: ['headline'] } }], false, []).isClear).toBe(false)
  })

  it('knows a size from either side', () => {
    const twice: Wish = { kind: 'size', of: { roles: ['logo'] }, side: 'width', relation: 'at-least', share: 2, other: { roles: ['date'] } }
    const mirrored: Heard = { chance: 0.9, kind: 'size', element: 'date', side: 'width', relation: 'at-most', share: 0.5, of: 'logo' }
    expect(weighHearing([twice], true, [mirrored])).toMatchObject({ kept: [twice], added: [] })
  })
})
