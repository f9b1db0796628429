/** Zooms that one comes by with the keys: each a step of about 1.4 from the last. */
const steps = [0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 1, 1.5, 2, 3, 4, 6, 8] as const

/** The next zoom in a direction; the last one there stays. */
export function stepZoom(zoom: number, direction: 1 | -1): number {
  if (direction > 0) return steps.find((step) => step > zoom * 1.01) ?? steps.at(-1)!
  return steps.findLast((step) => step < zoom * 0.99) ?? steps[0]
}
