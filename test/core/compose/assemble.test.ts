import { describe, expect, it } from 'vitest'
import { assembleDesign } from '#core/compose/assemble.ts'
import { createOrnaments } from '#core/compose/ornaments.ts'
import { parseDesign } from '#core/design/parse.ts'
import { createRandom } from '#core/geometry/random.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Content } from '#core/layout/content.ts'
import { shapeOf } from '#core/layout/frame.ts'
import type { ShapeDraft } from '#core/layout/ground.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { contentFor, direction, noticeCopy, palette, photo } from '../../support/layout-content.ts'

const wave: ShapeDraft = {
  kind: 'shape', name: 'Wave', role: 'background', x: 0, y: 0, width: 300, height: 100, angleDeg: 0, opacity: 1, blend: 'normal', isHidden: false, locks: [],
  effects: [], outline: { kind: 'rect', radius: 0 }, fills: [{ kind: 'solid', color: palette.field as `#${string}`, opacity: 1 }], strokes: [],
}

function designsOf(content: Content) {
  const shape = shapeOf(content.artboard)
  return archetypes.flatMap((archetype) => {
    if (archetype.suits(content, shape) <= 0) return []
    const composition = placeFrame(content, archetype.id, archetype.frame(content, shape, createRandom(1).fork(archetype.id)))
    if (composition === null) return []
    return [assembleDesign({
      content, composition, ground: [wave, wave], tiles: [], ornaments: createOrnaments(direction, content.artboard, createRandom(1)), title: 'Dinner', description: '', origin: {
        request: 'x', seed: 1, layout: archetype.id, palette: 'p', type: 't', background: 'waves', illustration: 'burger',
      }, scrim: 0.7,
    })]
  })
}

describe('assembleDesign', () => {
  it.each([
    ['a sale', contentFor(300, 250)], ['a notice', contentFor(300, 600, { copy: noticeCopy })], ['a strip', contentFor(728, 90)],
    ['a photo poster', contentFor(1080, 1350, { hero: { kind: 'photo', photos: [photo('sea')] } })],
  ])('makes valid designs of %s, every part named once', (_name, content) => {
    const designs = designsOf(content)
    expect(designs.length).toBeGreaterThan(3)
    for (const design of designs) {
      const parsed = parseDesign(JSON.parse(JSON.stringify(design)))
      expect(parsed.ok ? [] : parsed.faults).toEqual([])
      const roles = Object.values(design.layers).map((layer) => layer.role)
      expect(roles.filter((role) => role === 'headline')).toHaveLength(1)
      expect(roles.filter((role) => role === 'logo')).toHaveLength(1)
      expect(roles).toContain('cta')
    }
  })
  it('uses tokens wherever the palette is used', () => {
    for (const design of designsOf(contentFor(300, 250))) {
      const wave = Object.values(design.layers).find((layer) => layer.name === 'Wave')!
      expect(wave.kind === 'shape' && wave.fills[0]).toMatchObject({ color: 'color:field' })
      for (const layer of Object.values(design.layers)) if (layer.kind === 'text') expect(layer.color).toMatch(/^color:/)
    }
  })
  it('names the assets that it shows, and no others', () => {
    for (const design of designsOf(contentFor(300, 250))) {
      const shown = new Set(Object.values(design.layers).flatMap((layer) => (layer.kind === 'image' ? [layer.asset as string] : [])))
      for (const id of shown) expect(design.assets).toHaveProperty([id])
    }
  })
})
