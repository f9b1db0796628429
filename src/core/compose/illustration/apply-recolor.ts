/** Colours of a drawing and what stands for them, both as `#rrggbb`. */
export type ColorSwap = { readonly from: string; readonly to: string }

const hexColor = /#[0-9a-fA-F]{6}\b/g
/**
 * An inner glow's colour stands in a matrix that keeps nothing of its input but alpha:
 * `0 0 0 0 r 0 0 0 0 g 0 0 0 0 b 0 0 0 a 0`.
 */
const glowMatrix = /values="(0 0 0 0 )(-?[\d.e-]+)( 0 0 0 0 )(-?[\d.e-]+)( 0 0 0 0 )(-?[\d.e-]+)( 0 0 0 [\d.e-]+ 0)"/g

const toByte = (text: string): string =>
  Math.round(Math.min(1, Math.max(0, Number(text))) * 255).toString(16).padStart(2, '0')
const toUnit = (hex: string, at: number): string => String(Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)))

/** Every colour that a drawing is painted with, as lower-case `#rrggbb`, in order of appearance. Glows count; references by `url(#…)` do not. */
export function listColors(svg: string): string[] {
  const colors = new Set<string>()
  for (const [hex] of svg.replace(/(?:url\(|href=")#[^)"]*/g, '').replace(/ id="[^"]*"/g, '').matchAll(hexColor)) colors.add(hex.toLowerCase())
  for (const match of svg.matchAll(glowMatrix)) colors.add(`#${toByte(match[2]!)}${toByte(match[4]!)}${toByte(match[6]!)}`)
  return [...colors]
}

/** The drawing in its new colours: fills, strokes, stops, floods and glows, as attributes or in `style`. Ids and references stay. */
export function applyRecolor(svg: string, swaps: readonly ColorSwap[]): string {
  if (swaps.length === 0) return svg
  const to = new Map(swaps.map((swap) => [swap.from.toLowerCase(), swap.to]))
  return svg
    .replace(/((?:fill|stroke|stop-color|flood-color|lighting-color|color)(?:="|\s*:\s*))(#[0-9a-fA-F]{6})\b/g, (whole, lead: string, hex: string) => {
      const swapped = to.get(hex.toLowerCase())
      return swapped === undefined ? whole : lead + swapped
    })
    .replace(glowMatrix, (whole, a: string, r: string, b: string, g: string, c: string, blue: string, d: string) => {
      const swapped = to.get(`#${toByte(r)}${toByte(g)}${toByte(blue)}`)
      return swapped === undefined ? whole : `values="${a}${toUnit(swapped, 1)}${b}${toUnit(swapped, 3)}${c}${toUnit(swapped, 5)}${d}"`
    })
}
