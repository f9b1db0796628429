import type { Random } from '#core/geometry/random.ts'
import { saliencyCells } from '../problem/saliency-grid.ts'
import type { SaliencyGrid } from '../problem/saliency-grid.ts'

/** A photo's map: one to three soft subjects, often off the middle, on a calm or slightly busy ground. */
export function drawSaliency(random: Random): SaliencyGrid {
  const busy = random.between(0, 0.14)
  const subjects = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, () => ({
    x: random.chance(0.6) ? random.pick([0.22, 0.5, 0.78]) + random.between(-0.08, 0.08) : random.next(),
    y: random.chance(0.6) ? random.pick([0.3, 0.62, 0.78]) + random.between(-0.08, 0.08) : random.next(),
    width: random.between(0.07, 0.22),
    height: random.between(0.08, 0.24),
    strength: random.between(0.7, 1.1),
  }))
  const values = new Float32Array(saliencyCells * saliencyCells)
  values.forEach((_, index) => {
    const x = ((index % saliencyCells) + 0.5) / saliencyCells
    const y = (Math.floor(index / saliencyCells) + 0.5) / saliencyCells
    let value = busy * random.between(0.3, 1.7)
    for (const subject of subjects) value += subject.strength * Math.exp(-(((x - subject.x) / subject.width) ** 4 + ((y - subject.y) / subject.height) ** 4))
    // Two places are enough for sixteen cells a side, and keep a written case short.
    values[index] = Math.round(Math.min(1, value) * 100) / 100
  })
  return { columns: saliencyCells, rows: saliencyCells, values }
}
