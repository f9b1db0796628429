import type { Box } from '#core/geometry/box.ts'

/** `x' = a x + c y + e`, `y' = b x + d y + f`, as SVG writes it. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

interface Node {
  readonly tag: string
  readonly attributes: string
  readonly children: Node[]
}

interface Bounds {
  /** All ink, as far as the renderer asks. */
  readonly object: Box | null
  /** What a layer that holds it has to be as large as: a filter's region stands for what is filtered. */
  readonly layer: Box | null
}

export interface Layers {
  /** Around all that the renderer draws apart before it is laid down, in pixels of the artboard; null where there is none. */
  readonly around: Box | null
  /** Layers inside of each other at most. */
  readonly depth: number
  /** Filters that no renderer could be asked to draw: larger, wider or farther than any picture. */
  readonly excessive: ReadonlySet<string>
}

/** How far the renderer's own layers reach. `svg` is what resvg's toString writes: no styles, no uses, absolute paths. `scale` is pixels a unit. */
export function measureLayers(svg: string, scale: number): Layers {
  const root = parse(svg)
  const named = new Map<string, Node>()
  collect(root, named)
  const measure = { named, around: null as Box | null, depth: 0, scale, maxRegion: Math.max(maxRegion, maxArtboards * numberOf(root, 'width', 0) * numberOf(root, 'height', 0) * scale * scale), excessive: new Set<string>(), open: new Set<string>() }
  for (const child of root.children) if (child.tag !== 'defs') boundsOf(child, identity, measure, 0)
  return measure
}

