import type { Typesetter } from '#core/typography/text-spec.ts'
import { parseSvgTree } from './parse-svg-tree.ts'
import { sanitizeSvg } from './sanitize-svg.ts'
import type { SanitizedSvg } from './sanitize-svg.ts'
import { isElement, walkElements, writeSvgTree } from './svg-tree.ts'
import type { SvgElement, SvgNode } from './svg-tree.ts'
import { nearestFamily } from './svg-text/nearest-family.ts'
import type { NearestFamily } from './svg-text/nearest-family.ts'
import { readCharacters } from './svg-text/read-characters.ts'
import type { Leaf, Viewport } from './svg-text/read-characters.ts'
import { setCharacters } from './svg-text/set-characters.ts'
import type { PaintedOutline } from './svg-text/set-characters.ts'
import { inheritTextStyle, initialTextStyle, readTextLength } from './svg-text/text-style.ts'
import type { TextStyle } from './svg-text/text-style.ts'
import { walkPath } from './svg-text/walk-path.ts'

export interface TextOutliner {
  readonly typesetter: Typesetter
  /** Names of the families that the typesetter has. */
  readonly families: readonly string[]
}

export interface OutlinedSvg {
  readonly svg: SanitizedSvg
  /** Which family was drawn for which name, each pair once, in the order of the drawing. */
  readonly families: readonly { readonly asked: string; readonly family: string; readonly isSame: boolean }[]
}

/** A picture with more letters than this is a page, and stays live. */
const maxCharacters = 4000
const maxPathLength = 4 * 1024 * 1024

/** Attributes that say how text is set, and mean nothing on its outlines. */
const ofText = new Set([
  'x', 'y', 'dx', 'dy', 'rotate', 'textLength', 'lengthAdjust', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant',
  'font-stretch', 'letter-spacing', 'word-spacing', 'text-anchor', 'text-decoration', 'text-rendering', 'text-transform', 'white-space', 'dominant-baseline',
  'alignment-baseline', 'baseline-shift', 'writing-mode', 'direction', 'unicode-bidi', 'xml:space', 'marker-start', 'marker-mid', 'marker-end',
])

/** Markers and winding rules pass text by, so what is inherited of them is set back. */
interface Around {
  readonly style: TextStyle
  readonly viewport: Viewport
  readonly winding: string
  readonly clipWinding: string
  readonly hasMarkers: boolean
  readonly isClip: boolean
}

/**
 * A sanitised SVG with its live text turned into paths, in the nearest bundled families, so that it looks the same where
 * none of its fonts are. Null where nothing was live, or nothing could be outlined.
 */
