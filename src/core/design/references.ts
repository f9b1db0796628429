import type { Design } from './design.ts'
import type { Fault } from './fault.ts'
import type { LayerId } from './ids.ts'
import type { Layer } from './layer.ts'
import type { Paint } from './paint.ts'
import { maxFaults } from './plain-data.ts'

/** Above it renderers crawl, and no designer has ever made one. */
export const maxLayers = 20000
/** Nesting beyond this stops renderers that recurse. */
export const maxGroupDepth = 64

/** What a schema cannot see: ids that disagree with their keys, and references that lead nowhere, twice or round. */
export function findBrokenReferences(design: Design): Fault[] {
  const faults: Fault[] = []
  const report = (path: string, message: string): void => {
    if (faults.length < maxFaults) faults.push({ path, message })
  }
  const artboards = Object.values(design.artboards)
  const layers = Object.values(design.layers)
  if (artboards.length === 0) report('artboards', 'is empty: a design needs at least one artboard')
  if (layers.length > maxLayers) report('layers', `holds ${layers.length} layers, at most ${maxLayers}`)
  if (faults.length > 0) return faults

  for (const table of ['artboards', 'layers', 'colors', 'styles', 'assets'] as const) {
    for (const [key, record] of Object.entries(design[table])) {
      if (record.id !== key) report(`${table}.${key}.id`, `is ${record.id}, but its key is ${key}`)
    }
  }
  const needColor = (color: string, path: string): void => {
    if (!color.startsWith('#') && !Object.hasOwn(design.colors, color)) report(path, `names ${color}, which is not in colors`)
  }
  const needAsset = (asset: string, path: string): void => {
    if (!Object.hasOwn(design.assets, asset)) report(path, `names ${asset}, which is not in assets`)
  }
  const parents = new Map<LayerId, string>()
  const adopt = (children: readonly LayerId[], parent: string): void => {
    for (const [index, child] of children.entries()) {
      const path = `${parent}.children.${index}`
      if (!Object.hasOwn(design.layers, child)) report(path, `names ${child}, which is not in layers`)
      else if (parents.has(child)) report(path, `names ${child}, which is already in ${parents.get(child)}`)
      else parents.set(child, parent)
    }
  }
  for (const artboard of artboards) {
    needColor(artboard.background, `artboards.${artboard.id}.background`)
    adopt(artboard.children, `artboards.${artboard.id}`)
  }
  for (const layer of layers) {
    checkLayer(layer, `layers.${layer.id}`, needColor, needAsset)
    if (layer.kind === 'group') {
      adopt(layer.children, `layers.${layer.id}`)
      if (layer.mask !== null && !layer.children.includes(layer.mask)) report(`layers.${layer.id}.mask`, `names ${layer.mask}, which is not among its children`)
    }
    if (layer.kind === 'text' && layer.style !== null && !Object.hasOwn(design.styles, layer.style)) {
      report(`layers.${layer.id}.style`, `names ${layer.style}, which is not in styles`)
    }
  }
  for (const layer of layers) {
    if (!parents.has(layer.id)) report(`layers.${layer.id}`, 'is in no artboard and no group')
  }
  if (faults.length === 0) checkReach(design, report)
  return faults
}

type Need = (id: string, path: string) => void

/** The colours, pictures and text style that a layer names. */
export function referencesOf(layer: Layer): { readonly colors: readonly string[]; readonly assets: readonly string[]; readonly styles: readonly string[] } {
  const colors: string[] = []
  const assets: string[] = []
  checkLayer(layer, '', (color) => color.startsWith('#') || colors.push(color), (asset) => assets.push(asset))
  return { colors, assets, styles: layer.kind === 'text' && layer.style !== null ? [layer.style] : [] }
}

function checkLayer(layer: Layer, path: string, needColor: Need, needAsset: Need): void {
  if (layer.kind === 'group') return
  for (const [index, effect] of layer.effects.entries()) {
    if (effect.kind === 'shadow') needColor(effect.color, `${path}.effects.${index}.color`)
  }
  switch (layer.kind) {
    case 'text':
      needColor(layer.color, `${path}.color`)
      for (const [index, run] of layer.runs.entries()) if (run.color !== undefined) needColor(run.color, `${path}.runs.${index}.color`)
      break
    case 'image':
      needAsset(layer.asset, `${path}.asset`)
      for (const [index, { to }] of layer.recolor.entries()) needColor(to, `${path}.recolor.${index}.to`)
      break
    case 'shape':
      for (const [index, fill] of layer.fills.entries()) checkPaint(fill, `${path}.fills.${index}`, needColor, needAsset)
      for (const [index, stroke] of layer.strokes.entries()) needColor(stroke.color, `${path}.strokes.${index}.color`)
  }
}

function checkPaint(paint: Paint, path: string, needColor: Need, needAsset: Need): void {
  if (paint.kind === 'solid') needColor(paint.color, `${path}.color`)
  else if (paint.kind === 'tile') needAsset(paint.asset, `${path}.asset`)
  else for (const [index, stop] of paint.stops.entries()) needColor(stop.color, `${path}.stops.${index}.color`)
}

/** Every layer has one parent by now, so whatever no artboard leads to hangs in a circle. */
function checkReach(design: Design, report: (path: string, message: string) => void): void {
  const reached = new Set<LayerId>()
  const open: { id: LayerId; depth: number }[] = Object.values(design.artboards).flatMap((artboard) => artboard.children.map((id) => ({ id, depth: 0 })))
  while (open.length > 0) {
    const { id, depth } = open.pop()!
    if (depth > maxGroupDepth) {
      report(`layers.${id}`, `is inside more than ${maxGroupDepth} groups`)
      return
    }
    reached.add(id)
    const layer = design.layers[id]
    if (layer?.kind === 'group') for (const child of layer.children) open.push({ id: child, depth: depth + 1 })
  }
  for (const id of Object.keys(design.layers) as LayerId[]) {
    if (!reached.has(id)) report(`layers.${id}`, 'is inside a circle of groups')
  }
}
