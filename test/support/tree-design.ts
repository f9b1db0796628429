import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'

/** A layer by the end of its id; a group as its own name before what it holds. */
export type Tree = readonly (string | Tree)[]
type Own = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Squares of 10 × 10, each 20 to the right of the one before it, hung up as `tree` says; `own` says more of some. */
export function treeDesign(tree: Tree, own: Own = {}): Design {
  const layers: Record<string, unknown> = {}
  let x = 0
  const hang = (item: string | Tree): string => {
    if (typeof item === 'string') {
      const square = { kind: 'shape', outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: 'color:ink' }] }
      layers[`layer:${item}`] = { id: `layer:${item}`, name: item, x: (x += 20), y: 0, width: 10, height: 10, ...(own[item]?.['kind'] === undefined ? square : {}), ...own[item] }
      return `layer:${item}`
    }
    const [name, ...inner] = item
    const children = inner.map(hang)
    layers[`layer:${String(name)}`] = { id: `layer:${String(name)}`, name, kind: 'group', children, ...own[String(name)] }
    return `layer:${String(name)}`
  }
  const children = tree.map(hang)
  const parsed = parseDesign({
    format: 'broadside',
    version: 1,
    title: 'Tree',
    lang: 'en',
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Board', width: 400, height: 300, background: '#ffffff', children } },
    layers,
    colors: { 'color:ink': { id: 'color:ink', name: 'Ink', value: '#101418' } },
    styles: {},
    assets: {},
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}

export function treeOf(design: Design): Tree {
  const read = (id: LayerId): string | Tree => {
    const layer = design.layers[id]!
    return layer.kind === 'group' ? [id.slice(6), ...layer.children.map(read)] : id.slice(6)
  }
  return design.artboards['artboard:1']!.children.map(read)
}

export const layerIds = (...names: readonly string[]): LayerId[] => names.map((name): LayerId => `layer:${name}`)
