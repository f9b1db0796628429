import { SaxesParser } from 'saxes'
import type { Parsed } from '#core/design/fault.ts'
import type { SvgElement } from './svg-tree.ts'
import { allowedElements, textElements, unwrappedElements } from './svg-vocabulary.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const xlinkNamespace = 'http://www.w3.org/1999/xlink'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

export const maxTextLength = 8 * 1024 * 1024
const maxDepth = 64
const maxElements = 20000

export interface SvgSource {
  readonly root: SvgElement
  /** The text of all `style` elements, in order. */
  readonly css: string
  /** Names of elements that were left out, each once. */
  readonly dropped: ReadonlySet<string>
}

class Refusal extends Error {}

const attributeName = (attribute: { uri: string; local: string; prefix: string }): string | null => {
  if (attribute.uri === '') return attribute.prefix === '' ? attribute.local : null
  if (attribute.uri === xlinkNamespace && attribute.local === 'href') return 'href'
  return attribute.uri === xmlNamespace && attribute.local === 'space' ? 'xml:space' : null
}

/** Reads the allowed elements of an SVG; attributes are still as they were. Entities are never expanded. */
export function parseSvgTree(text: string): Parsed<SvgSource> {
  if (text.length > maxTextLength) return refuse(`is larger than ${maxTextLength / 1024 / 1024} MB`)
  const parser = new SaxesParser({ xmlns: true })
  const open: (SvgElement | null)[] = []
  const dropped = new Set<string>()
  let root: SvgElement | null = null
  let css = ''
  let styleDepth = 0
  let count = 0

  parser.on('error', (error) => {
    throw new Refusal(`is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`)
  })
  parser.on('doctype', (doctype) => {
    if (/<!/.test(doctype) || doctype.includes('[')) throw new Refusal('declares its own entities, which are not read')
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (count > maxElements) throw new Refusal(`has more than ${maxElements} elements`)
    if (open.length >= maxDepth) throw new Refusal(`is nested more than ${maxDepth} deep`)
    const isSvg = tag.uri === svgNamespace || (tag.uri === '' && tag.prefix === '')
    if (open.length === 0 && (!isSvg || tag.local !== 'svg')) throw new Refusal('is not an SVG: its root is not <svg>')
    const parent = open.at(-1)
    if (isSvg && tag.local === 'style') styleDepth = open.length + 1
    const name = unwrappedElements.has(tag.local) ? 'g' : tag.local
    if (!isSvg || !allowedElements.has(name) || parent === null) {
      if (parent !== null && tag.local !== 'style') dropped.add(tag.name)
      open.push(null)
      return
    }
    const attributes = new Map<string, string>()
    for (const attribute of Object.values(tag.attributes)) {
      const known = attributeName(attribute)
      if (known !== null && !(known === 'href' && attributes.has('href') && attribute.uri !== '')) attributes.set(known, attribute.value)
    }
    const element: SvgElement = { name, attributes, children: [] }
    if (parent === undefined) root = element
    else parent.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
    if (open.length < styleDepth) styleDepth = 0
  })
  const addText = (data: string): void => {
    if (styleDepth > 0) css += data
    const parent = open.at(-1)
    if (parent == null || !textElements.has(parent.name)) return
    const last = parent.children.length - 1
    if (typeof parent.children[last] === 'string') parent.children[last] += data
    else parent.children.push(data)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message)
    return refuse('is not well-formed XML')
  }
  return root === null ? refuse('is not an SVG: it is empty') : { ok: true, value: { root, css, dropped } }
}

const refuse = (message: string): Parsed<never> => ({ ok: false, faults: [{ path: 'svg', message }] })
