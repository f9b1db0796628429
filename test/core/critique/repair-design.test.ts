import { describe, expect, it } from 'vitest'
import { critiqueDesign } from '#core/critique/critique-design.ts'
import { repairDesign } from '#core/critique/repair-design.ts'
import type { Design } from '#core/design/design.ts'
import { image, makeDesign, renderViews, shape, text, typesetter } from './render-views.ts'

const look = (design: Design) => {
  const views = renderViews(design)
  return { views, findings: critiqueDesign({ design, typesetter, views }).findings }
}
const faults = (design: Design) => look(design).findings.filter((finding) => finding.severity === 'fault').map((finding) => finding.code)

/** A few rounds, as generation makes them. */
function repair(design: Design): { design: Design; actions: string[] } {
  const actions: string[] = []
  for (let round = 0; round < 3; round++) {
    const { views, findings } = look(design)
    const repaired = repairDesign(design, findings.filter((finding) => finding.severity === 'fault'), typesetter, { views })
    if (repaired === null) break
    design = repaired.design
    actions.push(...repaired.actions)
  }
  return { design, actions }
}

describe('repairDesign', () => {
  const stripes = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`stripe${index}`, shape('decoration', [index * 16, 140, 8, 30], '#101010')]),
  )
  it.each([
    ['text on a ground of its own colour', makeDesign({ subhead: { color: '#efe9df' } }), 'low-contrast'],
    ['text on stripes that no ink is clear of', makeDesign({ ...stripes, subhead: null, lead: text('Baked at 6 in the morning', 'subhead', [20, 146, 130, 34], { color: '#14213d' }) }), 'low-contrast'],
    ['a logo on a ground of its own colour', makeDesign({ corner: shape('background', [0, 0, 150, 60], '#123a6b'), logo: null, mark: image('logo', [20, 18, 60, 24]) }), 'logo-lost'],
    ['a headline a little too large for its box', makeDesign({ headline: { fontSize: 28.5 } }), 'clipped-text'],
    ['a button a little over the edge', makeDesign({ button: shape('cta', [-6, 196, 108, 34], '#14213d') }), 'outside-artboard'],
    ['two texts that touch', makeDesign({ subhead: { y: 122 } }), 'text-overlap'],
    ['text under the least size', makeDesign({ subhead: { fontSize: 9 } }), 'small-text'],
    ['body as large as the headline', makeDesign({ subhead: { role: 'body', fontSize: 16 } }), 'weak-hierarchy'],
    ['a logo under the least height', makeDesign({ logo: { width: 35, height: 14 } }), 'logo-small'],
    ['a logo without air', makeDesign({ logo: { y: 40, width: 75, height: 30 } }), 'logo-crowded'],
  ])('mends %s', (_name, broken, code) => {
    expect(faults(broken)).toContain(code)
    const { design, actions } = repair(broken)
    expect(faults(design)).toEqual([])
    expect(actions.length).toBeGreaterThan(0)
  })

  it('brings a button nearly in line with the text into line, label and all', () => {
    const broken = makeDesign({ button: { x: 23 }, label: { x: 23 } })
    const { views, findings } = look(broken)
    expect(findings.map((finding) => finding.code)).toContain('near-miss')
    const { design, actions } = repairDesign(broken, findings, typesetter, { views })!
    expect(look(design).findings).toEqual([])
    expect(actions[0]).toMatch(/^moved “button” \d\.\d px into line$/)
    const { button, label } = { button: design.layers['layer:button'], label: design.layers['layer:label'] } as Record<string, { x: number }>
    expect(button!.x).toBe(label!.x)
  })

  it('[C6] changes only the layer that it names', () => {
    const broken = makeDesign({ subhead: { color: '#efe9df' } })
    const { views, findings } = look(broken)
    const repaired = repairDesign(broken, findings, typesetter, { views })!
    const changed = Object.keys(repaired.design.layers).filter((id) => repaired.design.layers[id as 'layer:a'] !== broken.layers[id as 'layer:a'])
    expect(changed).toEqual(['layer:subhead'])
    expect(repaired.actions).toEqual(['set “subhead” in near-black'])
  })

  it('[C6] leaves locked fields alone', () => {
    const broken = makeDesign({ subhead: { fontSize: 9, locks: ['fontSize'] } })
    const { views, findings } = look(broken)
    expect(repairDesign(broken, findings, typesetter, { views })).toBeNull()
  })

  it('has nothing to do for a sound design', () => {
    const design = makeDesign()
    expect(repairDesign(design, look(design).findings, typesetter)).toBeNull()
  })
})
