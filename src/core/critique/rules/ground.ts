import type { Finding } from '../finding.ts'
import { makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'

/**
 * Standard deviation of luma (of 255) under a line: paper grain has 2 to 5, a soft gradient 5 to 12; two grounds that
 * meet under a word, or a photo's detail, over 20.
 */
export const busyDeviation = 20
/** Less lightness between the light and the dark parts than between white and a light grey, and hardly a colour. */
const paleRange = 34
const paleChroma = 20

export function findGroundWarnings({ lines, tone, scene }: DesignMeasure): Finding[] {
  const busiest = new Map<string, (typeof lines)[number]>()
  for (const line of lines) {
    if (line.groundDeviation > (busiest.get(line.layer)?.groundDeviation ?? busyDeviation)) busiest.set(line.layer, line)
  }
  const found = [...busiest.values()].map(({ layer, groundDeviation, box }) =>
    makeWarning('busy-ground', [layer], 'the ground changes under its letters: calm it, or move the text off the seam', { measured: groundDeviation, limit: busyDeviation, box }),
  )
  const isPale = tone.range < paleRange && tone.chroma < paleChroma && !scene.images.some((image) => image.isPhoto)
  return isPale ? [...found, makeWarning('pale', [], 'the whole is washed out: give it a darker or a stronger colour', { measured: tone.range, limit: paleRange })] : found
}
