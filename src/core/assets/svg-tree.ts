/** Character data, or an element with its attributes under their plain names (`href`, never `xlink:href`). */
export type SvgNode = SvgElement | string

export interface SvgElement {
  name: string
  attributes: Map<string, string>
  children: SvgNode[]
}

export const isElement = (node: SvgNode): node is SvgElement => typeof node !== 'string'

/** The element and all below it, parents first. */
export function* walkElements(element: SvgElement): Generator<SvgElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* walkElements(child)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => entities[sign]!)

/** Attributes in the order of their names: one tree, one text. */
export function writeSvgTree(element: SvgElement): string {
  const attributes = [...element.attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  if (element.children.length === 0) return `<${element.name}${attributes}/>`
  const children = element.children.map((child) => (isElement(child) ? writeSvgTree(child) : escapeXml(child))).join('')
  return `<${element.name}${attributes}>${children}</${element.name}>`
}
