import { describe, expect, it } from 'vitest'
import { removeColor } from '#core/commands/colors/remove-color.ts'
import { parseDesign } from '#core/design/parse.ts'
import { smallDesign } from '../../../support/small-design.ts'

describe('removeColor', () => {
  it('leaves every use as a colour of its own, in locked layers too', () => {
    const raw = smallDesign()
    raw.artboards['artboard:1'].background = 'color:ink'
    raw.layers['layer:a']!['locks'] = ['*']
    const parsed = parseDesign(raw)
    if (!parsed.ok) throw new Error('bad fixture')
    const removed = removeColor.run(parsed.value, { id: 'color:ink' })
    expect(removed.colors).toEqual({})
    expect(removed.artboards['artboard:1']).toMatchObject({ background: '#101418' })
    expect(removed.layers['layer:a']).toMatchObject({ color: '#101418' })
    expect(removed.layers['layer:s']).toMatchObject({ fills: [{ color: '#101418' }] })
    expect(removed.layers['layer:m']).toBe(parsed.value.layers['layer:m'])
    expect(removeColor.run(removed, { id: 'color:ink' })).toBe(removed)
  })
})
