import type { Finding } from '../finding.ts'
import { makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { isHero } from '../read-scene.ts'

/**
 * Standard deviation of luma (of 255) under a line: paper grain has 2 to 5, a soft gradient 5 to 12; two grounds that
 * meet under a word, or a photo's detail, over 20.
 */
export const busyDeviation = 20
/** Mean step of luma over a third of an em: grain 2 to 4, a soft gradient 1; the drawing of a photo, over 7. */
export const busyDetail = 7
/** WCAG 2.2, 1.4.11: what is pressed is seen. */
const buttonContrast = 3
/** Mean colour steps (of 255) along the hero's outline from which it stands out. */
export const leastHeroPresence = 24

/** Less lightness between the light and the dark parts than between white and a light grey, and hardly a colour. */
const paleRange = 34
const paleChroma = 20

export function findGroundWarnings({ lines, tone, scene, buttons, heroPresence }: DesignMeasure): Finding[] {
  const busyness = (line: (typeof lines)[number]): number => Math.max(line.groundDeviation / busyDeviation, line.groundDetail / busyDetail)
  const busiest = new Map<string, (typeof lines)[number]>()
  for (const line of lines) {
    const known = busiest.get(line.layer)
    if (busyness(line) > (known === undefined ? 1 : busyness(known))) busiest.set(line.layer, line)
  }
  const found = [...busiest.values()].map((line) =>
    makeWarning('busy-ground', [line.layer], 'the ground changes under its letters: calm it, or move the text off the seam', { measured: busyness(line), limit: 1, box: line.box }),
  )
  for (const { layer, box, contrast } of buttons) {
    if (contrast < buttonContrast) found.push(makeWarning('low-contrast', [layer], `the button stands at ${contrast.toFixed(1)}:1 on its ground: give it the accent`, { measured: contrast, limit: buttonContrast, box }))
  }
  if (heroPresence !== null && heroPresence < leastHeroPresence) {
    found.push(makeWarning('pale', scene.images.filter(isHero).map((image) => image.layer.id), 'the hero is lost in its ground: put it on a field of another lightness', { measured: heroPresence, limit: leastHeroPresence }))
  }
  const isPale = tone.range < paleRange && tone.chroma < paleChroma && !scene.images.some((image) => image.isPhoto)
  return isPale ? [...found, makeWarning('pale', [], 'the whole is washed out: give it a darker or a stronger colour', { measured: tone.range, limit: paleRange })] : found
}
