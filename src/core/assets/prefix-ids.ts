import { parseSvgTree } from './parse-svg-tree.ts'
import { walkElements, writeSvgTree } from './svg-tree.ts'

/** A sanitised SVG with every id and every reference to one prefixed, so that several can stand in one file. */
export function prefixIds(svgText: string, prefix: string): string {
  const parsed = parseSvgTree(svgText)
  if (!parsed.ok) return svgText
  const { root } = parsed.value
  for (const element of walkElements(root)) {
    for (const [name, value] of element.attributes) {
      if (name === 'id') element.attributes.set(name, prefix + value)
      else if (name === 'href' && value.startsWith('#')) element.attributes.set(name, `#${prefix}${value.slice(1)}`)
      else if (value.startsWith('url(#')) element.attributes.set(name, `url(#${prefix}${value.slice(5)}`)
    }
  }
  root.attributes.set('xmlns', 'http://www.w3.org/2000/svg')
  return writeSvgTree(root)
}

/** Of the private use area: no picture has it in its text for anything that is drawn. */
const mark = '\ue000'

/** `prefixIds` for one picture under many prefixes: the picture is read once. */
export function createIdPrefixer(svgText: string): (prefix: string) => string {
  if (svgText.includes(mark)) return (prefix) => prefixIds(svgText, prefix)
  const parts = prefixIds(svgText, mark).split(mark)
  return (prefix) => parts.join(prefix)
}
