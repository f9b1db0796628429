import { describe, expect, it } from 'vitest'
import { drawIllustrations, drawPhoto } from '#core/compose/draw-hero.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import type { HeroPlace } from '#core/layout/frame.ts'
import { photo, picture } from '../../support/layout-content.ts'

const page = { width: 300, height: 250 }
const colors = { disc: '#884422', shadow: '#221100', around: '#204060' }
const place = (rest: Partial<HeroPlace> = {}): HeroPlace => ({
  box: { x: 150, y: 40, width: 150, height: 180 }, form: 'free', anchor: { x: 0.5, y: 1 }, isStanding: true, on: 'ground', ...rest,
})

describe('drawIllustrations', () => {
  it('stands the leader on the floor of its box, whole, over its shadow', () => {
    const [shadow, leader] = drawIllustrations([picture('cup')], place(), page, colors)
    expect(leader).toMatchObject({ kind: 'image', role: 'hero', x: 150, y: 70, width: 150, height: 150 })
    expect(shadow).toMatchObject({ kind: 'shape', name: 'Contact shadow' })
    expect(shadow!.y).toBeGreaterThan(leader!.y + 100)
  })
  it('keeps company inside the box and the page', () => {
    const layers = drawIllustrations([picture('cup'), picture('croissant')], place({ box: { x: 160, y: 40, width: 170, height: 180 } }), page, colors)
    const company = layers.filter((layer) => layer.kind === 'image')[1]!
    expect(company.x).toBeGreaterThanOrEqual(160)
    expect(company.x + company.width).toBeLessThanOrEqual(page.width + 0.01)
    expect(company.y + company.height).toBeLessThanOrEqual(page.height)
  })
  it('fills a wide box with a row, leader in the middle', () => {
    const images = drawIllustrations([picture('a'), picture('b'), picture('c')], place({ box: { x: 0, y: 0, width: 300, height: 90 } }), page, colors).filter((layer) => layer.kind === 'image')
    expect(images.map((layer) => layer.name)).toEqual(['a', 'b', 'c'])
    expect(images[1]!.x).toBeLessThan(images[0]!.x)
    expect(images[2]!.x).toBeGreaterThan(images[0]!.x)
  })
  it('places by what can be seen of a picture, not by its empty border', () => {
    const bordered = { ...picture('cup'), visible: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } }
    const leader = drawIllustrations([bordered], place({ isStanding: false }), page, colors).at(-1)!
    expect(leader).toMatchObject({ x: 75, width: 300 })
  })
  it('lights a drawing that would melt into its ground, and only such a one', () => {
    const names = (lightness: number): string[] => drawIllustrations([{ ...picture('note'), lightness }], place(), page, colors).map((layer) => layer.name)
    expect(names(0.3)).toContain('Glow')
    expect(names(0.8)).not.toContain('Glow')
  })
  it('lays a disc behind when asked', () => {
    const [disc] = drawIllustrations([picture('cup')], place({ form: 'circle', box: { x: 0, y: 0, width: 90, height: 90 } }), page, colors)
    expect(disc).toMatchObject({ kind: 'shape', name: 'Disc', outline: { kind: 'ellipse' } })
  })
})

describe('drawPhoto', () => {
  const layer = { name: 'Photo', role: 'hero', panels: [] } as const
  it.each([['circle', 'ellipse'], ['arch', 'path'], ['free', 'rect']] as const)('masks a %s by a %s, cropped around its subject', (form, mask) => {
    const [photoLayer] = drawPhoto(photo('sea'), place({ form }), layer)
    expect(photoLayer).toMatchObject({ kind: 'image', role: 'hero', fit: 'cover', mask: { kind: mask } })
    const { crop, focus } = photoLayer as ImageLayer
    // The disc's middle, found again inside the crop.
    expect(crop.x + focus.x * crop.width).toBeCloseTo(0.7, 1)
    expect(crop.y + focus.y * crop.height).toBeCloseTo(0.4, 1)
  })
  it('bleeds without a mask', () => {
    expect(drawPhoto(photo('sea'), place({ form: 'bleed' }), layer)[0]).toMatchObject({ mask: null })
  })
})
