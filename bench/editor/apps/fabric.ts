import { Canvas, Ellipse, FabricText, Group, Point, Rect, type FabricObject } from 'fabric'
import type { Item } from '../items.ts'
import { board } from '../items.ts'
import { nextFrame } from './bench-app.ts'

const element = document.querySelector<HTMLCanvasElement>('canvas')!
const canvas = new Canvas(element, { ...board, renderOnAddRemove: false })
const objects = new Map<string, FabricObject>()
let group: Group | undefined
let groupStart = { x: 0, y: 0 }

function make({ kind, x, y, width, height, color, text }: Item): FabricObject {
  const place = { left: x, top: y, originX: 'left', originY: 'top' } as const
  if (kind === 'ellipse') return new Ellipse({ ...place, rx: width / 2, ry: height / 2, fill: color, strokeWidth: 0 })
  if (kind === 'text') return new FabricText(text, { ...place, fontSize: 16, fontFamily: 'sans-serif', fill: color })
  return new Rect({ ...place, width, height, fill: color, strokeWidth: 0 })
}

canvas.on('mouse:wheel', ({ e }) => {
  e.preventDefault()
  canvas.zoomToPoint(new Point(e.offsetX, e.offsetY), Math.min(20, Math.max(0.05, canvas.getZoom() * Math.exp(-e.deltaY * 0.01))))
  canvas.requestRenderAll()
})

window.bench = {
  async open({ items, group: ids }) {
    const start = performance.now()
    const inGroup = new Set(ids)
    const grouped: FabricObject[] = []
    for (const item of items) {
      const object = make(item)
      objects.set(item.id, object)
      if (!inGroup.has(item.id)) canvas.add(object)
      else if (grouped.push(object) === ids.length) canvas.add((group = new Group(grouped)))
    }
    groupStart = { x: group!.left, y: group!.top }
    canvas.renderAll()
    await nextFrame()
    return performance.now() - start
  },
  placeOf(id) {
    const object = objects.get(id)!
    return object.group === undefined ? { x: object.left, y: object.top } : { x: group!.left - groupStart.x, y: group!.top - groupStart.y }
  },
  zoom: () => canvas.getZoom(),
}
