import { describe, expect, it } from 'vitest'
import { decodeHearing } from '#core/brief/wishes/hearing/decode-hearing.ts'
import { edgeValues, heardRoles, mostAmounts, pairHeads, roleHeads, shareValues } from '#core/brief/wishes/hearing/hearing.ts'
import type { HeardRole } from '#core/brief/wishes/hearing/hearing.ts'

/** Logits that say nothing, into which a test writes. */
function silence() {
  const roles = new Float32Array(heardRoles.length * roleHeads.length).fill(-9)
  const pairs = new Float32Array(heardRoles.length ** 2 * pairHeads.length).fill(-9)
  const at = (role: HeardRole): number => heardRoles.indexOf(role)
  // Of the four relations of a size the first says none.
  heardRoles.forEach((_, i) => {
    for (const side of ['width', 'height'] as const) {
      roles[i * roleHeads.length + roleHeads.at[side]] = 9
      heardRoles.forEach((_other, j) => (pairs[(i * heardRoles.length + j) * pairHeads.length + pairHeads.at[side]] = 9))
    }
  })
  return {
    roles, pairs,
    sayOfRole: (role: HeardRole, name: keyof typeof roleHeads.at, index = 0, logit = 9) => void (roles[at(role) * roleHeads.length + roleHeads.at[name] + index] = logit),
    sayOfPair: (one: HeardRole, other: HeardRole, name: keyof typeof pairHeads.at, index = 0, logit = 9) => void (pairs[(at(one) * heardRoles.length + at(other)) * pairHeads.length + pairHeads.at[name] + index] = logit),
  }
}

describe('decodeHearing', () => {
  it('hears nothing in silence', () => {
    expect(decodeHearing(silence(), [])).toEqual([])
  })

  it('reads a region by its edges, told in words or by a measure', () => {
    const said = silence()
    said.sayOfRole('logo', 'region')
    said.sayOfRole('logo', 'left', edgeValues.indexOf(0.5))
    said.sayOfRole('logo', 'right', edgeValues.indexOf(1))
    said.sayOfRole('logo', 'bottom', edgeValues.indexOf(1))
    // What the first measure leaves of the whole.
    said.sayOfRole('logo', 'top', edgeValues.length + mostAmounts)
    const [heard, ...more] = decodeHearing(said, [0.28])
    expect(more).toEqual([])
    expect(heard).toMatchObject({ kind: 'region', element: 'logo', region: { x: 0.5, width: 0.5 } })
    expect(heard!.kind === 'region' && heard!.region.y).toBeCloseTo(0.72)
    expect(heard!.chance).toBeGreaterThan(0.99)
  })

  it('gives up a region without an inside', () => {
    const said = silence()
    said.sayOfRole('logo', 'region')
    for (const name of ['left', 'right', 'top', 'bottom'] as const) said.sayOfRole('logo', name, edgeValues.indexOf(0.5))
    expect(decodeHearing(said, [])).toEqual([])
  })

  it('lets classes of the same value share their weight', () => {
    const said = silence()
    said.sayOfRole('hero', 'width', 0, -9)
    said.sayOfRole('hero', 'width', 3)
    said.sayOfRole('hero', 'widthShare', shareValues.indexOf(0.9), 2)
    said.sayOfRole('hero', 'widthShare', shareValues.indexOf(0.4), 1.6)
    said.sayOfRole('hero', 'widthShare', shareValues.length, 1.6)
    expect(decodeHearing(said, [0.4])).toMatchObject([{ kind: 'size', element: 'hero', side: 'width', relation: 'at-most', share: 0.4, of: 'page' }])
  })

  it('gives up a share that no wish can have', () => {
    const said = silence()
    said.sayOfPair('headline', 'logo', 'width', 0, -9)
    said.sayOfPair('headline', 'logo', 'width', 1)
    said.sayOfPair('headline', 'logo', 'widthShare', shareValues.length)
    expect(decodeHearing(said, [50])).toEqual([])
    expect(decodeHearing(said, [5])).toMatchObject([{ kind: 'size', share: 5 }])
  })

  it('says once what is the same from both sides', () => {
    const said = silence()
    for (const [one, other] of [['logo', 'date'], ['date', 'logo']] as const) said.sayOfPair(one, other, 'alignTop')
    said.sayOfPair('price', 'hero', 'inside')
    said.sayOfPair('headline', 'body', 'above')
    expect(decodeHearing(said, []).map(({ chance: _chance, ...rest }) => rest)).toEqual([
      { kind: 'order', element: 'headline', side: 'above', other: 'body' },
      { kind: 'inside', element: 'price', other: 'hero' },
      { kind: 'align', element: 'date', edge: 'top', other: 'logo' },
    ])
  })
})
