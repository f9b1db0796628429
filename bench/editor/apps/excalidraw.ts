import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types'
import type { Item } from '../items.ts'
import { nextFrame } from './bench-app.ts'

let api: ExcalidrawImperativeAPI
const plain = { strokeWidth: 1, roughness: 0, fillStyle: 'solid', strokeStyle: 'solid' } as const

function make({ id, kind, x, y, width, height, color, text }: Item, groupIds: string[]) {
  if (kind === 'text') return { type: 'text', id, x, y, text, fontSize: 16, fontFamily: 2, strokeColor: color, groupIds } as const
  return { type: kind === 'rect' ? 'rectangle' : 'ellipse', id, x, y, width, height, ...plain, strokeColor: color, backgroundColor: color, groupIds } as const
}

window.bench = {
  async open({ items, group }) {
    const start = performance.now()
    const inGroup = new Set(group)
    const elements = convertToExcalidrawElements(items.map((item) => make(item, inGroup.has(item.id) ? ['group'] : [])), { regenerateIds: false })
    await new Promise<void>((resolve) => {
      createRoot(document.querySelector('#root')!).render(
        createElement(Excalidraw, {
          excalidrawAPI(given: ExcalidrawImperativeAPI) {
            api = given
            resolve()
          },
          initialData: { elements, appState: { zenModeEnabled: true, scrollX: 0, scrollY: 0, zoom: { value: 1 as never } }, scrollToContent: false },
        }),
      )
    })
    while (api.getSceneElements().length < items.length) await nextFrame()
    api.updateScene({ appState: { scrollX: 0, scrollY: 0 } })
    await nextFrame()
    return performance.now() - start
  },
  placeOf: (id) => api.getSceneElements().find((element) => element.id === id)!,
  zoom: () => api.getAppState().zoom.value,
}
