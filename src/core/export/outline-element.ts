import svgpath from 'svgpath'
import type { Mask, Outline } from '#core/design/layer.ts'
import { centerX, centerY, type Box } from '#core/geometry/box.ts'
import { BoundedMap } from '#core/typography/bounded-map.ts'
import type { FormatNumber } from './format-number.ts'
import { element, type Element } from './xml.ts'

type SvgPath = ReturnType<typeof svgpath.from>

/** Paths as they were last read, absolute: a candidate is drawn several times while it is weighed. */
const paths = new BoundedMap<string, SvgPath>(240)

function readPath(d: string): SvgPath {
  const path = paths.get(d) ?? svgpath(d).abs()
  paths.set(d, path)
  return svgpath.from(path)
}

/** The outline of a shape or a mask as an SVG element in artboard pixels, without paint. */
export function outlineElement(box: Box, outline: Outline | Mask, number: FormatNumber): Element {
  switch (outline.kind) {
    case 'rect': {
      const radius = Math.min(outline.radius, box.width / 2, box.height / 2)
      return element('rect', {
        x: number(box.x),
        y: number(box.y),
        width: number(box.width),
        height: number(box.height),
        rx: radius > 0 ? number(radius) : undefined,
      })
    }
    case 'ellipse':
      return element('ellipse', {
        cx: number(centerX(box)),
        cy: number(centerY(box)),
        rx: number(box.width / 2),
        ry: number(box.height / 2),
      })
    case 'path': {
      const { width, height } = 'width' in outline ? outline : { width: 1, height: 1 }
      return element('path', { d: placePath(outline.d, box, width, height, number), 'fill-rule': 'evenodd' })
    }
  }
}

/** Where an outline may have ink: a path may leave its box. */
export function outlineBounds(box: Box, outline: Outline | Mask): Box {
  if (outline.kind !== 'path') return box
  const { width, height } = 'width' in outline ? outline : { width: 1, height: 1 }
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  const path = readPath(outline.d).unarc().scale(box.width / width, box.height / height).translate(box.x, box.y)
  path.iterate(([command, ...values]) => {
    values.forEach((value, index) => {
      const isX = command === 'H' || (command !== 'V' && index % 2 === 0)
      if (isX) [left, right] = [Math.min(left, value), Math.max(right, value)]
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)]
    })
  })
  return right >= left && bottom >= top ? { x: left, y: top, width: right - left, height: bottom - top } : box
}

/** Path data in a box of `width` × `height`, stretched to `box`; what follows a mistake in it is left out. */
function placePath(d: string, box: Box, width: number, height: number, number: FormatNumber): string {
  const parts: string[] = []
  readPath(d)
    .scale(box.width / width, box.height / height)
    .translate(box.x, box.y)
    .iterate(([command, ...values]) => {
      // Radii of an arc are followed by an angle and two flags; every number may be rounded alike.
      parts.push(command + values.map((value) => number(value)).join(' '))
    })
  return parts.join('')
}
