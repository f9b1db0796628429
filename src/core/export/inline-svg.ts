import type { Asset } from '#core/design/design.ts'
import type { Box } from '#core/geometry/box.ts'
import type { FormatNumber } from './format-number.ts'
import { element, type Element } from './xml.ts'

/** Attributes of the root that its content inherits; the rest of the root says only how large it is. */
const inherited = /^(?:fill|fill-opacity|fill-rule|clip-rule|stroke|stroke-[a-z]+|color|opacity|style|class|font-[a-z]+|text-anchor|xmlns:[A-Za-z0-9]+|shape-rendering)$/

const rootTag = /<svg\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/
const attribute = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** A sanitised SVG as part of ours: a group that carries its content to `picture`, or null when it has no root. */
export function inlineSvg(text: string, asset: Pick<Asset, 'width' | 'height'>, picture: Box, number: FormatNumber): Element | null {
  const root = rootTag.exec(text)
  if (root === null) return null
  const end = text.lastIndexOf('</svg')
  const start = root.index + root[0].length
  const markup = root[2] === '/' || end < start ? '' : text.slice(start, end).trim()
  const attributes = Object.fromEntries([...root[1]!.matchAll(attribute)].map(([, name, double, single]) => [name!, double ?? single ?? '']))
  const viewBox = parseViewBox(attributes['viewBox']) ?? { x: 0, y: 0, width: asset.width, height: asset.height }
  const kept = Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => inherited.test(name))
      .map(([name, value]) => [name, unescape(value)]),
  )
  // Percentages mean the nearest viewport, so only a viewport of its own keeps them true.
  if (/\b(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|width|height)\s*=\s*["'][^"']*%/.test(markup)) {
    return element(
      'svg',
      {
        ...kept,
        x: number(picture.x),
        y: number(picture.y),
        width: number(picture.width),
        height: number(picture.height),
        viewBox: `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`,
        preserveAspectRatio: 'none',
      },
      [{ markup }],
    )
  }
  const scaleX = picture.width / viewBox.width
  const scaleY = picture.height / viewBox.height
  // A scale is multiplied by coordinates, so it needs more decimals than they do.
  const factor = (value: number): string => String(Number(value.toPrecision(7)))
  const transform = `matrix(${factor(scaleX)} 0 0 ${factor(scaleY)} ${number(picture.x - viewBox.x * scaleX)} ${number(picture.y - viewBox.y * scaleY)})`
  return element('g', { ...kept, transform }, [{ markup }])
}

function parseViewBox(text: string | undefined): Box | null {
  const [x, y, width, height] = (text ?? '').trim().split(/[\s,]+/).map(Number)
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null
  return [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0 ? { x, y, width, height } : null
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescape = (value: string): string =>
  value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) =>
    name ? entities[String(name).toLowerCase()]! : String.fromCodePoint(Math.min(0x10ffff, parseInt(decimal ?? hex, decimal ? 10 : 16)) || 32),
  )
