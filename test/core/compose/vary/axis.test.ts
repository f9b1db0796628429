import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axes, keepsOtherAxes, withoutAxis } from '#core/compose/vary/axis.ts'
import type { Axis } from '#core/compose/vary/axis.ts'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { varied } from '../../../support/varied-design.ts'

const change = (id: string, fields: object): Design => putLayers(varied, [{ ...varied.layers[id as 'layer:a']!, ...fields } as never])

/** What may change, and the one axis to which that belongs. */
const changes: readonly (readonly [string, Axis, Design])[] = [
  ['a token\'s value', 'palette', { ...varied, colors: { ...varied.colors, 'color:accent': { ...varied.colors['color:accent']!, value: '#123456' } } }],
  ['a colour written out', 'palette', change('layer:dots', { fills: [{ kind: 'solid', color: '#00ff00', opacity: 1 }] })],
  ['a picture\'s recolouring', 'palette', change('layer:hero', { recolor: [{ from: '#d6336c', to: '#00ff00' }] })],
  ['a family', 'type', change('layer:headline', { family: 'Inter' })],
  ['a weight', 'type', change('layer:headline', { weight: 300 })],
  ['a size in the same box', 'type', change('layer:headline', { fontSize: 20 })],
  ['a text style', 'type', { ...varied, styles: { ...varied.styles, 'style:display': { ...varied.styles['style:display']!, family: 'Inter' } } }],
  ['a shape of the ground', 'background', change('layer:dots', { x: 7 })],
  ['the sheet itself', 'background', { ...varied, artboards: { 'artboard:1': { ...varied.artboards['artboard:1']!, background: 'color:accent' } } }],
  ['the hero\'s alternative text', 'illustration', change('layer:hero', { alt: 'a rose' })],
  ['a place', 'layout', change('layer:headline', { x: 99 })],
  ['an alignment', 'layout', change('layer:headline', { align: 'end' })],
  ['what is shown', 'layout', change('layer:headline', { isHidden: true })],
]

describe('what belongs to an axis', () => {
  it.each(changes)('%s belongs to %s', (_name, axis, after) => {
    expect(keepsOtherAxes(varied, after, axis)).toBe(true)
  })

  it.each(changes.filter(([, axis]) => axis !== 'type'))('%s belongs to no other axis than %s', (name, axis, after) => {
    // A recoloured picture is its drawing's and its colours' matter; a size is type's and layout's.
    const others = axes.filter((other) => other !== axis && !(name === 'a picture\'s recolouring' && other === 'illustration') && !(name === 'a colour written out' && other === 'background'))
    expect(others.filter((other) => keepsOtherAxes(varied, after, other))).toEqual([])
  })

  it('never is a layer\'s words, lock or token', () => {
    for (const fields of [{ runs: [{ text: 'other words' }] }, { locks: ['x'] }, { color: 'color:accent' }]) {
      for (const axis of axes) expect(keepsOtherAxes(varied, change('layer:headline', fields), axis)).toBe(false)
    }
  })

  it('is the same whatever order the records have', () => {
    fc.assert(fc.property(fc.shuffledSubarray(Object.entries(varied.layers), { minLength: Object.keys(varied.layers).length }), fc.constantFrom(...axes), (entries, axis) => {
      expect(JSON.stringify(withoutAxis({ ...varied, layers: Object.fromEntries(entries) } as Design, axis))).toBe(JSON.stringify(withoutAxis(varied, axis)))
    }))
  })

  it('starts from a sound design', () => expect(parseDesign(varied).ok).toBe(true))
})
