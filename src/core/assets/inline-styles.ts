import parseCss from 'css-tree/parser'
import type { CssNode, Rule } from 'css-tree'
import { expandFont } from './expand-font.ts'
import { walkElements } from './svg-tree.ts'
import type { SvgElement } from './svg-tree.ts'
import { cleanValue, styleProperties } from './svg-vocabulary.ts'

type Declarations = readonly (readonly [property: string, value: string])[]

interface SimpleRule {
  readonly element: string | null
  readonly id: string | null
  readonly classes: readonly string[]
  readonly weight: number
  readonly declarations: Declarations
}

/** Faults in the CSS are skipped by the parser, as browsers do. */
const parse = (css: string, context: 'stylesheet' | 'declarationList'): CssNode | null => {
  try {
    return parseCss(css, { context, parseValue: false, parseCustomProperty: false, onParseError: () => undefined })
  } catch {
    return null
  }
}

const childrenOf = (node: CssNode | null): CssNode[] =>
  node !== null && 'children' in node && node.children !== null ? (node.children as { toArray(): CssNode[] }).toArray() : []

function readDeclarations(nodes: readonly CssNode[]): Declarations {
  return nodes.flatMap((node) => {
    if (node.type !== 'Declaration' || node.value.type !== 'Raw') return []
    if (node.property !== 'font' && !styleProperties.has(node.property)) return []
    const value = cleanValue(node.value.value.replace(/\/\*[\s\S]*?\*\//g, ' '))
    if (value === null || value === '') return []
    return node.property === 'font' ? expandFont(value) : [[node.property, value] as const]
  })
}

/** Compound selectors only (`path`, `.a`, `#b`, `path.a.b`, `*`): what drawing programs write. */
function readSelector(selector: CssNode, declarations: Declarations): SimpleRule[] {
  let element: string | null = null
  let id: string | null = null
  const classes: string[] = []
  for (const part of childrenOf(selector)) {
    if (part.type === 'TypeSelector') element = part.name === '*' ? null : part.name
    else if (part.type === 'ClassSelector') classes.push(part.name)
    else if (part.type === 'IdSelector') id = part.name
    else return []
  }
  const weight = (id === null ? 0 : 10000) + classes.length * 100 + (element === null ? 0 : 1)
  return [{ element, id, classes, weight, declarations }]
}

function readRule(rule: Rule): SimpleRule[] {
  const declarations = readDeclarations(childrenOf(rule.block))
  return childrenOf(rule.prelude).flatMap((selector) => readSelector(selector, declarations))
}

/** Turns the simple rules of a style sheet and every `style` attribute into attributes, by the cascade's order; the rest is lost. */
export function inlineStyles(root: SvgElement, css: string): void {
  const rules = css.trim() === '' ? [] : childrenOf(parse(css, 'stylesheet'))
    .flatMap((node) => (node.type === 'Rule' ? readRule(node) : []))
    .sort((a, b) => a.weight - b.weight)
  for (const element of walkElements(root)) {
    const classes = new Set((element.attributes.get('class') ?? '').split(/\s+/))
    const id = element.attributes.get('id') ?? null
    const style = element.attributes.get('style')
    const matching = rules.filter(
      (rule) =>
        (rule.element === null || rule.element === element.name) &&
        (rule.id === null || rule.id === id) &&
        rule.classes.every((name) => classes.has(name)),
    )
    const own = style === undefined ? [] : readDeclarations(childrenOf(parse(style, 'declarationList')))
    for (const [property, value] of [...matching.flatMap((rule) => rule.declarations), ...own]) {
      element.attributes.set(property, value)
    }
  }
}
