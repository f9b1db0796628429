import { describe, expect, it } from 'vitest'
import { styleText } from '#core/commands/text/style-text.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { layerIds, treeDesign } from '../../../support/tree-design.ts'

const text = { kind: 'text', runs: [{ text: 'Hello ' }, { text: 'world', weight: 700 }], family: 'Inter', fontSize: 20, color: 'color:ink' }
const ids = layerIds('a')
const run = (args: Parameters<typeof styleText.run>[1], own: object = {}) => styleText.run(treeDesign(['a'], { a: { ...text, ...own } }), args).layers['layer:a'] as TextLayer

describe('styleText', () => {
  it('makes the whole layer say one thing', () => {
    expect(run({ ids, changes: { weight: 600, align: 'center' } })).toMatchObject({ weight: 600, align: 'center', runs: [{ text: 'Hello world' }] })
    expect(run({ ids, changes: { color: '#ff0000' } })).toMatchObject({ color: '#ff0000', runs: [{ text: 'Hello ' }, { text: 'world', weight: 700 }] })
  })

  it('gives a part its own look, split where the part begins and ends', () => {
    expect(run({ ids, changes: { color: '#ff0000', leading: 1.5 }, range: { start: 3, end: 8 } })).toMatchObject({
      color: 'color:ink',
      leading: 1.5,
      runs: [{ text: 'Hel' }, { text: 'lo ', color: '#ff0000' }, { text: 'wo', weight: 700, color: '#ff0000' }, { text: 'rld', weight: 700 }],
    })
    expect(run({ ids, changes: { weight: 400 }, range: { start: 6, end: 11 } }).runs).toEqual([{ text: 'Hello world' }])
  })

  it('takes a range over all as the whole layer', () => {
    expect(run({ ids, changes: { weight: 700 }, range: { start: 0, end: 99 } })).toMatchObject({ weight: 700, runs: [{ text: 'Hello world' }] })
  })

  it('[E4] leaves locked fields, in the runs as well', () => {
    expect(run({ ids, changes: { weight: 300, fontSize: 30 }, range: { start: 0, end: 2 } }, { locks: ['weight'] }).runs).toEqual([{ text: 'He', fontSize: 30 }, { text: 'llo ' }, { text: 'world', weight: 700 }])
  })

  it('[E3] leaves out a colour that is not in the design', () => {
    expect(run({ ids, changes: { color: 'color:gone' } })).toMatchObject({ color: 'color:ink' })
  })

  it('leaves the shared style when it says something else', () => {
    const design = treeDesign(['a'], { a: text })
    const style = { id: 'style:body', name: 'Body', family: 'Inter', weight: 400, isItalic: false, leading: 1.2, tracking: 0 } as const
    const styled = { ...design, styles: { 'style:body': style }, layers: { 'layer:a': { ...(design.layers['layer:a'] as TextLayer), style: 'style:body' } } } as const
    expect(styleText.run(styled, { ids, changes: { fontSize: 44 } }).layers['layer:a']).toMatchObject({ style: 'style:body' })
    expect(styleText.run(styled, { ids, changes: { family: 'Poppins' } }).layers['layer:a']).toMatchObject({ style: null })
  })
})
