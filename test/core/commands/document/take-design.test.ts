import { describe, expect, it } from 'vitest'
import { takeDesign } from '#core/commands/document/take-design.ts'
import { diffDesigns } from '#core/design/patch.ts'
import type { Design } from '#core/design/design.ts'
import { varied } from '../../../support/varied-design.ts'

const take = (design: Design): Design => takeDesign.run(varied, takeDesign.args.parse({ design }))

describe('taking over a variation', () => {
  it('changes nothing where nothing differs', () => {
    expect(take(structuredClone(varied))).toBe(varied)
  })

  it('changes the records that differ alone, and keeps the title', () => {
    const other = structuredClone(varied) as { -readonly [Key in keyof Design]: Design[Key] }
    other.colors = { ...other.colors, 'color:accent': { ...other.colors['color:accent']!, value: '#0b5d3b' } }
    other.origin = { ...other.origin!, palette: 'green' }
    other.title = 'another title'
    const taken = take(other)
    expect(diffDesigns(varied, taken).map(({ id }) => id).sort()).toEqual(['color:accent', 'design'])
    expect(taken.origin!.palette).toBe('green')
    expect(taken.title).toBe(varied.title)
  })

  it('leaves the design as it was where the other does not hold together', () => {
    const { 'layer:headline': _gone, ...layers } = varied.layers
    expect(take({ ...varied, layers } as Design)).toBe(varied)
  })
})
