import type { DesignMeasure } from '../measure-design.ts'
import { ramp } from './ramp.ts'

/** The worst line: 0.6 exactly at its limit, 1 from half as much again; 0 at half of it. And how the button stands out. */
export function scoreContrast({ lines, buttons }: Pick<DesignMeasure, 'lines' | 'buttons'>): number {
  const button = buttons.reduce((least, { contrast }) => Math.min(least, 0.6 + 0.4 * ramp(contrast, 1.2, 4)), 1)
  return button * scoreLines(lines)
}

function scoreLines(lines: DesignMeasure['lines']): number {
  const worst = lines.reduce((least, line) => Math.min(least, (line.contrast ?? 0) / line.limit), Infinity)
  if (worst === Infinity) return 1
  return worst < 1 ? 0.6 * ramp(worst, 0.5, 1) : 0.6 + 0.4 * ramp(worst, 1, 1.5)
}
