/** Whole device pixels. */
export interface DeviceBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Matrix {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** The device pixels that a box touches once it is transformed. */
export function coverOf(box: { x: number; y: number; width: number; height: number }, { a, b, c, d, e, f }: Matrix): DeviceBox {
  const right = box.x + box.width
  const bottom = box.y + box.height
  const xs = [a * box.x + c * box.y, a * right + c * box.y, a * box.x + c * bottom, a * right + c * bottom]
  const ys = [b * box.x + d * box.y, b * right + d * box.y, b * box.x + d * bottom, b * right + d * bottom]
  const x = Math.floor(Math.min(...xs) + e)
  const y = Math.floor(Math.min(...ys) + f)
  return { x, y, width: Math.ceil(Math.max(...xs) + e) - x, height: Math.ceil(Math.max(...ys) + f) - y }
}

export function cut(a: DeviceBox, b: DeviceBox): DeviceBox | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

export function join(a: DeviceBox | null, b: DeviceBox): DeviceBox {
  if (a === null) return b
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}

export const grow = ({ x, y, width, height }: DeviceBox, by: number): DeviceBox => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by })
