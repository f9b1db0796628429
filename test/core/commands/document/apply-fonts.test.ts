import { describe, expect, it } from 'vitest'
import { applyFonts } from '#core/commands/document/apply-fonts.ts'
import { parseDesign } from '#core/design/parse.ts'
import { smallDesign } from '../../../support/small-design.ts'

function twoTexts(own: object = {}) {
  const raw = smallDesign()
  raw.layers['layer:b'] = { ...raw.layers['layer:a'], id: 'layer:b', family: 'Poppins', runs: [{ text: 'One ' }, { text: 'two', family: 'Inter' }], ...own }
  raw.artboards['artboard:1'].children.push('layer:b')
  const parsed = parseDesign({ ...raw, styles: { 'style:body': { id: 'style:body', name: 'Body', family: 'Inter', weight: 400, isItalic: false, leading: 1.2, tracking: 0 } } })
  if (!parsed.ok) throw new Error('bad fixture')
  return parsed.value
}

describe('applyFonts', () => {
  it('changes layers, runs and styles by the families as they were', () => {
    const changes = [{ from: { family: 'Inter' }, to: { family: 'Poppins', weight: 600 } }, { from: { family: 'Poppins' }, to: { family: 'Inter' } }]
    const { layers, styles } = applyFonts.run(twoTexts(), { changes })
    expect(layers['layer:a']).toMatchObject({ family: 'Poppins', weight: 600 })
    expect(layers['layer:b']).toMatchObject({ family: 'Inter', weight: 400, runs: [{ text: 'One ' }, { text: 'two', family: 'Poppins', weight: 600 }] })
    expect(styles['style:body']).toMatchObject({ family: 'Poppins', weight: 600 })
  })

  it('[E4] leaves texts whose family is locked', () => {
    const design = twoTexts({ locks: ['family'] })
    expect(applyFonts.run(design, { changes: [{ from: { family: 'Inter' }, to: { family: 'Lora' } }] }).layers['layer:b']).toBe(design.layers['layer:b'])
  })
})
