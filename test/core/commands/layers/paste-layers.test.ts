import { describe, expect, it } from 'vitest'
import { Clip, takeClip } from '#core/commands/clip.ts'
import { pasteLayers } from '#core/commands/layers/paste-layers.ts'
import { parseDesign } from '#core/design/parse.ts'
import { smallDesign } from '../../../support/small-design.ts'
import { layerIds, treeDesign, treeOf } from '../../../support/tree-design.ts'

function small() {
  const parsed = parseDesign(smallDesign())
  if (!parsed.ok) throw new Error('bad fixture')
  return parsed.value
}
const paste = { parent: 'artboard:1', dx: 5, dy: 0 } as const

describe('pasteLayers', () => {
  it('puts copies under new ids in front of all, groups with their masks', () => {
    const design = small()
    const pasted = pasteLayers.run(design, { clip: takeClip(design, ['layer:g']), ...paste })
    expect(treeOf(pasted)).toEqual(['a', ['g', 'm', 's', 'i'], ['g-2', 'm-2', 's-2', 'i-2']])
    expect(pasted.layers['layer:g-2']).toMatchObject({ mask: 'layer:m-2' })
    expect(pasted.layers['layer:s-2']).toMatchObject({ x: 15, y: 90 })
    expect(pasted.colors).toBe(design.colors)
    expect(pasted.assets).toBe(design.assets)
  })

  it('brings colours and pictures along, and keeps the look where a token says something else here', () => {
    const clip = takeClip(small(), ['layer:a', 'layer:g'])
    const empty = treeDesign([])
    const { colors, assets, layers } = pasteLayers.run({ ...empty, colors: {} }, { clip, ...paste })
    expect(colors['color:ink']!.value).toBe('#101418')
    expect(Object.keys(assets)).toHaveLength(1)
    expect(layers['layer:a']).toMatchObject({ color: 'color:ink' })
    const other = { ...empty, colors: { 'color:ink': { id: 'color:ink', name: 'Ink', value: '#ff0000' } } } as const
    expect(pasteLayers.run(other, { clip, ...paste }).layers['layer:a']).toMatchObject({ color: '#101418' })
  })

  it('[E3] leaves out what a clip does not hold whole, and follows no circle', () => {
    const clip = Clip.parse(JSON.parse(JSON.stringify(takeClip(small(), ['layer:a', 'layer:g']))))
    const design = treeDesign(['b'])
    const torn = { ...clip, assets: [], layers: clip.layers.map((layer) => (layer.kind === 'group' ? { ...layer, children: ['layer:g', 'layer:gone', 'layer:i', 'layer:s'] as const } : layer)) }
    const pasted = pasteLayers.run(design, { clip: Clip.parse(torn), ...paste })
    expect(treeOf(pasted)).toEqual(['b', 'a', ['g', 's']])
    expect(parseDesign(pasted).ok).toBe(true)
    expect(pasteLayers.run(design, { clip: { ...clip, layers: [] }, ...paste })).toBe(design)
  })

  it('[E4] pastes into groups, but not into locked ones', () => {
    const design = treeDesign([['g', 'a'], ['h', 'b']], { h: { locks: ['*'] } })
    const clip = takeClip(design, layerIds('a'))
    expect(treeOf(pasteLayers.run(design, { clip, parent: 'layer:g', dx: 0, dy: 0 }))).toEqual([['g', 'a', 'a-2'], ['h', 'b']])
    expect(pasteLayers.run(design, { clip, parent: 'layer:h', dx: 0, dy: 0 })).toBe(design)
  })
})
