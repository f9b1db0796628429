import type { DesignMeasure } from '../measure-design.ts'
import { ramp } from './ramp.ts'

/** Two lines to hang everything on are a decision; each more costs, and each near miss and uneven margin. */
export function scoreAlignment({ alignment, space, scene }: Pick<DesignMeasure, 'alignment' | 'space' | 'scene'>): number {
  const { margins } = space
  const short = Math.min(scene.page.width, scene.page.height)
  const tightest = margins === null ? short : Math.min(margins.left, margins.top, margins.right, margins.bottom)
  const lines = 1 - 0.17 * Math.max(0, alignment.lines - 2)
  return Math.max(0.05, lines) * 0.85 ** alignment.nearMisses.length * (0.6 + 0.4 * ramp(tightest / short, 0.01, 0.045))
}
