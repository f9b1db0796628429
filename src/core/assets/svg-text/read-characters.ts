import { isElement } from '../svg-tree.ts'
import type { SvgElement } from '../svg-tree.ts'
import { inheritTextStyle, readTextLength } from './text-style.ts'
import type { TextStyle } from './text-style.ts'

/** A stretch of characters of one element: how they are set, painted and, on a path, led. */
export interface Leaf {
  readonly style: TextStyle
  /** Inherited paint that the `text` element itself does not carry. */
  readonly paint: ReadonlyMap<string, string>
  readonly along: SvgElement | null
}

/** A character with the marks that sit on it, and where the drawing puts it. */
export interface Character {
  text: string
  readonly leaf: Leaf
  readonly x: number | null
  readonly y: number | null
  readonly dx: number
  readonly dy: number
  readonly angleDeg: number
}

export interface Viewport {
  readonly width: number
  readonly height: number
}

interface Places {
  readonly from: number
  readonly x: readonly (number | null)[]
  readonly y: readonly (number | null)[]
  readonly dx: readonly (number | null)[]
  readonly dy: readonly (number | null)[]
  readonly rotate: readonly (number | null)[]
}

/** Of what a `tspan` says, only paint is inherited; opacity and clipping are for whole elements. */
const inheritedPaint = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit',
  'stroke-dasharray', 'stroke-dashoffset', 'color', 'visibility', 'paint-order',
]

const attaches = /^[\p{M}\u200d\ufe00-\ufe0f]$/u

/**
 * The characters of a `text` element in reading order, spaces collapsed as SVG does, each with the place that the
 * innermost list gives it. Reads at most `max` of them.
 */
export function readCharacters(element: SvgElement, base: TextStyle, viewport: Viewport, max: number): Character[] {
  const characters: Character[] = []
  const stack: Places[] = []
  let index = 0
  let endsWithSpace = true

  const list = (owner: SvgElement, name: string, style: TextStyle, percent: number): (number | null)[] =>
    (owner.attributes.get(name) ?? '').split(/[\s,]+/).filter((part) => part !== '').slice(0, max).map((part) => readTextLength(part, style.fontSize, percent))

  const placeFor = (name: 'x' | 'y' | 'dx' | 'dy'): number | null => {
    for (let at = stack.length - 1; at >= 0; at--) {
      const value = stack[at]![name][index - stack[at]!.from]
      if (value !== undefined) return value
    }
    return null
  }
  const angle = (): number => {
    for (let at = stack.length - 1; at >= 0; at--) {
      const { rotate, from } = stack[at]!
      if (rotate.length > 0) return rotate[Math.min(index - from, rotate.length - 1)] ?? 0
    }
    return 0
  }

  const addText = (text: string, leaf: Leaf): void => {
    for (const char of text) {
      if (characters.length >= max) return
      const last = characters[characters.length - 1]
      if (last !== undefined && attaches.test(char) && last.leaf === leaf) {
        last.text += char
        index += char.length
        continue
      }
      const isSpace = /^[\t\n\r ]$/.test(char)
      if (isSpace && !leaf.style.keepsSpaces && endsWithSpace) continue
      endsWithSpace = isSpace
      characters.push({ text: isSpace ? ' ' : char, leaf, x: placeFor('x'), y: placeFor('y'), dx: placeFor('dx') ?? 0, dy: placeFor('dy') ?? 0, angleDeg: angle() })
      index += char.length
    }
  }

  const walk = (owner: SvgElement, style: TextStyle, paint: ReadonlyMap<string, string>, along: SvgElement | null): void => {
    const places: Places = {
      from: index,
      x: list(owner, 'x', style, viewport.width),
      y: list(owner, 'y', style, viewport.height),
      dx: list(owner, 'dx', style, viewport.width),
      dy: list(owner, 'dy', style, viewport.height),
      rotate: list(owner, 'rotate', style, 1),
    }
    stack.push(places)
    const leaf: Leaf = { style, paint, along }
    for (const child of owner.children) {
      if (!isElement(child)) addText(child, leaf)
      else if ((child.name === 'tspan' || child.name === 'textPath') && child.attributes.get('display') !== 'none') {
        const added = inheritedPaint.flatMap((name) => {
          const value = child.attributes.get(name)
          return value === undefined || value === 'inherit' ? [] : [[name, value] as const]
        })
        walk(child, inheritTextStyle(style, child), added.length === 0 ? paint : new Map([...paint, ...added]), child.name === 'textPath' ? child : along)
      }
    }
    stack.pop()
  }
  walk(element, inheritTextStyle(base, element), new Map(), null)
  while (characters.at(-1)?.text === ' ' && !characters.at(-1)!.leaf.style.keepsSpaces) characters.pop()
  return characters
}
