import type { Mask, Outline } from '#core/design/layer.ts'
import { centerX, centerY, type Box } from '#core/geometry/box.ts'

export interface OutlinePath {
  readonly path: Path2D
  readonly rule: CanvasFillRule
}

/** The outline of a shape or a mask in artboard pixels, begun where SVG begins it, so that dashes fall alike. */
export function outlinePath(box: Box, outline: Outline | Mask): OutlinePath {
  const path = new Path2D()
  switch (outline.kind) {
    case 'rect': {
      const radius = Math.min(outline.radius, box.width / 2, box.height / 2)
      if (radius > 0) path.roundRect(box.x, box.y, box.width, box.height, radius)
      else path.rect(box.x, box.y, box.width, box.height)
      return { path, rule: 'nonzero' }
    }
    case 'ellipse':
      path.ellipse(centerX(box), centerY(box), box.width / 2, box.height / 2, 0, 0, 2 * Math.PI)
      path.closePath()
      return { path, rule: 'nonzero' }
    case 'path': {
      const { width, height } = 'width' in outline ? outline : { width: 1, height: 1 }
      path.addPath(new Path2D(outline.d), { a: box.width / width, d: box.height / height, e: box.x, f: box.y })
      return { path, rule: 'evenodd' }
    }
  }
}

export const boxPath = ({ x, y, width, height }: Box): OutlinePath => {
  const path = new Path2D()
  path.rect(x, y, width, height)
  return { path, rule: 'nonzero' }
}
