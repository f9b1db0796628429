/** What XML 1.0 cannot hold at all: controls, lone surrogates and the two non-characters. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (white) => `&#${white.charCodeAt(0)};`)
}

/** An SVG element to be. Attributes that are undefined are left out. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly Node[]
}
/** Markup that is known to be well-formed and harmless: a sanitised picture. */
export interface Markup {
  readonly markup: string
}
/** A string is text and is escaped when written. */
export type Node = Element | Markup | string

export const element = (tag: string, attributes: Element['attributes'], children: readonly Node[] = []): Element => ({ tag, attributes, children })

export function writeXml(node: Node): string {
  if (typeof node === 'string') return escapeXml(node)
  if ('markup' in node) return node.markup
  let open = node.tag
  for (const [name, value] of Object.entries(node.attributes)) if (value !== undefined) open += ` ${name}="${escapeXml(value)}"`
  return node.children.length === 0 ? `<${open}/>` : `<${open}>${node.children.map(writeXml).join('')}</${node.tag}>`
}
