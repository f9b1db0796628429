import type { TestAssets } from '../../../support/test-assets.ts'

const words = (id: string, name: string, more: object) => ({ id: `layer:${id}`, name, kind: 'text', x: 80, y: 100, width: 600, height: 90, runs: [{ text: name }], family: 'Inter', weight: 700, fontSize: 48, color: 'color:ink', ...more })
const box = (id: string, name: string, more: object = {}) => ({ id: `layer:${id}`, name, kind: 'shape', x: 100, y: 100, width: 200, height: 100, outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: 'color:accent' }], ...more })

/** Every kind of layer, a group in a group, and `more` plain ones behind them. */
export function panelsDesign(assets: TestAssets, more = 0) {
  const layers = [
    box('wash', 'Wash', { role: 'background', x: 0, y: 0, width: 1080, height: 1350 }),
    ...Array.from({ length: more }, (_, index) => box(`n${index + 1}`, `Ornament ${index + 1}`, { x: index, y: 20, width: 20, height: 20 })),
    { id: 'layer:photo', name: 'Photo', kind: 'image', role: 'hero', x: 90, y: 400, width: 600, height: 500, asset: assets.photo.id, fit: 'cover', alt: 'Hills at dusk' },
    { id: 'layer:flower', name: 'Flower', kind: 'image', role: 'illustration', x: 700, y: 400, width: 200, height: 200, asset: assets.flower.id },
    box('star', 'Star', { x: 700, y: 700 }),
    box('dot', 'Dot', { x: 820, y: 700, outline: { kind: 'ellipse' }, fills: [{ kind: 'solid', color: '#1c7ed6' }] }),
    { id: 'layer:inner', name: 'Inner', kind: 'group', children: ['layer:dot'] },
    { id: 'layer:badge', name: 'Badge', kind: 'group', children: ['layer:star', 'layer:inner'] },
    words('sub', 'Baked before you wake', { weight: 400, fontSize: 32, y: 240, height: 38.4 }),
    words('head', 'Fresh bread', { role: 'headline', runs: [{ text: 'Fresh ' }, { text: 'bread', weight: 400, color: 'color:accent' }], height: 57.6 }),
  ]
  return {
    format: 'broadside',
    version: 1,
    title: 'Panels',
    lang: 'en',
    styles: {},
    assets: assets.all,
    artboards: {
      'artboard:1': {
        id: 'artboard:1', name: 'Poster', width: 1080, height: 1350, background: 'color:paper',
        children: ['layer:wash', ...Array.from({ length: more }, (_, index) => `layer:n${index + 1}`), 'layer:photo', 'layer:flower', 'layer:badge', 'layer:sub', 'layer:head'],
      },
    },
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    colors: {
      'color:ink': { id: 'color:ink', name: 'Ink', value: '#101418' },
      'color:paper': { id: 'color:paper', name: 'Paper', value: '#fff8ec' },
      'color:accent': { id: 'color:accent', name: 'Accent', value: '#e8590c' },
    },
  }
}
