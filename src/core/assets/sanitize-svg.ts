import type { Parsed } from '#core/design/fault.ts'
import { boundReferences, maxDrawnElements } from './bound-references.ts'
import { inlineStyles } from './inline-styles.ts'
import { parseSvgTree } from './parse-svg-tree.ts'
import { isElement, walkElements, writeSvgTree } from './svg-tree.ts'
import type { SvgElement } from './svg-tree.ts'
import { cleanReference, cleanValue, isAllowedAttribute, isCleanId } from './svg-vocabulary.ts'

export interface SanitizedSvg {
  /** Canonical: the same drawing gives the same text, and sanitising it again changes nothing. */
  readonly text: string
  /** Of the view box. */
  readonly width: number
  readonly height: number
  /** Live text in the drawing: it looks right only where its fonts are. */
  readonly hasText: boolean
  /** What was left out, each once: `<script>`, `onload`. */
  readonly dropped: readonly string[]
}

/** CSS absolute units in pixels. */
const units: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, em: 16, rem: 16 }
const maxSide = 1048576

function readLength(value: string | undefined): number | null {
  const match = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '')
  const unit = match === null ? undefined : units[match[2]!.toLowerCase()]
  return match === null || unit === undefined ? null : Number(match[1]) * unit
}

/** `x y width height`; without a view box the drawing's own width and height, and without those CSS's 300×150. */
function readViewBox(root: SvgElement): readonly [number, number, number, number] | null {
  const written = root.attributes.get('viewBox')
  const numbers = (written ?? '').trim().split(/[\s,]+/).map(Number)
  const isUsable = written !== undefined && numbers.length === 4 && numbers.every(Number.isFinite)
  const box = isUsable
    ? (numbers as [number, number, number, number])
    : ([0, 0, readLength(root.attributes.get('width')) ?? 300, readLength(root.attributes.get('height')) ?? 150] as const)
  const fits = box[2] > 0 && box[3] > 0 && box.every((value) => Math.abs(value) <= maxSide)
  return fits ? box : null
}

function cleanAttributes(element: SvgElement, dropped: Set<string>): void {
  const kept = new Map<string, string>()
  for (const [name, value] of element.attributes) {
    if (name === 'class' || name === 'style' || name.startsWith('data-') || name.startsWith('aria-')) continue
    let clean: string | null = null
    if (name === 'id') clean = isCleanId(value) ? value : null
    else if (name === 'href') clean = cleanReference(element.name, value)
    else if (name === 'xml:space') clean = value === 'preserve' ? value : null
    else if (isAllowedAttribute(name)) clean = cleanValue(value)
    if (clean !== null) kept.set(name, clean)
    else if (name === 'href' || /^on/i.test(name)) dropped.add(name)
  }
  element.attributes = kept
}

const aiming: ReadonlySet<string> = new Set(['use', 'image', 'textPath'])

/** References without an aim draw nothing, and some renderers stumble over them. Tells whether anything went. */
function removeAimless(element: SvgElement): boolean {
  const kept = element.children.filter((child) => !isElement(child) || !aiming.has(child.name) || child.attributes.has('href'))
  let hasChanged = kept.length < element.children.length
  element.children = kept
  for (const child of kept) if (isElement(child) && removeAimless(child)) hasChanged = true
  return hasChanged
}

/**
 * An SVG from anywhere, made safe to inline: allow-listed elements and attributes, local references and embedded rasters only,
 * no scripts, events, animation, style sheets, entities or document type; bounded in size, depth and expansion.
 */
export function sanitizeSvg(text: string): Parsed<SanitizedSvg> {
  const parsed = parseSvgTree(text)
  if (!parsed.ok) return parsed
  const { root, css } = parsed.value
  const dropped = new Set([...parsed.value.dropped].map((name) => `<${name}>`))
  const viewBox = readViewBox(root)
  if (viewBox === null) return { ok: false, faults: [{ path: 'svg', message: 'has no usable size: its view box is empty or too large' }] }

  inlineStyles(root, css)
  for (const element of walkElements(root)) cleanAttributes(element, dropped)
  for (const name of ['x', 'y', 'id', 'transform']) root.attributes.delete(name)
  // What is removed may have been another's aim, so both are repeated until nothing more goes.
  do {
    if (boundReferences(root) > maxDrawnElements) {
      return { ok: false, faults: [{ path: 'svg', message: `repeats itself into more than ${maxDrawnElements} elements` }] }
    }
  } while (removeAimless(root))

  const [, , width, height] = viewBox
  root.attributes.set('xmlns', 'http://www.w3.org/2000/svg')
  root.attributes.set('viewBox', viewBox.map(String).join(' '))
  root.attributes.set('width', String(width))
  root.attributes.set('height', String(height))
  const hasText = [...walkElements(root)].some((element) => element.name === 'text')
  return { ok: true, value: { text: writeSvgTree(root), width, height, hasText, dropped: [...dropped].sort() } }
}
