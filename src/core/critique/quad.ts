import { centerX, centerY, type Box } from '#core/geometry/box.ts'

/** A rectangle turned about its own or another centre: what a line of turned text covers. Angles clockwise, y downwards. */
export interface Quad {
  readonly centerX: number
  readonly centerY: number
  readonly halfWidth: number
  readonly halfHeight: number
  readonly cos: number
  readonly sin: number
}

/** `box` turned by `angleDeg` about the point `aroundX`,`aroundY`. */
export function toQuad(box: Box, angleDeg: number, aroundX: number, aroundY: number): Quad {
  const angle = (angleDeg * Math.PI) / 180
  const cos = angleDeg === 0 ? 1 : Math.cos(angle)
  const sin = angleDeg === 0 ? 0 : Math.sin(angle)
  const x = centerX(box) - aroundX
  const y = centerY(box) - aroundY
  return {
    centerX: aroundX + x * cos - y * sin,
    centerY: aroundY + x * sin + y * cos,
    halfWidth: box.width / 2,
    halfHeight: box.height / 2,
    cos,
    sin,
  }
}

export const boxQuad = (box: Box): Quad => toQuad(box, 0, centerX(box), centerY(box))

/** Grown by `by` pixels on every side; shrunk, never below nothing, when negative. */
export const growQuad = (quad: Quad, by: number): Quad => ({
  ...quad,
  halfWidth: Math.max(0, quad.halfWidth + by),
  halfHeight: Math.max(0, quad.halfHeight + by),
})

export function quadBounds({ centerX: x, centerY: y, halfWidth, halfHeight, cos, sin }: Quad): Box {
  const reachX = Math.abs(cos) * halfWidth + Math.abs(sin) * halfHeight
  const reachY = Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight
  return { x: x - reachX, y: y - reachY, width: 2 * reachX, height: 2 * reachY }
}

/**
 * How deep two rectangles lie in each other: the least way, in pixels, that parts them; zero or less when they are
 * apart, and then minus a lower bound of their gap. Separating axes: Gottschalk et al. 1996, "OBBTree".
 */
export function overlapDepth(a: Quad, b: Quad): number {
  const x = b.centerX - a.centerX
  const y = b.centerY - a.centerY
  let depth = Infinity
  for (const axis of [a, b]) {
    for (const [axisX, axisY] of [[axis.cos, axis.sin], [-axis.sin, axis.cos]] as const) {
      const reach = reachAlong(a, axisX, axisY) + reachAlong(b, axisX, axisY)
      depth = Math.min(depth, reach - Math.abs(x * axisX + y * axisY))
    }
  }
  return depth
}

const reachAlong = (quad: Quad, x: number, y: number): number =>
  quad.halfWidth * Math.abs(quad.cos * x + quad.sin * y) + quad.halfHeight * Math.abs(-quad.sin * x + quad.cos * y)

/** All four corners of `inner` lie in `outer`, give or take `slack` pixels. */
export function isQuadInside(inner: Quad, outer: Quad, slack = 0): boolean {
  const x = inner.centerX - outer.centerX
  const y = inner.centerY - outer.centerY
  const along = Math.abs(x * outer.cos + y * outer.sin) + reachAlong(inner, outer.cos, outer.sin)
  const across = Math.abs(-x * outer.sin + y * outer.cos) + reachAlong(inner, -outer.sin, outer.cos)
  return along <= outer.halfWidth + slack && across <= outer.halfHeight + slack
}
