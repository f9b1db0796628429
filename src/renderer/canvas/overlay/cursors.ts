import type { Grip } from './handles.ts'

/** Drawn black with a white rim, turned with the layer, so that the arrow shows the way the side will go. */
const draw = (paths: string, angleDeg: number, fallback: string): string => {
  const rim = `<g fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`
  const ink = `<g fill="none" stroke="#111" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><g transform="rotate(${angleDeg} 12 12)">${rim}${ink}</g></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}") 12 12, ${fallback}`
}
const arrowPaths = '<path d="M4 12H20M7.5 8.5L4 12L7.5 15.5M16.5 8.5L20 12L16.5 15.5"/>'
const turnPaths = '<path d="M5 16C5 9 9 5 16 5M2.5 13L5 16.5L8 13.5M13 2.5L16.5 5L13.5 8"/>'

/** Whole steps, so that a few cursors serve all angles. */
const step = (angleDeg: number): number => (Math.round(angleDeg / 5) * 5) % 360
const known = new Map<string, string>()
function remember(key: string, make: () => string): string {
  const cursor = known.get(key) ?? make()
  known.set(key, cursor)
  return cursor
}

export function gripCursor(grip: Grip, angleDeg: number): string {
  if (grip.kind === 'end') return 'crosshair'
  if (grip.kind === 'resize') {
    const way = step(angleDeg + (Math.atan2(grip.handle.y, grip.handle.x) * 180) / Math.PI) % 180
    return remember(`resize${way}`, () => draw(arrowPaths, way, 'nwse-resize'))
  }
  const { x, y } = grip.corner
  const way = step(angleDeg + (x === 0 ? 45 : (Math.atan2(y, x) * 180) / Math.PI + 135))
  return remember(`rotate${way}`, () => draw(turnPaths, way, 'grab'))
}