interface Measure {
  readonly named: ReadonlyMap<string, Node>
  around: Box | null
  depth: number
  readonly scale: number
  readonly maxRegion: number
  readonly excessive: Set<string>
  /** Definitions that are being followed, for none is followed into itself. */
  readonly open: Set<string>
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const none: Bounds = { object: null, layer: null }

/** Bounds in the pixels of the element around `node`; `toArtboard` leads from those to the artboard's. */
function boundsOf(node: Node, toArtboard: Matrix, measure: Measure, depth: number): Bounds {
  if (node.tag === 'path') return place(pathBounds(node, toArtboard, measure, depth), transformOf(node))
  if (node.tag === 'image') return place(both(boxOf(node, { x: 0, y: 0, width: 0, height: 0 })), transformOf(node))
  if (node.tag !== 'g' && node.tag !== 'svg') return none
  const transform = transformOf(node)
  const matrix = multiply(toArtboard, transform)
  const isLayer = layerAttribute.test(node.attributes)
  const inside = isLayer ? depth + 1 : depth
  let { object, layer } = unite(node.children.map((child) => boundsOf(child, matrix, measure, inside)))
  const filters = references(node, 'filter')
  if (filters.length > 0) {
    const regions = filters.flatMap((id) => {
      const filter = measure.named.get(id)
      const region = filter && filterRegion(filter, object)
      if (region && isExcessive(filter, region, object, matrix, measure)) measure.excessive.add(id)
      return region ?? []
    })
    layer = regions.reduce<Box | null>(union, null)
  }
  if (isLayer && layer !== null) {
    measure.around = union(measure.around, transformBox(layer, matrix))
    measure.depth = Math.max(measure.depth, inside)
  }
  for (const id of references(node, 'mask')) followMask(id, object, matrix, measure, inside)
  return place({ object, layer }, transform)
}

/** Whatever is more than a name and a place makes the renderer draw the group apart. */
const layerAttribute = /\s(?!id=|transform=|xml:space=)[a-z:-]+="/

function followMask(id: string, object: Box | null, matrix: Matrix, measure: Measure, depth: number): void {
  follow(id, measure, (mask) => {
    const inner = isByBox(mask, 'maskContentUnits', false) && object !== null ? multiply(matrix, boxMatrix(object)) : matrix
    for (const child of mask.children) boundsOf(child, inner, measure, depth)
    for (const next of references(mask, 'mask')) followMask(next, object, matrix, measure, depth)
  })
}

function pathBounds(path: Node, toArtboard: Matrix, measure: Measure, depth: number): Bounds {
  const numbers = attribute(path, 'd')?.match(number)
  if (numbers === null || numbers === undefined) return none
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const x = Number(numbers[at])
    const y = Number(numbers[at + 1])
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  if (!(right >= left && bottom >= top)) return none
  const stroke = attribute(path, 'stroke')
  // A mitred corner stands out by at most its limit times half of the stroke.
  const outset = stroke === undefined || stroke === 'none' ? 0 : (numberOf(path, 'stroke-width', 1) * Math.max(1.5, numberOf(path, 'stroke-miterlimit', 4))) / 2
  const box = { x: left - outset, y: top - outset, width: right - left + 2 * outset, height: bottom - top + 2 * outset }
  const matrix = multiply(toArtboard, transformOf(path))
  for (const id of [...references(path, 'fill'), ...references(path, 'stroke')]) followPattern(id, box, matrix, measure, depth)
  return both(box)
}

function followPattern(id: string, object: Box, matrix: Matrix, measure: Measure, depth: number): void {
  follow(id, measure, (pattern) => {
    if (pattern.tag !== 'pattern' || !pattern.children.some((child) => child.tag === 'g')) return
    const placed = multiply(matrix, parseTransform(attribute(pattern, 'patternTransform')))
    const tile = boxOf(pattern, { x: 0, y: 0, width: 0, height: 0 })
    const byBox = isByBox(pattern, 'patternUnits', true)
    measure.around = union(measure.around, transformBox(tile, byBox ? multiply(placed, boxMatrix(object)) : placed))
    const inner = isByBox(pattern, 'patternContentUnits', false) ? multiply(placed, boxMatrix(object)) : placed
    for (const child of pattern.children) boundsOf(child, inner, measure, depth)
  })
}

function follow(id: string, measure: Measure, visit: (node: Node) => void): void {
  const node = measure.named.get(id)
  if (node === undefined || measure.open.has(id)) return
  measure.open.add(id)
  visit(node)
  measure.open.delete(id)
}

function filterRegion(filter: Node, object: Box | null): Box {
  if (!isByBox(filter, 'filterUnits', true)) return boxOf(filter, { x: 0, y: 0, width: 0, height: 0 })
  const part = boxOf(filter, { x: -0.1, y: -0.1, width: 1.2, height: 1.2 })
  // The renderer takes a box of one pixel for a group without ink.
  return transformBox(part, boxMatrix(object ?? { x: 0, y: 0, width: 1, height: 1 }))
}

/** Pixels of a step, each of four bytes: this many, or as many artboards where those are larger. */
const maxRegion = 16_000_000
const maxArtboards = 8
/** Pixels looked at by steps that look around each pixel: about a second. */
const maxLooks = 300_000_000
const maxDeviation = 5000
const maxShift = 100_000

function isExcessive(filter: Node, region: Box, object: Box | null, matrix: Matrix, { scale, maxRegion }: Measure): boolean {
  const { width, height } = transformBox(region, matrix)
  const pixels = width * height * scale * scale
  if (!(pixels <= maxRegion)) return true
  const [a, b, c, d] = matrix
  const unit = isByBox(filter, 'primitiveUnits', false) ? { x: object?.width ?? 1, y: object?.height ?? 1 } : { x: 1, y: 1 }
  const [scaleX, scaleY] = [Math.hypot(a, b) * scale * unit.x, Math.hypot(c, d) * scale * unit.y]
  const reach = (step: Node, name: string): readonly [x: number, y: number] => {
    const [x = 0, y = x] = attribute(step, name)?.match(number)?.map(Number) ?? []
    return [Math.abs(x) * scaleX, Math.abs(y) * scaleY]
  }
  let looks = 0
  for (const step of filter.children) {
    if (!(Math.max(...reach(step, 'stdDeviation')) <= maxDeviation)) return true
    const places = ['x', 'y', 'width', 'height', 'dx', 'dy'].flatMap((name) => reach(step, name))
    if (!(Math.max(...places) <= maxShift)) return true
    if (step.tag === 'feMorphology') {
      const [x, y] = reach(step, 'radius')
      looks += pixels * (2 * x + 1) * (2 * y + 1)
    }
  }
  return !(looks <= maxLooks)
}

const isByBox = (node: Node, name: string, byDefault: boolean): boolean => {
  const units = attribute(node, name)
  return units === undefined ? byDefault : units === 'objectBoundingBox'
}

const tag = /<(\/?)([A-Za-z]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g
const kept: ReadonlySet<string> = new Set(['svg', 'defs', 'g', 'path', 'image', 'mask', 'pattern', 'filter'])

function parse(svg: string): Node {
  const root: Node = { tag: '', attributes: '', children: [] }
  const open = [root]
  for (const [, closing, name, attributes, empty] of svg.matchAll(tag)) {
    if (closing === '/') open.length > 1 && open.pop()
    else {
      const node: Node = { tag: name!, attributes: attributes!, children: [] }
      if (kept.has(name!) || name!.startsWith('fe')) open.at(-1)!.children.push(node)
      if (empty !== '/') open.push(node)
    }
  }
  return root.children[0] ?? root
}

function collect(node: Node, named: Map<string, Node>): void {
  const id = attribute(node, 'id')
  if (id !== undefined && node.tag !== 'g' && node.tag !== 'path') named.set(id, node)
  for (const child of node.children) collect(child, named)
}

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const attributePatterns = new Map<string, RegExp>()

function attribute(node: Node, name: string): string | undefined {
  let pattern = attributePatterns.get(name)
  if (pattern === undefined) attributePatterns.set(name, (pattern = new RegExp(`\\s${name}="([^"]*)"`)))
  return pattern.exec(node.attributes)?.[1]
}

function numberOf(node: Node, name: string, byDefault: number): number {
  const value = Number.parseFloat(attribute(node, name) ?? '')
  return Number.isFinite(value) ? value : byDefault
}

const references = (node: Node, name: string): string[] => [...(attribute(node, name) ?? '').matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]!)

const boxOf = (node: Node, { x, y, width, height }: Box): Box => ({
  x: numberOf(node, 'x', x), y: numberOf(node, 'y', y), width: numberOf(node, 'width', width), height: numberOf(node, 'height', height),
})

const transformOf = (node: Node): Matrix => parseTransform(attribute(node, 'transform'))

/** resvg writes matrices only. */
function parseTransform(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = text?.match(number)?.map(Number) ?? []
  return f === undefined ? identity : [a!, b!, c!, d!, e!, f]
}

const multiply = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f,
]

const boxMatrix = ({ x, y, width, height }: Box): Matrix => [width, 0, 0, height, x, y]

function transformBox({ x, y, width, height }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const left = a * x + c * y + e + Math.min(0, a * width) + Math.min(0, c * height)
  const top = b * x + d * y + f + Math.min(0, b * width) + Math.min(0, d * height)
  return { x: left, y: top, width: Math.abs(a * width) + Math.abs(c * height), height: Math.abs(b * width) + Math.abs(d * height) }
}

const both = (box: Box): Bounds => ({ object: box, layer: box })
const place = ({ object, layer }: Bounds, matrix: Matrix): Bounds => ({ object: object && transformBox(object, matrix), layer: layer && transformBox(layer, matrix) })
const unite = (all: readonly Bounds[]): Bounds => all.reduce((sum, next) => ({ object: union(sum.object, next.object), layer: union(sum.layer, next.layer) }), none)

function union(a: Box | null, b: Box | null): Box | null {
  if (a === null || b === null) return a ?? b
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
