/** An axis-parallel rectangle in design pixels; `x`,`y` is its top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const right = (box: Box): number => box.x + box.width
export const bottom = (box: Box): number => box.y + box.height
export const area = (size: Size): number => size.width * size.height
export const centerX = (box: Box): number => box.x + box.width / 2
export const centerY = (box: Box): number => box.y + box.height / 2

export function intersection(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(right(a), right(b)) - x
  const height = Math.min(bottom(a), bottom(b)) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y }
}

/** Shrunk by `by` on every side, never below nothing; a negative `by` grows it. */
export function inset(box: Box, by: number): Box {
  const dx = Math.min(by, box.width / 2)
  const dy = Math.min(by, box.height / 2)
  return { x: box.x + dx, y: box.y + dy, width: box.width - 2 * dx, height: box.height - 2 * dy }
}

export const contains = (outer: Box, inner: Box, slack = 0): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  right(inner) <= right(outer) + slack &&
  bottom(inner) <= bottom(outer) + slack

/** The axis-parallel box around `box` turned clockwise by `angleDeg` about its own centre. */
export function rotatedBounds(box: Box, angleDeg: number): Box {
  const angle = (angleDeg * Math.PI) / 180
  const cos = Math.abs(Math.cos(angle))
  const sin = Math.abs(Math.sin(angle))
  const width = box.width * cos + box.height * sin
  const height = box.width * sin + box.height * cos
  return { x: centerX(box) - width / 2, y: centerY(box) - height / 2, width, height }
}