export function outlineSvgText(svgText: string, { typesetter, families: bundled }: TextOutliner): OutlinedSvg | null {
  const parsed = parseSvgTree(svgText)
  if (!parsed.ok) return null
  const { root } = parsed.value
  const byId = new Map<string, SvgElement>()
  for (const element of walkElements(root)) {
    const id = element.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  const chosen = new Map<string, NearestFamily>()
  const used = new Map<string, OutlinedSvg['families'][number]>()
  let left = maxCharacters
  let pathLength = 0
  let count = 0

  const familyFor = (style: TextStyle): NearestFamily => {
    const key = `${style.isCondensed ? 'condensed' : ''}|${style.families}`
    let nearest = chosen.get(key)
    if (nearest === undefined) {
      nearest = nearestFamily(style.families, bundled)
      if (style.isCondensed && !nearest.isSame && bundled.includes('Barlow Condensed')) nearest = { ...nearest, family: 'Barlow Condensed' }
      chosen.set(key, nearest)
    }
    return nearest
  }

  const pathFor = (leaf: Leaf): { path: NonNullable<ReturnType<typeof walkPath>>; offset: number } | null => {
    const aim = byId.get((leaf.along?.attributes.get('href') ?? '').slice(1))
    const d = aim?.name === 'path' ? aim.attributes.get('d') : undefined
    const path = d === undefined ? null : walkPath(d, aim!.attributes.get('transform') ?? '')
    if (path === null) return null
    return { path, offset: readTextLength(leaf.along!.attributes.get('startOffset'), leaf.style.fontSize, path.length) ?? 0 }
  }

  function outline(element: SvgElement, around: Around): SvgElement | null {
    const characters = readCharacters(element, around.style, around.viewport, maxCharacters + 1)
    if (characters.length > left || pathLength > maxPathLength) return null
    // Text along something that is not a path cannot be led, and stays as it is.
    if (characters.some(({ leaf }) => leaf.along !== null && pathFor(leaf) === null)) return null
    left -= characters.length
    const drawn = characters.filter(({ leaf }) => leaf.style.fontSize > 0)
    const outlines = setCharacters(drawn, {
      typesetter, familyFor, pathFor,
      textLength: readTextLength(element.attributes.get('textLength'), around.style.fontSize, around.viewport.width),
      isLengthScaled: element.attributes.get('lengthAdjust') === 'spacingAndGlyphs',
    })
    for (const { leaf } of drawn) {
      const { asked, family, isSame } = familyFor(leaf.style)
      used.set(`${asked}|${family}`, { asked, family, isSame })
    }
    pathLength += outlines.reduce((sum, { d }) => sum + d.length, 0)
    count += 1
    return toElement(element, outlines, around)
  }

  function visit(element: SvgElement, around: Around): void {
    const inside = enter(element, around)
    element.children = element.children.map((child): SvgNode => {
      if (!isElement(child)) return child
      if (child.name === 'text') return outline(child, inside) ?? child
      visit(child, inside)
      return child
    })
  }
  const none: Viewport = { width: 0, height: 0 }
  visit(root, { style: initialTextStyle, viewport: none, winding: '', clipWinding: '', hasMarkers: false, isClip: false })
  if (count === 0) return null
  root.attributes.set('xmlns', 'http://www.w3.org/2000/svg')
  const clean = sanitizeSvg(writeSvgTree(root))
  return clean.ok ? { svg: clean.value, families: [...used.values()] } : null
}

function enter(element: SvgElement, around: Around): Around {
  const { attributes } = element
  const style = inheritTextStyle(around.style, element)
  return {
    // Shifts are for a line's own parts.
    style: { ...style, rise: 0 },
    viewport: element.name === 'svg' || element.name === 'symbol' ? viewportOf(element, around.viewport) : around.viewport,
    winding: attributes.get('fill-rule') ?? around.winding,
    clipWinding: attributes.get('clip-rule') ?? around.clipWinding,
    hasMarkers: around.hasMarkers || ['marker-start', 'marker-mid', 'marker-end'].some((name) => attributes.has(name)),
    isClip: element.name === 'clipPath',
  }
}

function viewportOf(element: SvgElement, outer: Viewport): Viewport {
  const [, , width, height] = (element.attributes.get('viewBox') ?? '').trim().split(/[\s,]+/).map(Number)
  if (width !== undefined && height !== undefined && width > 0 && height > 0) return { width, height }
  return {
    width: readTextLength(element.attributes.get('width'), 16, outer.width) ?? outer.width,
    height: readTextLength(element.attributes.get('height'), 16, outer.height) ?? outer.height,
  }
}

/** One path where one paint does, else a group of them; a clip may hold no groups. */
function toElement(text: SvgElement, outlines: readonly PaintedOutline[], around: Around): SvgElement {
  const kept = new Map([...text.attributes].filter(([name]) => !ofText.has(name)))
  kept.delete('fill-rule')
  kept.delete('clip-rule')
  if (around.winding !== '' && around.winding !== 'nonzero') kept.set('fill-rule', 'nonzero')
  if (around.clipWinding !== '' && around.clipWinding !== 'nonzero') kept.set('clip-rule', 'nonzero')
  if (around.hasMarkers) for (const name of ['marker-start', 'marker-mid', 'marker-end']) kept.set(name, 'none')
  const path = (d: string, attributes: ReadonlyMap<string, string>): SvgElement => ({ name: 'path', attributes: new Map([...attributes, ['d', d]]), children: [] })
  const [first] = outlines
  if (first === undefined) return { name: around.isClip ? 'path' : 'g', attributes: kept, children: [] }
  if (around.isClip) return path(outlines.map(({ d }) => d).join(''), kept)
  if (outlines.length === 1) return path(first.d, new Map([...kept, ...first.leaf.paint]))
  return { name: 'g', attributes: kept, children: outlines.map(({ leaf, d }) => path(d, leaf.paint)) }
}
