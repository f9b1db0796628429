import { createElement } from 'studio/react'
import { createRoot } from 'studio/react-dom/client'
import '#renderer/styles/tokens.css'
import '#renderer/styles/base.css'
import { parseDesign } from '#core/design/parse.ts'
import { createPictures } from '#renderer/canvas/pictures.ts'
import { Stage } from '#renderer/canvas/Stage.tsx'
import { createPageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { createStudio, type Studio } from '#renderer/studio/studio.ts'
import type { LayerId } from '#core/design/ids.ts'
import { board, type Item } from '../items.ts'
import { nextFrame } from './bench-app.ts'

const fonts = await createPageTypesetter()
let studio: Studio

function make({ id, kind, x, y, width, height, color, text }: Item) {
  const common = { id: `layer:${id}`, name: id, x, y, width, height }
  if (kind === 'text') return { ...common, kind: 'text', runs: [{ text }], family: 'Inter', fontSize: 16, wrap: 'none', color }
  return { ...common, kind: 'shape', outline: { kind }, fills: [{ kind: 'solid', color }] }
}

window.bench = {
  async open({ items, group }) {
    const inGroup = new Set(group)
    const start = performance.now()
    const layers = items.map(make)
    const roots = items.flatMap(({ id }) => (inGroup.has(id) ? (id === group[0] ? ['layer:group'] : []) : [`layer:${id}`]))
    const parsed = parseDesign({
      format: 'broadside', version: 1, title: 'Bench', lang: 'en', styles: {}, colors: {}, assets: {},
      artboards: { 'artboard:1': { id: 'artboard:1', name: 'Board', ...board, background: '#ffffff', children: roots } },
      layers: Object.fromEntries([...layers, { id: 'layer:group', name: 'Group', kind: 'group', children: group.map((id) => `layer:${id}`) }].map((layer) => [layer.id, layer])),
    })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    const viewport = { zoom: 1, x: board.width / 2, y: board.height / 2 }
    studio = createStudio({ design: parsed.value, viewport: { ...viewport, x: viewport.x + 1e-9 } })
    const pictures = createPictures()
    const nothing = (): void => undefined
    createRoot(document.querySelector('#root')!).render(
      createElement(Stage, { studio, typesetter: fonts, pictures, isSnapping: true, onContextMenu: nothing, onDropFiles: nothing, onEditPicture: nothing }),
    )
    const texts = Object.values(parsed.value.layers).flatMap((layer) => (layer.kind === 'text' ? [{ ...layer, lang: 'en' }] : []))
    while (document.querySelector('canvas') === null || !texts.every(fonts.isReady)) await nextFrame()
    await nextFrame()
    return performance.now() - start
  },
  placeOf(id) {
    const layer = studio.state().design.layers[`layer:${id}`]!
    return layer.kind === 'group' ? { x: 0, y: 0 } : { x: layer.x, y: layer.y }
  },
  zoom: () => studio.state().viewport.zoom,
  edit(count) {
    const ids = Object.keys(studio.state().design.layers).filter((id) => id.startsWith('layer:item-')) as LayerId[]
    for (let index = 0; index < count; index++) {
      const id = ids[(index * 7) % ids.length]!
      if (index % 3 === 0) studio.run('layers.nudge', { ids: [id], dx: 3, dy: -2 })
      else if (index % 3 === 1) studio.run('layers.fade', { ids: [id], opacity: 0.3 + (index % 7) / 10 })
      else studio.run('layers.duplicate', { ids: [id], dx: 10, dy: 10 })
      studio.undo()
    }
  },
}
