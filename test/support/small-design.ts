/** A hand-written design as short as it can be: everything else has a default. Untyped, so that tests can spoil it. */
export const smallDesign = () => ({
  format: 'broadside',
  version: 1,
  title: 'Small',
  lang: 'en',
  artboards: { 'artboard:1': { id: 'artboard:1', name: 'Card', width: 300, height: 250, background: '#ffffff', children: ['layer:a', 'layer:g'] } },
  layers: {
    'layer:a': { id: 'layer:a', name: 'Headline', kind: 'text', role: 'headline', x: 20, y: 20, width: 200, height: 40, runs: [{ text: 'Fresh bread' }], family: 'Inter', fontSize: 24, color: 'color:ink' },
    'layer:g': { id: 'layer:g', name: 'Group', kind: 'group', children: ['layer:m', 'layer:s', 'layer:i'], mask: 'layer:m' },
    'layer:m': { id: 'layer:m', name: 'Mask', kind: 'shape', x: 10, y: 10, width: 50, height: 50, outline: { kind: 'ellipse' }, fills: [{ kind: 'solid', color: '#000000' }] },
    'layer:s': { id: 'layer:s', name: 'Panel', kind: 'shape', x: 10, y: 90, width: 100, height: 100, outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: 'color:ink' }] },
    'layer:i': { id: 'layer:i', name: 'Photo', kind: 'image', x: 120, y: 90, width: 100, height: 100, asset: `asset:${'a'.repeat(64)}` },
  } as Record<string, Record<string, unknown>>,
  colors: { 'color:ink': { id: 'color:ink', name: 'Ink', value: '#101418' } },
  styles: {},
  assets: { [`asset:${'a'.repeat(64)}`]: { id: `asset:${'a'.repeat(64)}`, extension: 'svg', width: 32, height: 32, name: 'flower' } },
})
