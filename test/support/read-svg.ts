import { SaxesParser } from 'saxes'

export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: SvgNode[]
  text: string
}

/** Read by a strict XML parser that is not ours; throws for anything that is not well-formed. */
export function readSvg(svg: string): SvgNode {
  const parser = new SaxesParser({ xmlns: true })
  const open: SvgNode[] = []
  let root: SvgNode | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const node: SvgNode = { name: tag.name, attributes: Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value])), children: [], text: '' }
    open.at(-1)?.children.push(node)
    root ??= node
    open.push(node)
  })
  parser.on('text', (text) => {
    for (const node of open) node.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(svg).close()
  return root!
}

export const allNodes = (node: SvgNode): SvgNode[] => [node, ...node.children.flatMap(allNodes)]
